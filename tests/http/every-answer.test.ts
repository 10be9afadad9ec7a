/** What every answer carries, whatever address is asked: the routes are the app's own list, so a new one is held too. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp } from '../support/open-test-app.ts';

const NAMES: Readonly<Record<string, string>> = {
  area: 'medway',
  code: 'not-found',
  dataset: 'statistics',
  file: 'page.css',
  id: 'population',
  job: 'electrician',
  month: '2026-08',
  occupation: 'electrician',
  publisher: 'made-up',
  sector: 'construction',
};

const LMI = '/lmiforall/api/v1';
/** What some routes cannot be asked without. */
const QUERIES: Readonly<Record<string, string>> = {
  '/api/v1/observations': 'measure=population',
  '/api/v1/compare': 'areas=medway,kent',
  '/api/v1/compare.csv': 'areas=medway,kent',
  '/api/v1/job-comparisons': 'jobs=5241&areas=medway,leeds',
  [`${LMI}/soc/search`]: 'q=electrician',
  [`${LMI}/ashe/estimatePay`]: 'soc=5241',
  [`${LMI}/ashe/estimateHours`]: 'soc=5241',
  [`${LMI}/wf/predict`]: 'soc=5241',
  [`${LMI}/census/resident_occupations`]: 'area=ME14+1XQ',
  '/vacancies/advert': 'id=made-up%2Fadverts%2Fa1',
  '/embed/v1/snapshot': 'area=medway',
  '/embed/v1/vacancies': 'area=medway',
  '/embed/v1/compare': 'areas=medway,kent',
  '/embed/v1/jobs': 'jobs=electrician&areas=medway',
  '/oembed': 'url=http%3A%2F%2Flocalhost%2Fin%2Fmedway',
};
/** Asked of nothing that this edition holds, and refused by the route itself. */
const HOLDS_NOTHING: readonly string[] = [
  ...['/bulletin/:area/:month', '/api/v1/sources/:id', '/api/v1/verify/:code', '/verify/:code'],
  ...['/subject-poster/:area', '/subject-poster/:area/:subject'],
];

let app: Hono;
let routes: readonly string[];
let paths: readonly string[];
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
  routes = [...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))];
  const bare = routes.map(addressOf);
  const elsewhere = ['/nothing/here', '/api/v1/nothing', '/api/v1/areas?x=1', '/in/medwey'];
  paths = [...new Set([...bare, ...routes.map(askableAddressOf), ...elsewhere])];
});

const addressOf = (route: string) =>
  route.replace(/:([a-z0-9]+)(\{[^}]*\})?/gi, (_, name) => NAMES[name] ?? 'x').replaceAll('*', 'x');
const askableAddressOf = (route: string) =>
  QUERIES[route] === undefined ? addressOf(route) : `${addressOf(route)}?${QUERIES[route]}`;

const answerOf = (path: string) => app.request(path, { headers: { accept: 'text/html' } });
const isHtml = (answer: Response) => (answer.headers.get('content-type') ?? '').startsWith('text/html');

describe('every route', () => {
  it('has an address here at which it answers with what it is for', async () => {
    const refused: string[] = [];
    for (const route of routes) {
      const { status } = await answerOf(askableAddressOf(route));
      // 410 is what the addresses of a service are for that has ended.
      if (![200, 302, 308, 410].includes(status) && !HOLDS_NOTHING.includes(route))
        refused.push(`${askableAddressOf(route)} ${status}`);
    }
    expect(refused).toEqual([]);
    expect(routes.filter((route) => QUERIES[route] !== undefined).length).toBe(Object.keys(QUERIES).length);
  });

  it('answers HEAD as GET, and nothing that would change something', async () => {
    for (const route of routes) {
      const path = askableAddressOf(route);
      const [get, head] = [
        await answerOf(path),
        await app.request(path, { method: 'HEAD', headers: { accept: 'text/html' } }),
      ];
      expect([head.status, await head.text()], path).toEqual([get.status, '']);
      for (const name of [
        'content-type',
        'content-security-policy',
        'x-content-type-options',
        'referrer-policy',
      ])
        expect(head.headers.get(name), `${name} of ${path}`).toBe(get.headers.get(name));
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await app.request(path, { method });
        expect([answer.status, answer.headers.get('x-content-type-options')], `${method} ${path}`).toEqual([
          405,
          'nosniff',
        ]);
      }
    }
  });
});

describe('every answer', () => {
  it('is one of many, and none is a fault', async () => {
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) expect((await answerOf(path)).status, path).toBeLessThan(500);
  });

  it('says what it is, in UTF-8, and is not to be taken for anything else', async () => {
    for (const path of paths) {
      const { headers, status } = await answerOf(path);
      if (status >= 300 && status < 400) continue;
      const type = headers.get('content-type') ?? '';
      expect(type, path).toMatch(/^[a-z]+\/[a-z0-9.+-]+(; charset=utf-8)?$/i);
      if (type.startsWith('text/')) expect(type, path).toMatch(/charset=utf-8$/i);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });

  it('sets no cookie and names no software', async () => {
    for (const path of paths) {
      const { headers } = await answerOf(path);
      for (const name of ['set-cookie', 'server', 'x-powered-by', 'via'])
        expect(headers.has(name), path).toBe(false);
    }
  });
});

describe('every page', () => {
  it('lets in no script, nothing from elsewhere, and tells nobody where the reader came from', async () => {
    let pages = 0;
    for (const path of paths) {
      const answer = await answerOf(path);
      if (!isHtml(answer)) continue;
      pages += 1;
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("base-uri 'none'");
      expect(policy, path).not.toMatch(/unsafe|http:|\*/);
      expect(answer.headers.get('referrer-policy'), path).toBe('no-referrer');
      if (!path.startsWith('/embed/')) {
        expect(policy, path).toContain("frame-ancestors 'none'");
        expect(policy, path).not.toMatch(/script-src(?! 'self'(?:;|$))/);
      }
    }
    expect(pages).toBeGreaterThan(25);
  });
});
