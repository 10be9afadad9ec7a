/** The one box of the first page: a job, a place or both, and what it leads to. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
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
const links = (text: string) =>
  [...text.matchAll(/<li><a href="(\/(?:jobs|in)\/[^"]+)"/g)].map((match) => match[1]);

const LEADS = [
  ['this month bulletin for Kent', '/bulletin/kent'],
  ['Kent bulletin', '/bulletin/kent'],
  ['corridor poster for Medway', '/poster/medway/all?size=a4'],
  ['jobs poster for Medway', '/jobs-poster/medway?size=a4'],
  ['jobs poster Medway', '/jobs-poster/medway?size=a4'],
  ['apprenticeships poster for Medway', '/apprenticeships-poster/medway?size=a4'],
  ['apprenticeship poster Medway', '/apprenticeships-poster/medway?size=a4'],
  ['electrician poster for Medway', '/job-poster/medway/electrician?size=a4'],
  ['screen for Medway', '/corridor/medway'],
  ['quiz Medway', '/quiz/medway/all'],
  ['slides for Kent year 8', '/show/kent/all?level=ks3'],
  ['embed code for Kent', '/embed-code?area=kent&sector=all&level=ks4'],
  ['card for our website', '/embed-code'],
  ['plain html for school website', '/embed-code?show=both&form=table#form-table'],
  ['A card for the school’s website in Medway', '/embed-code?area=medway&sector=all&level=ks4'],
  ['card for Kent on our website', '/embed-code?area=kent&sector=all&level=ks4'],
  ['put this on our school website', '/embed-code'],
  ['for our website', '/embed-code'],
  ['website widget Kent', '/embed-code?area=kent&sector=all&level=ks4'],
  ['embed in a stripping site', '/embed-code?show=both&form=table#form-table'],
  ['our website deletes iframes', '/embed-code?show=both&form=table#form-table'],
  [
    'embed Medway on a site that deletes frames',
    '/embed-code?area=medway&sector=all&level=ks4&form=table#form-table',
  ],
  [
    'a card for a website that strips iframes, Medway',
    '/embed-code?area=medway&sector=all&level=ks4&form=table#form-table',
  ],
  ['word search', '/word-search/all'],
  ['puzzle for Medway', '/word-search/all'],
  ['corridor screen in Thanet', '/corridor/thanet'],
  ['Kent for parents', '/in/kent?level=parent'],
  ['easy read care worker in Medway', '/in/medway/jobs/care-worker?level=easyread'],
  ['what is growing in Kent for year 9', '/in/kent/growth?level=ks3'],
  ['ten minutes with year 8 in Medway', '/lesson/medway/all?level=ks3'],
  ['Year 8 Medway', '/lesson/medway/all?level=ks3'],
  ['lesson for year 8 Kent', '/lesson/kent/all?level=ks3'],
  ['lesson plan for construction in Kent', '/lesson/kent/construction'],
  ['ten-minute lesson about electricians in Medway', '/lesson/medway/jobs/electrician'],
  ['Kent for year 8', '/in/kent?level=ks3'],
  ['Year 9 in ME4', '/in/medway?from=ME4&level=ks3'],
  ['poster for electricians in Medway', '/job-poster/medway/electrician?size=a4'],
  ['corridor poster medway', '/poster/medway/all?size=a4'],
  ['poster construction Medway A3', '/poster/medway/construction?size=a3'],
  ['construction poster Medway', '/poster/medway/construction?size=a4'],
  ['A3 poster for construction in Medway', '/poster/medway/construction?size=a3'],
  ['quiz about construction in Kent for year 8', '/quiz/kent/construction?level=ks3'],
  ['Thanet and Leeds side by side', '/compare?areas=thanet,leeds'],
  ['electrician', '/jobs/electrician'],
  ['Electricians', '/jobs/electrician'],
  ['electrician in Chatham', '/in/medway/jobs/electrician?from=chatham'],
  ['plumber in West Malling, Kent', '/in/tonbridge-and-malling/jobs/plumber'],
  ['electrician medway', '/in/medway/jobs/electrician'],
  ['plumber leeds', '/in/leeds/jobs/plumber'],
  ['construction', '/jobs?sector=construction'],
  ['construction jobs in Medway', '/in/medway/jobs?sector=construction'],
  ['Medway', '/in/medway'],
  ['Maidstone Grammar School', '/in/maidstone'],
  ['Chatham Grammar School for Girls', '/in/medway'],
  ['Thanet Sixth Form College', '/in/thanet'],
  ['ME14 1XQ', '/in/maidstone?from=ME14'],
  ['jobs in Thanet', '/in/thanet'],
  ['jobs without a degree over £35,000 in the South East', '/in/south-east/jobs?entry=3&pay=35000&sort=pay'],
  ['most common jobs in Swansea', '/in/swansea/jobs?sort=people'],
  ['best paid construction jobs in Kent', '/in/kent/jobs?sector=construction&sort=pay'],
  ['best paid jobs', '/jobs?sort=pay'],
  [
    'hairdresser, plumber and chef compared in Cornwall',
    '/compare-jobs?jobs=hairdresser-or-barber,plumber,chef&areas=cornwall',
  ],
  ['electrician or plumber', '/compare-jobs?jobs=electrician,plumber'],
  ['where in Kent do vets work?', '/in/kent/jobs/vet'],
  ['where do vets work in Kent', '/in/kent/jobs/vet'],
  ['where do vets work', '/jobs/vet'],
  ['what an HCA earns at the start', '/jobs/health-care-assistant'],
] as const;

/** What leads somewhere at once, or is the first that is offered. */
const NEWCOMERS = [
  // Misspelt.
  ['electrishun', '/jobs/electrician'],
  ['plummer', '/jobs/plumber'],
  ['paramedik', '/jobs/paramedic'],
  ['vetnary', '/jobs/veterinary-nurse'],
  ['vetinary nurse', '/jobs/veterinary-nurse'],
  ['docter', '/jobs/gp-or-general-doctor'],
  ['teecher', '/jobs/secondary-school-teacher'],
  ['teaching asistant', '/jobs/teaching-assistant'],
  ['mechanical enginer', '/jobs/mechanical-engineer'],
  ['quantity surveyer', '/jobs/quantity-surveyor'],
  ['gardner', '/jobs/gardener'],
  ['tatooist', '/jobs/beautician'],
  // Plural, joined, in capitals, with signs.
  ['hairdressers', '/jobs/hairdresser-or-barber'],
  ['hair dresser', '/jobs/hairdresser-or-barber'],
  ['ELECTRICIAN!!!', '/jobs/electrician'],
  ['e l e c t r i c i a n', '/jobs/electrician'],
  ['💻 developer', '/jobs/software-developer'],
  ['nurse 👩‍⚕️ in leeds', '/in/leeds/jobs/registered-nurse'],
  ['<b>nurse</b>', '/jobs/registered-nurse'],
  // Welsh and Scots.
  ['nyrs yn abertawe', '/in/swansea/jobs/registered-nurse'],
  ['plismon', '/jobs/police-officer'],
  ['meddyg', '/jobs/gp-or-general-doctor'],
  ['trydanwr', '/jobs/electrician'],
  ['ffermwr', '/jobs/farmer'],
  ['polis glasgow', '/in/glasgow-city/jobs/police-officer'],
  ['paramedic in Glasgow', '/in/glasgow-city/jobs/paramedic'],
  ['janny', '/jobs/caretaker'],
  // Short for something.
  ['GP', '/jobs/gp-or-general-doctor'],
  ['TA', '/jobs/teaching-assistant'],
  ['SENCO', '/jobs/special-needs-teacher'],
  ['HGV driver', '/jobs/hgv-driver'],
  ['PCSO', '/jobs/police-community-support-officer'],
  ['QS', '/jobs/quantity-surveyor'],
  ['UX', '/jobs/web-designer'],
  // What pupils say.
  ['youtuber', '/jobs/actor-entertainer-or-presenter'],
  ['tiktoker', '/jobs/actor-entertainer-or-presenter'],
  ['pro gamer', '/jobs/sports-player'],
  ['sparky', '/jobs/electrician'],
  ['bin man', '/jobs/refuse-or-recycling-worker'],
  ['my mum says i should be an accountant', '/jobs/accountant'],
  ['work with kids', '/jobs?sector=education-and-early-years'],
  ['something with animals', '/jobs/animal-carer-or-groomer'],
  ['good with computers', '/jobs?sector=digital'],
  ['help people', '/jobs?sector=care-services'],
  // Nothing is said of the work.
  ['jobs near me', '/jobs'],
  ['part time jobs', '/jobs?entry=1'],
  ['jobs for 16 year olds', 'apprenticeship=true'],
  ["i don't know what i want to do", '/jobs'],
  ['what can i do with no gcses', '/jobs?entry=1'],
  ['summer jobs in Kent', '/in/kent/jobs?entry=1'],
  // Places with words in them.
  ['chef in the city of london', '/in/city-of-london/jobs/chef'],
  ['nurse in the wirral', '/in/wirral/jobs/registered-nurse'],
  ['electrician in camden', '/in/camden/jobs/electrician'],
  ['Scunthorpe', '/in/north-lincolnshire'],
  ['healthcare jobs in kent', '/in/kent/jobs?sector=health-and-science'],
  // Misspelt, and no doubt what was meant.
  ['electrition in medway', '/in/medway/jobs/electrician'],
  ['nursing thannet', '/in/thanet/jobs/registered-nurse'],
  ['hairdresser apprentership', '/jobs/hairdresser-or-barber'],
  ['apprentiship in medway for 16 year olds', '/vacancies?area=medway&apprenticeship=true'],
  ['level 3 apprenticeships kent', '/vacancies?area=kent&apprenticeship=true'],
  ['jobs hiring now Medway', '/vacancies?area=medway'],
  ['jobs that help people', '/jobs?sector=care-services'],
  ['jobs working with kids in Thanet', '/in/thanet/jobs?sector=education-and-early-years'],
  ['jobs paying 40000 in Kent', '/in/kent/jobs?pay=40000&sort=pay'],
  ['jobs for people who failed GCSEs', '/jobs?entry=1'],
  ['labour market information Kent', '/in/kent'],
  // What has a page of its own.
  ['apprenticeships near ME4', '/vacancies?area=ME4&apprenticeship=true'],
  ['apprenticeships in Thanet', '/vacancies?area=thanet&apprenticeship=true'],
  ['vacancies in Kent', '/vacancies?area=kent'],
  ['Thanet and Leeds', '/compare?areas=thanet,leeds'],
  ['compare Medway, Thanet and Leeds', '/compare?areas=medway,thanet,leeds'],
  ['Kent vs Leeds?', '/compare?areas=kent,leeds'],
  ['compare Medway, Thanet', '/compare?areas=medway,thanet'],
  ['Rochester, Kent', '/in/medway'],
  ['what is growing in Kent', '/in/kent/growth'],
  ['fastest growing jobs in Leeds', '/in/leeds/growth'],
  ['what is growing in the United Kingdom', '/in/united-kingdom/growth'],
  ['growing jobs in Leeds', '/in/leeds/growth'],
  ['growing jobs Leeds', '/in/leeds/growth'],
  ['what jobs will there be in 2035 in Medway', '/in/medway/growth'],
  ['jobs in 2035 in Medway', '/in/medway/growth'],
  ['future jobs Kent', '/in/kent/growth'],
  ['jobs of the future in Kent', '/in/kent/growth'],
  ['which jobs are disappearing in Kent', '/in/kent/growth'],
  ['is construction growing in Kent', '/in/kent/construction#outlook'],
  ['will construction grow in ME4?', '/in/medway/construction#outlook'],
  ['are electricians growing in Kent', '/in/kent/jobs/electrician'],
  ['whats growing in the UK?', '/in/united-kingdom/growth'],
  ['vacancies in the City of London', '/vacancies?area=city-of-london'],
  // A name with "and" in it is one place.
  ['Brighton and Hove', '/in/brighton-and-hove'],
  ['Bournemouth, Christchurch and Poole', '/in/bournemouth-christchurch-and-poole'],
] as const;

const REFUSED = [
  'shit',
  'f*ck',
  'f**k',
  'sh1t',
  'drug dealer',
  'drug dealer in Leeds',
  'hitman',
  'hitman in Leeds',
  'porn star',
  'prostitute',
  'slave',
  'hooker',
  'hooker in Leeds',
  'nazi',
  'kill',
  'weed',
  'bomb maker',
  'onlyfans',
] as const;

describe('a box for everything', () => {
  it.each(LEADS)('leads from %s to %s', async (text, to) => {
    expect(await ask(text)).toMatchObject({ status: 302, to });
  });

  it('lets the reader choose where a word means several jobs', async () => {
    const { status, text } = await ask('teacher in Thanet');
    expect(status).toBe(200);
    expect(text).toContain('can mean several jobs');
    expect(links(text).every((href) => href?.startsWith('/in/thanet/jobs/'))).toBe(true);
    expect(links(text).length).toBeGreaterThan(2);
  });

  it('lets the reader choose where one of several jobs is in doubt', async () => {
    expect((await ask('teacher and plumber in Leeds')).status).toBe(200);
    expect((await ask('electrician and plumber in Richmond')).status).toBe(200);
    expect((await ask('teacher jobs over £30,000 in Thanet')).status).toBe(200);
  });

  it('lets the reader choose where a name means several places', async () => {
    const { text } = await ask('electrician in Richmond');
    expect(links(text).length).toBeGreaterThan(1);
    expect(links(text).every((href) => href?.endsWith('/jobs/electrician'))).toBe(true);
  });

  it('says what it does not know, and offers what is near', async () => {
    const { status, text } = await ask('electritian');
    expect([200, 302]).toContain(status);
    const unknown = await ask('qzxwvk');
    expect(unknown.status).toBe(200);
    expect(unknown.text).toContain('We don’t know a job or a place called');
    expect(text).not.toContain('No place is called');
  });

  it.each(['what is growing', 'What’s growing here?', 'which jobs are growing near me'])(
    '%s: asks where, and offers no grower',
    async (text) => {
      const { status, text: body } = await ask(text);
      expect([status, links(body)]).toEqual([200, []]);
      expect(body).toContain('What is growing differs from place to place: type the place too');
    },
  );

  it('takes what grows in nowhere for a place that it does not know, and in a sector for work', async () => {
    const { text } = await ask('what is growing in Qzxwvkland');
    expect(text).toContain('We don’t know a job or a place called “Qzxwvkland”');
    expect(links(text).join()).not.toContain('grower');
    expect(await ask('growing jobs in construction')).toMatchObject({ to: '/jobs?sector=construction' });
  });

  it('escapes what was typed', async () => {
    expect((await ask('<script>alert(1)</script>')).text).not.toContain('<script>alert');
  });
});

describe('what newcomers type', () => {
  it.each(NEWCOMERS)('%s leads to %s', async (text, to) => {
    const { status, to: led, text: body } = await ask(text);
    expect(status).not.toBe(500);
    expect(led ?? links(body)[0] ?? body).toContain(to);
  });

  it.each(REFUSED)('%s: nothing, politely, and not repeated', async (text) => {
    const { status, text: body } = await ask(text);
    const answer = /<main[\s\S]*<\/main>/.exec(body.replaceAll(/<form[\s\S]*?<\/form>/g, ''))?.[0] ?? '';
    expect([status, links(body)]).toEqual([200, []]);
    expect(answer).toContain('We have nothing for that. Try the name of a job or a place.');
    expect(answer.toLowerCase()).not.toContain(text.toLowerCase());
  });

  it.each(['candlestick maker', 'zxqw wvkk', 'tree serjont'])(
    '%s: the nearest three, with the group of each',
    async (text) => {
      const { text: body } = await ask(text);
      expect(links(body).filter((href) => href?.startsWith('/jobs/')).length).toBeGreaterThanOrEqual(1);
      expect(body).toContain('We don’t know a job');
    },
  );

  it.each(['🔥', '123', '?', "'); DROP TABLE posting;--", '<b onclick=x>', '护士', '0'.repeat(100)])(
    '%s: says that it knows nothing of it',
    async (text) => {
      const { status, text: body } = await ask(text);
      expect([status, links(body)]).toEqual([200, []]);
      expect(body).toContain('We don’t know a job or a place called');
    },
  );

  it('refuses 500 letters with words', async () => {
    const { status, text } = await ask('a'.repeat(500));
    expect(status).toBe(400);
    expect(text).toContain('100 letters');
  });
});

describe('what is no job and no place', () => {
  it.each([
    ['saturday job in Medway', 'We have no list of part-time', '/in/medway/jobs?entry=1'],
    [
      'jobs in Medway for 16 year olds',
      'We don’t list jobs by age',
      '/vacancies?area=medway&amp;apprenticeship=true',
    ],
    ['work experience Medway', 'the careers leader at your school', '/vacancies?area=medway'],
    ['T levels', 'We don’t list courses', 'https://www.tlevels.gov.uk/students/find'],
    ['university', 'We don’t list university courses', 'https://www.ucas.com/'],
    ['cv help', 'We have nothing on CVs', 'https://nationalcareers.service.gov.uk/careers-advice'],
    ['cv help Cardiff', 'We have nothing on CVs', 'https://careerswales.gov.wales/'],
    ['minimum wage', 'The minimum wage for an hour, from', 'https://www.gov.uk/national-minimum-wage-rates'],
    ['remote jobs', 'few say whether work can be done at home', '/jobs'],
    ['GCSE options', 'We don’t advise on options', 'https://nationalcareers.service.gov.uk/careers-advice'],
  ])('%s: says what we have, and where the rest is', async (text, says, way) => {
    const { status, text: page } = await ask(text);
    expect(status).toBe(200);
    expect(page).toContain(`<p class="answer" role="status">`);
    expect(page).toContain(says);
    expect(page).toContain(`<li><a href="${way}`);
  });

  it.each(['university lecturer', 'volunteer coordinator', 'college lecturer'])(
    '%s is work',
    async (text) => {
      const { text: page } = await ask(text);
      expect(page).not.toContain('We don’t list');
    },
  );

  it('offers the adverts of each place that a name may mean', async () => {
    const { text } = await ask('apprenticeships in Gillingham');
    expect(text).toContain('<a href="/vacancies?area=medway&amp;apprenticeship=true">Medway</a>');
  });
});

it('has a box on every page, and gives back words that were not understood', async () => {
  const page = await (await app.request('/how-to-read')).text();
  expect(page).toMatch(/<form class="box" action="\/" method="get" role="search">/);
  const refused = await app.request('/vacancies?area=zzzqqq', { headers: { accept: 'text/html' } });
  expect(refused.status).toBe(404);
  expect(await refused.text()).toContain('<input id="find-anything" name="q" value="zzzqqq"');
  // The first page has its own, larger.
  expect(await (await app.request('/')).text()).not.toContain('class="box"');
});

it.each([
  [
    '/vacancies?area=chatam&apprenticeship=true&sector=digital',
    '/vacancies?area=medway&amp;apprenticeship=true&amp;sector=digital',
  ],
  ['/embed-code?area=maidstne&level=ks3', '/embed-code?area=maidstone&amp;level=ks3'],
  ['/in/maidstne/construction?level=ks3', '/in/maidstone/construction?level=ks3'],
])('keeps what else was chosen: %s', async (asked, meant) => {
  const answer = await app.request(asked, { headers: { accept: 'text/html' } });
  expect(await answer.text()).toContain(`<a href="${meant}">`);
});

it('leads from each example under the box to a page', async () => {
  const { text } = await ask('');
  const examples = /<ul class="try".*?<\/ul>/s.exec(text)?.[0] ?? '';
  const paths = [...examples.matchAll(/href="([^"]+)"/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) expect((await app.request(path)).status, path).toBe(302);
});

describe('a wish for a poster, a quiz or a page for somebody', () => {
  it.each(['poster', 'the quiz', 'this month’s bulletin', 'Year 8', 'ten minutes with year 8', 'a parent'])(
    '%s asks for the place, with an example',
    async (text) => {
      const { status, to, text: page } = await ask(text);
      expect([status, to]).toEqual([200, null]);
      expect(page).toMatch(/type that too, as in “[^”]+ (?:for|in) Kent”/);
    },
  );

  it.each([
    'poster designer',
    'screen printer',
    'quiz master',
    'parent support adviser',
    'lesson planner',
    'card maker',
    'website designer',
    'code club leader',
  ])('%s is work', async (text) => {
    const { text: page } = await ask(text);
    expect(page).not.toContain('type that too');
  });
});
