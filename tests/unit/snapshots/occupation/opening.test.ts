/** How a job's page begins, and what it says of counts that seem to contradict each other. */
import { describe, expect, it } from 'vitest';
import { yearPeriod } from '../../../../src/domain/period.ts';
import { occupationFacts } from '../../../../src/snapshots/occupation/facts.ts';
import {
  sayCountAlone,
  sayJobClaim,
  sayJobsLater,
  sayNoneInLists,
  sayWhenCounted,
  sayWhereLaterIs,
  sayWhoDoesIt,
  sayWhyStillWanted,
} from '../../../../src/snapshots/occupation/opening.ts';
import { tLevelsOfJob } from '../../../../src/snapshots/occupation/t-level-words.ts';
import { electricianFigures, jobFigure, payOf } from '../../../support/job-figures.ts';
import { areaOf, buildInMedway, occupationOf } from '../../../support/job-in-medway.ts';

const document = buildInMedway('ks4');
const words = (text: string) => text.split(/\s+/).length;

describe('the claim', () => {
  const listed = (count: number, isCapped = false) => ({
    apprenticeships: { count, isCapped },
    hasAny: true,
  });
  const claim = (count: number, isCapped = false) => sayJobClaim(document, listed(count, isCapped));
  const about = 'adverts';

  it('joins the adverts of three months with the apprenticeships that are open', () => {
    const posted = 'Employers posted about 25 new adverts for electricians in Medway in three months';
    const joined = `${posted}, and one apprenticeship is open now.`;
    expect(claim(1)).toEqual({ text: joined, isJoined: true, about });
    expect(claim(12).text).toBe(`${posted}, and 12 apprenticeships are open now.`);
    expect(claim(500, true).text).toBe(`${posted}, and 500 or more apprenticeships are open now.`);
    expect(claim(0)).toEqual({ text: `${posted}.`, isJoined: false, about });
  });

  it('is what the job pays where none of the adverts that were counted can be shown', () => {
    const none = { ...listed(0), hasAny: false };
    expect(sayJobClaim(document, none)).toEqual({
      text: 'Half of full-time electricians in the United Kingdom earn £30,000 to £44,000 a year.',
      isJoined: false,
      about: 'pay',
    });
    const unpaid = electricianFigures.filter(({ measure }) => measure !== 'annual-pay-of-occupation');
    expect(sayJobClaim(buildInMedway('ks4', unpaid), none).about).toBe('adverts');
  });

  it('is the headline as it stands where it is about something else', () => {
    const people = buildInMedway(
      'ks4',
      electricianFigures.filter(({ measure }) => measure !== 'online-job-adverts-in-quarter'),
    );
    for (const each of [people, buildInMedway('ks3'), buildInMedway('easyread')])
      expect(sayJobClaim(each, listed(3))).toMatchObject({ text: each.headline, isJoined: false });
  });

  it('joins nothing of another place', () => {
    const elsewhere = { ...document, area: { ...document.area, code: areaOf('E07000110').code } };
    expect(sayJobClaim(elsewhere, listed(1)).isJoined).toBe(false);
  });
});

describe('beside it', () => {
  it('stands in one sentence how many do the job, and how common it is', () => {
    const [said = '', ...others] = sayWhoDoesIt(document);
    expect(said).toMatch(
      /^About 1,200 people who live (in Medway|here) do this work: \d+ in 1,000 workers, more than in England and Wales \(\d+ in 1,000\)\.$/,
    );
    expect(words(said)).toBeLessThanOrEqual(25);
    expect(others.filter((text) => text.includes('people who live'))).toEqual([]);
  });

  it('stands when each was counted', () => {
    expect(sayWhenCounted(document, { about: 'adverts' })).toMatch(
      /^New adverts: .+\d{4}\. People: .+2021\.$/,
    );
    // Where the count stands further down, it has its time with it.
    expect(sayWhenCounted(document, { about: 'pay' })).toMatch(/^People: .+2021\.$/);
  });

  it('is said why a count of three months is not a list, where there is such a count', () => {
    expect(sayCountAlone(document, true)).toBe('The 25 were counted on many job websites over three months.');
    expect(sayCountAlone(document, false)).toMatch(
      /^About 25 new adverts for electricians in Medway were counted on many job websites \(.+ 20\d\d\)\. That count comes without the adverts themselves\.$/,
    );
    expect(sayCountAlone(buildInMedway('ks4', []), false)).toBeNull();
  });

  it('is said that none is in our lists, as far as something else is', () => {
    expect(sayNoneInLists(document, false)).toBe(
      'The lists that we read have no advert for this job in Medway now.',
    );
    expect(sayNoneInLists(document, true)).toBe(
      'The lists that we read have no other advert for this job in Medway now.',
    );
  });

  it('is what a model expects, in a sentence without the numbers that the picture has', () => {
    const group = { occupation: 'soc2020:52' };
    const expected = buildInMedway('ks4', [
      ...electricianFigures.filter(({ measure }) => measure !== 'jobs-to-2035'),
      jobFigure('jobs-to-2035', 'E92000001', yearPeriod(2026), group, 931_000),
      jobFigure('jobs-to-2035', 'E92000001', yearPeriod(2035), group, 870_000),
    ]);
    expect(sayJobsLater(expected)).toMatchObject({
      text: 'A model expects jobs in skilled metal, electrical and electronic trades in England to shrink a little by 2035.',
      begun: { value: 931_000 },
      later: { value: 870_000 },
    });
    expect(sayJobsLater(buildInMedway('ks4', []))).toBeNull();
  });
});

describe('pay beside other jobs', () => {
  const names = (...codes: string[]) =>
    buildInMedway('ks4', [
      ...electricianFigures.filter(
        ({ measure, dimensions }) =>
          measure !== 'annual-pay-of-occupation' || dimensions.occupation === 'soc2020:5241',
      ),
      ...codes.flatMap((code) => payOf(code, [30_000, 36_000, 41_000], 2)),
    ]).alike.map(({ name }) => name);

  it('is never one lonely row: the nearest of its sectors with the same way in stand there too', () => {
    expect(names('5315', '5223')).toHaveLength(3);
    expect(names('5315', '2121')).toEqual(['Electrician', 'Plumber']);
  });
});

describe('T Levels', () => {
  const of = (code: string, area: string) =>
    tLevelsOfJob(occupationFacts(occupationOf(code)), areaOf(area).code);

  it('are of the sectors of a job, in England alone; many are left to the pages of the sectors', () => {
    expect(of('5241', 'E06000035')).toMatchObject({ names: [], sectors: [{}, {}] });
    expect(of('2237', 'E06000035')).toMatchObject({ names: ['Health', 'Science'] });
    expect(of('2237', 'W06000015')).toBeNull();
  });
});

const GROUP = { occupation: 'soc2020:52' };
const SPAN = { start: '2020-01-01', end: '2035-12-31', label: '2020 to 2035' };
const withOutlook = (later: number, leavers: number | null, step: number | null) =>
  buildInMedway('ks4', [
    ...electricianFigures.filter(({ measure }) => measure !== 'jobs-to-2035'),
    jobFigure('jobs-to-2035', 'E92000001', yearPeriod(2025), GROUP, 600_000),
    jobFigure('jobs-to-2035', 'E92000001', yearPeriod(2035), GROUP, later),
    ...(leavers === null
      ? []
      : [jobFigure('openings-from-leavers-to-2035', 'E92000001', SPAN, GROUP, leavers)]),
    ...(step === null
      ? []
      : [
          jobFigure(
            'demand-for-occupation',
            'K02000001',
            yearPeriod(2026),
            { occupation: 'soc2020:5241' },
            step,
          ),
        ]),
  ]);

describe('beside what a model expects', () => {
  it.each([
    [
      550_000,
      341_000,
      1,
      'A job can be in demand while its wider group shrinks: about 341,000 openings are expected in England as people leave (2020 to 2035).',
    ],
    [
      550_000,
      341_000,
      null,
      'There would be openings all the same: about 341,000 are expected in England as people leave (2020 to 2035).',
    ],
    [
      601_000,
      341_000,
      2,
      'There would be openings all the same: about 341,000 are expected in England as people leave (2020 to 2035).',
    ],
    // Without openings it is two sources about two things, and only said where they seem to differ.
    [
      550_000,
      null,
      2,
      'A job can be in demand now and have fewer places later: the first is about the United Kingdom in 2026, the second about a wider group of jobs.',
    ],
    [550_000, null, null, null],
    [601_000, null, 2, null],
    // Nobody asks.
    [700_000, 341_000, 2, null],
  ])('%s jobs later, %s openings, demand at step %s', (later, leavers, step, said) => {
    expect(sayWhyStillWanted(withOutlook(later, leavers, step))).toBe(said);
  });

  it('stands of which place it is, where that is another', () => {
    const document = withOutlook(550_000, null, null);
    const later = sayJobsLater(document);
    if (later === null) throw new Error('An outlook is said');
    expect(sayWhereLaterIs(document, later)).toBe('We have no forecast for Medway: this one is for England.');
    const there = { ...document, area: { ...document.area, code: areaOf('E92000001').code } };
    expect(sayWhereLaterIs(there, later)).toBeNull();
  });
});
