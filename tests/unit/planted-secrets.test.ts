/**
 * Must show 4 of issue 16: secrets planted in every setting that takes one, a publisher that throws its key back in every way, and then a search
 * through all that was written: log, database, archive, errors.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CliFolder, type CliResult, createCliFolder } from '../support/run-cli.ts';

const PLANTED = {
  WEALDWAY_FIND_AN_APPRENTICESHIP_KEY: 'planted-5ecret-one',
  WEALDWAY_JOB_PROFILES_KEY: 'planted-5ecret-two',
  WEALDWAY_ALERT_WEBHOOK: 'https://hooks.example/planted-5ecret-three',
  WEALDWAY_ALERT_SMTP: 'smtps://lmi:planted-5ecret-four@mail.example:465',
};
const SOURCE = 'dfe/find-an-apprenticeship';

/** Each path begins with how the key is thrown back. */
const THROWN_BACK: Readonly<Record<string, (key: string, answer: ServerResponse) => unknown>> = {
  body: (key, answer) =>
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ key })),
  refusal: (key, answer) =>
    answer.writeHead(401, { 'content-type': 'text/plain' }).end(`No access for ${key}`),
  redirect: (key, answer) => answer.writeHead(302, { location: `/elsewhere?key=${key}` }).end(),
  'redirect-away': (key, answer) => answer.writeHead(302, { location: `http://${key}.example/` }).end(),
  header: (key, answer) => answer.writeHead(200, { etag: `"${key}"` }).end('{}'),
};

let server: Server;
let folder: CliFolder;
const sentKeys: string[] = [];
beforeAll(async () => {
  folder = createCliFolder();
  server = createServer((asked: IncomingMessage, answer) => {
    const key = String(asked.headers['ocp-apim-subscription-key'] ?? '');
    sentKeys.push(key);
    const way = THROWN_BACK[asked.url?.split('/')[1] ?? ''];
    if (way) way(key, answer);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.close();
  folder.remove();
});

function everythingWritten(path: string): string {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => unpacked(readFileSync(join(entry.parentPath, entry.name))).toString('latin1'))
    .join('\n');
}

function unpacked(bytes: Buffer): Buffer {
  if (bytes.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]))) return gunzipSync(bytes);
  if (bytes.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))) return zstdDecompressSync(bytes);
  return bytes;
}

it('leaves none of them in log, database, archive or errors', async () => {
  const { port } = server.address() as AddressInfo;
  const results: CliResult[] = [];
  const run = async (args: readonly string[], way: string) => {
    const env = {
      ...PLANTED,
      WEALDWAY_ALERT_EMAIL: 'lmi@lmi.example',
      WEALDWAY_BASE_URLS: `${SOURCE}=http://127.0.0.1:${port}/${way}`,
    };
    const result = await folder.run(args, env);
    results.push(result);
    return result;
  };
  for (const way of Object.keys(THROWN_BACK)) {
    const { stdout, stderr } = await run(['refresh', SOURCE, '--debug'], way);
    expect(`${stdout}${stderr}`, way).toMatch(/127\.0\.0\.1/);
  }
  await run(['status', '--json'], 'body');
  expect(sentKeys.length).toBeGreaterThanOrEqual(5);
  expect(new Set(sentKeys)).toEqual(new Set([PLANTED.WEALDWAY_FIND_AN_APPRENTICESHIP_KEY]));
  const written = everythingWritten(folder.path);
  expect(written).toContain(SOURCE);
  const said = results.map(({ stdout, stderr }) => stdout + stderr).join('\n');
  expect(said).toContain('repeats a key of ours');
  for (const text of [written, said]) expect(text).not.toMatch(/planted-5ecret/i);
}, 60_000);
