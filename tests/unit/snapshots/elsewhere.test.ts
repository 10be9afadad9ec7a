/** The rule that chooses a place like another and one unlike it. */
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/domain/area.ts';
import { findMeasure } from '../../../src/measures/registry.ts';
import {
  chooseElsewhere,
  LIKENESS_MEASURES,
  type LikenessPlace,
} from '../../../src/snapshots/context/elsewhere.ts';

function place(code: string, values: readonly (number | null)[], group = 'district|E'): LikenessPlace {
  const area: Area = {
    code: `TL${code}`,
    name: `Place ${code}`,
    slug: code,
    level: 'district',
    parents: [],
    districts: null,
    startYear: null,
    endYear: null,
    otherNames: [],
    formerCodes: [],
    successors: [],
  };
  const held = LIKENESS_MEASURES.flatMap(({ measure }, at): [string, number][] => {
    const value = values[at] ?? null;
    return value === null ? [] : [[measure, value]];
  });
  return { area, group, values: new Map(held) };
}

describe('chooseElsewhere', () => {
  it('takes the nearest and the furthest standing, whatever the outliers are', () => {
    const found = chooseElsewhere([
      place('a', [600, 70]),
      place('b', [610, 71]),
      place('c', [800, 80]),
      place('d', [9999, 90]),
    ]);
    expect(found.get('TLa')).toMatchObject({
      similar: { areaCode: 'TLb' },
      contrasting: { areaCode: 'TLd' },
    });
    expect(found.get('TLd')).toMatchObject({
      similar: { areaCode: 'TLc' },
      contrasting: { areaCode: 'TLa' },
    });
    expect(found.get('TLa')?.rule).toBe(
      'Chosen by where 4 places of one kind stand in turn for pay and people in work.',
    );
  });

  it('breaks ties by code, in any order of input', () => {
    const places = [place('a', [1, 1]), place('b', [2, 2]), place('c', [2, 2]), place('d', [3, 3])];
    expect(chooseElsewhere(places)).toEqual(new Map(chooseElsewhere([...places].reverse())));
    expect(chooseElsewhere(places).get('TLa')?.similar.areaCode).toBe('TLb');
  });

  it('keeps to places of one kind with the same figures, and says nothing of the rest', () => {
    const found = chooseElsewhere([
      place('a', [1, 1]),
      place('b', [2, 2]),
      place('c', [3, 3]),
      place('x', [1, 1], 'county|E'),
      place('y', [1, null]),
    ]);
    expect([...found.keys()].sort()).toEqual(['TLa', 'TLb', 'TLc']);
  });

  it('rests on measures that say nothing of a place’s size', () => {
    for (const { measure } of LIKENESS_MEASURES) {
      expect(['people', 'jobs', 'adverts', 'businesses', undefined]).not.toContain(
        findMeasure(measure)?.unit,
      );
    }
  });
});
