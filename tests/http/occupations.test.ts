/** Occupations through the API: by what people type, by code and slug, and all of them in pages. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { occupations } from '../../src/reference/occupations.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp } from '../support/open-test-app.ts';
import { openBeforeTests } from './api-under-test.ts';

let app: Hono;
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
});
const { get } = openBeforeTests(async () => (path, init) => Promise.resolve(app.request(path, init)));

interface Answer {
  readonly note: string | null;
  readonly paging: { readonly totalResults: number; readonly totalPages: number };
  readonly reading: {
    readonly job: string;
    readonly means: string;
    readonly sector: { readonly id: string } | null;
    readonly place: { readonly text: string; readonly areas: readonly { readonly slug: string }[] } | null;
  } | null;
  readonly results: readonly { readonly soc2020: string; readonly match: { readonly why: string } | null }[];
}
const ask = async (q: string, more = '') =>
  (await get(`/api/v1/occupations?q=${encodeURIComponent(q)}${more}`)) as unknown as Answer;

describe('/api/v1/occupations?q=', () => {
  it.each([
    ['electrician in chatham', '5241', 'one', 'medway'],
    ['nurse near ME4', '2237', 'one', 'medway'],
    ['plumer maidstone', '5315', 'near', 'maidstone'],
    ['vet', '2240', 'one', null],
    ['construction jobs in Medway', '2121', 'sector', 'medway'],
    ['HCA', '6131', 'one', null],
  ])('%s: %s, which means %s, in %s', async (q, soc2020, means, slug) => {
    const { results, reading } = await ask(q);
    expect([results[0]?.soc2020, reading?.place?.areas[0]?.slug ?? null]).toEqual([soc2020, slug]);
    if (q !== 'plumer maidstone') expect(reading?.means).toBe(means);
  });

  it('says that a word is several occupations, and names as many as were asked for', async () => {
    const { note, results, paging } = await ask('teacher', '&limit=3');
    expect([note, results.length, paging.totalResults]).toEqual([
      '"teacher" is a word for several occupations.',
      3,
      3,
    ]);
  });

  it('answers a place alone with the place', async () => {
    const { results, reading } = await ask('Medway');
    expect([results, reading?.means, reading?.place?.areas[0]?.slug]).toEqual([[], 'nothing', 'medway']);
  });

  it.each(['asdfghjkl', 'zzzzzz qqqqq'])('%s: 404 with the nearest three and their groups', async (q) => {
    const body = (await get(`/api/v1/occupations?q=${encodeURIComponent(q)}`, 404)) as unknown as {
      type: string;
      detail: string;
      suggestions: unknown[];
    };
    expect(body.type).toBe('/problems/unknown-occupation');
    expect(body.suggestions).toHaveLength(3);
    expect(body.detail).toContain('(in ');
  });

  it.each(['drug dealer', 'hitman in Leeds', 'stripper'])('%s: 404 and nothing near', async (q) => {
    const body = (await get(`/api/v1/occupations?q=${encodeURIComponent(q)}`, 404)) as unknown as {
      detail: string;
      suggestions?: unknown[];
    };
    expect([body.suggestions ?? [], body.detail.includes('Nearest')]).toEqual([[], false]);
  });
});

describe('/api/v1/occupations', () => {
  it('lists all of them in pages', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map(
        async (page) => (await get(`/api/v1/occupations?page=${page}`)) as unknown as Answer,
      ),
    );
    expect(pages.flatMap(({ results }) => results.map(({ soc2020 }) => soc2020))).toEqual(
      occupations.map(({ soc2020 }) => soc2020),
    );
    expect(pages[0]?.paging).toMatchObject({ totalResults: 412, totalPages: 5 });
    expect(pages[0]?.reading).toBeNull();
  });

  it.each([
    ['?qq=nurse', 'Unknown parameter'],
    ['?q=', 'name of a job'],
    ['?q=nurse&limit=0', '1 to 50'],
    ['?q=nurse&limit=51', '1 to 50'],
    ['?q=nurse&page=2', 'limit'],
    ['?q=nurse&pageSize=2', 'limit'],
    ['?limit=3', 'q only'],
    ['?q=nurse&sector=construction', 'list a sector'],
    ['?q=nurse&entry=2', 'list an entry level'],
    ['?entry=5', 'entry'],
    ['?q=nurse&q=vet', 'more than once'],
    ['?q=%E0%A4%A', 'percent-encode'],
  ])('%s is refused: %s', async (query, words) => {
    expect(JSON.stringify(await get(`/api/v1/occupations${query}`, 400))).toContain(words);
  });
});

describe('/api/v1/occupations?sector=', () => {
  const codesOf = async (query: string) => {
    const { results, paging, note } = (await get(`/api/v1/occupations?${query}`)) as unknown as Answer;
    return { codes: results.map(({ soc2020 }) => soc2020), total: paging.totalResults, note };
  };

  it('lists the occupations of a sector, those of its second ones too, in pages', async () => {
    const construction = occupations.filter(({ sectors }) =>
      sectors.some(({ sector }) => sector.id === 'construction'),
    );
    const all = await codesOf('sector=construction');
    expect(all.codes).toEqual(construction.map(({ soc2020 }) => soc2020));
    expect(all.codes).toContain('5241');
    const second = await codesOf('sector=construction&page=2&pageSize=5');
    expect([second.codes, second.total]).toEqual([all.codes.slice(5, 10), construction.length]);
    expect((await codesOf('sector=all')).total).toBe(412);
    expect((await codesOf('sector=construction&page=9')).note).toBe(
      'There are no more occupations on this page.',
    );
  });

  it('takes the title of a sector, and the most learning that is usually asked for', async () => {
    const { codes } = await codesOf('sector=Health%20and%20science&entry=2');
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.every((code) => Number(code[0]) > 3 && code[0] !== '5')).toBe(true);
    expect(await codesOf('sector=legal-finance-and-accounting&entry=1')).toMatchObject({
      codes: [],
      note: 'No occupation of the sector usually asks for so little learning.',
    });
  });

  it('refuses a sector that nobody knows, with the nearest', async () => {
    const body = await get('/api/v1/occupations?sector=constrution', 404);
    expect(body).toMatchObject({
      type: '/problems/unknown-sector',
      suggestions: [{ id: 'construction' }, {}, {}],
    });
  });
});

describe('/api/v1/occupations/{occupation}', () => {
  it('gives the same facts by code, slug and name', async () => {
    const bySlug = await get('/api/v1/occupations/electrician');
    expect(bySlug).toMatchObject({
      soc2020: '5241',
      name: 'Electrician',
      plural: 'electricians',
      isSeveral: false,
      entry: { level: 3, label: 'Training after 16' },
      broaderGroups: [{ code: '524' }, { code: '52' }, { code: '5' }],
      sectors: [
        { id: 'engineering-and-manufacturing', basis: 'minor-group' },
        { id: 'construction', basis: 'unit-group' },
      ],
      links: { page: '/jobs/electrician', adverts: '/api/v1/postings?occupation=5241' },
    });
    expect(await get('/api/v1/occupations/5241')).toEqual(bySlug);
    expect(await get('/api/v1/occupations/Electrician')).toEqual(bySlug);
  });

  it.each([
    ['electrican', 'electrician'],
    ['sparky', 'electrician'],
    ['524', 'electrician'],
    ['9999', 'Nearest'],
    ['software-developr', 'software-developer'],
  ])('%s is not known: the answer has %s', async (text, words) => {
    expect(JSON.stringify(await get(`/api/v1/occupations/${text}`, 404))).toContain(words);
  });

  it('takes no parameter', async () => {
    await get('/api/v1/occupations/electrician?level=ks3', 400);
  });

  it('is linked from the sectors that hold it', async () => {
    const { results } = (await get('/api/v1/sectors')) as unknown as {
      results: { id: string; soc2020UnitGroups: { code: string; title: string }[] }[];
    };
    const construction = results.find(({ id }) => id === 'construction');
    expect(construction?.soc2020UnitGroups).toContainEqual(
      expect.objectContaining({ code: '5241', title: 'Electricians and electrical fitters', fit: 'clean' }),
    );
  });
});
