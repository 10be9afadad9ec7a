/** The examples of docs/developers.md, run as they stand against a service on a port; and the typed client. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type ServerType, serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWealdwayClient } from '../../clients/typescript/index.js';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp } from '../support/open-test-app.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEXT = readFileSync(join(ROOT, 'docs/developers.md'), 'utf8');

/** The one block of the language. */
function exampleIn(language: string): string {
  const [block, ...others] = [...TEXT.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))];
  expect(others).toEqual([]);
  return block?.[1] ?? '';
}

let server: ServerType;
let origin = '';
const folder = mkdtempSync(join(tmpdir(), 'examples-'));

beforeAll(async () => {
  const app = await openTestApp(openSqlite({ file: ':memory:' }));
  server = await new Promise((ready) => {
    const opened = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => ready(opened));
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const environment = () => ({ ...process.env, WEALDWAY: origin, http_proxy: '', no_proxy: '*' });

it('with curl', async () => {
  const { stdout } = await run('sh', ['-c', exampleIn('sh')], { env: environment() });
  expect(JSON.parse(stdout)).toMatchObject({ area: { slug: 'medway' }, sector: { id: 'construction' } });
});

it('with Python, its standard library alone', async () => {
  const { stdout } = await run('python3', ['-I', '-c', exampleIn('python')], { env: environment() });
  expect(stdout).toMatch(/^Medway \S.* \d+/m);
});

it('with TypeScript, the client as it is packed', async () => {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  cpSync(join(ROOT, 'clients/typescript'), join(modules, 'wealdway-client'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules/openapi-fetch'), join(modules, 'openapi-fetch'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'example.ts'), exampleIn('ts'));
  const { stdout } = await run(process.execPath, ['example.ts'], { cwd: folder, env: environment() });
  expect(stdout).toMatch(/^Medway \S/);
});

it('in a spreadsheet', async () => {
  const [, address = ''] = /=IMPORTDATA\("https:\/\/lmi\.example([^"]+)"\)/.exec(exampleIn('text')) ?? [];
  const response = await fetch(`${origin}${address}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(await response.text()).toMatch(/Medway/);
});

it('the typed client gives answers and problems', async () => {
  const client = createWealdwayClient(origin);
  const { data } = await client.GET('/api/v1/areas/{area}', { params: { path: { area: 'medway' } } });
  expect(data).toMatchObject({ name: 'Medway', code: 'E06000035' });
  const wrong = await client.GET('/api/v1/areas/{area}', { params: { path: { area: 'medwy' } } });
  expect(wrong.data).toBeUndefined();
  expect(wrong.error).toMatchObject({ status: 404 });
});
