/** Every coder and reader of words, given text that repeats itself, doubled five times: twice the text takes at most twice the time. */
import { describe, expect, it } from 'vitest';
import { createDuplicateFinder } from '../../src/coding/duplicates/finder.ts';
import { sketchAdvert } from '../../src/coding/duplicates/sketch.ts';
import { readOccupationModel } from '../../src/coding/occupation/model-format.ts';
import { createOccupationCoder } from '../../src/coding/occupation/occupation-coder.ts';
import { codePay } from '../../src/coding/pay/code-pay.ts';
import { readPay } from '../../src/coding/pay/read-pay.ts';
import { createPlaceReader } from '../../src/coding/place/read-place.ts';
import { readSafety } from '../../src/coding/safety/read-safety.ts';
import { createShippedSectorCoder } from '../../src/coding/sector/coder.ts';
import { NO_EVIDENCE } from '../../src/coding/sector/contract.ts';
import { readTerms } from '../../src/coding/terms/read-terms.ts';
import { advertLink } from '../../src/connectors/shared/advert-link.ts';
import { maskContacts, plainLine, summaryOf } from '../../src/connectors/shared/plain-text.ts';
import { placeFromText } from '../../src/connectors/shared/posting-place.ts';
import { responseText } from '../../src/connectors/shared/response-text.ts';
import { dayAsWritten, instantInUtc } from '../../src/connectors/shared/uk-time.ts';
import { oneLine } from '../../src/domain/clean-text.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { plainName } from '../../src/reference/plain-name.ts';
import { readShippedOccupationModel } from '../../src/runtime/node/occupation-model.ts';
import { MOST_GROWTH, measureGrowth } from './growth.ts';
import { TEXT_SHAPES } from './text-shapes.ts';

const occupations = createOccupationCoder(readOccupationModel(readShippedOccupationModel()));
const sectors = createShippedSectorCoder();
const areas = createAreaIndex([]);
const noPay = { minGbp: null, maxGbp: null, period: null, periodBasis: null, payBasis: null };
const nobody = {
  sourceId: 'x/y',
  districts: [],
  payMinGbp: null,
  payMaxGbp: null,
  payPeriod: null,
  postedOn: null,
};

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'plain text': (text) => [plainLine(text), summaryOf(text)],
  'contact details': maskContacts,
  'one line': oneLine,
  'a place with its postcode': placeFromText,
  'days and instants': (text) => [dayAsWritten(text), instantInUtc(text)],
  'links of adverts': (text) => [
    advertLink(text, 'any-employer'),
    advertLink(`https://${text}`, 'any-employer'),
  ],
  'plain names': plainName,
  'the search for areas': (text) => areas.search(text, 5),
  occupation: (text) => occupations.code(text, { industry: text, category: text }),
  sector: (text) =>
    sectors.code({ ...NO_EVIDENCE, title: text, summary: text, sourceCategory: text, route: text }),
  place: createPlaceReader(areas),
  pay: (text) => [readPay(text, null), codePay({ ...noPay, text }, '2026-04-01', text, ['E08000035'])],
  terms: readTerms,
  safety: (text) => readSafety(text, { minimumAge: 18, contract: 'self-employed', hoursPerWeek: 40 }),
  duplicates: (text) =>
    sketchAdvert({
      ...nobody,
      title: text,
      placeText: text,
      summary: text,
      employerName: text,
      sharedReference: text,
      postcode: text,
    }),
};

const START = 4_000;

describe.each(Object.entries(readers))('%s', (_reader, work) => {
  it.each(Object.entries(TEXT_SHAPES))('%s', (_shape, make) => {
    const { worst, milliseconds } = measureGrowth(START, make, work);
    expect(worst, milliseconds.map((ms) => ms.toFixed(2)).join(' ')).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

/** What is tempting to each rule of safety, and never quite what it looks for. */
describe.each([
  'you must pay ',
  'you must you must pay pay for for ',
  'pay for your own own own ',
  '£5 £5 a fee of of ',
  'deposit of is are costs ',
  'course training course fees from ',
  'recruit recruit friends and and ',
  'earn earn from every every person ',
  'paid solely solely on on ',
  'apply apply by by by whatsapp whatsapp ',
  'Aa Bb Cc Dd is [gmail.com e-mail removed] ',
  'trial trial unpaid ',
  'works works nights nights ',
  'serve serve the the the alcohol ',
  '£3.50 per hour ',
  'applicants applicants are are aged aged 18 ',
])('safety of %j', (unit) => {
  it.each([
    ['in one sentence', unit],
    ['in many', `${unit.trim()}. `],
  ])('%s', (_, repeated) => {
    const { worst, milliseconds } = measureGrowth(
      START,
      (length) => `Helper | ${repeated.repeat(Math.ceil(length / repeated.length))}`,
      (text) => readSafety(text, { minimumAge: 18, contract: null, hoursPerWeek: 40 }),
    );
    expect(worst, milliseconds.map((ms) => ms.toFixed(2)).join(' ')).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

it.each([
  ['alike', (at: number) => `Chef ${at % 2}`],
  // Numbers of one length: a short one names no job, so that more of the titles would differ at each doubling.
  ['all different', (at: number) => `Chef of kitchen ${10_000 + at}`],
  ['of one word', () => 'Chef'],
])('duplicates among adverts that are %s', (_name, title) => {
  const { worst, milliseconds } = measureGrowth(
    200,
    (size) => Array.from({ length: size }, (_, at) => title(at)),
    (titles) => {
      const finder = createDuplicateFinder();
      for (const each of titles)
        finder.add({
          ...nobody,
          title: each,
          placeText: 'Leeds',
          summary: null,
          employerName: 'A Hotel',
          sharedReference: null,
          postcode: null,
        });
      finder.find();
    },
  );
  expect(worst, milliseconds.map((ms) => ms.toFixed(2)).join(' ')).toBeLessThanOrEqual(MOST_GROWTH);
});

it('an answer’s first lines, whatever comments they hold', () => {
  const { worst } = measureGrowth(
    2,
    (size) => new TextEncoder().encode('<!---->'.repeat(size)),
    (body) =>
      responseText({
        request: { path: '/x', role: 'page' },
        status: 200,
        headers: {},
        body,
        retrievedAt: '2026-11-20T06:00:00Z',
      }),
  );
  expect(worst).toBeLessThanOrEqual(MOST_GROWTH);
});
