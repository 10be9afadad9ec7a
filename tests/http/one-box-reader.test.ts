/** The one box, where somebody says for whom a page is, where it will hang, or what it is to be put on. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { askedPlaceWords } from '../../src/snapshots/words/distance-words.ts';
import { jobMeasures, jobSources } from '../support/job-figures.ts';
import { testAppDeps } from '../support/open-test-app.ts';

let app: Hono;
beforeAll(() => {
  const db = openSqlite({ file: ':memory:' });
  app = createApp({
    ...testAppDeps(db, createAreaIndex([]), { now: '2026-11-28T09:00:00.000Z' }),
    measures: jobMeasures,
    sources: jobSources,
  });
});

const ask = async (text: string) => {
  const response = await app.request(`/?q=${encodeURIComponent(text)}`);
  return { status: response.status, to: response.headers.get('location'), text: await response.text() };
};

const YEARS = [
  ['year 7', 'ks3'],
  ['Year 8', 'ks3'],
  ['Y9', 'ks3'],
  ['yr 9', 'ks3'],
  ['year nine', 'ks3'],
  ['years 7 to 9', 'ks3'],
  ['KS3', 'ks3'],
  ['key stage 3', 'ks3'],
  ['year 12', 'post16'],
  ['Y13', 'post16'],
  ['year 12 and 13', 'post16'],
  ['sixth formers', 'post16'],
  ['post-16', 'post16'],
  ['KS5', 'post16'],
] as const;

const FOR_WHOM = [
  // Easy reading, wherever the words stand.
  ['care work in Medway easy read', '/in/medway/jobs/care-worker?level=easyread'],
  ['care worker easy read Medway', '/in/medway/jobs/care-worker?level=easyread'],
  ['care worker in Medway in easy read', '/in/medway/jobs/care-worker?level=easyread'],
  ['Medway, easy-read version', '/in/medway?level=easyread'],
  ['construction in Kent easy read', '/in/kent/construction?level=easyread'],
  ['plain English care worker Medway', '/in/medway/jobs/care-worker?level=easyread'],
  ['electrician in Chatham easy read', '/in/medway/jobs/electrician?from=chatham&level=easyread'],
  // A parent and a child.
  ['what is there for my year 11 child in Medway', '/in/medway?level=parent'],
  ['what is there for my child in Medway', '/in/medway?level=parent'],
  ['my son is in year 11, Medway', '/in/medway?level=parent'],
  ['my child is in Year 11 in Medway, what is there for him', '/in/medway?level=parent'],
  ['Medway, what can my daughter do', '/in/medway?level=parent'],
  ['My daughter’s in Year 10. Medway', '/in/medway?level=parent'],
  ['my 15 year old son Medway', '/in/medway?level=parent'],
  ['jobs for my daughter Medway', '/in/medway?level=parent'],
  ['my daughter wants to be a vet in Kent', '/in/kent/jobs/vet?level=parent'],
  ['my son is 15 and wants to be an electrician, Medway', '/in/medway/jobs/electrician?level=parent'],
  ['parents of year 9 Medway', '/in/medway?level=parent'],
  ['parents’ evening Medway', '/in/medway?level=parent'],
  ['parent guide Kent', '/in/kent?level=parent'],
  ['I am a parent in Medway', '/in/medway?level=parent'],
  ['newsletter for parents Kent', '/bulletin/kent'],
  ['what is there for my child in Medway after Year 11', '/in/medway?level=parent'],
  ['what can my daughter do after a levels in Kent', '/in/kent?level=parent'],
  ['son failed gcses what now medway', '/in/medway?level=parent'],
  ['job ideas for autistic son medway', '/in/medway?level=parent'],
  ['jobs my dyslexic daughter could do in kent', '/in/kent?level=parent'],
  ['jobs for my son who likes computers in Kent', '/in/kent/digital?level=parent'],
  ['what jobs are there for my daughter in Thanet who likes art', '/in/thanet/jobs/artist?level=parent'],
  // A pupil by age.
  ['nursing in Thanet 17', '/in/thanet/jobs/registered-nurse?level=post16'],
  ['I am 17 and want to be a nurse in Thanet', '/in/thanet/jobs/registered-nurse?level=post16'],
  ['17 year old wants to be an electrician medway', '/in/medway/jobs/electrician?level=post16'],
  ['im 15 and want to be a vet in kent', '/in/kent/jobs/vet'],
  ['electrician in Medway age 16', '/in/medway/jobs/electrician'],
  ['I’m 12 what jobs are in Kent', '/in/kent?level=ks3'],
  ['apprenticeship for 17 year old thanet', '/vacancies?area=thanet&apprenticeship=true'],
  // No age: a postcode, a distance.
  ['jobs in ME15', '/in/maidstone?from=ME15'],
  // Advisers.
  ['Medway for careers advisers', '/in/medway?level=adviser'],
  ['Medway data for careers leaders', '/in/medway?level=adviser'],
  ['adviser view Kent', '/in/kent?level=adviser'],
  ['electrician in Medway for advisers', '/in/medway/jobs/electrician?level=adviser'],
  // A class, and what is made for one.
  ['Year 8 lesson Medway', '/lesson/medway/all?level=ks3'],
  ['lesson for year 8 in Medway', '/lesson/medway/all?level=ks3'],
  ['ten minutes with my year 8s, Medway', '/lesson/medway/all?level=ks3'],
  ['careers lesson year 9 Kent', '/lesson/kent/all?level=ks3'],
  ['lesson plan construction Medway', '/lesson/medway/construction'],
  ['year 12 lesson construction Medway', '/lesson/medway/construction?level=post16'],
  ['slides for my year 9 class in Kent', '/show/kent/all?level=ks3'],
  ['quiz for year 7 about electricians in Medway', '/quiz/medway/jobs/electrician?level=ks3'],
  ['poster for year 8 construction Medway', '/poster/medway/construction?size=a4&level=ks3'],
  ['worksheet for year 9 Medway', '/investigate/medway/all?level=ks3'],
  // Lessons are for pupils: a parent gets the page that there is.
  ['slides for parents Medway', '/show/medway/all'],
] as const;

const MADE = [
  ['poster for the corridor Medway', '/poster/medway/all?size=a4'],
  ['poster for corridor in Medway', '/poster/medway/all?size=a4'],
  ['poster for our school noticeboard, Medway', '/poster/medway/all?size=a4'],
  ['A3 poster for the careers hub in Medway', '/poster/medway/all?size=a3'],
  ['i need a poster for my classroom in Kent', '/poster/kent/all?size=a4'],
  ['construction poster for the library in Medway', '/poster/medway/construction?size=a4'],
  ['poster about jobs in Medway', '/jobs-poster/medway?size=a4'],
  ['careers fair display Medway', '/poster/medway/all?size=a4'],
  ['display for careers week in Medway', '/poster/medway/all?size=a4'],
  ['screen in reception Medway', '/corridor/medway'],
  ['display screen Medway', '/corridor/medway'],
  ['assembly Kent', '/show/kent/all'],
  ['assembly on careers Medway', '/show/medway/all'],
  ['presentation for Kent', '/show/kent/all'],
  ['tutor time activity Kent', '/lesson/kent/all'],
  ['form time Kent', '/lesson/kent/all'],
  ['electrician quiz Medway', '/quiz/medway/jobs/electrician'],
  ['homework Medway', '/investigate/medway/all'],
  ['task sheet Medway', '/investigate/medway/all'],
  // A task is of two places.
  ['task sheet Medway and Kent', '/investigate/medway/all?with=kent'],
  ['task sheet Brighton and Hove', '/investigate/brighton-and-hove/all'],
  ['worksheet for Kent and Medway compared', '/investigate/kent/all?with=medway'],
  ['worksheet comparing Thanet and Leeds', '/investigate/thanet/all?with=leeds'],
  ['Thanet compared with Leeds worksheet', '/investigate/thanet/all?with=leeds'],
  ['lesson comparing Medway and Leeds', '/compare?areas=medway,leeds'],
  ['compare Medway and Kent worksheet', '/investigate/medway/all?with=kent'],
  ['word search construction', '/word-search/construction'],
  // For a website.
  ['put jobs on our school website', '/embed-code'],
  ['jobs on our website', '/embed-code'],
  ['website', '/embed-code'],
  ['embed', '/embed-code'],
  ['widget', '/embed-code'],
  ['school website widget Medway', '/embed-code?area=medway&sector=all&level=ks4'],
  ['put vacancies for Medway on our website', '/embed-code?area=medway&sector=all&level=ks4&show=vacancies'],
  ['embed jobs in Kent on our website', '/embed-code?area=kent&sector=all&level=ks4'],
  ['how do I add apprenticeships to our school website', '/embed-code?show=openings'],
] as const;

/** For a website: in any order, with what is to be shown, and the table where frames are deleted. */
const FOR_WEBSITES = [
  ['apprenticeships for our website Medway', 'area=medway&sector=all&level=ks4&show=openings'],
  [
    'construction apprenticeships in Medway for our school website',
    'area=medway&sector=construction&level=ks4&show=openings',
  ],
  ['what jobs pay in Medway, for the school website', 'area=medway&sector=all&level=ks4&show=jobs'],
  ['careers page for school website Medway', 'area=medway&sector=all&level=ks4'],
  ['put on our school website', ''],
  ['Can you give me something to paste in our careers page', ''],
  ['our school website is on wordpress, can we show jobs in Kent', 'area=kent&sector=all&level=ks4'],
  [
    'copy and paste table of apprenticeships Medway',
    'area=medway&sector=all&level=ks4&show=openings&form=table',
  ],
  ['embed vacancies Leeds', 'area=leeds&sector=all&level=ks4&show=vacancies'],
  ['weebly embed', ''],
  ['something for our school website without iframe or script', 'show=both&form=table'],
  ['table for our school site, our cms strips iframes', 'show=both&form=table'],
  ['our website editor deletes the iframe code', 'show=both&form=table'],
  ['iframes are blocked on our site', 'show=both&form=table'],
  ['list of open apprenticeships for our school website, plain HTML', 'show=openings&form=table'],
  [
    'our cms removes iframes, medway apprenticeships',
    'area=medway&sector=all&level=ks4&show=openings&form=table',
  ],
  [
    'aprenticeships table for school website Medway',
    'area=medway&sector=all&level=ks4&show=openings&form=table',
  ],
  ['job adverts for our website Kent, no iframes', 'area=kent&sector=all&level=ks4&show=openings&form=table'],
  ['html table of apprenticeships in Kent', 'area=kent&sector=all&level=ks4&show=openings&form=table'],
  ['plain html table of jobs and pay in Thanet', 'area=thanet&sector=all&level=ks4&show=jobs&form=table'],
  ['cms blocks iframes Thanet', 'area=thanet&sector=all&level=ks4&form=table'],
  ['rss feed apprenticeships Medway', 'area=medway&sector=all&level=ks4&show=openings&form=feed'],
] as const;

describe('for whom', () => {
  it.each(YEARS)('%s sets the level of whatever is found', async (year, level) => {
    expect((await ask(`plumber in Leeds for ${year}`)).to).toBe(`/in/leeds/jobs/plumber?level=${level}`);
    expect((await ask(`plumber ${year} Leeds`)).to).toBe(`/in/leeds/jobs/plumber?level=${level}`);
  });

  it.each(FOR_WHOM)('%s leads to %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });

  it('keeps the level where there is something to choose', async () => {
    const { text } = await ask('teacher in Leeds easy read');
    expect(text).toContain('“teacher” can mean several jobs');
    expect(text).toContain('/in/leeds/jobs/primary-school-teacher?level=easyread');
  });

  it.each(['Year 8', 'for my son', 'easy read', 'for advisers'])('%s asks for the place', async (text) => {
    expect((await ask(text)).text).toMatch(/type that too, as in “[^”]+ (?:for|in) Kent”/);
  });

  it.each([
    ['careers adviser in Medway', '/in/medway/jobs/careers-adviser'],
    ['financial adviser in Leeds', '/in/leeds/jobs/financial-adviser-or-analyst'],
    ['jobs for careers advisers in Kent', '/in/kent/jobs/careers-adviser'],
    ['Ashford Sixth Form', '/in/ashford'],
    ['teaching assistant in Medway', '/in/medway/jobs/teaching-assistant'],
  ])('%s says what work, and not for whom: %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });
});

describe('what is to be hung up, shown or put on a website', () => {
  it.each(MADE)('%s leads to %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });

  it.each([
    ['website designer in Medway', '/in/medway/jobs/web-designer'],
    ['jobs for a website designer in Medway', '/in/medway/jobs/web-designer'],
    ['school site manager in Medway', '/in/medway/jobs/caretaker'],
    ['screen printer in Leeds', '/in/leeds/jobs/printer'],
    ['tutor in Leeds', '/in/leeds/jobs/other-teacher-or-tutor'],
    ['library assistant in Medway', '/in/medway/jobs/library-assistant'],
    ['assembly line worker in Medway', '/in/medway/jobs/other-assembler-or-routine-operative'],
  ])('%s is work: %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });

  it.each(FOR_WEBSITES)('%s leads to the codes of %s', async (text, query) => {
    const [, form] = /form=(\w+)$/.exec(query) ?? [];
    const fragment = form === undefined ? '' : `#form-${form}`;
    expect((await ask(text)).to).toBe(`/embed-code${query === '' ? '' : `?${query}`}${fragment}`);
  });

  it('offers the slides of an assembly, and the work of one', async () => {
    const { text } = await ask('assembly');
    expect(text).toContain('Slides are about a place');
    expect(text).toContain('<a href="/jobs/vehicle-or-metal-goods-assembler">');
  });
});

describe('one wish, one answer', () => {
  it.each([
    ['difference between Thanet and Kent', '/compare?areas=thanet,kent'],
    ['what jobs will there be in kent in 2030', '/in/kent/growth'],
    ['jobs in medway with good pay no degree', '/in/medway/jobs?entry=3&sort=pay'],
    ['train to be a nurse in Kent', '/in/kent/jobs/registered-nurse'],
    ['jobs for someone who likes drawing', '/jobs?sector=creative-and-design'],
    // A letter wrong, in work and in a town.
    ['apprentiships near chatam', '/vacancies?area=medway&apprenticeship=true'],
    ['plumer in chatam', '/in/medway/jobs/plumber?from=chatham'],
  ])('%s: %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });

  it('has jobs for what is liked and is no job, at the reader’s level', async () => {
    const { text } = await ask('jobs for my son who likes cars in Medway');
    expect(text).toContain('Some jobs for people who like cars');
    expect(text).toContain('/in/medway/jobs/vehicle-technician-or-mechanic?level=parent');
    expect((await ask('career in gaming')).text).toContain('"/jobs/software-developer"');
  });

  it.each([
    ['nursing in Thanet', '/in/thanet/jobs/registered-nurse'],
    ['nurse in Thanet', '/in/thanet/jobs/registered-nurse'],
    ['I want to go into nursing in Thanet', '/in/thanet/jobs/registered-nurse'],
    ['going into nursing in Thanet', '/in/thanet/jobs/registered-nurse'],
    ['I’d like to get into construction in Medway', '/in/medway/jobs?sector=construction'],
    ['doctor', '/jobs/gp-or-general-doctor'],
    ['care work in Medway', '/in/medway/jobs/care-worker'],
    ['social work', '/jobs/social-worker'],
    ['youth work Leeds', '/in/leeds/jobs/youth-worker'],
    // A whole sector.
    ['care in Medway', '/in/medway/jobs?sector=care-services'],
    ['office work', '/jobs?sector=business-and-administration'],
    ['construction work in Medway', '/in/medway/jobs?sector=construction'],
  ])('%s leads to %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });

  it.each(['teacher', 'engineer', 'driver'])('%s: no job is clearly meant', async (text) => {
    expect((await ask(text)).text).toContain('can mean several jobs');
  });
});

it('has the others of the name at hand on the page of the job, at the same level and from the same place', async () => {
  const page = await (await app.request('/in/thanet/jobs/registered-nurse?from=CT9&level=easyread')).text();
  expect(page).toContain('Other jobs called “nurse”: <a href="');
  expect(page).toContain('<a href="/in/thanet/jobs/childrens-nurse?level=easyread&amp;from=CT9">');
  expect(await (await app.request('/in/thanet/jobs/electrician')).text()).not.toContain('Other jobs called');
});

describe('near a place', () => {
  it('says in which order adverts stand, and does not say that Leeds is in Leeds', () => {
    const words = { place: 'Leeds', area: 'Leeds', isAll: true };
    expect(askedPlaceWords({ ...words, hasAdverts: true })).toBe(
      'Figures are for Leeds. Adverts are in order of distance from its middle, with those of places around it.',
    );
    // That none is open is said once, where hiring is.
    expect(askedPlaceWords({ ...words, hasAdverts: false })).toBe('Figures are for Leeds.');
  });

  it('takes the town for the area of its name', async () => {
    const page = await (await app.request('/in/leeds/jobs/electrician?from=leeds')).text();
    expect(page).not.toContain('Leeds is in Leeds');
  });

  it.each([
    ['software developer near Leeds', '/in/leeds/jobs/software-developer?from=leeds'],
    ['electrician close to Canterbury', '/in/canterbury/jobs/electrician?from=canterbury'],
    ['electrician near Glasgow', '/in/glasgow-city/jobs/electrician?from=glasgow'],
    ['electrician in Leeds', '/in/leeds/jobs/electrician'],
    // Medway is no town.
    ['electrician near Medway', '/in/medway/jobs/electrician'],
  ])('%s leads to %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });
});

describe('adverts, postcodes and questions', () => {
  it.each([
    ['apprenticeships starting in september Chatham', '/vacancies?area=medway&apprenticeship=true'],
    ['apprenticeships in Kent starting September 2027', '/vacancies?area=kent&apprenticeship=true'],
    [
      'engineering apprenticeships Kent',
      '/vacancies?area=kent&sector=engineering-and-manufacturing&apprenticeship=true',
    ],
    ['digital apprenticeships near ME4', '/vacancies?area=ME4&sector=digital&apprenticeship=true'],
    ['construction vacancies Medway', '/vacancies?area=medway&sector=construction'],
    // A job's own page has its adverts.
    ['plumbing apprenticeships near ME4', '/in/medway/jobs/plumber?from=ME4#hiring'],
    ['ME4 6EP plumber', '/in/medway/jobs/plumber?from=ME4'],
    ['plumber ME4 6EP', '/in/medway/jobs/plumber?from=ME4'],
    ['what pays well in Kent', '/in/kent/jobs?sort=pay'],
    ['which jobs pay the most in Kent', '/in/kent/jobs?sort=pay'],
    ['well paid jobs in Kent', '/in/kent/jobs?sort=pay'],
    ['jobs I can do with no GCSEs', '/jobs?entry=1'],
    ['jobs with no exams near ME4', '/in/medway/jobs?entry=1'],
    ['is plumbing a good job', '/jobs/plumber'],
    ['what jobs are there in Medway', '/in/medway'],
    ['stats for Kent', '/in/kent'],
    ['school leaver destinations Kent', '/in/kent?level=adviser'],
    ['NEET Medway', '/in/medway?level=adviser'],
    ['national apprenticeship week Medway', '/apprenticeships-poster/medway?size=a4'],
    ['careers week Medway', '/poster/medway/all?size=a4'],
  ])('%s leads to %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });
});

describe('what we do not have', () => {
  it.each([
    [
      'what should I do after GCSEs',
      'there are these to choose from',
      'https://nationalcareers.service.gov.uk/find-a-course',
    ],
    [
      'options after year 11 Medway',
      'there are these to choose from',
      '/vacancies?area=medway&amp;apprenticeship=true',
    ],
    ['will AI take my job', 'We have no figures on AI', '/in/united-kingdom/growth'],
    ['open days near ME4', 'no list of open days', 'https://get-information-schools.service.gov.uk/'],
    [
      'open day canterbury college',
      'no list of open days',
      'https://get-information-schools.service.gov.uk/',
    ],
    [
      'which sixth form is best in Medway',
      'GOV.UK does, for England',
      'https://www.gov.uk/school-performance-tables',
    ],
    ['bus from chatham to canterbury', 'no bus or train times', 'https://www.traveline.info/'],
    [
      'how do i apply for an apprenticeship',
      'You apply to the employer',
      'https://www.gov.uk/become-apprentice',
    ],
    ['when is the ucas deadline', 'We don’t list university courses', 'https://www.ucas.com/'],
    ['colleges in Medway', 'We don’t list courses', 'https://nationalcareers.service.gov.uk/find-a-course'],
    ['biggest employers in Medway', 'no list of employers by size', '/vacancies?area=medway'],
    ['who employs people in Medway', 'no list of employers by size', '/vacancies?area=medway'],
    ['zero hours contracts', 'Acas has', 'https://www.acas.org.uk/advice'],
    ['Gatsby benchmark 2', 'Gatsby benchmark 2', '/learn/united-kingdom'],
  ])('%s: says what we have, and where the rest is', async (text, says, way) => {
    const { text: page } = await ask(text);
    expect(page).toContain(says);
    expect(page).toContain(`<li><a href="${way}`);
  });

  it('has the levels of a sector beside the table of its jobs', async () => {
    const page = await (await app.request('/in/medway/jobs?sector=care-services')).text();
    expect(page).toContain('<a href="/in/medway/care-services?level=easyread">easy read</a>');
    expect(await (await app.request('/in/medway/jobs')).text()).not.toContain('easy read</a>');
  });
});
