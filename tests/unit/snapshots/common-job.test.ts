import { expect, it } from 'vitest';
import { findOccupation } from '../../../src/reference/occupations.ts';
import type { CommonJob } from '../../../src/snapshots/insights/common-jobs.ts';
import { commonJobCandidate } from '../../../src/snapshots/insights/job-candidates.ts';
import { figure } from '../../support/claim-column.ts';

function jobOf(soc2020: string, value: number, text: string): CommonJob {
  const job = findOccupation(soc2020);
  if (job === null) throw new Error(soc2020);
  const people = { ...figure('here', 'Medway', value), text: `${text} [e]` };
  return { job, entry: '', people, adverts: null, lower: null, middle: null, upper: null };
}

it.each([
  ['two jobs that read apart', [2240, '2,200'], [1980, '2,000'], true],
  ['two jobs that read alike', [2240, '2,200'], [2160, '2,200'], false],
  ['two jobs that rounding may have swapped', [2255, '2,300'], [2250, '2,200'], false],
] as const)('of %s', (_, [most, mostText], [next, nextText], isSaid) => {
  const jobs = [jobOf('5241', most, mostText), jobOf('5315', next, nextText)];
  expect(commonJobCandidate(jobs, 'Medway', null, '2026-11-28') !== null).toBe(isSaid);
});

it('is a job that a reader could name: "other office administrators" are what is left over', () => {
  const jobs = [jobOf('4159', 2800, '2,800'), jobOf('5241', 1200, '1,200')];
  expect(jobs[0]?.job.name).toMatch(/^Other /);
  expect(commonJobCandidate(jobs, 'Medway', null, '2026-11-28')).toBeNull();
});
