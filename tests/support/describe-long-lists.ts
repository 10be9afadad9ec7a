/** Lists of adverts that are longer than anybody counts: what the API and the pages say of them. Runs on every Database. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { READ_AT, seedMadeUpAdverts } from './made-up-adverts.ts';
import { createTestApp, testAreas } from './open-test-app.ts';

const COUNT = 1_300;

interface Answer {
  readonly note: string | null;
  readonly results: readonly { readonly id: string; readonly closesAt: string | null }[];
  readonly paging: {
    readonly page: number | null;
    readonly totalPages: number;
    readonly totalResults: number;
    readonly isTotalCapped: boolean;
    readonly next: string | null;
  };
}

interface Service {
  readonly request: (path: string) => Promise<Response>;
  readonly get: (query: string) => Promise<Answer>;
  readonly text: (path: string) => Promise<string>;
}

export function describeLongLists(name: string, open: () => Promise<Database>): void {
  describe(`long lists of adverts on ${name}`, () => {
    let app: Hono;
    beforeAll(async () => {
      const db = await open();
      await seedMadeUpAdverts(db, 1, 'made-up/adverts', COUNT);
      app = createTestApp(db, testAreas(), { now: READ_AT });
    }, 60_000);
    const request = async (path: string) => app.request(path);
    const service: Service = {
      request,
      get: async (query) => (await request(`/api/v1/postings?${query}`)).json(),
      text: async (path) => (await request(path)).text(),
    };
    describesCursors(service);
    describesNumbers(service);
    describesPages(service);
  });
}

function describesCursors({ get }: Service): void {
  async function everyPart(query: string): Promise<Answer[]> {
    const parts = [await get(query)];
    for (let next = parts[0]?.paging.next; next != null; next = parts.at(-1)?.paging.next)
      parts.push(await get(`${query}&after=${next}`));
    return parts;
  }

  it.each(['pageSize=500', 'pageSize=300&closingWithinDays=90'])(
    'are read to their end from cursor to cursor: %s',
    async (query) => {
      const parts = await everyPart(query);
      const found = parts.flatMap(({ results }) => results);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(parts.map(({ paging }) => paging.page)).toEqual([1, ...parts.slice(1).map(() => null)]);
      const full = parts.slice(0, -1).map(({ results }) => results.length);
      expect(new Set(full)).toEqual(new Set([parts[0]?.results.length]));
      const deadlines = found.map(({ closesAt }) => closesAt ?? '9');
      if (query.includes('closing')) expect(deadlines).toEqual(deadlines.toSorted());
      else expect(found).toHaveLength(COUNT);
    },
  );

  it('end with a word where a cursor leads nowhere', async () => {
    const { results, note, paging } = await get('after=n0');
    expect([results.length, paging.next, note]).toEqual([0, null, 'Nothing comes after this.']);
  });
}

function describesNumbers({ get, request }: Service): void {
  it('are counted up to a thousand', async () => {
    const { paging } = await get('pageSize=500');
    expect(paging).toMatchObject({ page: 1, totalPages: 2, totalResults: 1_000, isTotalCapped: true });
    const nurses = await get('q=nurse');
    expect(nurses.paging.isTotalCapped).toBe(false);
    expect(nurses.paging.totalResults).toBeGreaterThan(100);
  });

  it('have pages by number as far as they are counted, the same as by cursor', async () => {
    const [first, second] = [await get('pageSize=100'), await get('pageSize=100&page=2')];
    expect((await get(`pageSize=100&after=${first.paging.next}`)).results).toEqual(second.results);
    expect((await get('pageSize=100&page=10')).results).toHaveLength(100);
  });

  it.each([
    ['pageSize=100&page=11', 'Pages reach the first 1,000 adverts'],
    ['page=2&after=n5', 'Give page or after, not both'],
    ['after=c5', 'in another order'],
    ['closingWithinDays=5&after=n5', 'in another order'],
    ['after=5', 'as it stands'],
    ['after=n99999999999999999999', 'as it stands'],
  ])('%s is refused with the reason', async (query, reason) => {
    const answer = await request(`/api/v1/postings?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(reason);
  });
}

function describesPages({ text }: Service): void {
  it('say on pages that there are more', async () => {
    expect(await text('/vacancies')).toContain('<h2>More than 1,000 adverts</h2>');
    expect(await text('/embed/v1/vacancies?area=england')).toContain('of more than 1,000 live adverts');
  });

  it('lead from the last numbered page to the rest, and from there to the first', async () => {
    const last = await text('/vacancies?page=50');
    const [, onwards = ''] = /href="([^"]+)" rel="next"/.exec(last) ?? [];
    expect(onwards).toMatch(/^\/vacancies\?after=n\d+$/);
    const rest = await text(onwards);
    expect(rest).toContain('href="/vacancies?" rel="prev"');
    expect(rest).not.toContain('Page ');
    expect(rest).toContain('<h3');
  });
}
