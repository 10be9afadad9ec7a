/** Mutations of an answer's bytes, which know of no record. */
import { gzipSync } from 'node:zlib';
import type { Random } from '../../support/seeded-random.ts';
import type { Mutator, Source } from './change-records.ts';
import type { HostileCase, Touch } from './hostile-case.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const NOTHING: Touch = { kind: 'nothing' };
const FOREIGN: Touch = { kind: 'foreign' };

type Made = Omit<HostileCase, 'mutator'>;
type Variant = (source: Source, random: Random) => Made | null;

function made(name: string, text: string | Uint8Array, touch: Touch, headers?: Record<string, string>): Made {
  return { name, body: typeof text === 'string' ? encode(text) : text, touch, ...(headers && { headers }) };
}

const cut: Mutator = ({ text, format }, random) => {
  const bytes = encode(text);
  const at = random.below(bytes.length);
  // Tables that people save lack the last line break: there a cut within the last figure cannot be seen.
  const isInFigure = format === 'csv' && /\d$/.test(text.slice(0, at)) && /^[\d.]/.test(text.slice(at));
  if (isInFigure) return null;
  return made(`after byte ${at}`, bytes.slice(0, at), { kind: 'cut' });
};

/** A few bytes changed, lost, doubled or put elsewhere. */
const noisy: Mutator = ({ text }, random) => {
  const bytes = [...encode(text)];
  const at = random.below(bytes.length);
  const way = random.below(5);
  const length = 1 + random.below(12);
  const names = ['another byte', 'a byte more', 'bytes lost', 'bytes twice', 'another bit'];
  if (way === 0) bytes[at] = random.below(256);
  else if (way === 1) bytes.splice(at, 0, random.below(256));
  else if (way === 2) bytes.splice(at, length);
  else if (way === 3) bytes.splice(at, 0, ...bytes.slice(at, at + length));
  else bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  const body = Uint8Array.from(bytes);
  const said = new TextDecoder('utf-8').decode(body);
  return made(`${names[way]} at ${at}`, body, { kind: 'noise', said, saidBefore: text });
};

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

const ENCODINGS: readonly Variant[] = [
  ({ text }) => made('with a byte order mark', `\ufeff${text}`, NOTHING),
  ({ text }) => made('with two byte order marks', `\ufeff\ufeff${text}`, NOTHING),
  ({ text }) => made('UTF-16, low byte first', utf16(text, false), NOTHING),
  ({ text }) => made('UTF-16, high byte first', utf16(text, true), NOTHING),
  ({ text }) =>
    made('UTF-16, said to be UTF-16', utf16(text, false), NOTHING, {
      'content-type': 'text/plain; charset=utf-16',
    }),
  ({ text }) => made('said to be EBCDIC', text, NOTHING, { 'content-type': 'text/plain; charset=ibm037' }),
  ({ text }) =>
    made('Windows text, not said', Buffer.from(text, 'latin1'), {
      kind: 'noise',
      said: text,
      saidBefore: text,
    }),
  ({ text }) => made('no type at all', text, NOTHING, {}),
  ({ text }) => made('said to be a picture', text, NOTHING, { 'content-type': 'image/png' }),
  ({ text }) =>
    made('line ends of Windows', text.replaceAll(/\r?\n/g, '\r\n'), {
      kind: 'noise',
      said: text,
      saidBefore: text,
    }),
  ({ text }) => made('blank lines at the end', `${text}\n\n\r\n`, NOTHING),
  ({ text }) =>
    made('Unicode written twice', Buffer.from(text, 'utf8').toString('latin1'), {
      kind: 'noise',
      said: Buffer.from(text, 'utf8').toString('latin1'),
      saidBefore: text,
    }),
];

const ERROR_PAGE =
  '<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><h1>502</h1><p>Come back at 2026-11-21</p></body></html>';
const WORDS = [
  '',
  ' ',
  '\n',
  'null',
  '0',
  '""',
  '{}',
  '[]',
  '[[]]',
  '{"error":"quota"}',
  'Not found',
  'Service Unavailable',
  '<?xml version="1.0"?>',
  '<a/>',
  '<rss version="2.0"><channel></channel></rss>',
  'a,b\n1,2\n',
  '%PDF-1.7\n',
  'PK\u0003\u0004broken',
  '\u0000\u0000\u0000',
];

const STRANGERS: readonly Variant[] = [
  (_, random) => {
    const word = WORDS[random.below(WORDS.length)] ?? '';
    return made(JSON.stringify(word), word, FOREIGN);
  },
  () => made('an error page', ERROR_PAGE, FOREIGN, { 'content-type': 'text/html' }),
  () => made('an error page that says it is data', ERROR_PAGE, FOREIGN),
  ({ text }) => made('an error page before the data', `${ERROR_PAGE}\n${text}`, NOTHING),
  ({ text }) => made('an error page after the data', `${text}\n${ERROR_PAGE}`, NOTHING),
  ({ text }) => made('a comment and an error page', `<!-- -->${ERROR_PAGE}${text}`, NOTHING),
  ({ text }) => made('words before the data', `)]}',\n${text}`, NOTHING),
  ({ text }) =>
    made('words after the data', `${text} trailing garbage }]`, {
      kind: 'noise',
      said: `${text} trailing garbage`,
      saidBefore: text,
    }),
  ({ text }) => made('the data twice', `${text}${text}`, NOTHING),
  ({ text }) => made('packed, and not said to be', gzipSync(encode(text)), FOREIGN),
  (_, random) =>
    made(
      'bytes by chance',
      Uint8Array.from({ length: 400 }, () => random.below(256)),
      FOREIGN,
    ),
];

function nested(open: string, close: string, depth: number): string {
  return open.repeat(depth) + close.repeat(depth);
}

const ENTITIES = `<!DOCTYPE lolz [<!ENTITY a "lol">${[...'bcdefghij'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`).join('')}]>`;

/** What grows while it is read. */
const BOMBS: readonly Variant[] = [
  () => made('lists in lists', nested('[', ']', 60_000), FOREIGN),
  () => made('objects in objects', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`, FOREIGN),
  () => made('elements in elements', nested('<a>', '</a>', 40_000), FOREIGN),
  () =>
    made(
      'entities in entities',
      `<?xml version="1.0"?>${ENTITIES}<rss><channel><item><title>&j;</title></item></channel></rss>`,
      FOREIGN,
    ),
  ({ text, format }) =>
    format === 'xml'
      ? made(
          'entities before the data',
          text.replace(/^(<\?xml[^>]*\?>)?/, (start) => `${start}${ENTITIES}`),
          NOTHING,
        )
      : null,
  ({ text, format }) =>
    format === 'csv' ? made('a quote that does not end', `${text}"${'x,y\n'.repeat(20_000)}`, NOTHING) : null,
  ({ text, format }) =>
    format === 'csv' ? made('a quote within', text.replace(/,/, ',"'), { kind: 'cut' }) : null,
  ({ text, format }) =>
    format === 'csv' ? made('thousands of empty rows', `${text}${',,,,\n'.repeat(8_000)}`, NOTHING) : null,
  ({ text, format }) =>
    format === 'csv' ? made('thousands of cells', `${text}${'1,'.repeat(60_000)}\n`, NOTHING) : null,
  ({ text, format }) =>
    format === 'json'
      ? made('numbers without end', text.replace(/:\s*\d+(?=[,\s}])/, `: ${'9'.repeat(50_000)}`), {
          kind: 'noise',
          said: text,
          saidBefore: text,
        })
      : null,
  ({ text }) => made('blanks without end', `${text}${' '.repeat(900_000)}`, NOTHING),
  () => made('one letter a million times', 'a'.repeat(1_000_000), FOREIGN),
];

/** The same key again, with another value. */
const keyTwice: Mutator = ({ text, format }, random) => {
  if (format !== 'json' && format !== 'html') return null;
  const pairs = [...text.matchAll(/"(\w+)":\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)/g)];
  const pair = pairs[random.below(pairs.length)];
  if (pair === undefined) return null;
  const other = pair[2]?.startsWith('"') ? '"Zebra 7"' : '7';
  const [whole, key] = pair;
  const isBefore = random.below(2) === 0;
  const both = isBefore ? `"${key}": ${other}, ${whole}` : `${whole}, "${key}": ${other}`;
  const body = text.slice(0, pair.index) + both + text.slice(pair.index + whole.length);
  return made(`${key} ${isBefore ? 'before' : 'after'}`, body, {
    kind: 'noise',
    said: body,
    saidBefore: text,
  });
};

function oneOf(variants: readonly Variant[]): Mutator {
  return (source, random) => variants[random.below(variants.length)]?.(source, random) ?? null;
}

export const BYTE_MUTATORS: Readonly<Record<string, Mutator>> = {
  cut,
  noisy,
  'in another encoding': oneOf(ENCODINGS),
  'something else': oneOf(STRANGERS),
  'a bomb': oneOf(BOMBS),
  'a key twice': keyTwice,
};
