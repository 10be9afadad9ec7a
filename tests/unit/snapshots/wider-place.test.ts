import { expect, it } from 'vitest';
import type { AreaCode } from '../../../src/domain/area.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import type { RowPlace } from '../../../src/snapshots/columns/place.ts';
import { nearestKnown, tellsSomething } from '../../../src/snapshots/context/wider-place.ts';
import { LEVELS } from '../../../src/snapshots/document/snapshot.ts';
import { inPlace, writeBareHeadline } from '../../../src/snapshots/words/sentences.ts';
import { inventPlace } from '../../support/invented-place.ts';

const areas = createAreaIndex([]);
const [HARTLEPOOL, NORTH_EAST, ENGLAND]: readonly AreaCode[] = ['E06000001', 'E12000001', 'E92000001'];
const ALL = { id: 'all', title: 'All sectors' } as const;

function rowOf(role: RowPlace['role'], code: AreaCode | undefined): RowPlace {
  const area = areas.find(code ?? '');
  if (area === null) throw new Error(code);
  return { role, place: inventPlace(areas, area) };
}

const rows = [rowOf('here', HARTLEPOOL), rowOf('region', NORTH_EAST), rowOf('country', ENGLAND)];
const jobs = (...values: (number | null)[]) => ({
  rows,
  columns: [{ figures: values.map((value) => ({ value })) }],
});

it('leads to the nearest place around that has a figure on the jobs in question', () => {
  expect(nearestKnown(rows, jobs(null, 9_000, 90_000), false)?.areaName).toBe('North East');
  expect(nearestKnown(rows, jobs(null, null, 90_000), false)?.slug).toBe('england');
});

it('leads to the country for all jobs together, and of a sector nowhere, where none has such a figure', () => {
  expect(nearestKnown(rows, jobs(null, null, null), true)?.areaName).toBe('England');
  expect(nearestKnown(rows, jobs(null, null, null), false)).toBeNull();
  expect(nearestKnown([rowOf('here', ENGLAND)], null, true)).toBeNull();
});

it('takes a count of no adverts for nothing that tells of a place', () => {
  const counted = (value: number) => ({ id: 'a', unit: 'adverts', value });
  const sentence = { text: 'We counted so many adverts.', figures: ['a'] };
  expect(tellsSomething(sentence, [counted(0)])).toBe(false);
  expect(tellsSomething(sentence, [counted(3)])).toBe(true);
  expect(tellsSomething(sentence, [{ ...counted(0), unit: 'people' }])).toBe(true);
});

it('names the place and where there is more in every headline, in each reader’s words', () => {
  const said = LEVELS.map((level) => writeBareHeadline('Hartlepool', ALL, 'North East', level));
  for (const text of said) {
    expect(text).toContain('Hartlepool');
    expect(text).toContain(inPlace('North East'));
  }
  expect(new Set(said).size).toBe(3);
});
