/** What stands on a poster of a school subject: as many jobs as there is room for, in larger type where there are few. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { schoolSubject } from '../../../src/reference/school-subjects.ts';
import type { SubjectJobs } from '../../../src/snapshots/occupation/subject-jobs.ts';
import { subjectPosterPage } from '../../../src/views/print/subject-poster.ts';

const jobs = (count: number, changes: Partial<SubjectJobs> = {}): SubjectJobs => ({
  notice: null,
  asAt: '2026-11-20T10:00:00Z',
  area: { code: 'E06000035', name: 'Medway', slug: 'medway' },
  subject: schoolSubject('maths'),
  counted: { areaName: 'South East', period: 'Census 2021' },
  payPlace: null,
  payPeriod: null,
  rows: Array.from({ length: count }, (_, at) => ({ slug: `job-${at}`, name: `Job ${at}`, pay: null })),
  sources: [],
  ...changes,
});

function poster(count: number, school: string | null = null, changes: Partial<SubjectJobs> = {}) {
  const subjects = [schoolSubject('maths'), schoolSubject('history')];
  const wish = { size: 'a4', school, origin: 'https://lmi.example', hasSubjectPosters: true } as const;
  const $ = load(subjectPosterPage(jobs(count, changes), subjects, wish));
  const table = $('.poster-table');
  return {
    $,
    type: table.attr('class'),
    names: $('.poster-table th')
      .toArray()
      .map((each) => $(each).text()),
  };
}

describe('a poster of a subject', () => {
  it.each([
    [3, 3, 'huge'],
    [8, 8, 'huge'],
    [10, 10, 'large'],
  ] as const)('of %i jobs shows the first %i, in %s type', (count, shown, type) => {
    const found = poster(count);
    expect(found.names).toEqual(Array.from({ length: shown }, (_, at) => `Job ${at}`));
    expect(found.type).toBe(`poster-table ${type}`);
  });

  it('says so where there are no figures of the jobs, and by what they stand', () => {
    const said = poster(0, null, { counted: null }).$('.poster').text();
    expect(said).toContain('No figures of these jobs are published.');
    expect(said).toContain('Jobs are listed by name.');
    expect(poster(3).$('.small').text()).toContain('come first (the South East, Census 2021).');
    expect(poster(3).$('.poster').text()).not.toContain('No figures');
  });

  it('carries the name of a school to other subjects and sizes', () => {
    const { $, names } = poster(10, 'Hopfield Grammar School');
    expect(names.length).toBeGreaterThanOrEqual(8);
    const links = $('.screen nav a')
      .toArray()
      .map((each) => $(each).attr('href'));
    expect(links).toContain('/subject-poster/medway/history?size=a4&school=Hopfield%20Grammar%20School');
    expect(links).toContain('/subject-poster/medway/maths?size=a3&school=Hopfield%20Grammar%20School');
  });
});
