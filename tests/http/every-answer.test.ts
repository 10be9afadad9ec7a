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

let app: Hono;
let paths: readonly string[];
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
  const asked = app.routes
    .filter(({ method, path }) => method === 'GET' && !path.includes('*'))
    .map(({ path }) => path.replace(/:([a-z0-9]+)(\{[^}]*\})?/gi, (_, name) => NAMES[name] ?? 'x'));
  paths = [...new Set(asked), '/nothing/here', '/api/v1/nothing', '/api/v1/areas?x=1', '/in/medwey'];
});

const answerOf = (path: string) => app.request(path, { headers: { accept: 'text/html' } });
const isHtml = (answer: Response) => (answer.headers.get('content-type') ?? '').startsWith('text/html');

describe('every answer', () => {
  it('is one of many, and none is a fault', async () => {
    expect(paths.length).toBeGreaterThan(60);
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
        expect(policy, path).not.toMatch(/script-src(?! 'self';)/);
      }
    }
    expect(pages).toBeGreaterThan(25);
  });
});
