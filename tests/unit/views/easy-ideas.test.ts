/** Pages for easy reading: a symbol beside every idea, and the one that its words are about. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { careersServiceOf } from '../../../src/reference/careers-services.ts';
import { localOfferOf } from '../../../src/reference/local-offer.ts';
import { shortWayIn } from '../../../src/snapshots/occupation/way-in.ts';
import { writeSteps } from '../../../src/snapshots/teaching/steps.ts';
import { easyOpenings, told, whoCanHelp } from '../../../src/views/parts/easy-ideas.ts';
import { ideaOf } from '../../../src/views/parts/easy-symbols.ts';
import { forBeginners } from '../../../src/views/parts/for-beginners.ts';
import { inventPosting } from '../../support/invented-posting.ts';

const none = { total: { count: 0, isCapped: false }, shown: [] } as const;
const advert = {
  id: 'a',
  title: 'Care <assistant>',
  employerName: 'Hazel Court Care',
  url: 'https://jobs.example/1',
  summary: null,
  postedOn: null,
  closesAt: '2026-11-30T23:59:59.000Z',
  places: [{ text: '50 High Street, Rainham', postcode: null }],
  isNational: false,
  pay: inventPosting().pay,
  apprenticeship: null,
  safety: { isLeftOut: false, marks: [] },
} as const;
const ENGLAND = { code: 'E92000001', name: 'England' } as const;
const MEDWAY = { code: 'E06000035', name: 'Medway' } as const;
const ORKNEY = { code: 'S12000023', name: 'Orkney Islands' } as const;
const OPENINGS = {
  area: MEDWAY,
  today: '2026-11-20',
  origin: 'https://lmi.example',
  what: 'job like this',
  apprenticeships: none,
  adverts: none,
  path: '/vacancies?area=medway',
  around: null,
  note: null,
} as const;

describe('a symbol for every idea', () => {
  it.each([1, 2, 3, 4] as const)('the steps into a job of level %i have symbols that differ', (level) => {
    const { steps, next, afterNext } = shortWayIn('easyread', { level, isRegistered: false }, false, null);
    expect(new Set(steps.map(ideaOf)).size).toBe(steps.length);
    expect(new Set([next, ...afterNext].map(ideaOf)).size).toBe(3);
  });

  it('so do the steps of a place and of a sector', () => {
    for (const inSector of [null, 'in construction']) {
      const steps = writeSteps('easyread', {
        inSector,
        place: 'Medway',
        countryName: 'England',
        today: '2026-11-20',
      });
      expect(new Set(steps.map(ideaOf)).size).toBe(steps.length);
    }
  });

  it('knows money, people and a place of which little is known by their words', () => {
    expect(ideaOf('Half of workers earn more than £25,500 a year (April 2025).')).toBe('money');
    expect(ideaOf('About 5,200 people in Medway do this job (Census 2021).')).toBe('people');
    expect(ideaOf('We do not have many numbers for Hartlepool.')).toBe('warning');
  });

  it('hides the symbol from whoever hears the page', async () => {
    const $ = load(String(await told('You learn the rest at work.')));
    expect([$('svg').attr('aria-hidden'), $('li').text().trim()]).toEqual([
      'true',
      'You learn the rest at work.',
    ]);
  });
});

describe('what is open, for easy reading', () => {
  it('says how many, who, the town and the last day, and escapes', async () => {
    const adverts = { total: { count: 1, isCapped: false }, shown: [advert] };
    const $ = load(String(await easyOpenings({ ...OPENINGS, area: ORKNEY, adverts })));
    expect($('li').first().text()).toContain(
      'One job is open in Orkney Islands now. For people who have left school.',
    );
    expect($('li').eq(1).text()).toContain(
      'Care <assistant> at Hazel Court Care, Rainham.Last day to apply: 30 November 2026.',
    );
    expect($('li').length).toBe($('li svg').length);
  });

  it('tells of no job that it does not name', async () => {
    const apprenticeOf = (id: string, level: number) => ({
      ...advert,
      id,
      title: id,
      apprenticeship: { level, isFoundation: null },
    });
    const two = [apprenticeOf('Helper', 2), apprenticeOf('Lead', 3)];
    const apprenticeships = { total: { count: 2, isCapped: false }, shown: two };
    const adverts = { total: { count: 1, isCapped: false }, shown: [advert] };
    const $ = load(String(await easyOpenings({ ...OPENINGS, apprenticeships, adverts })));
    const said = $('li')
      .toArray()
      .map((each) => $(each).text().trim());
    expect(said).toHaveLength(3);
    expect(said[1]).toMatch(/^Helper /);
    expect(said[2]).toMatch(/^Lead /);
    expect(said.join(' ')).not.toContain('One job');
    expect($('.go').text()).toBe('See all adverts (not easy read)');
  });
});

describe('apprenticeships for beginners', () => {
  it('names those for beginners that leave a week to apply, the lowest level first', () => {
    const open = (id: string, level: number | null, closesAt: string | null) => ({
      ...advert,
      id,
      closesAt,
      apprenticeship: { level, isFoundation: null },
    });
    const soon = open('soon', 2, '2026-11-26T23:59:59.000Z');
    const degree = open('degree', 6, '2027-01-31T23:59:59.000Z');
    const all = [
      degree,
      soon,
      open('untold', null, null),
      open('lead', 3, '2027-01-31T23:59:59.000Z'),
      open('helper', 2, '2026-11-27T23:59:59.000Z'),
    ];
    const named = (adverts: typeof all) => forBeginners(adverts, '2026-11-20').map(({ id }) => id);
    expect(named(all)).toEqual(['helper']);
    expect(named(all.filter(({ id }) => id !== 'helper' && id !== 'soon'))).toEqual(['lead', 'untold']);
    expect(named([degree, soon])).toEqual(['soon']);
  });
});

describe('whether a pupil can apply now', () => {
  it('names those first that start after Year 11 may leave, and says where none does', async () => {
    const starting = (id: string, startsOn: string) => ({
      ...advert,
      id,
      title: id,
      postedOn: '2026-11-01',
      closesAt: null,
      apprenticeship: { level: 2, isFoundation: null, startsOn },
      coding: { terms: { isForSchoolLeavers: true, apprenticeshipLevel: null } },
    });
    const [early, later] = [starting('Early', '2027-05-04'), starting('Later', '2027-09-01')];
    expect(forBeginners([early, later], '2026-11-20')).toEqual([later]);
    const shown = forBeginners([early], '2026-11-20');
    const apprenticeships = { total: { count: 1, isCapped: false }, shown };
    const page = load(String(await easyOpenings({ ...OPENINGS, apprenticeships }))).text();
    expect(page).toContain('Not yet, if you are at school.');
    expect(page).toContain('In Year 11? Look from spring 2027.In Year 10? Look from spring 2028.');
    expect(page).toContain(
      'Here is one:Early at Hazel Court Care, Rainham.Starts 4 May 2027: too soon for Year 11 now.',
    );
    expect(page).not.toContain('Last day to apply');
    // Scotland has no one day on which pupils may leave.
    const scottish = await easyOpenings({ ...OPENINGS, area: ORKNEY, apprenticeships });
    expect(String(scottish)).not.toContain('Not yet');
  });

  it('says of jobs for those who have left school: not yet, and when', async () => {
    const adverts = { total: { count: 1, isCapped: false }, shown: [advert] };
    const page = load(String(await easyOpenings({ ...OPENINGS, adverts }))).text();
    expect(page).toContain('Not yet, if you are at school.');
    expect(page).toContain('For people who have left school.');
    expect(page).not.toContain('Last day to apply');
  });

  it('says that there is none, and where to look', async () => {
    const around = { name: 'Kent', path: '/vacancies?area=kent' };
    const $ = load(String(await easyOpenings({ ...OPENINGS, around })));
    expect($('section').text()).toContain('We found no job like this open in Medway today.');
    expect($('a').attr('href')).toBe('/vacancies?area=kent');
  });
});

it('names whom to call in the nation of the place, and nobody for all four', async () => {
  const $ = load(String(await whoCanHelp(MEDWAY, [ENGLAND])));
  expect($('a[href^="tel:"]').text()).toBe('0800 100 900');
  expect($('section').text()).toContain('Or your SENCO: the teacher for extra help.');
  expect($('section').text()).toContain('“Medway SEND local offer”');
  expect($('section').text()).toContain('at age 16 to 24.');
  const scottish = String(await whoCanHelp(ORKNEY, []));
  expect(scottish).not.toMatch(/SENCO|EHC plan|local offer/);
  expect(careersServiceOf(['Orkney Islands', 'Scotland'])?.site).toBe('myworldofwork.co.uk');
  expect(careersServiceOf(['United Kingdom'])).toBeNull();
});

it.each([
  ['E07000114', 'Thanet', 'Kent'],
  ['E10000016', 'Kent', 'Kent'],
  ['E08000035', 'Leeds', 'Leeds'],
  ['E12000008', 'South East', null],
  ['W06000015', 'Cardiff', null],
] as const)('%s: the local offer of %s is that of %s, which runs education there', (code, name, council) => {
  const around = [ENGLAND, ...(name === 'Thanet' ? [{ code: 'E10000016', name: 'Kent' } as const] : [])];
  expect(localOfferOf({ code, name }, around)).toBe(council);
});
