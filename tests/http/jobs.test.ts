/** The pages and answers about a job in a place, over invented figures. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { electricianFigures, jobFigure, jobMeasures, jobSources, payOf } from '../support/job-figures.ts';
import { testAppDeps } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { openBeforeTests } from './api-under-test.ts';

const CENSUS = { start: '2021-03-21', end: '2021-03-21', label: 'March 2021' } as const;
const peopleInLeeds = ['5221', '5315', '5434', '2237', '6131'].map((code, at) =>
  jobFigure(
    'residents-in-occupation',
    'E08000035',
    CENSUS,
    { occupation: `soc2020:${code}` },
    1000 + at * 100,
  ),
);

const payInYorkshire = payOf('5241', [31_000, 36_000, 45_000], 2).map((figure) => ({
  ...figure,
  areaCode: 'E12000003' as const,
}));

let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  for (const [at, { id }] of jobSources.entries()) {
    await seedRelease(db, {
      releaseId: at + 1,
      sourceId: id,
      retrievedAt: '2026-11-01T06:00:00.000Z',
      observations: [
        ...electricianFigures,
        ...payOf('5315', [35_000, 44_000, 52_000], 2),
        ...peopleInLeeds,
        ...payInYorkshire,
      ].filter(({ releaseId }) => releaseId === at + 1),
    });
  }
  app = createApp({
    ...testAppDeps(db, createAreaIndex([]), { now: '2026-11-28T09:00:00.000Z' }),
    measures: jobMeasures,
    sources: jobSources,
  });
});

const page = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, text: await response.text() };
};

describe('the page of a job', () => {
  it('answers for a place and for the whole country, at every level', async () => {
    for (const level of ['ks3', 'ks4', 'post16', 'parent', 'adviser', 'easyread']) {
      expect((await page(`/in/medway/jobs/electrician?level=${level}`)).status).toBe(200);
    }
    const { text } = await page('/in/medway/jobs/electrician');
    expect(text).toContain('<h1 class="title">Electrician in Medway</h1>');
    expect(text).toMatch(/[Aa]bout 25 new adverts for electricians in Medway/);
    expect(text).toContain('more than in England and Wales');
    expect((await page('/jobs/electrician')).text).toContain('Electrician in the United Kingdom');
  });

  it('gives one number for the middle pay: the one that its sentence names', async () => {
    const { text } = await page('/in/medway/jobs/electrician');
    const [, said] = /the middle is (£[\d,]+)/.exec(text) ?? [];
    const [, drawn] = /class="middle-pay"[^>]*>(£[\d,]+)</.exec(text) ?? [];
    expect(said).toBe('£37,000');
    expect(drawn).toBe(said);
  });

  it('draws pay as notes that can be counted, for easy reading', async () => {
    const { text } = await page('/in/medway/jobs/electrician?level=easyread');
    const [, notes = ''] = /<figure class="[^"]*pay-notes">(.*?)<\/figure>/s.exec(text) ?? [];
    // £36,800: three whole ones and most of a fourth.
    expect(text).toContain('Half get more than £37,000 a year (about £3,100 a month).<br>Half get less.');
    expect([notes.match(/class="note"/g)?.length, notes.match(/>£</g)?.length]).toEqual([4, 3]);
    expect(text).not.toContain('middle-pay');
  });

  it('sets pay side by side within one place', async () => {
    // Leeds has figures of its own region for the first job alone.
    const text = (await page('/in/leeds/jobs/electrician')).text;
    const [, table = ''] = /<table class="pay-ranges">(.*?)<\/table>/s.exec(text) ?? [];
    const blocks = table.split('<tbody>').slice(1);
    expect(blocks.map((block) => /Pay in ([^<]+)</.exec(block)?.[1])).toEqual([
      'Yorkshire and The Humber',
      'the United Kingdom',
    ]);
    for (const block of blocks) expect(block).toContain('<tr class="here"><th scope="row">Electrician</th>');
    expect(blocks[0]).toContain('£36,000');
    expect(blocks[1]).toContain('£37,000');
    expect(table).not.toContain(', UK');
    expect(text).toContain('Compare within a block');
    expect((await page('/in/medway/jobs/electrician')).text).not.toContain('Compare within a block');
  });
});

describe('beside the job, its page', () => {
  it('names jobs with the same way in that pay more, and leads to them', async () => {
    const { text } = await page('/in/medway/jobs/electrician?level=adviser');
    const [, section = ''] =
      /<h2>Better-paid jobs with a similar way in<\/h2>(.*?)<\/section>/s.exec(text) ?? [];
    expect(section).toContain(
      '<a href="/in/medway/jobs/plumber?level=adviser">Plumber</a>: Middle pay is higher for plumbers',
    );
    expect(text.match(/Middle pay is higher for plumbers/g)).toHaveLength(1);
    expect((await page('/in/medway/jobs/electrician?level=post16')).text).toContain(
      'Better-paid jobs with a similar way in',
    );
    // A doctor is no next step of a nurse: it is no list for who has not chosen.
    for (const level of ['ks3', 'ks4'])
      expect((await page(`/in/medway/jobs/electrician?level=${level}`)).text).not.toContain(
        'Better-paid jobs with a similar way in',
      );
  });

  it('finds a job by its code as well', async () => {
    expect((await page('/in/medway/jobs/5241')).text).toContain('Electrician in Medway');
  });

  it('names the nearest when there is no such job, and what an address may hold', async () => {
    const { status, text } = await page('/jobs/electritian');
    expect(status).toBe(404);
    expect(text).toContain('electrician');
    expect((await page('/in/medway/jobs/electrician?x=1')).status).toBe(400);
    expect((await page('/in/nowhere-at-all/jobs/electrician')).status).toBe(404);
  });
});

describe('each fact of a job', () => {
  it('is said once to those who read little: its share in a sentence, its pay under a picture', async () => {
    for (const level of ['ks4', 'parent']) {
      const { text } = await page(`/in/medway/jobs/electrician?level=${level}`);
      const [open = ''] = text.split('<details');
      expect(open.match(/more than in England and Wales/g), level).toHaveLength(1);
      expect(open.match(/the middle is £37,000/g), level).toHaveLength(1);
      expect(open.match(/<text [^>]*>£(30|44),000</g), level).toHaveLength(2);
    }
  });
});

describe('a reader who names a place within the area', () => {
  it.each([
    ['chatham', 'Chatham is in Medway: figures are for Medway.'],
    ['ME4', 'ME4 is in Medway: figures are for Medway.'],
    ['me4 4tj', 'ME4 is in Medway: figures are for Medway.'],
  ])('%s is told once whose the figures are', async (from, words) => {
    const { text } = await page(`/in/medway/jobs/electrician?from=${encodeURIComponent(from)}`);
    expect(text.split(words)).toHaveLength(2);
    expect(text).toContain('<link rel="canonical" href="http://localhost/in/medway/jobs/electrician">');
    expect(text).toMatch(/href="\/in\/medway\/jobs\/electrician\?level=ks3&amp;from=(chatham|ME4)"/);
  });

  it('is told nothing of a town elsewhere, and refused a name that is no town', async () => {
    const { text } = await page('/in/medway/jobs/electrician?from=margate');
    expect(text).not.toContain('asked-from');
    const refused = await page('/in/medway/jobs/electrician?from=%3Cscript%3Ealert(1)%3C%2Fscript%3E');
    expect(refused.status).toBe(400);
    expect(refused.text).not.toContain('<script>alert');
  });

  it('gets a page that nobody else is given', async () => {
    await page('/in/medway/jobs/electrician?from=chatham');
    expect((await page('/in/medway/jobs/electrician')).text).not.toContain('Chatham');
  });
});

describe('the table of jobs', () => {
  const jobs = (text: string) =>
    [...text.matchAll(/<th scope="row"><a href="([^"]+)">([^<]+)<\/a>/g)].map((match) => match[2]);

  it('lists what is held for the place, with the pay of the nearest place that has it', async () => {
    const { status, text } = await page('/in/medway/jobs');
    expect(status).toBe(200);
    // The one that people are counted in stands first; of the others only pay is published, of a wider place.
    const [first, ...others] = jobs(text);
    expect([first, others]).toEqual(['Electrician', expect.arrayContaining(['Security system installer'])]);
    expect(text).toContain('1,200');
  });

  it('is sorted and narrowed by its address, and a form may send its empty fields', async () => {
    expect((await page('/jobs?sort=name&sector=&entry=&pay=')).status).toBe(200);
    expect((await page('/jobs?sort=size')).status).toBe(400);
    expect((await page('/in/medway/jobs?sector=nothing')).status).toBe(404);
    expect(jobs((await page('/in/medway/jobs?sector=hair-and-beauty')).text)).toEqual([]);
    expect(jobs((await page('/in/medway/jobs?sector=construction')).text)).toEqual([
      'Electrician',
      'Plumber',
    ]);
    expect(jobs((await page('/in/medway/jobs?entry=2')).text)).toEqual([]);
  });

  it('comes as JSON and CSV', async () => {
    const response = await app.request('/api/v1/job-tables/medway');
    const table = (await response.json()) as { rows: { slug: string; people: { value: number } }[] };
    expect(table.rows[0]).toMatchObject({ slug: 'electrician', people: { value: 1180 } });
    expect((await page('/api/v1/job-tables/medway.csv')).text).toContain(
      'Electrician,5241,Medway,E06000035,1180',
    );
  });
});

describe('a table of jobs by the API', () => {
  const rows = async (query: string) => {
    const response = await app.request(`/api/v1/job-tables/leeds?${query}`);
    return (await response.json()) as { paging: unknown; rows: readonly { slug: string }[] };
  };

  it('comes in pages, in the same order as in one', async () => {
    const all = await rows('sort=name');
    expect(all.rows.length).toBeGreaterThan(3);
    const pages = await Promise.all([1, 2, 3].map((page) => rows(`sort=name&pageSize=2&page=${page}`)));
    expect(pages.flatMap((each) => each.rows)).toEqual(all.rows.slice(0, 6));
    expect(pages[0]?.paging).toEqual({
      page: 1,
      pageSize: 2,
      totalPages: Math.ceil(all.rows.length / 2),
      totalResults: all.rows.length,
    });
    expect((await rows('page=99')).rows).toEqual([]);
  });

  it('chooses each order and wish anew from figures that are read once', async () => {
    const slugs = async (query: string) => (await rows(query)).rows.map(({ slug }) => slug);
    const byPeople = await slugs('');
    expect(byPeople[0]).toBe('health-care-assistant');
    expect(byPeople.toSorted()).toEqual((await slugs('sort=name')).toSorted());
    expect(byPeople).not.toEqual(await slugs('sort=name'));
    expect(await slugs('sector=hair-and-beauty')).toEqual([]);
    expect(await slugs('sector=construction')).toEqual(['plumber', 'electrician']);
    expect(await slugs('entry=2')).toEqual(['health-care-assistant']);
    expect(await slugs('')).toEqual(byPeople);
  });

  it('has all rows as CSV, which knows no pages', async () => {
    expect((await app.request('/api/v1/job-tables/medway.csv?page=1')).status).toBe(400);
  });
});

describe('jobs side by side', () => {
  it('are set beside each other for one place, with what the survey can tell of their pay', async () => {
    const { status, text } = await page('/compare-jobs?jobs=electrician,telecoms-engineer&areas=medway');
    expect(status).toBe(200);
    expect(text).toContain('Electrician and Telecoms engineer: Medway');
    expect(text).toContain('Middle pay is higher for telecoms engineers');
  });

  it('are one job in several places, as JSON and as a card', async () => {
    const response = await app.request('/api/v1/job-comparisons?jobs=5241&areas=medway,leeds');
    const { jobs, rows } = (await response.json()) as {
      jobs: { area: { name: string } }[];
      rows: { label: string; figures: ({ value: number } | null)[] }[];
    };
    expect(jobs.map(({ area }) => area.name)).toEqual(['Medway', 'Leeds']);
    expect(rows[0]).toMatchObject({
      label: 'People who do it',
      figures: [{ value: 1180 }, null],
    });
    const card = await app.request('/embed/v1/jobs?jobs=electrician&areas=medway');
    expect(card.headers.get('content-security-policy')).not.toContain('frame-ancestors');
    expect(await card.text()).toContain('Electrician: Medway');
  });

  it.each([
    ['jobs=', 400],
    ['jobs=electrician&areas=medway,leeds,kent,bury,dover,thanet,swale', 400],
    ['jobs=electrician,plumber&areas=medway,leeds', 400],
    ['jobs=electrician,5241&areas=medway', 400],
    ['jobs=nobody-knows-this', 404],
    ['jobs=electrician&areas=nowhere-at-all', 404],
    ['jobs=electrician&place=medway', 400],
  ])('refuse %s', async (query, status) => {
    expect((await app.request(`/api/v1/job-comparisons?${query}`)).status).toBe(status);
  });

  it('explain the marks of what is not shown, on the page and on the card', async () => {
    const query = 'jobs=electrician,security-system-installer&areas=medway';
    for (const path of [`/compare-jobs?${query}`, `/embed/v1/jobs?${query}`]) {
      const { text } = await page(path);
      const marks = new Set(text.match(/\[\w+\](?=<)/g) ?? []);
      expect(marks.size, path).toBeGreaterThan(0);
      for (const mark of marks) expect(text, path).toContain(`The mark ${mark} means`);
    }
  });

  it('take what people call a job', async () => {
    expect((await page('/compare-jobs?jobs=sparky,plumber&areas=Chatham')).text).toContain(
      'Electrician and Plumber: Medway',
    );
  });

  it('begin with an empty form', async () => {
    expect((await page('/compare-jobs')).status).toBe(200);
    expect((await page('/compare-jobs?jobs=electrician&areas=')).status).toBe(200);
  });
});

describe('posters', () => {
  it('are one side about a job, or about the jobs of a sector and what they pay', async () => {
    const job = await page('/job-poster/medway/electrician?size=a3');
    expect(job.status).toBe(200);
    expect(job.text).toContain('poster-a3.css');
    expect(job.text).toContain('about 25 new job adverts for electricians in Medway');
    const jobs = await page('/jobs-poster/medway?sector=construction');
    expect(jobs.status).toBe(200);
    // Two jobs with pay are no table: what can be hung up instead is told.
    expect(jobs.text).toContain('No poster of jobs in construction and the built environment in Medway');
    expect(jobs.text).toContain('href="/apprenticeships-poster/medway?sector=construction&amp;size=a4"');
    expect((await page('/job-poster/medway/electrician?size=a9')).status).toBe(400);
  });
});

describe('what the API describes', () => {
  const { get } = openBeforeTests(async () => (path, init) => Promise.resolve(app.request(path, init)));

  it.each([
    '/api/v1/job-tables/medway?entry=3&sort=pay',
    '/api/v1/occupations/electrician/medway?level=adviser',
    '/api/v1/job-comparisons?jobs=electrician,telecoms-engineer&areas=medway',
  ])('%s is what it answers', async (path) => {
    expect(await get(path)).toMatchObject({ isDemonstration: false });
  });
});

describe('a page for an action plan', () => {
  it('has its facts with their sources, openings or why there are none, and lines to write on', async () => {
    const { status, text } = await page('/job-plan/medway/electrician');
    expect(status).toBe(200);
    const [, known = ''] = /<h2>What we know<\/h2>(.*?)<\/section>/s.exec(text) ?? [];
    expect(known.match(/<li>.*?\(Invented ons\/[a-z-]+, Office of Made-up Figures\)/g)).toHaveLength(2);
    expect(text).toMatch(/<h2>Who is hiring now\?<\/h2>\s*<p>[A-Z][^<]+\.<\/p>/);
    expect(text.match(/<li>(What|By|Who)[^<]*:<\/li>/g)).toHaveLength(5);
    expect(text).toContain('id="copy"');
    expect((await page('/in/medway/jobs/electrician')).text).toContain('href="/job-plan/medway/electrician"');
  });

  it('says what is missing where nothing is known, and refuses what there is not', async () => {
    const { text } = await page('/job-plan/glasgow-city/paramedic');
    expect(text).toContain('We have no count of the people who do this job in Glasgow City.');
    expect((await page('/job-plan/medway/electritian')).status).toBe(404);
    expect((await page('/job-plan/medway/electrician?size=a4')).status).toBe(400);
  });
});

describe('/api/v1/occupations/{occupation}/{area}', () => {
  it('gives the document, with every figure traceable', async () => {
    const response = await app.request('/api/v1/occupations/electrician/medway?level=adviser');
    expect(response.headers.get('content-type')).toBe('application/json');
    const document = (await response.json()) as {
      title: string;
      figures: { value: number | null; reference: string | null }[];
    };
    expect(document.title).toBe('Electrician in Medway');
    expect(document.figures.filter(({ value, reference }) => value !== null && reference === null)).toEqual(
      [],
    );
  });

  it('gives CSV and text of the same figures', async () => {
    const csv = await page('/api/v1/occupations/electrician/medway.csv');
    expect(csv.text).toContain('E06000035');
    expect(csv.text).toContain('1180');
    const text = await page('/api/v1/occupations/5241/medway.txt');
    expect(text.text).toContain('Electrician in Medway');
    expect(text.text).toContain(
      'What do jobs like it pay?\nYearly pay before tax in full-time jobs: United Kingdom, 2025\n',
    );
    expect(text.text).toContain('Official group: Electricians and electrical fitters (SOC 2020 5241)');
  });

  it('is drawn as a picture that says where it comes from', async () => {
    const svg = await app.request('/api/v1/occupations/electrician/medway.svg');
    expect(svg.headers.get('content-type')).toBe('image/svg+xml');
    const text = await svg.text();
    expect(text).toContain('<title id="t">Electrician in Medway</title>');
    expect(text).toContain('Electrician: middle £37,000, half earn £30,000 to £44,000');
    expect(text).toContain('Sources:');
    // This app draws no PNG, and says what to ask for.
    expect((await app.request('/api/v1/occupations/electrician/medway.png')).status).toBe(501);
  });

  it('answers nothing old and nothing unknown', async () => {
    expect((await app.request('/api/v1/occupations/electrician/medway.pdf')).status).toBe(404);
    expect((await app.request('/api/v1/occupations/electrician/medway?level=ks9')).status).toBe(400);
  });
});
