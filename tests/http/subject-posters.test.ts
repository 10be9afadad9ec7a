/** Jobs that use a school subject: on the job's page, in its files, and on posters of a place. Invented profiles and figures. */
import { type CheerioAPI, load } from 'cheerio';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobProfileFact } from '../../src/domain/occupation-fact.ts';
import { createApp } from '../../src/http/app.ts';
import { occupationDocumentSchema } from '../../src/http/schemas/occupation-document.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { inventProfile } from '../support/invented-facts.ts';
import { electricianFigures, jobFigure, jobMeasures, jobSources, payOf } from '../support/job-figures.ts';
import { testAppDeps } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { testSource } from '../support/small-county.ts';

const CENSUS = { start: '2021-03-21', end: '2021-03-21', label: 'March 2021' } as const;
const PROFILES = 'ncs/job-profile-subjects';
const profiles = testSource(PROFILES, 'Invented profiles', {
  kind: 'reference',
  measures: [],
  cadence: 'irregular',
});
const people = (areaCode: 'E08000035', soc2020: string, count: number) =>
  jobFigure('residents-in-occupation', areaCode, CENSUS, { occupation: `soc2020:${soc2020}` }, count);
/** Maths matters in them, and less than physics. No pay is published for the last. */
const LESS_MATHS = ['5242', '5243', '5244', '5245'] as const;
/** Plumbers and chefs are counted in Leeds, and neither in Medway. */
const figures = [
  ...electricianFigures,
  ...payOf('5315', [35_000, 44_000, 52_000], 2),
  ...payOf('5434', [22_000, 26_000, 31_000], 2),
  people('E08000035', '5315', 1_100),
  people('E08000035', '5434', 1_300),
];

const known = (soc2020: JobProfileFact['soc2020'], name: string, ...elements: string[]) => ({
  fact: inventProfile({
    name,
    title: name,
    soc2020,
    knowledge: elements.map((element, at) => ({ element, score: 5 - at })),
  }),
  links: [{ soc2020, basis: 'source' as const, matched: soc2020 }],
});
const facts = [
  known('5241', 'kite-mender', '2.C.4.a', '2.C.4.b'),
  known('5241', 'sail-maker', '2.C.4.a', '2.C.3.c'),
  known('5241', 'wire-drawer', '2.A.1.e', '2.C.4.b'),
  known('5315', 'pipe-fitter', '2.C.4.a', '2.C.4.b'),
  known('5434', 'pie-maker', '2.C.4.a', '2.C.4.c'),
  known('5434', 'pie-seller', '2.C.4.c'),
  ...LESS_MATHS.map((soc2020) => known(soc2020, `wire-${soc2020}`, '2.C.4.b', '2.C.4.a')),
  // A group of several jobs: it has no poster, nor has history, which nobody else names.
  known('1111', 'kite-director', '2.C.7.d', '2.C.4.a'),
];

async function open(withProfiles: boolean, source = profiles): Promise<Hono> {
  const db = openSqlite({ file: ':memory:' });
  for (const [at, { id }] of jobSources.entries()) {
    await seedRelease(db, {
      releaseId: at + 1,
      sourceId: id,
      retrievedAt: '2026-11-01T06:00:00.000Z',
      observations: figures.filter(({ releaseId }) => releaseId === at + 1),
    });
  }
  const releaseId = jobSources.length + 1;
  if (withProfiles) await seedRelease(db, { releaseId, sourceId: PROFILES, facts });
  return createApp({
    ...testAppDeps(db, createAreaIndex([]), { now: '2026-11-28T09:00:00.000Z' }),
    measures: jobMeasures,
    sources: [...jobSources, source],
  });
}

let app: Hono;
let without: Hono;
beforeAll(async () => {
  app = await open(true);
  without = await open(false);
});
const ask = async (path: string, from = app) => {
  const response = await from.request(path, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
};
const rowsOf = ($: CheerioAPI) =>
  $('.poster-table tr')
    .toArray()
    .map((row) => [$(row).find('th').text(), $(row).find('td').text()]);

describe('the subjects that help with a job', () => {
  it('stand on its page but for easy reading, with whose word it is, and in its files', async () => {
    for (const level of ['ks3', 'ks4', 'post16', 'parent']) {
      const $ = load((await ask(`/in/medway/jobs/electrician?level=${level}`)).text);
      const section = $('section:has(p:contains("Subjects that help"))');
      expect(section.find('p:contains("Subjects that help")').text().trim(), level).toBe(
        'Subjects that help: maths, physics.',
      );
      expect(section.find('.from').text(), level).toContain(
        `${profiles.publisher.name} job profiles, based on American research (O*NET)`,
      );
      expect($('#sources ~ *').text(), level).toContain('Invented profiles');
    }
    const easy = load((await ask('/in/medway/jobs/electrician?level=easyread')).text);
    // "Chemistry" would put off a pupil who likes cooking.
    expect(easy('main').text().split('Where the figures come from')[0]).not.toMatch(/physics/i);
    const adviser = (await ask('/in/medway/jobs/electrician?level=adviser')).text;
    expect(adviser).toContain('maths (in 3 of 3 job profiles), physics (in 2 of 3 job profiles)');
    expect(adviser).toContain(`${PROFILES}/kite-mender ${PROFILES}/sail-maker`);
    expect((await ask('/api/v1/occupations/electrician/medway.txt')).text).toContain(
      'Subjects that help: maths, physics.',
    );
  });

  it('stand in the document as the API describes it', async () => {
    const document = occupationDocumentSchema.parse(
      JSON.parse((await ask('/api/v1/occupations/electrician/medway')).text),
    );
    expect(document.subjects).toEqual({
      source: PROFILES,
      references: ['kite-mender', 'sail-maker', 'wire-drawer'].map((name) => `${PROFILES}/${name}`),
      subjects: [
        { id: 'maths', name: 'maths', profileCount: 3 },
        { id: 'physics', name: 'physics', profileCount: 2 },
      ],
    });
    expect(document.sources.map(({ id }) => id)).toContain(PROFILES);
  });

  it('are left out where no profile is held', async () => {
    const { status, text } = await ask('/in/medway/jobs/electrician', without);
    expect([status, /Subjects that help|subject-poster/.test(text)]).toEqual([200, false]);
    const document = JSON.parse((await ask('/api/v1/occupations/electrician/medway', without)).text);
    expect(document.subjects).toBeNull();
  });
});

describe('the poster of a subject', () => {
  it('has the jobs that half of their profiles say it of, those that it matters most in first, with one pay each', async () => {
    const $ = load((await ask('/subject-poster/leeds/maths?school=Hopfield+School')).text);
    expect($('.poster h1').text()).toBe('Jobs that use maths');
    expect(rowsOf($)).toEqual([
      ['Chef', '£26,000'],
      ['Plumber', '£44,000'],
      ['Electrician', '£37,000'],
      ['Computer repairer or installer', '£30,000'],
      ['TV or audio repairer', '£36,500'],
      ['Telecoms engineer', '£42,500'],
    ]);
    expect($('.poster-foot').text()).toContain('Hopfield School');
    expect($('.small').text()).toContain(
      'Jobs in which it matters most come first; of those alike, the ones with the most people (Leeds, March 2021).',
    );
    expect($('.small').text()).toContain('at least half of its job profiles');
    expect($('.small').text()).toContain('Invented profiles');
    const job = load((await ask('/in/leeds/jobs/plumber')).text);
    expect(job('.middle-pay').text()).toContain('£44,000');
    // Nothing to tap on a sheet that is as small as a phone.
    expect($('.poster-table a')).toHaveLength(0);
    expect($('.poster svg.qr').attr('aria-label')).toContain('/subject-poster/leeds/maths');
  });

  it('takes the order from a wider place where the place counts nobody', async () => {
    const $ = load((await ask('/subject-poster/bradford/physics')).text);
    expect(rowsOf($).map(([name]) => name)).toContain('Electrician');
    expect($('.small').text()).toMatch(/with the most people \((?!Bradford)[^)]+2021\)/);
  });

  it('is one of a list, which leads to each and carries the name of the school on', async () => {
    const $ = load((await ask('/subject-poster/medway?school=Hopfield+School')).text);
    const links = $('main .places a').toArray();
    expect(links.map((each) => $(each).text())).toEqual([
      'Jobs that use maths',
      'Jobs that use chemistry',
      'Jobs that use physics',
    ]);
    for (const each of links) {
      const path = $(each).attr('href') ?? '';
      expect(path).toContain('school=Hopfield%20School');
      expect((await ask(path)).status).toBe(200);
    }
  });

  it('is offered by the page of a job that stands on it, and not by that of a group of several jobs', async () => {
    const posters = async (job: string) => {
      const $ = load((await ask(`/in/medway/jobs/${job}`)).text);
      return { said: $('main').text(), paths: $('a[href^="/subject-poster/"]').toArray() };
    };
    const electrician = await posters('electrician');
    expect(electrician.paths).toHaveLength(2);
    const several = await posters('chief-executive-or-senior-official');
    expect(several.said).toContain('Subjects that help: history, maths.');
    expect(several.paths).toEqual([]);
  });
});

describe('the poster of a subject that cannot be shown', () => {
  it('is of a source whose licence keeps its records back', async () => {
    const closed = { ...profiles, licence: { ...profiles.licence, allows: 'aggregates' as const } };
    expect((await ask('/subject-poster/medway/maths', await open(true, closed))).status).toBe(404);
  });

  it('answers 404 with a sentence for a subject that nothing names, and where no profile was read', async () => {
    const unknown = await ask('/subject-poster/medway/alchemy');
    expect(unknown.status).toBe(404);
    expect(unknown.text).toContain('No job is known to use a school subject called');
    for (const path of ['/subject-poster/medway', '/subject-poster/medway/maths']) {
      const { status, text } = await ask(path, without);
      expect(status).toBe(404);
      expect(text).toContain('No source that says which jobs use a school subject has been read here');
    }
    expect((await ask('/subject-poster/medwey/maths')).status).toBe(404);
    expect((await ask('/subject-poster/medway/maths?size=a5')).status).toBe(400);
  });
});

describe('the one box', () => {
  const led = async (text: string, from = app) =>
    (await from.request(`/?q=${encodeURIComponent(text)}`)).headers.get('location');

  it.each([
    ['maths poster Medway', '/subject-poster/medway/maths?size=a4'],
    ['A3 poster for physics in Leeds', '/subject-poster/leeds/physics?size=a3'],
    ['subject posters Medway', '/subject-poster/medway'],
    // A subject that a sector goes by, and one that no job names.
    ['engineering poster Leeds', '/poster/leeds/engineering-and-manufacturing?size=a4'],
    ['electrician poster Leeds', '/job-poster/leeds/electrician?size=a4'],
  ])('%s leads to %s', async (text, to) => {
    expect(await led(text)).toBe(to);
  });

  it('lists the jobs of a subject in a place, and none for whoever wants none', async () => {
    const { text } = await ask('/?q=what+can+I+do+with+maths+Leeds');
    expect(text).toContain('Jobs that use maths, as the National Careers Service describes them.');
    expect(text).toContain('<a href="/in/leeds/jobs/electrician">');
    expect((await ask('/?q=jobs+with+no+maths')).text).not.toContain('Jobs that use maths');
  });

  it('knows no such poster where no profile was read', async () => {
    expect(await led('maths poster Medway', without)).toBeNull();
  });
});
