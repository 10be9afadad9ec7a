/** What strangers type and what we write for others: addresses, codes, logs, quizzes. */
import { parse as parseGift } from 'gift-pegjs';
import { createPlaceReader } from '../../src/coding/place/read-place.ts';
import { oneLine } from '../../src/domain/clean-text.ts';
import { createRedactor } from '../../src/domain/redaction.ts';
import { readSealCode, writeSealCode } from '../../src/domain/seal-code.ts';
import { Problem } from '../../src/http/answers/problem.ts';
import { readPostingQuery } from '../../src/http/requests/posting-query.ts';
import { readQuery, withoutBlanks } from '../../src/http/requests/query.ts';
import { postingQuery } from '../../src/http/schemas/posting-query.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import type { Quiz } from '../../src/snapshots/teaching/quiz.ts';
import { quizGift } from '../../src/views/files/quiz-gift.ts';
import { type FuzzTarget, hold } from './target.ts';

const areas = createAreaIndex([]);
const readPlace = createPlaceReader(areas);

const addresses: FuzzTarget = {
  name: 'addresses',
  seeds: [
    '?area=medway&sector=construction&page=2',
    '?q=chef&near=TN23&within=10',
    '?state=all&occupation=5241&apprenticeship=true',
    '?cursor=abc&pageSize=5',
  ],
  words:
    '? & = % %00 %ff + area sector q near within state all live page pageSize cursor occupation source schoolLeavers true medway TN23 5241 order -1 1e9'.split(
      ' ',
    ),
  run(input) {
    const address = `https://lmi.example/api/v1/postings${input.startsWith('?') ? '' : '?'}${input}`;
    if (!URL.canParse(address)) return;
    try {
      const { query } = readQuery(withoutBlanks(address), postingQuery);
      const asked = readPostingQuery(query, { areas, readPlace }, '2026-11-29T10:00:00Z');
      asked.filter([1]);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      hold(error.message !== '', 'a refusal says why');
    }
  },
};

const codes: FuzzTarget = {
  name: 'codes',
  seeds: ['09W4-K7QM-2XFA', '09w4k7qm2xfa', 'O9W4 K7QM 2XFA', 'ZZZZ-ZZZZ-ZZZZ'],
  words: [...'0O1IL-U zZ', 'ſ', 'İ', 'ı', '\u00a0'],
  run(input) {
    const code = readSealCode(input);
    if (code === null) return;
    const again = readSealCode(writeSealCode(code));
    hold(
      JSON.stringify(again) === JSON.stringify(code),
      `${JSON.stringify(code)} is written as another code`,
    );
  },
};

const KEY = 'k3y/with+odd"signs=7';
const redact = createRedactor([KEY]);

const redaction: FuzzTarget = {
  name: 'redaction',
  seeds: [
    `before ${KEY} after`,
    `https://a.example/x?key=${encodeURIComponent(KEY)}`,
    'Authorization: Bearer abcdef0123456789',
    'smtps://me:hunter22@mail.example:465',
    `{"api_key":${JSON.stringify(KEY)}}`,
  ],
  words: [
    KEY,
    encodeURIComponent(KEY),
    JSON.stringify(KEY).slice(1, -1),
    btoa(KEY),
    'bearer ',
    'token=',
    'password: ',
    '&sig=',
    'eyJhbGciOiJI.eyJzdWIiOi.x',
    '[redacted]',
    '://',
    '@',
  ],
  run(input) {
    const safe = redact(input);
    for (const written of [KEY, encodeURIComponent(KEY), JSON.stringify(KEY).slice(1, -1), btoa(KEY)])
      hold(!safe.includes(written), `the key is left: ${safe}`);
    hold(redact(safe) === safe, `redacted twice is not redacted once: ${JSON.stringify(safe)}`);
  },
};

const quizzes: FuzzTarget = {
  name: 'quizzes',
  seeds: [
    'What is paid?\n£12 an hour\n£20 an hour\nBecause {x}=~#:',
    'Which of A -> B?\n50%\n=no\nIt is // so',
    ':: {T}\n%50%x\n~y\n\\n',
  ],
  words: [
    '{',
    '}',
    '=',
    '~',
    '#',
    ':',
    '::',
    '\\',
    '->',
    '%50%',
    '//',
    '\n',
    '[html]',
    '$CATEGORY:',
    '####',
    '&lt;',
  ],
  run(input) {
    const [question, right, wrong, reason] = [0, 1, 2, 3].map(
      (at) => `w${oneLine(input.split('\n')[at] ?? '')}`,
    );
    if (
      question === undefined ||
      right === undefined ||
      wrong === undefined ||
      reason === undefined ||
      right === wrong
    )
      return;
    const quiz: Quiz = {
      title: 'Fuzz',
      isDemonstration: false,
      notice: null,
      asAt: '2026-11-28T09:00:00.000Z',
      questions: [
        {
          id: 'q',
          question,
          options: [
            { text: right, isRight: true },
            { text: wrong, isRight: false },
          ],
          reason,
          seconds: 30,
          figures: [],
        },
      ],
      talk: [],
      sources: [],
    };
    const [read] = parseGift(quizGift(quiz, 'https://lmi.example/')).filter(({ type }) => type === 'MC');
    hold(read?.type === 'MC', 'the question is not read');
    if (read?.type !== 'MC') return;
    const drawn = (words: string) => words.replaceAll('->', '→');
    hold(read.stem.text === drawn(question), `“${read.stem.text}” was “${question}”`);
    hold(
      read.choices.map(({ text }) => text.text).join('|') === [right, wrong].map(drawn).join('|'),
      `options ${JSON.stringify(read.choices)}`,
    );
  },
};

export const TARGETS_OF_SERVICE: readonly FuzzTarget[] = [addresses, codes, redaction, quizzes];
