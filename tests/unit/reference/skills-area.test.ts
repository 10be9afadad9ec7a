import { expect, it } from 'vitest';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { skillsAreaOf } from '../../../src/reference/skills-area.ts';

const areas = createAreaIndex([{ name: 'Kent and Medway', members: ['E10000016', 'E06000035'] }]);
const planOf = (code: string): string | null => {
  const area = areas.find(code);
  return area ? (skillsAreaOf(area, areas)?.name ?? null) : 'no such area';
};

it.each([
  ['E07000105', 'Kent and Medway'],
  ['E10000016', 'Kent and Medway'],
  ['partnership:kent-and-medway', 'Kent and Medway'],
  ['E08000035', 'West Yorkshire'],
  ['E69000018', null],
  ['E12000008', null],
  ['E92000001', null],
  ['S12000033', null],
])('%s lies in the skills plan of %s', (code, plan) => {
  const area = areas.find(code);
  expect(area?.name ?? code).toBeTruthy();
  expect(planOf(code)).toBe(plan);
});

it('every district of England has one', () => {
  const districts = areas.all.filter(
    ({ code, level, endYear }) => code.startsWith('E') && level === 'district' && endYear === null,
  );
  expect(districts.length).toBeGreaterThan(290);
  expect(districts.filter((area) => skillsAreaOf(area, areas) === null).map(({ name }) => name)).toEqual([]);
});
