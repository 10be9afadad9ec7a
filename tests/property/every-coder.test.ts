import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchAdvert } from '../../src/coding/duplicates/sketch.ts';
import { codePay } from '../../src/coding/pay/code-pay.ts';
import { readPay } from '../../src/coding/pay/read-pay.ts';
import { createPlaceReader } from '../../src/coding/place/read-place.ts';
import { createShippedSectorCoder } from '../../src/coding/sector/coder.ts';
import { NO_EVIDENCE } from '../../src/coding/sector/contract.ts';
import { createShippedCoder } from '../../src/coding/shipped-coder.ts';
import { readTerms } from '../../src/coding/terms/read-terms.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { readShippedOccupationModel } from '../../src/runtime/node/occupation-model.ts';
import { inventPlace, inventPosting } from '../support/invented-posting.ts';

const areas = createAreaIndex([]);
const sectorCoder = createShippedSectorCoder();
const wholeCoder = createShippedCoder(areas, readShippedOccupationModel());
const nobody = {
  sourceId: 'x/y',
  employerName: null,
  sharedReference: null,
  postcode: null,
  districts: [],
  payMinGbp: null,
  payMaxGbp: null,
  payPeriod: null,
  postedOn: null,
};

interface Coder {
  readonly name: string;
  readonly code: (text: string) => unknown;
  /** Words that reach its branches. */
  readonly words: readonly string[];
  /** Marks that it must take for the same break between two words. */
  readonly breaks: readonly string[];
}

const coders: readonly Coder[] = [
  {
    name: 'place',
    code: createPlaceReader(areas),
    words:
      'Ashford,Kent,Newport,Reading,Lister Hospital,Charing Cross Hospital,Paris,Home based,ME14 1XQ'.split(
        ',',
      ),
    breaks: [', ', ' / ', '; ', ' | ', '\n', ' • '],
  },
  {
    name: 'pay',
    code: (text) => codePay(readPay(text, null).pay, '2026-04-01', text, ['E08000035']),
    words: [
      '£12.71',
      'per hour',
      '£25,583',
      'to',
      '£30,000',
      'Band 5',
      'NHS',
      'NJC',
      'SCP 5-6',
      'MPS',
      'school',
      'OTE',
      'pro rata',
      'competitive',
    ],
    breaks: [' ', '  ', '\t'],
  },
  {
    name: 'terms',
    code: readTerms,
    words:
      'full time,part time,37.5 hours per week,apprentice,level 3,no experience needed,aged 18,remote'.split(
        ',',
      ),
    breaks: [' ', ', ', ' | ', '; ', ' / '],
  },
  {
    name: 'sector',
    code: (title) => sectorCoder.code({ ...NO_EVIDENCE, title }),
    words: 'Senior,Staff Nurse,Chef,HGV Driver,Teaching Assistant,KS1,Nights,Trainee,Welder'.split(','),
    breaks: [' - ', ', ', ' / ', ' ('], // A part of a title is not the same as a word of it.,
  },
  {
    name: 'duplicates',
    code: (text) => sketchAdvert({ ...nobody, title: text, placeText: text, summary: text }),
    words: 'Senior,Asst,Chef,REF 1234,Full Time,Nights,Maidstone,North East'.split(','),
    breaks: [' ', ' - ', ', ', ' / ', ' | '],
  },
  {
    name: 'whole postings, by every text that they have',
    code: (text) =>
      wholeCoder.code(
        inventPosting({
          title: text,
          summary: text,
          employerName: text,
          sourceCategory: text,
          employmentTypes: [text],
          places: [inventPlace({ text })],
          pay: readPay(text, null).pay,
          postedOn: '2026-04-01',
        }),
        'x/y',
      ),
    words:
      'Staff Nurse,Chef,Part time,Maidstone,Kent,£12.71 per hour,Band 5 NHS,SCP 5-6,no experience needed'.split(
        ',',
      ),
    breaks: [', ', ' , ', ',  '], // A stroke parts two jobs, a comma a job and what stands beside it (decision 0098).
  },
];

const anyText = (words: readonly string[]) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 }), fc.constantFrom('İ', 'ﬁ', '\ud800')),
        {
          maxLength: 15,
        },
      )
      .map((parts) => parts.join(' ')),
  );
const shout = (text: string) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());

/** Seconds of the processor, which other work on the machine does not lengthen much. */
function secondsFor(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe.each(coders)('the coder of $name', ({ code, words, breaks }) => {
  const parts = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });

  it('bears any Unicode, and says the same again whatever came between', () => {
    fc.assert(
      fc.property(anyText(words), anyText(words), (text, other) => {
        const first = structuredClone(code(text));
        code(other);
        expect(code(text)).toEqual(first);
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  it('does not mind capitals, white space, or which mark parts two words', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...breaks), (chosen, mark) => {
        const text = chosen.join(breaks[0]);
        const answer = structuredClone(code(text));
        expect(code(shout(text))).toEqual(answer);
        expect(code(`  ${text}\n`)).toEqual(answer);
        expect(code(chosen.join(mark))).toEqual(answer);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  it('takes time in proportion to the length, whatever is repeated', () => {
    const unit = fc.oneof(
      fc.string({ minLength: 1, maxLength: 6 }),
      fc
        .tuple(fc.constantFrom(...words), fc.constantFrom(' ', '-', ',', ''))
        .map(([word, end]) => word + end),
      fc.stringMatching(/^[0-9.,£ k-]{1,5}$/),
    );
    fc.assert(
      fc.property(unit, (repeated) => {
        const long = repeated.repeat(Math.ceil(200_000 / repeated.length));
        expect(secondsFor(() => code(long))).toBeLessThan(0.5);
      }),
      { numRuns: 60, seed: 2026 },
    );
  });
});
