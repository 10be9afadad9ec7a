/** Which jobs stand on a poster of jobs and pay: the most common of one area's pay. Invented figures. */
import { describe, expect, it } from 'vitest';
import { occupations } from '../../../src/reference/occupations.ts';
import type { FilledJobs } from '../../../src/snapshots/occupation/job-table.ts';
import { buildPaidJobs, countedBy } from '../../../src/snapshots/occupation/paid-jobs.ts';
import { inventFigure } from '../../support/invented-snapshot.ts';

const WORLD = {
  asAt: '2026-11-20T10:00:00Z',
  isDemonstration: false,
  measures: new Map(),
  releases: new Map(),
  sources: new Map(),
} as const;
const single = occupations.filter(({ isSeveral }) => !isSeveral);

/** The first is the most common; `payOf` names the area of each job's pay, null for none. */
function filled(count: number, payOf: (at: number) => string | null, people: boolean = true): FilledJobs {
  const rows = single.slice(0, count).map((job, at) => {
    const areaName = payOf(at);
    return {
      job,
      row: {
        soc2020: job.soc2020,
        slug: job.slug,
        name: job.name,
        isSeveral: false,
        entry: { level: 2, label: 'School, then training' } as const,
        people: people ? inventFigure(`people-${at}`, { value: 5000 - at, sources: [] }) : null,
        share: null,
        adverts: null,
        pay:
          areaName === null ? null : inventFigure(`pay-${at}`, { value: 20_000 + at, areaName, sources: [] }),
      },
    };
  });
  return { area: { code: 'E06000035', name: 'Medway', slug: 'medway' }, rows };
}

describe('jobs for a poster', () => {
  it('are ten of the first area that has pay for ten, in the order of how many do them', () => {
    const jobs = filled(40, (at) => (at % 2 === 0 ? 'South East' : 'United Kingdom'));
    const found = buildPaidJobs(jobs, jobs, 'people', null, WORLD);
    expect(found?.payPlace).toBe('South East');
    expect(found?.rows.map(({ name }) => name)).toEqual(
      single
        .filter((_, at) => at % 2 === 0)
        .slice(0, 10)
        .map(({ name }) => name),
    );
  });

  it('are those of the area that has most where none has ten', () => {
    const jobs = filled(9, (at) => (at < 3 ? 'South East' : 'United Kingdom'));
    const found = buildPaidJobs(jobs, jobs, 'people', null, WORLD);
    expect([found?.payPlace, found?.rows.length]).toEqual(['United Kingdom', 6]);
  });

  it('take their order from another place, which is named', () => {
    const own = filled(12, () => 'United Kingdom', false);
    expect(countedBy(own)).toBeNull();
    const wider = {
      ...filled(12, () => null),
      area: { code: 'E92000001', name: 'England', slug: 'england' },
    } as const;
    expect(countedBy(wider)).toBe('people');
    const found = buildPaidJobs(own, wider, 'people', null, WORLD);
    expect([found?.counted.areaName, found?.rows.length]).toEqual(['England', 10]);
  });

  it('are none where there are fewer than three', () => {
    const jobs = filled(12, (at) => (at < 2 ? 'South East' : null));
    expect(buildPaidJobs(jobs, jobs, 'people', null, WORLD)).toBeNull();
  });
});
