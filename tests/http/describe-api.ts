/** The API's suite: the same requests and answers on Node and on workerd, each answer held against the OpenAPI document. */
import { describe, expect, it } from 'vitest';
import { SCRIPT_TITLE } from '../support/small-county.ts';
import { type Api, type Ask, openBeforeTests } from './api-under-test.ts';
import { describesManners, describesPages, describesProbes } from './describe-api-manners.ts';
import { describesEmptyLists, describesRefusals } from './describe-api-refusals.ts';

export function describeApi(name: string, open: () => Promise<Ask>): void {
  describe(`the API on ${name}`, () => {
    const api = openBeforeTests(open);
    describesCatalogue(api);
    describesSnapshots(api);
    describesFigures(api);
    describesAdverts(api);
    describesPast(api);
    describesComparisons(api);
    describesChanges(api);
    describesSources(api);
    describesRefusals(api);
    describesEmptyLists(api);
    describesManners(api);
    describesProbes(api);
    describesPages(api);
  });
}

function describesCatalogue({ get }: Api): void {
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
}

function describesSnapshots({ ask, get }: Api): void {
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
    expect(text).toContain('About 1 in 10 jobs in Medway is in construction');
  });
}

function describesFigures({ get }: Api): void {
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
    const expectTotal = async (query: string, totalResults: number) =>
      expect(await get(`/api/v1/observations?${query}`)).toMatchObject({ paging: { totalResults } });
    await expectTotal('measure=gross-median-weekly-pay&area=medway&period=all', 2);
    await expectTotal('measure=gross-median-weekly-pay&area=medway&period=2023', 1);
    await expectTotal('measure=gross-median-weekly-pay&area=medway&period=2024-06-30', 1);
    await expectTotal('measure=gross-median-weekly-pay&area=medway&period=1999', 0);
    await expectTotal('measure=employment-by-industry&area=medway&industry=sic2007:F', 1);
    await expectTotal('measure=employment-by-industry&area=medway&sector=construction', 1);
    const pages = await Promise.all(
      [1, 2, 3].map((page) => get(`/api/v1/observations?area=medway&pageSize=4&page=${page}`)),
    );
    const all = await get('/api/v1/observations?area=medway');
    expect(pages.flatMap((page) => page.results)).toEqual(all.results);
  });

  it('leads through figures by cursor, each once', async () => {
    const list = '/api/v1/observations?area=medway&period=all&pageSize=4';
    const parts = [await get(list)];
    for (let next = nextOf(parts[0]); next !== null; next = nextOf(parts.at(-1)))
      parts.push(await get(`${list}&after=${next}`));
    const { results } = await get('/api/v1/observations?area=medway&period=all');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap((part) => part.results)).toEqual(results);
    expect(parts[1]).toMatchObject({ paging: { page: null, pageSize: 4, isTotalCapped: false } });
    const [last] = results.slice(-1) as { reference: string }[];
    expect(await get(`${list}&after=${encodeURIComponent(last?.reference ?? '')}`)).toMatchObject({
      results: [],
      note: 'Nothing comes after this.',
      paging: { next: null },
    });
  });
}

function nextOf(answer: Record<string, unknown> | undefined): string | null {
  const paging = answer?.paging as { next: string | null } | undefined;
  return paging?.next ?? null;
}

function describesAdverts({ get }: Api): void {
  it('serves adverts with state and dates, judged now, and only counts where the licence says so', async () => {
    const titles = async (query: string) =>
      ((await get(`/api/v1/postings?${query}`)).results as { title: string }[]).map((each) => each.title);
    expect(await titles('area=medway&sector=construction')).toEqual([SCRIPT_TITLE, 'Apprentice carpenter']);
    expect(await titles('area=medway&state=closed')).toEqual(['Site manager']);
    expect((await get('/api/v1/postings?area=medway&sector=construction')).results[0]).toMatchObject({
      sector: 'construction',
      sectors: ['construction'],
    });
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
}

function describesPast({ get }: Api): void {
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
    const expectBreaks = async (area: string, breaks: unknown) =>
      expect(await get(`/api/v1/observations?area=${area}`)).toMatchObject({ breaks });
    const naming = (words: string): unknown => expect.arrayContaining([expect.stringContaining(words)]);
    await expectBreaks('medway', []);
    await expectBreaks('barnsley', naming('E08000016'));
    await expectBreaks('cumberland', naming('Allerdale'));
  });
}

function describesComparisons({ ask }: Api): void {
  it('sets places side by side by sector and by measure, in the order given, with CSV and a page', async () => {
    interface Compared {
      readonly tables: {
        readonly notes: string[];
        readonly rows: { readonly area: { code: string }; readonly figures: { value: number | null }[] }[];
      }[];
    }
    const compare = async (query: string): Promise<Compared> =>
      (await ask(`/api/v1/compare?${query}`)).json();
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
}

function describesChanges({ ask, get }: Api): void {
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
}

function describesSources({ get }: Api): void {
  it('reports sources, issues and status', async () => {
    expect((await get('/api/v1/sources')).results).toHaveLength(4);
    expect(await get('/api/v1/sources/made-up/claimants')).toMatchObject({ state: 'late' });
    await get('/api/v1/sources/made-up/claimants/issues');
    expect(await get('/api/v1/status')).toMatchObject({ edition: { name: '2026-08-06' } });
  });
}
