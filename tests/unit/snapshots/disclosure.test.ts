/** What a publisher hides cannot be worked out from what stands beside it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideSolvable } from '../../../src/snapshots/columns/disclosure.ts';
import type { Figure, PlaceRole } from '../../../src/snapshots/document/snapshot.ts';

function count(id: string, value: number | null, status: Figure['status'] = 'normal'): Figure {
  return {
    id,
    reference: null,
    measure: 'claimant-count',
    title: 'Claimants',
    areaCode: `partnership:${id}`,
    areaName: id,
    dimensions: {},
    value,
    unit: 'people',
    text: value === null ? 'not shown [c]' : String(value),
    status: value === null ? status : 'normal',
    mark: value === null ? '[c]' : null,
    reason: value === null ? 'Hidden.' : null,
    interval: null,
    coefficientOfVariation: null,
    period: null,
    basis: 'published',
    isEstimate: false,
    note: null,
    sources: [],
  };
}

describe('hideSolvable', () => {
  const roles: readonly PlaceRole[] = ['here', 'member', 'member', 'member', 'country'];

  it('hides the smallest other part, with a reason, when the whole would give one away', () => {
    const hidden = hideSolvable(
      [count('whole', 100), count('a', null, 'suppressed'), count('b', 60), count('c', 30), count('d', 9000)],
      roles,
    );
    expect(hidden.map(({ value }) => value)).toEqual([100, null, 60, null, 9000]);
    expect(hidden[3]).toMatchObject({ status: 'suppressed', text: 'not shown [c]', mark: '[c]' });
    expect(hidden[3]?.reason).toContain('nobody can work out');
  });

  it('leaves alone what gives nothing away', () => {
    const twoHidden = [
      count('whole', 100),
      count('a', null, 'suppressed'),
      count('b', null, 'suppressed'),
      count('c', 30),
      count('d', 9000),
    ];
    expect(hideSolvable(twoHidden, roles)).toEqual(twoHidden);
    const noWhole = [
      count('whole', null, 'suppressed'),
      count('a', null, 'suppressed'),
      ...twoHidden.slice(3),
    ];
    expect(hideSolvable(noWhole, ['here', 'member', 'member', 'country'])).toEqual(noWhole);
    const rounded = [count('whole', 100), count('a', null, 'rounded-to-zero'), count('b', 99)];
    expect(hideSolvable(rounded, ['here', 'member', 'member'])).toEqual(rounded);
  });

  it('never leaves one hidden part beside a whole and all its other parts', () => {
    const part = fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 3 });
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: 0, max: 5000 })),
        fc.array(part, { maxLength: 6 }),
        (whole, parts) => {
          const figures = [
            count('whole', whole),
            ...parts.map((value, at) => count(`p${at}`, value, 'suppressed')),
          ];
          const after = hideSolvable(figures, ['here', ...parts.map((): PlaceRole => 'member')]);
          const hidden = after.slice(1).filter(({ value }) => value === null);
          const isGivenAway = after[0]?.value !== null && hidden.length === 1 && parts.length > 1;
          expect(isGivenAway).toBe(false);
          // Nothing hidden comes to light.
          for (const [at, { value }] of figures.entries())
            if (value === null) expect(after[at]?.value).toBeNull();
        },
      ),
      { numRuns: 5000 },
    );
  });
});
