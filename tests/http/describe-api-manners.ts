/** How the API and the pages behave whatever is asked: addresses, caching, methods. Part of the suite of describe-api.ts. */
import { expect, it } from 'vitest';
import type { Api } from './api-under-test.ts';

export function describesManners({ ask }: Api): void {
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
      expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', etag]);
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
}

export function describesProbes({ ask }: Api): void {
  it('says that it lives, and that it is ready once an edition is current, and lets nobody keep that', async () => {
    for (const [path, status] of [
      ['/healthz', 'alive'],
      ['/readyz', 'ready'],
    ] as const) {
      const answer = await ask(path);
      expect([answer.status, await answer.json()]).toEqual([200, { status }]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect((await ask(`${path}?x=1`)).status).toBe(400);
    }
  });
}

export function describesPages({ ask }: Api): void {
  it('gives people pages: a search that forgives, a place, a sector, an error', async () => {
    const page = async (path: string) => {
      const response = await ask(path, { headers: { accept: 'text/html' }, redirect: 'manual' });
      return { response, text: await response.text() };
    };
    expect((await page('/?q=ME4+4AA')).response.headers.get('location')).toBe('/in/medway?from=ME4');
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
}
