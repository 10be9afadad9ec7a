/** Places are read once while they are kept, and nothing is lost when reading pushes others out. */
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/domain/area.ts';
import { distinctSeries, keepPlaces } from '../../../src/pipeline/edition/place-figures.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { createFigureTable, type Place } from '../../../src/snapshots/columns/place.ts';

const list = createAreaIndex([]).all.slice(0, 6);
const codesOf = (places: readonly Place[]) => places.map(({ area }) => area.code);
const placeOf = (area: Area): Place => ({
  area,
  countryName: 'Anywhere',
  figures: createFigureTable(area, []),
  adverts: [],
  posted: [],
  members: [],
});

/** Keeps two; notes what was read. */
function keepTwo(before: () => Promise<void> = () => Promise.resolve()) {
  const asked: string[][] = [];
  const load = keepPlaces(async (areas) => {
    asked.push(areas.map(({ code }) => code));
    await before();
    return areas.map(placeOf);
  }, 2);
  return { load, asked };
}

describe('kept places', () => {
  it('come in the order in which they are asked for, and only the missing ones are read', async () => {
    const { load, asked } = keepTwo();
    await load(list.slice(1, 2));
    expect(codesOf(await load(list.slice(0, 3)))).toEqual(list.slice(0, 3).map(({ code }) => code));
    expect(asked).toEqual([[list[1]?.code], [list[0]?.code, list[2]?.code]]);
  });

  it('are all given though reading the others pushes one out', async () => {
    let isFirst = true;
    const { load } = keepTwo(async () => {
      if (!isFirst) return;
      isFirst = false;
      await load(list.slice(3, 6));
    });
    await load(list.slice(0, 1));
    isFirst = true;
    expect(codesOf(await load(list.slice(0, 2)))).toEqual(list.slice(0, 2).map(({ code }) => code));
  });
});

describe('series that are wanted twice', () => {
  it('are looked for once, with as many periods as anybody wants', () => {
    const of = (periods: number, dimension = '') => ({ releaseId: 1, measure: 'pay', dimension, periods });
    expect(distinctSeries([of(1), of(6), of(2), of(1, 'age=16-24')])).toEqual([of(6), of(1, 'age=16-24')]);
  });
});
