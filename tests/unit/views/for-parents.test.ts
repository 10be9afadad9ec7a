/** What parents are told of a place: from its own openings and its own jobs. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { apprenticeshipFacts } from '../../../src/http/lookups/apprenticeship-facts.ts';
import { waysIntoJobs } from '../../../src/snapshots/context/for-parents.ts';
import { isTooSoon, startsInTime } from '../../../src/views/parts/advert-list.ts';
import { forParents } from '../../../src/views/parts/for-parents.ts';
import { parentOpenings } from '../../../src/views/parts/parent-openings.ts';
import { inventPosting } from '../../support/invented-posting.ts';

const open = (
  id: string,
  day: string,
  level: number | null,
  pounds: number,
  period: string,
  town: string,
) => ({
  id,
  title: `Apprentice ${id}`,
  closesAt: `2026-12-${day}T23:59:59.000Z`,
  isNational: false,
  places: [{ text: `1 High Street, ${town}`, postcode: null, latitude: null, longitude: null }],
  pay: { minGbp: pounds, maxGbp: pounds, period },
  postedOn: '2026-11-18',
  apprenticeship: level === null ? null : { level, isFoundation: null },
});
const OPEN = [
  open('a', '20', 2, 22_500, 'year', 'Strood'),
  open('b', '08', 3, 16_640, 'year', 'Strood'),
  open('c', '09', 4, 8.5, 'hour', 'Chatham'),
];

describe('what is open for somebody’s child', () => {
  it('is told with levels, the next to close, towns and pay, each advert once', async () => {
    const facts = apprenticeshipFacts([...OPEN, ...OPEN]);
    const view = { total: { count: 3, isCapped: false }, facts, today: '2026-11-20' };
    const $ = load(String(await forParents({ place: 'Medway', about: '', open: view, lines: [] })));
    const said = $('li')
      .toArray()
      .map((each) => $(each).text());
    expect(said).toEqual([
      'Open now: 3 apprenticeships are open in Medway now. 2 at level 2 or 3, for ages 16 and up and 1 at level 4 or above, usually from 18. The next to close: Apprentice b, on 8 December 2026.',
      'Getting there: they are in Strood (2) and Chatham.',
      'Pay while training: adverts offer £16,640 to £22,500 a year, or £8.50 an hour.',
      'By law: an apprentice under 19, or in the first year, gets at least £8.00 an hour.',
    ]);
  });

  it('says which begin before this year’s Year 11 may leave', async () => {
    const begins = (advert: (typeof OPEN)[number], startsOn: string) => ({
      ...advert,
      apprenticeship: { level: 2, isFoundation: null, startsOn },
      coding: { terms: { isForSchoolLeavers: true, apprenticeshipLevel: null } },
    });
    const told = async (starts: readonly string[], count = 3) => {
      const facts = apprenticeshipFacts(OPEN.map((each, at) => begins(each, starts[at] ?? '')));
      const view = { total: { count, isCapped: false }, facts, today: '2026-11-20' };
      return String(await forParents({ place: 'Medway', about: '', open: view, lines: [] }));
    };
    expect(await told(['2027-02-15', '2027-06-24', '2027-09-01'])).toContain('Then 2 of them start too soon');
    expect(await told(['2027-02-15', '2027-06-24', '2027-03-01'])).toContain('Then they all start too soon');
    // Of forty only three were looked at.
    expect(await told(['2027-02-15', '2027-06-24', '2027-03-01'], 40)).toContain('Then 3 of them start');
    expect(await told(['2027-06-25', '2027-06-25', '2027-09-01'])).not.toContain('too soon');
  });

  it('is nothing without openings, and nothing is said of them on an earlier day', async () => {
    expect(apprenticeshipFacts([])).toBeNull();
    const view = { total: { count: 0, isCapped: false }, facts: null, today: '2026-11-20' };
    const page = String(await forParents({ place: 'Medway', about: '', open: view, lines: [] }));
    expect(page).toContain('no apprenticeship open in Medway today');
    const earlier = String(await forParents({ place: 'Medway', about: '', open: null, lines: ['One: two'] }));
    expect(load(earlier)('li').text()).toBe('One: two');
  });
});

describe('how the common jobs are reached', () => {
  const job = (name: string, entry: string) => ({
    soc2020: '5241' as const,
    slug: name,
    name,
    entry,
    people: null,
    adverts: null,
    lower: null,
    middle: null,
    upper: null,
  });
  const jobs = [
    job('Cleaner', 'School, then training'),
    job('Software developer', 'Often a degree'),
    job('Nurse', 'A degree'),
    job('Electrician', 'Training after 16'),
    job('Care worker', 'School, then training'),
  ];

  it('is counted in the table of jobs', () => {
    const [aside] = waysIntoJobs({ inSector: ' in this sector', jobs });
    expect(aside?.lines).toEqual([
      'Of five common jobs in this sector here, two are “School, then training”, one “Often a degree” and two others. “School, then training” means good grades, then short courses or an apprenticeship.',
    ]);
  });

  it('is left out where the jobs are those of a wider place', () => {
    expect(waysIntoJobs({ inSector: '', jobs: [] })).toEqual([]);
  });
});

const advert = (id: string, startsOn: string | null) => ({
  ...open(id, '20', 2, 22_500, 'year', 'Strood'),
  ...{ employerName: `Firm ${id}`, url: null, summary: null },
  pay: {
    ...inventPosting().pay,
    text: '£22,500',
    minGbp: 22_500,
    maxGbp: 22_500,
    period: 'year' as const,
    periodBasis: 'stated' as const,
  },
  apprenticeship: { level: 2, isFoundation: null, startsOn, duration: '1 Year 6 Months' },
  coding: { terms: { isForSchoolLeavers: true, apprenticeshipLevel: null } },
  safety: { isLeftOut: false, marks: [] },
});
const told = async (starts: readonly (string | null)[]) => {
  const all = starts.map((each, at) => advert(String(at), each));
  const inTime = all.filter((each) => startsInTime(each, '2026-11-20'));
  const view = {
    ...{ from: null, around: null, leftOut: [], nation: null, note: null, hasBoards: false, standards: [] },
    apprenticeships: {
      total: { count: all.length, isCapped: false },
      shown: all,
      forBeginners: [],
      inTime: { shown: inTime, count: inTime.length },
      tooSoon: all.filter(isTooSoon),
      facts: apprenticeshipFacts(all),
    },
    adverts: { count: 0, isCapped: false },
    today: '2026-11-20',
  };
  const where = {
    area: { name: 'Medway', slug: 'medway' },
    sector: { id: 'all' as const, title: 'All sectors' },
    tables: [],
  };
  return load(String(await parentOpenings(where, view)));
};

describe('what a parent is shown of open apprenticeships', () => {
  it('is those that begin after Year 11 may leave, with the day', async () => {
    const $ = await told(['2027-02-15', '2027-09-06', '2027-06-25']);
    expect($('section > p').first().text()).toBe(
      '2 start after 25 June 2027, when Year 11 may leave school:',
    );
    expect($('.openings li').length).toBe(2);
    expect($('.openings').text()).toContain('Starts 6 September 2027');
    expect($('table').length).toBe(0);
  });

  it('is, where all begin sooner, said once, with what they ask and pay', async () => {
    const $ = await told(['2027-02-15', null, '2027-06-24']);
    expect($('section > p').first().text()).toBe(
      '3 are open in Medway. 2 start before 25 June 2027, when Year 11 may leave school. One does not say when it starts. This is what they ask and pay, so that you know what to look for:',
    );
    expect($('.openings').length).toBe(0);
    expect(
      $('tbody tr')
        .first()
        .find('td')
        .toArray()
        .map((each) => $(each).text()),
    ).toEqual(['2like GCSEs', '1 year 6 months', '£22,500 a year']);
  });
});
