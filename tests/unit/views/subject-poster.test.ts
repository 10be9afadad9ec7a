/** What stands on a poster of a school subject: as many jobs as there is room for, in larger type where there are few. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { schoolSubject } from '../../../src/reference/school-subjects.ts';
import type { SubjectJobs } from '../../../src/snapshots/occupation/subject-jobs.ts';
import { subjectPosterPage } from '../../../src/views/print/subject-poster.ts';
import { inventFigure } from '../../support/invented-snapshot.ts';

const PAY = inventFigure('pay', { text: '£30,000', value: 30_000 });

const jobs = (count: number, changes: Partial<SubjectJobs> = {}): SubjectJobs => ({
  notice: null,
  asAt: '2026-11-20T10:00:00Z',
  area: { code: 'E06000035', name: 'Medway', slug: 'medway' },
  subject: schoolSubject('maths'),
  counted: { areaName: 'South East', period: 'Census 2021' },
  payPlace: PAY.areaName,
  payPeriod: 'April 2025',
  rows: Array.from({ length: count }, (_, at) => ({ slug: `job-${at}`, name: `Job ${at}`, pay: PAY })),
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
    [5, 5, 'huge'],
    [8, 8, 'huge'],
    [10, 10, 'large'],
  ] as const)('of %i jobs shows the first %i, in %s type', (count, shown, type) => {
    const found = poster(count);
    expect(found.names).toEqual(Array.from({ length: shown }, (_, at) => `Job ${at}`));
    expect(found.type).toBe(`poster-table ${type}`);
  });

  it('says by what they stand', () => {
    const by = (changes: Partial<SubjectJobs>) => poster(5, null, changes).$('.small').text();
    expect(by({})).toContain(
      'Jobs in which it matters most come first; of those alike, the ones with the most people (the South East, Census 2021).',
    );
    expect(by({ counted: null })).toContain('Jobs in which it matters most come first.');
  });

  it('has no job without its pay, and is held back where fewer than five are left', () => {
    const rows = Array.from({ length: 7 }, (_, at) => ({
      slug: `job-${at}`,
      name: `Job ${at}`,
      pay: at < 2 ? null : PAY,
    }));
    expect(poster(0, null, { rows }).names).toEqual(['Job 2', 'Job 3', 'Job 4', 'Job 5', 'Job 6']);
    const held = poster(0, null, { rows: rows.slice(0, 6) }).$;
    expect(held('.poster')).toHaveLength(0);
    expect(held('main').text()).toContain('No poster of jobs that use maths in Medway');
    expect(held('main').text()).toContain('Job 2, £30,000 a year in');
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
