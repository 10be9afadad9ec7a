/** The one box, where somebody types a whole sentence: what comes after school, or a wish with a job and a place in it. */
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
  const page = await response.text();
  const [, answer = ''] = /<p class="answer"[^>]*>(.*?)<\/p>/.exec(page) ?? [];
  return { to: response.headers.get('location'), answer, page };
};

describe('what comes after school', () => {
  it.each([
    ['What is there for my child after Year 11? in Kent', '/in/kent?level=parent'],
    ['What is there for my child after Year 11? Medway', '/in/medway?level=parent'],
    ['what can my son do after GCSEs Thanet', '/in/thanet?level=parent'],
    ['my daughter is leaving school at 16, Chatham', '/in/medway?from=chatham&level=parent'],
  ])('%s: the page for parents, %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });

  it.each([
    ['after Year 11 in Medway', 'England'],
    ['what is there after year 11 in Medway', 'England'],
    ['after GCSEs Medway', 'England'],
    ['choices after year 11 in Medway', 'England'],
    ['what next after year 11 Medway', 'England'],
    ['options at 16 Medway', 'England'],
    ['post 16 options Medway', 'England'],
    ['after year 11 in Cardiff', 'Wales'],
  ])('%s: the routes of %s, the page of the place first', async (text, country) => {
    const { answer, page } = await ask(text);
    const place = country === 'Wales' ? 'cardiff' : 'medway';
    expect(answer).toBe(`After Year 11 in ${country} there are these to choose from.`);
    // A pupil asks: the parents' page comes second.
    expect(page).toContain(`<ul class="places"><li><a href="/in/${place}">`);
    expect(page).toContain(`</li><li><a href="/in/${place}?level=parent">`);
    expect(page).toContain(`<a href="/vacancies?area=${place}&amp;apprenticeship=true">`);
    expect(page).toContain('A levels, at sixth form or college</a>');
  });

  it.each([
    ['what is there for my child after Year 11?', 'my child after Year 11 in Kent'],
    ['my son wants to leave school at 16', 'my child after Year 11 in Kent'],
    ['whats after gcses', 'as in “after Year 11 in Kent”'],
    ['what if i fail my gcses', 'as in “after Year 11 in Kent”'],
    ['should i do a levels or t levels', 'as in “after Year 11 in Kent”'],
    ['what happens after year 13', 'as in “after Year 13 in Kent”'],
  ])('%s: the routes, and asks for the place', async (text, example) => {
    const { answer } = await ask(text);
    expect(answer).toContain(example);
    expect(answer.toLowerCase()).not.toContain(text.toLowerCase());
  });

  it.each([
    ['apprenticeships near ME4 after Year 11', '/vacancies?area=ME4&apprenticeship=true'],
    ['Can my child do an apprenticeship after Year 11 in Kent?', '/vacancies?area=kent&apprenticeship=true'],
    ['electrician after year 11 Medway', '/in/medway/jobs/electrician'],
    ['after school club worker in Leeds', '/in/leeds/jobs/playworker'],
    ['where do pupils go after year 11 in Medway', '/in/medway?level=adviser'],
  ])('%s asks for something of its own: %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });
});

const SENTENCES = [
  ['I want to go into nursing and I live in Thanet', '/in/thanet/jobs/registered-nurse'],
  ['I’m in Year 12 and want to go into nursing in Thanet', '/in/thanet/jobs/registered-nurse?level=post16'],
  ['what A levels for nursing', '/jobs/registered-nurse'],
  ['what do I need to do nursing in Thanet', '/in/thanet/jobs/registered-nurse'],
  ['I live in Leeds and want to do coding', '/in/leeds/jobs/software-developer'],
  ['hows it like being a nurse in thanet', '/in/thanet/jobs/registered-nurse'],
  ['can u be a vet without a levels', '/jobs/vet'],
  ['do i need maths to be an electrician', '/jobs/electrician'],
  ['how much does a plumber get paid in medway?', '/in/medway/jobs/plumber'],
  ['is there any plumbing work round ramsgate', '/in/thanet/jobs/plumber?from=ramsgate'],
  ['is being a lorry driver good money in medway', '/in/medway/jobs/hgv-driver'],
  [
    'can you tell me about engineering jobs in Medway please',
    '/in/medway/jobs?sector=engineering-and-manufacturing',
  ],
  ['jobs in kent for people who like being outside', '/in/kent/jobs?sector=agriculture'],
  ['software development in Leeds', '/in/leeds/jobs/software-developer'],
  ['policing in kent', '/in/kent/jobs/police-officer'],
  ['T level health canterbury', '/in/canterbury/health-and-science'],
  // Two of either.
  ['thanet or canterbury for nurse', '/compare-jobs?jobs=registered-nurse&areas=thanet,canterbury'],
  ['do electricians earn more than plumbers', '/compare-jobs?jobs=electrician,plumber'],
  // A place, and no work.
  ['hi im 15 and i dont no what to do in kent', '/in/kent'],
  ['what is the biggest industry in Medway?', '/in/medway'],
  ['my son is dyslexic and in year 10 - what could he do in Swale?', '/in/swale?level=parent'],
  ['parents evening leaflet for Kent', '/in/kent?level=parent'],
  // Advisers, and what is made for a class.
  ['careers leader medway data for governors report', '/in/medway?level=adviser'],
  ['I’m a careers leader at a school in Medway', '/in/medway?level=adviser'],
  ['I teach year 9 in Medway and need a lesson on local jobs', '/lesson/medway/all?level=ks3'],
  ['can I have some slides about jobs in Kent for my tutor group', '/show/kent/all'],
  ['lmi for year 9 assembly kent', '/show/kent/all?level=ks3'],
  // A table.
  ['i dont want to go to uni what jobs can i get in kent', '/in/kent/jobs?entry=3'],
  ['jobs that pay loads in kent', '/in/kent/jobs?sort=pay'],
  ['what is the most wanted job in Medway', '/in/medway/jobs?sort=adverts'],
  ['which careers are in demand in thanet?', '/in/thanet/jobs?sort=adverts'],
] as const;

const APPRENTICESHIPS = [
  ['programmer apprenticeship near Leeds', '/in/leeds/jobs/software-developer?from=leeds#hiring'],
  ['degree apprenticeship software Leeds', '/in/leeds/jobs/software-developer#hiring'],
  ['electrician apprenticeship Chatham', '/in/medway/jobs/electrician?from=chatham#hiring'],
  ['level 2 apprenticeship hairdressing thanet', '/in/thanet/jobs/hairdresser-or-barber#hiring'],
  [
    'carpentry apprentiships in maidstone starting next september',
    '/in/maidstone/jobs/carpenter-or-joiner#hiring',
  ],
  [
    'engineering apprenticeships',
    '/vacancies?area=united-kingdom&sector=engineering-and-manufacturing&apprenticeship=true',
  ],
  ['I’m in Year 11, apprenticeships near ME4', '/vacancies?area=ME4&apprenticeship=true'],
  ['apprenticeships near ME4 starting September 2027', '/vacancies?area=ME4&apprenticeship=true'],
  ['best apprenticeships in kent', '/vacancies?area=kent&apprenticeship=true'],
  ['am i too late to apply for an apprenticeship', '/vacancies?apprenticeship=true'],
] as const;

describe('a sentence', () => {
  it.each(SENTENCES)('%s leads to %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });

  it.each(APPRENTICESHIPS)('%s leads to those that are open: %s', async (text, to) => {
    expect((await ask(text)).to).toBe(to);
  });

  it.each([
    'jobs for shy people',
    'i want to earn lots of money',
    'is there any jobs in margate for someone good at snorkelling',
  ])('%s: says what to type, and makes no job of it', async (text) => {
    const { answer } = await ask(text);
    expect(answer).toBe('Type a job, a place or both, as in “nurse in Thanet”, “electrician” or “Kent”.');
  });

  it.each(['llama nurse in Leeds', 'marine biology', '12 High Street, Maidstone'])(
    '%s is no sentence, and is not taken for the job in it',
    async (text) => {
      expect((await ask(text)).to).toBeNull();
    },
  );
});
