/** The API's suite: the same requests and answers on Node and on workerd, each answer held against the OpenAPI document. */
import { Validator } from '@cfworker/json-schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCRIPT_TITLE } from '../support/small-county.ts';

export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

interface Description {
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema: object }> }> } }
  >;
  components: { schemas: Record<string, object> };
}

export function describeApi(name: string, open: () => Promise<Ask>): void {
  describe(`the API on ${name}`, () => {
    let ask: Ask;
    let description: Description;
    beforeAll(async () => {
      ask = await open();
      description = (await (await ask('/api/v1/openapi.json')).json()) as Description;
    });

    /** Asks, and fails when the answer is not what the document says of that path. */
    async function get(path: string, status = 200): Promise<Record<string, never> & { results: never[] }> {
      const response = await ask(path);
      const body = await response.json();
      expect(response.status, JSON.stringify(body)).toBe(status);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const type = status === 200 ? 'application/json' : 'application/problem+json';
      expect(response.headers.get('content-type')).toBe(type);
      const pathname = new URL(path, 'http://x').pathname.replace(/\.(json|csv|txt)$/, '');
      const template = Object.keys(description.paths)
        .filter((each) => new RegExp(`^${each.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname))
        .sort((a, b) => a.split('{').length - b.split('{').length)[0];
      const responses = template === undefined ? undefined : description.paths[template]?.get.responses;
      const schema = responses?.[status === 200 ? '200' : 'default']?.content?.[type]?.schema;
      const whole = schema ?? { $ref: '#/components/schemas/Problem' };
      const document = { ...whole, components: description.components };
      const { valid, errors } = new Validator(document, '2020-12').validate(body);
      expect(valid, `${path}: ${JSON.stringify(errors.slice(-3))}`).toBe(true);
      return body as never;
    }

    it('finds areas by name, misspelling, former name, postcode, level, code and slug', async () => {
      const first = async (path: string) => ((await get(path)).results as { code: string }[])[0]?.code;
      expect(await first('/api/v1/areas?q=medway')).toBe('E06000035');
      expect(await first('/api/v1/areas?q=medwey')).toBe('E06000035');
      expect(await first('/api/v1/areas?q=shepway')).toBe('E07000112');
      expect(await first('/api/v1/areas?postcode=me44aa')).toBe('E06000035');
      expect(await first('/api/v1/areas?level=partnership')).toBe('partnership:kent-and-medway');
      expect(await get('/api/v1/areas/E06000035')).toEqual(await get('/api/v1/areas/medway'));
    });

    it('lists sectors and measures', async () => {
      expect((await get('/api/v1/sectors')).results).toHaveLength(18);
      expect((await get('/api/v1/measures')).results).toHaveLength(5);
      expect(await get('/api/v1/measures/population')).toMatchObject({ unit: 'people' });
    });

    it.each(['ks3', 'ks4', 'post16', 'parent', 'adviser', 'easyread'])(
      'serves the snapshot of the level %s as stored, under its own hash',
      async (level) => {
        const snapshot = await get(`/api/v1/snapshots/medway/construction?level=${level}`);
        expect(snapshot).toMatchObject({
          area: { code: 'E06000035' },
          sector: { id: 'construction' },
          level,
        });
        expect(await get(`/api/v1/snapshots/E06000035/construction.json?level=${level}`)).toEqual(snapshot);
      },
    );

    it('serves a snapshot as CSV and as text', async () => {
      const csv = await (await ask('/api/v1/snapshots/medway/construction.csv?level=adviser')).text();
      expect(csv).toContain('661.5');
      const text = await (await ask('/api/v1/snapshots/medway/construction.txt')).text();
      expect(text).toContain('Employers in Medway had an estimated 9,300 jobs');
    });

    it('serves figures exactly, each with its source, release and retrieval', async () => {
      const { results } = await get('/api/v1/observations?measure=gross-median-weekly-pay&area=medway');
      expect(results).toEqual([
        expect.objectContaining({
          value: 661.5,
          lower95: 613.5,
          upper95: 709.5,
          status: 'normal',
          source: 'made-up/statistics',
          release: expect.objectContaining({ name: 'made-up/statistics@2026-08-06T05:00:00.000Z' }),
          retrieval: { sequence: 1, locator: expect.stringMatching(/^row \d+$/) },
        }),
      ]);
    });

    it('picks figures out by period, dimension and sector, and pages them', async () => {
      const total = async (query: string) =>
        ((await get(`/api/v1/observations?${query}`)) as unknown as { paging: { totalResults: number } })
          .paging.totalResults;
      expect(await total('measure=gross-median-weekly-pay&area=medway&period=all')).toBe(2);
      expect(await total('measure=gross-median-weekly-pay&area=medway&period=2023')).toBe(1);
      expect(await total('measure=gross-median-weekly-pay&area=medway&period=2024-06-30')).toBe(1);
      expect(await total('measure=gross-median-weekly-pay&area=medway&period=1999')).toBe(0);
      expect(await total('measure=employment-by-industry&area=medway&industry=sic2007:F')).toBe(1);
      expect(await total('measure=employment-by-industry&area=medway&sector=construction')).toBe(1);
      const pages = await Promise.all(
        [1, 2, 3].map((page) => get(`/api/v1/observations?area=medway&pageSize=4&page=${page}`)),
      );
      const all = await get('/api/v1/observations?area=medway');
      expect(pages.flatMap((page) => page.results)).toEqual(all.results);
    });

    it('serves adverts with state and dates, judged now, and only counts where the licence says so', async () => {
      const titles = async (query: string) =>
        ((await get(`/api/v1/postings?${query}`)).results as { title: string }[]).map((each) => each.title);
      expect(await titles('area=medway&sector=construction')).toEqual([SCRIPT_TITLE, 'Apprentice carpenter']);
      expect(await titles('area=medway&state=closed')).toEqual(['Site manager']);
      expect(await titles('area=medway&apprenticeship=true')).toEqual(['Apprentice carpenter']);
      expect(await titles('q=100%25')).toEqual(['100% remote_work']);
      expect(await titles('q=remote_w')).toEqual(['100% remote_work']);
      expect(await titles('q=r_mote')).toEqual([]);
      expect(await titles('occupation=5313')).toEqual([SCRIPT_TITLE]);
      expect(await titles('occupation=53')).toEqual([SCRIPT_TITLE, 'Apprentice carpenter']);
      expect(await titles('schoolLeavers=true')).toEqual(['Apprentice carpenter']);
      expect(await titles('schoolLeavers=false')).toEqual([]);
      expect(await titles('hours=part-time')).toEqual([SCRIPT_TITLE]);
      expect(await titles('hours=full-time')).toEqual([SCRIPT_TITLE, 'Apprentice carpenter']);
      expect(await titles('contract=permanent')).toEqual([SCRIPT_TITLE]);
      expect(await titles('workplace=hybrid')).toEqual(['Apprentice carpenter']);
      expect(await titles('minPayPerYear=26000')).toEqual([SCRIPT_TITLE]);
      expect(await titles('minPayPerYear=26001')).toEqual([]);
      expect(await titles('minPayPerYear=16000')).toEqual([SCRIPT_TITLE, 'Apprentice carpenter']);
      // D1 takes 100 parameters and LIKE patterns of 50 bytes.
      const letters = 'a '.repeat(100).trim().replaceAll(' ', '+');
      expect((await get(`/api/v1/postings?q=${letters}`)).results).not.toEqual([]);
      expect((await get(`/api/v1/postings?q=${'a'.repeat(150)}`)).results).toEqual([]);
      expect(await get('/api/v1/postings?area=medway')).toMatchObject({
        countsOnly: [{ source: 'made-up/quiet-adverts', count: 2 }],
      });
    });

    it('answers as it stood, and says so when it cannot', async () => {
      const pay = '/api/v1/observations?measure=gross-median-weekly-pay&area=medway';
      const now = await get(pay);
      expect(now).toMatchObject({ asAt: null });
      expect(await get(`${pay}&asAt=2026-08-06`)).toMatchObject({ results: now.results });
      expect(await get(`${pay}&asAt=2026-08-06T06:00:00Z`)).toMatchObject({ results: now.results });
      const snapshot = await get('/api/v1/snapshots/medway/all');
      expect(await get('/api/v1/snapshots/medway/all?asAt=2026-08-06')).toEqual(snapshot);
    });

    it('says where a series is cut, by code and not by name', async () => {
      const breaks = async (area: string) =>
        ((await get(`/api/v1/observations?area=${area}`)) as unknown as { breaks: string[] }).breaks;
      expect(await breaks('medway')).toEqual([]);
      expect((await breaks('barnsley')).join()).toContain('E08000016');
      expect((await breaks('cumberland')).join()).toContain('Allerdale');
    });

    it('sets places side by side by sector and by measure, in the order given, with CSV and a page', async () => {
      interface Compared {
        readonly tables: {
          readonly notes: string[];
          readonly rows: { readonly area: { code: string }; readonly figures: { value: number | null }[] }[];
        }[];
      }
      const compare = async (query: string) => (await get(`/api/v1/compare?${query}`)) as unknown as Compared;
      const sector = await compare('areas=kent,medway&sector=construction');
      expect(sector.tables[0]?.rows.map(({ area }) => area.code)).toEqual(['E10000016', 'E06000035']);
      expect(sector.tables[0]?.rows.map(({ figures }) => figures[0]?.value)).toEqual([64_000, 9250]);
      // Ashford has no figure for 2024, so both are given for 2023.
      const measure = await compare('areas=Medway,ashford&measure=gross-median-weekly-pay');
      expect(measure.tables[0]?.rows.map(({ figures }) => figures[0]?.value)).toEqual([640, 630.4]);
      const summed = await compare('areas=kent-and-medway,medway&measure=population&age=16-24');
      expect(summed.tables[0]?.rows.map(({ figures }) => figures[0]?.value)).toEqual([182_116, 28_774]);
      expect(summed.tables[0]?.notes.join(' ')).toContain('added up here for Kent and Medway');
      const csv = await (await ask('/api/v1/compare.csv?areas=kent,medway&sector=construction')).text();
      expect(csv).toContain('64000');
      const page = await (await ask('/compare?areas=kent,medway&sector=construction')).text();
      expect(page).toContain('64,000 [e]');
      expect(await (await ask('/compare')).text()).toContain('Two to six places');
    });

    it('tells changes as a list, a page and feeds', async () => {
      expect(await get('/api/v1/changes')).toMatchObject({
        results: [
          {
            kind: 'late',
            text: 'Made-up claimants: newer figures are late. The newest describe 31 March 2026.',
          },
        ],
      });
      expect(await get('/api/v1/changes?area=medway&kind=revised')).toMatchObject({
        note: expect.stringContaining('no change for Medway'),
        results: [],
      });
      expect(await (await ask('/changes?area=medway')).text()).toContain('/feeds/changes.atom?area=medway');
      const atom = await ask('/feeds/changes.atom');
      expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      expect(await atom.text()).toContain('http://www.w3.org/2005/Atom');
      const feed = await ask('/feeds/changes.json?source=made-up/statistics');
      expect(feed.headers.get('content-type')).toBe('application/feed+json');
      expect(await feed.json()).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [] });
    });

    it('reports sources, issues and status', async () => {
      expect((await get('/api/v1/sources')).results).toHaveLength(4);
      expect(await get('/api/v1/sources/made-up/claimants')).toMatchObject({ state: 'late' });
      await get('/api/v1/sources/made-up/claimants/issues');
      expect(await get('/api/v1/status')).toMatchObject({ edition: { name: '2026-08-06' } });
    });

    it.each([
      ['/api/v1/areas/medwey', 'unknown-area', 404, 'Medway'],
      ['/api/v1/snapshots/medway/constructoin', 'unknown-sector', 404, 'construction'],
      ['/api/v1/measures/populaton', 'unknown-measure', 404, 'population'],
      ['/api/v1/observations?measure=populaton', 'unknown-measure', 404, 'population'],
      ['/api/v1/sources/made-up/advert', 'unknown-source', 404, 'made-up/adverts'],
      ['/api/v1/snapshots/E07000200/all', 'no-snapshot', 404, ''],
      ['/api/v1/observations?mesure=x', 'invalid-parameter', 400, 'measure'],
      ['/api/v1/observations', 'invalid-parameter', 400, 'Give a measure, an area, or both'],
      ['/api/v1/observations?measure=population&age=16-25', 'invalid-parameter', 400, '16-24'],
      ['/api/v1/postings?state=open', 'invalid-parameter', 400, 'live, unconfirmed, closed, withdrawn, all'],
      ['/api/v1/postings?page=0&pageSize=9999', 'invalid-parameter', 400, '500'],
      ['/api/v1/postings?q=a&q=b', 'invalid-parameter', 400, 'once'],
      [
        '/api/v1/snapshots/medway/all?level=ks9',
        'invalid-parameter',
        400,
        'ks3, ks4, post16, parent, adviser, easyread',
      ],
      ['/api/v1/areas?postcode=ZZ99', 'invalid-parameter', 400, 'ME14 1XQ'],
      ['/api/v1/observations?area=medway&asAt=2026-08-05', 'not-yet-published', 404, '2026-08-05'],
      ['/api/v1/snapshots/medway/all?asAt=2026-08-05', 'not-yet-published', 404, 'first edition'],
      ['/api/v1/snapshots/medway/all?asAt=2027-01-01', 'invalid-parameter', 400, 'still to come'],
      ['/api/v1/snapshots/medway/all?asAt=2026-02-30', 'invalid-parameter', 400, '2026-08-06T09:00:00Z'],
      ['/api/v1/changes?kind=renewed', 'invalid-parameter', 400, 're-bounded'],
      ['/api/v1/changes?area=medwey', 'unknown-area', 404, 'Medway'],
      ['/api/v1/changes?source=made-up/statistic', 'unknown-source', 404, 'made-up/statistics'],
      ['/api/v1/compare', 'invalid-parameter', 400, 'areas'],
      ['/api/v1/compare?areas=medway', 'invalid-parameter', 400, 'two to six'],
      ['/api/v1/compare?areas=a,b,c,d,e,f,g', 'invalid-parameter', 400, 'this has 7'],
      ['/api/v1/compare?areas=medway,E06000035', 'invalid-parameter', 400, 'given twice'],
      ['/api/v1/compare?areas=medwey,kent', 'unknown-area', 404, 'Medway'],
      ['/api/v1/compare?areas=aylesbury-vale,kent', 'no-snapshot', 404, 'Buckinghamshire'],
      ['/api/v1/compare?areas=medway,kent&sector=constructoin', 'unknown-sector', 404, 'construction'],
      ['/api/v1/compare?areas=medway,kent&measure=populaton', 'unknown-measure', 404, 'population'],
      ['/api/v1/compare?areas=medway,kent&measure=population', 'invalid-parameter', 400, 'age=16-24'],
      ['/api/v1/compare?areas=medway,kent&age=16-24', 'invalid-parameter', 400, 'measure'],
      [
        '/api/v1/compare?areas=medway,kent&sector=all&measure=population',
        'invalid-parameter',
        400,
        'not both',
      ],
      ['/api/v1/nothing', 'not-found', 404, ''],
      ['/api/v1/areas/knt', 'unknown-area', 404, 'Kent'],
      ['/api/v1/areas?q=zzzzzzzz', 'unknown-area', 404, 'zzzzzzzz'],
      ['/api/v1/areas?q=medway&postcode=ME4', 'invalid-parameter', 400, 'not both'],
      ['/api/v1/areas?q=%E0%A4%A', 'invalid-parameter', 400, 'percent-encode'],
      ['/api/v1/postings?occupation=abc', 'invalid-parameter', 400, 'SOC 2020'],
      ['/api/v1/postings?occupation=2399', 'unknown-occupation', 404, '231'],
      ['/api/v1/postings?withinKm=5', 'invalid-parameter', 400, 'near'],
      ['/api/v1/postings?near=ZZ99', 'invalid-parameter', 400, 'postcode'],
      ['/api/v1/postings?near=TN23&withinKm=101', 'invalid-parameter', 400, '100'],
      ['/api/v1/postings?schoolLeaver=true', 'invalid-parameter', 400, 'schoolLeavers'],
      ['/api/v1/postings?q=', 'invalid-parameter', 400, 'one or more words'],
      [
        '/api/v1/observations?measure=population&sector=construction',
        'invalid-parameter',
        400,
        'by industry',
      ],
      ['/api/v1/snapshots/medway/all.pdf', 'not-found', 404, '.csv'],
      ['/api/v1/snapshots/aylesbury-vale/all', 'no-snapshot', 404, 'Buckinghamshire'],
    ])('answers %s with %s, in one shape, never cached', async (path, code, status, words) => {
      const body = (await get(path, status)) as unknown as { type: string; detail: string; status: number };
      expect(body).toMatchObject({ type: `/problems/${code}`, status });
      expect(JSON.stringify(body)).toContain(words);
      const response = await ask(path);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect((await ask(body.type)).status).toBe(200);
    });

    it('says why a list is empty when every name was known', async () => {
      const note = async (path: string) => ((await get(path)) as unknown as { note: string | null }).note;
      const figures = '/api/v1/observations?measure=gross-median-weekly-pay';
      expect(await note(`${figures}&area=medway`)).toBeNull();
      expect(await note(`${figures}&area=medway&period=1999`)).toContain(
        'the area Medway, the period 1999 together',
      );
      expect(await note(`${figures}&area=E07000004`)).toContain('now in Buckinghamshire');
      expect(await note(`${figures}&area=medway&page=9`)).toContain('after the last');
      expect(await note('/api/v1/postings?area=aberdeen-city')).toBe(
        'Our lists of adverts do not cover Scotland.',
      );
      expect(await note('/api/v1/postings?q=zookeeper')).toContain('state=all');
      expect(await note('/api/v1/areas?q=knt')).toContain('nearest names');
    });

    it('tidies addresses with slashes too many, and stays on this site', async () => {
      const moved = async (path: string) => {
        const response = await ask(path, { redirect: 'manual' });
        return [response.status, response.headers.get('location')];
      };
      expect(await moved('/in/medway/?level=adviser')).toEqual([308, '/in/medway?level=adviser']);
      expect(await moved('/api//v1/areas')).toEqual([308, '/api/v1/areas']);
      expect(await moved('/nowhere//evil.example/')).toEqual([308, '/nowhere/evil.example']);
    });

    it('links a place to its namesakes, to those beside it and to the search', async () => {
      const page = await (await ask('/in/kent')).text();
      expect(page).toContain('<a href="/in/kent-and-medway">Kent and Medway</a> (partnership area)');
      expect(page).toContain('<a href="/in/E12000008">South East</a>');
      expect(page).toContain('<a href="/">Try another place</a>');
    });

    it('answers 304 to the ETag it gave, in every form of the header', async () => {
      const path = '/api/v1/snapshots/medway/construction';
      const etag = (await ask(path)).headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
      for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const response = await ask(path, { headers: { 'if-none-match': header } });
        expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([
          304,
          '',
          etag,
        ]);
        expect(response.headers.has('content-type')).toBe(false);
        expect(response.headers.get('access-control-allow-origin')).toBe('*');
      }
      expect((await ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    });

    it('lets other sites read, answers HEAD, and refuses to be written to', async () => {
      const head = await ask('/api/v1/areas/medway', { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
      const post = await ask('/api/v1/areas', { method: 'POST' });
      expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect((await ask('/api/v1/areas', { method: 'PROPFIND' })).status).toBe(405);
      expect((await ask('/api/v1/areas', { method: 'OPTIONS' })).status).toBe(204);
      expect((await ask('/api/v1/areas')).headers.get('cache-control')).toBe(
        'public, max-age=300, stale-while-revalidate=86400',
      );
    });

    it('gives people pages: a search that forgives, a place, a sector, an error', async () => {
      const page = async (path: string) => {
        const response = await ask(path, { headers: { accept: 'text/html' }, redirect: 'manual' });
        return { response, text: await response.text() };
      };
      expect((await page('/?q=ME4+4AA')).response.headers.get('location')).toBe('/in/medway');
      expect((await page('/?q=medwey')).text).toContain('Did you mean');
      expect((await page('/in/medway/construction')).text).toContain('9,300 [e]');
      const lost = await page('/in/medwey');
      expect([lost.response.status, lost.text.includes('href="/in/medway"')]).toEqual([404, true]);
      const hostile = await page(`/?q=${encodeURIComponent('<script>alert(1)</script>')}`);
      expect(hostile.text).not.toContain('<script');
      expect(hostile.text).toContain('&lt;script&gt;');
      for (const path of ['/', '/in/medway', '/status', '/problems/internal', '/in/medwey']) {
        const { response } = await page(path);
        const policy = response.headers.get('content-security-policy') ?? '';
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toContain('unsafe');
        expect(response.headers.has('set-cookie')).toBe(false);
      }
    });
  });
}
