import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDuplicateFinder } from '../../src/coding/duplicates/finder.ts';

const text = fc.option(fc.string({ unit: 'binary', maxLength: 500 }), { nil: null });
const advert = fc.record({
  sourceId: fc.constantFrom('a/a', 'b/b'),
  title: fc.oneof(fc.constantFrom('Chef', 'Head Chef', 'chef - REF 1234'), fc.string({ unit: 'binary' })),
  employerName: text,
  sharedReference: fc.option(fc.constantFrom('x:1', 'x:2', 'y:1'), { nil: null }),
  placeText: fc.option(fc.constantFrom('Leeds', 'Truro, Cornwall', ','), { nil: null }),
  postcode: fc.option(fc.constantFrom('LS1 1AA', 'ls1', ''), { nil: null }),
  districts: fc.subarray(['E08000035', 'E06000052']),
  payMinGbp: fc.option(fc.double(), { nil: null }),
  payMaxGbp: fc.option(fc.double(), { nil: null }),
  payPeriod: fc.option(fc.constantFrom('hour' as const, 'year' as const), { nil: null }),
  postedOn: fc.option(fc.constantFrom('2026-10-01', '2026-10-02'), { nil: null }),
  summary: text,
});

it('never throws, says the same twice, and every link leads to the first of a group', () => {
  fc.assert(
    fc.property(fc.array(advert, { maxLength: 30 }), (adverts) => {
      const run = () => {
        const finder = createDuplicateFinder();
        for (const each of adverts) finder.add(each);
        return finder.find();
      };
      const links = run();
      expect(run()).toEqual(links);
      const members = new Set(links.map(({ member }) => member));
      expect(members.size).toBe(links.length);
      for (const { first, member } of links) {
        expect(first).toBeLessThan(member);
        expect(members.has(first)).toBe(false);
      }
    }),
  );
});
