import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { startService } from '../../src/runtime/node/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'wealdway-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const configOn = (port: number) =>
  parseConfig({
    WEALDWAY_DATABASE: join(folder, 'new', 'folder', 'wealdway.sqlite'),
    WEALDWAY_ARCHIVE: join(folder, 'raw'),
    WEALDWAY_PORT: String(port),
  });

it('makes its folders, answers, refreshes nothing without a contact, and ends cleanly', async () => {
  const service = await startService(configOn(0), { refresh: true, logLevel: 'silent' });
  const answer = await fetch(`${service.url}/no-such-page`);
  expect(answer.status).toBe(404);
  await answer.text();
  await service.stop();
  await expect(fetch(service.url)).rejects.toThrow();
});

it('says what to do when the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const start = startService(configOn(port), { refresh: false, logLevel: 'silent' });
  await expect(start).rejects.toThrow('Set WEALDWAY_PORT to another port');
  await new Promise((done) => other.close(done));
});
