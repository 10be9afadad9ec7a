/** Jobs like a job of the highest level that ask for less learning. */
import { expect, it } from 'vitest';
import { soonerStarts } from '../../../../src/snapshots/occupation/sooner-start.ts';
import { electricianFigures } from '../../../support/job-figures.ts';
import { buildInMedway, occupationOf } from '../../../support/job-in-medway.ts';

const like = (soc2020: string) => {
  const { slug, name } = occupationOf(soc2020);
  return { slug, name, task: 'takes temperature and pulse', shared: ['temperature', 'pulse'] };
};
const starts = (soc2020: string, ...near: string[]) =>
  soonerStarts({ ...buildInMedway('ks4', electricianFigures, soc2020), near: near.map(like) }).map(
    ({ name, entry }) => [name, entry.label],
  );

it('names those of its sector, and nothing that takes as long or is other work', () => {
  // A doctor, and an electrician.
  expect(starts('2237', '6131', '2211', '5241')).toEqual([
    ['Health care assistant', 'School, then training'],
  ]);
});

it('is for jobs that usually take a degree', () => {
  expect(starts('5241', '6131', '9121')).toEqual([]);
});
