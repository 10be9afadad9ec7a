import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { startService } from '../../src/runtime/node/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'wealdway-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const configOn = (port: number, more: Readonly<Record<string, string>> = {}) =>
  parseConfig({
    ...more,
    WEALDWAY_DATABASE: join(folder, 'new', 'folder', 'wealdway.sqlite'),
    WEALDWAY_ARCHIVE: join(folder, 'raw'),
    WEALDWAY_PORT: String(port),
  });

/** A service is several threads and a process: on a busy machine they take their time to begin. */
vi.setConfig({ testTimeout: 120_000 });

it('makes its folders, answers, refreshes nothing without a contact, and ends cleanly', async () => {
  const service = await startService(configOn(0), { refresh: true, logLevel: 'silent' });
  const answer = await fetch(`${service.url}/no-such-page`);
  expect(answer.status).toBe(404);
  await answer.text();
  await service.stop();
  await expect(fetch(service.url)).rejects.toThrow();
});

/** With any Host, which fetch does not allow. */
function getAs(host: string, url: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    get(url, { headers: { ...headers, host }, setHost: false }, (answer) => {
      answer.resume();
      done(answer);
    }).on('error', fail);
  });
}

it('answers to its own name alone, from its threads too, and in fewer bytes', async () => {
  const config = configOn(0, { WEALDWAY_PUBLIC_URL: 'https://lmi.example', WEALDWAY_READERS: '2' });
  const service = await startService(config, { refresh: false, logLevel: 'silent' });
  const statusOf = async (host: string, path: string) =>
    (await getAs(host, `${service.url}${path}`)).statusCode;
  for (const host of ['evil.example', 'a'.repeat(3000), 'x'.repeat(60)]) {
    expect([host.length, await statusOf(host, '/how-to-read')]).toEqual([host.length, 421]);
    expect(await statusOf(host, '/assets/wealdway.css')).toBe(421);
  }
  // A probe asks by the number of a machine.
  expect(await statusOf('10.0.0.7:8787', '/healthz')).toBe(200);
  expect(await statusOf('10.0.0.7:8787', '/readyz')).toBe(503);
  expect(await statusOf('lmi.example', '/sitemap.xml?x=1')).toBe(400);
  expect(await statusOf('lmi.example', '/robots.txt?x=1')).toBe(400);
  for (const path of ['/how-to-read', '/assets/wealdway.css', '/api/v1/sectors']) {
    const { statusCode, headers } = await getAs('lmi.example', `${service.url}${path}`, {
      'accept-encoding': 'br',
    });
    expect([path, statusCode, headers['content-encoding'], headers.vary]).toEqual([
      path,
      200,
      'br',
      'accept-encoding',
    ]);
    const again = { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' };
    expect((await getAs('lmi.example', `${service.url}${path}`, again)).statusCode).toBe(304);
    if (path.startsWith('/api/')) expect(headers.ratelimit).toMatch(/^"searches";r=\d+;t=\d+$/);
  }
  await service.stop();
});

it('listens to others only when it knows its public address', async () => {
  const open = startService(configOn(0, { WEALDWAY_HOST: '0.0.0.0' }), {
    refresh: false,
    logLevel: 'silent',
  });
  await expect(open).rejects.toThrow('WEALDWAY_PUBLIC_URL');
});

it('says what to do when the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const start = startService(configOn(port), { refresh: false, logLevel: 'silent' });
  await expect(start).rejects.toThrow('Set WEALDWAY_PORT to another port');
  await new Promise((done) => other.close(done));
});
