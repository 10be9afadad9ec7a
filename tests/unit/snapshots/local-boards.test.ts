/** A local board tells of its own areas, and its silence means nothing anywhere else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area, AreaCode } from '../../../src/domain/area.ts';
import { districtsIn } from '../../../src/reference/area-index.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { coversArea } from '../../../src/snapshots/columns/advert-column.ts';

const areas = createAreaIndex([{ name: 'Kent and Medway', members: ['E10000016', 'E06000035'] }]);
const current = areas.all.filter(({ endYear }) => endYear === null);
const get = (slug: string): Area => {
  const area = areas.findBySlug(slug);
  if (area === null) throw new Error(`no area ${slug}`);
  return area;
};
const board = (...codes: readonly AreaCode[]) => ({ coverage: 'Kent', districts: districtsIn(codes, areas) });

describe('a local board', () => {
  it.each([
    ['kent', true],
    ['ashford', true],
    ['medway', false],
    ['kent-and-medway', false],
    ['south-east', false],
    ['england', false],
    ['leeds', false],
  ])('for Kent covers %s: %s', (slug, isCovered) => {
    expect(coversArea(board('E10000016'), get(slug), 'England')).toBe(isCovered);
  });

  it('for all parts of a partnership covers it', () => {
    expect(coversArea(board('E10000016', 'E06000035'), get('kent-and-medway'), 'England')).toBe(true);
  });

  it('leaves what a source says in words as it was', () => {
    const national = { coverage: 'England', districts: null };
    expect(coversArea(national, get('leeds'), 'England')).toBe(true);
    expect(coversArea(national, get('cardiff'), 'Wales')).toBe(false);
  });

  it('never covers a place of which any district lies outside its areas', () => {
    const code = fc.constantFrom(...current.map((area) => area.code));
    fc.assert(
      fc.property(
        fc.array(code, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...current),
        (codes, area) => {
          if (!coversArea(board(...codes), area, 'England')) return;
          const held = districtsIn(codes, areas);
          expect(areas.districtsOf(area).every((district) => held.has(district))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
