/** Laws of choosing a few adverts of many: in their order, and no kind has two more than another that could have had them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseFairly } from '../../src/domain/fair-choice.ts';

const item = fc.record({ list: fc.constantFrom('a', 'b', 'c'), at: fc.nat() });

it('chooses as many as there is room for, in their order, and mixes', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), fc.integer({ min: 0, max: 8 }), (items, most) => {
      const chosen = chooseFairly(items, most, ({ list }) => [list]);
      expect(chosen).toHaveLength(Math.min(most, items.length));
      expect(chosen).toEqual(items.filter((each) => chosen.includes(each)));
      const count = (of: readonly { list: string }[], list: string) =>
        of.filter((each) => each.list === list).length;
      for (const one of ['a', 'b', 'c'])
        for (const other of ['a', 'b', 'c']) {
          const couldHaveMore = count(items, other) > count(chosen, other);
          if (couldHaveMore) expect(count(chosen, one) - count(chosen, other)).toBeLessThanOrEqual(1);
        }
    }),
  );
});

it('prefers what is new in both of its kinds, and the earlier of equals', () => {
  const adverts = [
    'schools teaching',
    'schools teaching',
    'health nursing',
    'schools care',
    'health nursing',
  ];
  const choose = (most: number) =>
    chooseFairly(
      adverts.map((text, at) => `${at} ${text}`),
      most,
      (text) => text.split(' ').slice(1),
    );
  expect(choose(2)).toEqual(['0 schools teaching', '2 health nursing']);
  expect(choose(3)).toEqual(['0 schools teaching', '2 health nursing', '3 schools care']);
});
