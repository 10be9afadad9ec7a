/**
 * Must show 4 of issue 16: secrets planted wherever a setting, a header or an address may hold one, a publisher that throws its key back in
 * every way, and then a search through all that was written and said: archive, database, log, errors with their causes, pages, metrics.
 * The same search is shown to find a key that nobody guards, in each of these places.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inspect, promisify } from 'node:util';
import { zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretsOf } from '../../src/config/secrets.ts';
import { parseConfig } from '../../src/config.ts';
import type { Connector } from '../../src/connectors/contract.ts';
import { createRedactor } from '../../src/domain/redaction.ts';
import { createApp } from '../../src/http/app.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { redactingLogger } from '../../src/pipeline/shared/redacting-logger.ts';
import { watchSources } from '../../src/pipeline/watch/watch.ts';
import { createNodeDeps, type NodeDeps } from '../../src/runtime/node/deps.ts';
import { createMetrics } from '../../src/runtime/node/serving/metrics.ts';
import { createTurns } from '../../src/runtime/node/serving/turns.ts';
import { testAppDeps, testAreas } from '../support/open-test-app.ts';
import { type CliFolder, createCliFolder } from '../support/run-cli.ts';

const SOURCE = 'dfe/find-an-apprenticeship';
const KEY = 'planted-5ecret-one';
/** As URLs, JSON and Basic credentials write them too. */
const PLANTED = /planted-5ecret|cGxhbnRlZC01ZWNyZX|planted%2D5ecret/i;

const SETTINGS = {
  WEALDWAY_FIND_AN_APPRENTICESHIP_KEY: KEY,
  WEALDWAY_JOB_PROFILES_KEY: 'planted-5ecret-two',
  WEALDWAY_ALERT_WEBHOOK: 'http://127.0.0.1:9/planted-5ecret-three?token=planted-5ecret-four',
  WEALDWAY_ALERT_SMTP: 'smtp://lmi:planted-5ecret-five@127.0.0.1:9',
  WEALDWAY_ALERT_EMAIL: 'lmi@lmi.example',
  WEALDWAY_CONTACT: 'lmi@lmi.example',
};
/** What a machine behind a proxy has in its environment. */
const PROXY = 'http://lmi:planted-5ecret-six@127.0.0.1:9';
const PROXIES = { HTTP_PROXY: PROXY, HTTPS_PROXY: PROXY, https_proxy: PROXY, ALL_PROXY: PROXY };

const json =
  (document: unknown, status = 200, headers = {}) =>
  (answer: ServerResponse) =>
    answer
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(document));
const page = (advert: object) => ({
  vacancies: [advert],
  total: 1,
  totalFiltered: 1,
  totalPages: 1,
});

/** How the key comes back, and where it would be found if nobody kept it out. */
const THROWN_BACK: Readonly<
  Record<string, readonly [(key: string) => (answer: ServerResponse) => unknown, string]>
> = {
  body: [(key) => json({ key }), 'archive'],
  'body-base64': [(key) => json({ sent: btoa(key) }), 'archive'],
  field: [(key) => json({ ...page({}), [key]: 1 }), 'database'],
  record: [(key) => json(page({ vacancyReference: '1', [key]: 1 })), 'archive'],
  etag: [(key) => json(page({}), 200, { etag: `"${key}"` }), 'database'],
  'content-type': [(key) => json({}, 200, { 'content-type': `text/plain; was=${key}` }), 'database'],
  'redirect-to-name': [(key) => json({}, 302, { location: `http://${key}.example/` }), 'errors'],
  'redirect-to-name-in-capitals': [
    (key) => json({}, 302, { location: `http://${key.toUpperCase()}.example/` }),
    'errors',
  ],
  'redirect-with-query': [(key) => json({}, 302, { location: `/elsewhere?key=${key}` }), 'nowhere'],
  'redirect-away-with-query': [
    (key) => json({}, 302, { location: `http://a.example/?key=${key}` }),
    'nowhere',
  ],
  refusal: [(key) => json({ message: `No access for ${key}` }, 401), 'nowhere'],
  'too-often': [(key) => json({ key }, 429, { 'retry-after': key }), 'nowhere'],
  fault: [(key) => json({ key }, 500), 'nowhere'],
};

const sentKeys = new Set<string>();
const server = createServer((asked, answer) => {
  const key = String(asked.headers['ocp-apim-subscription-key'] ?? '');
  sentKeys.add(key);
  const way = THROWN_BACK[asked.url?.split('/')[1] ?? ''];
  if (way) way[0](key)(answer);
  else answer.writeHead(404).end();
});
const urlOf = (way: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${way}`;

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => server.close());

type Place = 'archive' | 'database' | 'log' | 'errors' | 'pages' | 'metrics';

/** All that one refresh leaves behind, by place. `sent`: the key that travels; the settings guard {@link KEY} alone. */
async function refreshAndCollect(way: string, sent: string): Promise<Readonly<Record<Place, string>>> {
  const folder = createCliFolder();
  mkdirSync(join(folder.path, 'raw'));
  const config = parseConfig({
    ...SETTINGS,
    WEALDWAY_DATABASE: folder.database,
    WEALDWAY_ARCHIVE: join(folder.path, 'raw'),
    WEALDWAY_BASE_URLS: `${SOURCE}=${urlOf(way)}`,
  });
  const made = createNodeDeps(config, { now: '2026-09-01T06:00:00Z', logLevel: 'silent' });
  const lines: string[] = [];
  const write = (message: string, fields?: object) => void lines.push(`${message} ${JSON.stringify(fields)}`);
  const log = redactingLogger({ info: write, warn: write, error: write }, createRedactor(secretsOf(config)));
  const deps: NodeDeps = { ...made, log };
  try {
    const connector = sending(sent, made.connectors);
    const run = await refreshSource(deps, connector, { runKey: 'one', contentKind: 'live', random: () => 0 });
    const sources = made.connectors.map(({ source }) => source);
    // Long enough after for everything that is wrong to be told, by ways that do not work.
    const later = { ...deps, clock: { ...deps.clock, now: () => '2026-09-20T06:00:00.000Z' } };
    await watchSources(later, sources, { attempts: 1, maxMinutes: 60 });
    return {
      archive: textOfFiles(join(folder.path, 'raw')),
      database: await textOfDatabase(deps),
      log: lines.join('\n'),
      errors: inspect(run.error, { depth: 9, showHidden: true }),
      pages: await textOfPages(deps),
      metrics: await createMetrics({ ...deps, sources, queue: createTurns(1, 1).sizes }).read(),
    };
  } finally {
    await made.close();
    folder.remove();
  }
}

/** The connector as it is, given another key than the settings have. */
function sending(key: string, connectors: readonly Connector[]): Connector {
  const connector = connectors.find(({ source }) => source.id === SOURCE);
  if (connector === undefined) throw new Error(`${SOURCE} is not there`);
  return {
    ...connector,
    plan: (context) => connector.plan({ ...context, secrets: { WEALDWAY_FIND_AN_APPRENTICESHIP_KEY: key } }),
  };
}

function textOfFiles(path: string): string {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => zstdDecompressSync(readFileSync(join(entry.parentPath, entry.name))).toString('latin1'))
    .join('\n');
}

/** Every column of every table that there is, so that a new one is searched too. */
async function textOfDatabase({ db }: NodeDeps): Promise<string> {
  const tables = await db.read.introspection.getTables();
  const rows = await Promise.all(
    tables.map(({ name }) =>
      db.read
        .selectFrom(name as 'run')
        .selectAll()
        .execute(),
    ),
  );
  return JSON.stringify(rows);
}

async function textOfPages({ db, config, connectors }: NodeDeps): Promise<string> {
  const app = createApp({
    ...testAppDeps(db, testAreas()),
    config,
    sources: connectors.map(({ source }) => source),
  });
  const paths = [
    ...['/status', '/sources', '/api/v1/status', '/api/v1/sources', '/api/v1/openapi.json', '/readyz'],
    ...[`/api/v1/sources/${SOURCE}`, `/api/v1/sources/${SOURCE}/issues`],
  ];
  const answers = await Promise.all(paths.map((path) => app.request(path)));
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  return texts.join('\n') + JSON.stringify(answers.map(({ headers }) => [...headers]));
}

const placesOf = (found: Readonly<Record<Place, string>>) =>
  Object.entries(found).flatMap(([place, text]) => (PLANTED.test(text) ? [place] : []));

describe('a key that comes back', () => {
  it.each(Object.keys(THROWN_BACK))('as %s is nowhere', async (way) => {
    const found = await refreshAndCollect(way, KEY);
    expect(sentKeys).toContain(KEY);
    // Something was written in each place, or the search would be of nothing.
    expect(found.database).toContain(SOURCE);
    for (const place of ['log', 'errors', 'pages', 'metrics'] as const)
      expect(found[place], place).not.toBe('');
    expect(placesOf(found)).toEqual([]);
  });

  it.each(Object.entries(THROWN_BACK).filter(([, [, place]]) => place !== 'nowhere'))(
    'as %s would be found if nobody guarded it',
    async (way, [, place]) => {
      const found = await refreshAndCollect(way, 'planted-5ecret-unguarded');
      expect(placesOf(found)).toContain(place);
    },
  );

  it('would be found on pages, in errors and in the log', async () => {
    const found = placesOf(await refreshAndCollect('redirect-to-name', 'planted-5ecret-unguarded'));
    expect(found).toEqual(expect.arrayContaining(['database', 'log', 'errors', 'pages']));
  });
});

describe('the command line', () => {
  let folder: CliFolder;
  beforeAll(() => {
    folder = createCliFolder();
  });
  afterAll(() => folder.remove());

  it('says none of them, with what it says of errors and where they came from', {
    timeout: 120_000,
  }, async () => {
    const env = { ...SETTINGS, ...PROXIES, WEALDWAY_BASE_URLS: `${SOURCE}=${urlOf('redirect-to-name')}` };
    const runs = [
      await folder.runProcess(['refresh', SOURCE, '--debug'], env),
      await folder.runProcess(
        ['refresh', SOURCE, '--debug', '--base-url', 'http://lmi:planted-5ecret-seven@127.0.0.1:9'],
        env,
      ),
      await folder.runProcess(
        ['refresh', SOURCE, '--base-url', 'ftp://lmi:planted-5ecret-nine@127.0.0.1:9'],
        env,
      ),
      await folder.runProcess(['status', '--json'], env),
      await folder.runProcess(['doctor', '--offline'], env),
      await folder.runProcess(['doctor'], { ...env, WEALDWAY_ALERT_SMTP: 'planted-5ecret-eight' }),
    ];
    const said = runs.map(({ stdout, stderr }) => stdout + stderr);
    expect(said[0]).toContain('repeats a key of ours');
    expect(said[1]).toContain('no password');
    expect(said[2]).toContain('ftp://[redacted]@127.0.0.1:9');
    expect(said[5]).toContain('WEALDWAY_ALERT_SMTP');
    for (const text of said) expect(text).not.toMatch(PLANTED);
    expect(readFileSync(folder.database).toString('latin1')).not.toMatch(PLANTED);
  });

  it('writes none of them into the log that the service has', async () => {
    const program = [
      `import { createLogger } from ${JSON.stringify(new URL('../../src/runtime/node/logger.ts', import.meta.url).href)};`,
      `const log = createLogger('info', [${JSON.stringify(KEY)}]);`,
      `log.error('said ${KEY}', { detail: '535 ${btoa(KEY)} of ${PROXY}' });`,
    ];
    const { stderr } = await promisify(execFile)(process.execPath, [
      ...['--input-type=module', '-e', program.join('\n')],
    ]);
    expect(stderr).toContain('535 [redacted] of http://[redacted]@127.0.0.1:9');
    expect(stderr).not.toMatch(PLANTED);
  });
});
