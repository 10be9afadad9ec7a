import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPostingCoder } from '../../src/coding/posting-coder.ts';
import type { Posting } from '../../src/domain/posting.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { findSector } from '../../src/reference/sectors.ts';
import { inventApprenticeship, inventPlace, inventPosting } from '../support/invented-posting.ts';

const areas = createAreaIndex([]);
const coder = createPostingCoder(areas);

/** Any Unicode, with the words that the coder knows mixed in so that its branches are reached. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'Kent',
        'Ashford',
        'Rainham',
        'nurse',
        'vet',
        'chef',
        ',',
        ' - ',
        'ſt',
        'İ',
        'Hythe',
        'ﬁre',
      ),
    )
    .map((words) => words.join(' ')),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const place = fc
  .record({
    text: maybe(text),
    postcode: maybe(fc.oneof(text, fc.constantFrom('TN25 4AZ', 'br8', 'ME14'))),
    latitude: maybe(fc.double()),
    longitude: maybe(fc.double()),
  })
  .map(inventPlace);
const posting: fc.Arbitrary<Posting> = fc
  .record({
    title: text,
    route: maybe(text),
    places: fc.array(place, { maxLength: 4 }),
    isNational: fc.boolean(),
  })
  .map(({ route, ...rest }) => inventPosting({ ...rest, apprenticeship: inventApprenticeship({ route }) }));

it('never throws, says the same twice, and answers only with current districts and known sectors', () => {
  fc.assert(
    fc.property(posting, (candidate) => {
      const coding = coder.code(candidate, 'x/y');
      expect(coder.code(candidate, 'x/y')).toEqual(coding);
      expect(coding.districts).toEqual([...new Set(coding.districts)].sort());
      for (const code of coding.districts) {
        expect(areas.find(code)).toMatchObject({ code, level: 'district', endYear: null });
      }
      expect(coding.placeBasis === null).toBe(coding.districts.length === 0);
      expect(coding.sectorBasis === null).toBe(coding.sector === null);
      if (coding.sector !== null) expect(findSector(coding.sector)?.id).toBe(coding.sector);
    }),
    { numRuns: 300, seed: 2026 },
  );
});

it('does not mind the case of ASCII letters', () => {
  const shout = (value: string) => value.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  fc.assert(
    fc.property(text, text, (title, words) => {
      const calm = coder.code(inventPosting({ title, places: [inventPlace({ text: words })] }), 'x/y');
      const loud = coder.code(
        inventPosting({ title: shout(title), places: [inventPlace({ text: shout(words) })] }),
        'x/y',
      );
      expect(loud).toEqual(calm);
    }),
    { numRuns: 300, seed: 2026 },
  );
});

it('finds areas for any text without throwing', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 20 }), (query, limit) => {
      expect(areas.search(query, limit).length).toBeLessThanOrEqual(limit);
      areas.findByPostcode(query);
    }),
    { numRuns: 100, seed: 2026 },
  );
});
