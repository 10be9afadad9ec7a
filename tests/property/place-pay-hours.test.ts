import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePay } from '../../src/coding/pay/code-pay.ts';
import { readPay } from '../../src/coding/pay/read-pay.ts';
import { createPlaceReader } from '../../src/coding/place/read-place.ts';
import { readTerms } from '../../src/coding/terms/read-terms.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';

const areas = createAreaIndex([]);
const readPlace = createPlaceReader(areas);
const scraps = fc.constantFrom(
  'Kent',
  'Ashford',
  'Newport',
  'London',
  'Council',
  'St',
  'Road',
  'Paris',
  'USA',
  'ME14 1XQ',
  'SE1',
  ',',
  ' - ',
  '/',
  '£',
  '12.71',
  '25,583',
  '20-40k',
  ' per hour',
  ' to ',
  'FTE',
  'actual',
  'Band 5',
  'NHS',
  'OTE',
  '37.5 hours per week',
  'part-time',
  'level 3',
  'apprentice',
  'aged 18',
  '\n',
  '  ',
  'İ',
  'ﬁ',
  'ſt',
  '０',
  '\u{1F600}',
  '\ud800',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(scraps, fc.string({ maxLength: 5 })), { maxLength: 20 }).map((parts) => parts.join(' ')),
);

test('any text is read without a throw, twice alike, and into known codes', () => {
  fc.assert(
    fc.property(text, (words) => {
      const place = readPlace(words);
      expect(readPlace(words)).toEqual(place);
      for (const code of place.districts)
        expect(areas.find(code)).toMatchObject({ level: 'district', endYear: null });
      expect(place.confidence).toBeGreaterThanOrEqual(0);
      expect(place.confidence).toBeLessThanOrEqual(1);
      const { minGbpPerYear, maxGbpPerYear } = codePay(readPay(words, null).pay, '2026-04-01', words);
      if (minGbpPerYear !== null && maxGbpPerYear !== null)
        expect(minGbpPerYear).toBeLessThanOrEqual(maxGbpPerYear);
      expect(readTerms(words)).toEqual(readTerms(words));
    }),
    { numRuns: 600, seed: 2026 },
  );
});

test('case and white space make no difference', () => {
  const shout = (words: string) => words.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const spread = (words: string) => ` ${words.replace(/ /g, '  ')} `;
  const calm = fc
    .array(
      fc.constantFrom(
        'Kent',
        'Ashford',
        'Newport',
        'Surrey',
        'London',
        'Maidstone Hospital',
        'ME14 1XQ',
        'Reading',
        'Home based',
        'Paris',
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join(', '));
  fc.assert(
    fc.property(calm, (words) => {
      const place = readPlace(words);
      expect(readPlace(shout(words))).toEqual(place);
      expect(readPlace(spread(words))).toEqual(place);
      expect(readTerms(shout(words))).toEqual(readTerms(words));
    }),
    { numRuns: 300, seed: 2026 },
  );
});

test('no pattern can be made to blow up', () => {
  const bombs = [
    '£',
    '£1',
    '9,',
    '1 to ',
    '12 hours ',
    '- ',
    'a',
    'a ',
    'st ',
    'Kent, ',
    ' ',
    '0.',
    'per ',
    '1-',
    'no previous ',
    'me14 ',
    '1 k',
    '£1 p.a ',
  ];
  for (const read of [readPlace, readTerms, (words: string) => readPay(words, null)]) {
    for (const bomb of bombs) {
      const long = bomb.repeat(60_000 / bomb.length);
      const started = performance.now();
      read(long);
      expect(performance.now() - started).toBeLessThan(300);
    }
  }
});
