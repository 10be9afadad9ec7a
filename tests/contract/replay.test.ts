import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectors } from '../../src/connectors/registry.ts';
import { type Replay, startReplay } from '../../src/replay/server.ts';
import { replaySources } from '../../src/replay/sources.ts';
import { ask, sweep } from '../support/sweep.ts';

const NOW = '2027-01-05T06:00:00Z';
const fixtures = new URL('../fixtures/', import.meta.url);
const samples = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const connectorOf = (id: string) => {
  const connector = connectors.find(({ source }) => source.id === id);
  if (connector === undefined) throw new Error(`${id} is not registered`);
  return connector;
};

/** A folder of the samples' layout with days and sizes of its own, made from the fixtures' adverts. */
async function writeRecordings(folder: string): Promise<void> {
  const read = async (path: string) => readFile(new URL(path, fixtures), 'utf8');
  const put = async (path: string, text: string) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const xml = await read('nhsbsa/nhs-jobs/normal/response.xml');
  const advert = /<vacancyDetails>.*?<\/vacancyDetails>/s.exec(xml)?.[0] ?? '';
  const many = Array.from({ length: 250 }, (_, n) =>
    advert.replaceAll('C9990-26-0001', `C9990-27-${String(n).padStart(4, '0')}`),
  );
  for (let page = 1; page <= 3; page += 1) {
    const shown = many.slice((page - 1) * 100, page * 100).join('\n');
    await put(
      `nhs-jobs/2027-01-05/search_xml-page0${page}.xml`,
      `<nhsJobs>${shown}<totalPages>3</totalPages><totalResults>250</totalResults></nhsJobs>`,
    );
  }
  const faa = JSON.parse(await read('dfe/find-an-apprenticeship/normal/response.json')) as {
    vacancies: object[];
  };
  const vacancies = Array.from({ length: 130 }, (_, n) => ({
    ...faa.vacancies[0],
    vacancyReference: String(2_000_000_000 + n),
  }));
  await put('find-an-apprenticeship/vacancy-list-v2-2027-01-05.json', JSON.stringify({ vacancies }));
  const board = JSON.parse(await read('dfe/teaching-vacancies/normal/response.json')) as {
    meta: object;
    data: object[];
  };
  for (const day of ['2027-01-04', '2027-01-05']) {
    const data = day === '2027-01-04' ? board.data.slice(0, 3) : board.data;
    const meta = { totalPages: 1, count: data.length };
    await put(
      `teaching-vacancies/${day}/jobs-page1.json`,
      JSON.stringify({ ...board, links: { self: 'x', next: null }, data, meta }),
    );
  }
}

describe('the replay server', () => {
  const replay = startBeforeAll();
  describesDays(replay);
  describesAnswers(replay);
  it('keeps what was asked', () => {
    expect(replay().requests.some(({ path }) => path === '/api/v1/jobs.json?page=1')).toBe(true);
  });
});

/** Starts a replay of invented recordings before the first test of the describe that this is called in. */
function startBeforeAll(): () => Replay {
  let directory: string;
  let replay: Replay;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'replay-'));
    await writeRecordings(directory);
    replay = await startReplay({ directory, sources: replaySources });
  });
  afterAll(async () => {
    await replay.close();
    await rm(directory, { recursive: true });
  });
  return () => replay;
}

function describesDays(replay: () => Replay): void {
  it.each([
    ['dfe/teaching-vacancies', 5, 2],
    ['dfe/find-an-apprenticeship', 130, 2],
    ['nhsbsa/nhs-jobs', 250, 3],
  ] as const)('lets %s be swept whole: %i adverts in %i requests', async (id, count, requests) => {
    const result = await sweep(connectorOf(id), replay().url(id), NOW);
    expect(result.keys.size).toBe(count);
    expect(result.statedTotal).toBe(count);
    expect(result.responses.length).toBe(requests);
  });

  it('serves the day in the address, the newest without one, and the newest until the day that was set', async () => {
    const count = async (date?: string) =>
      (await sweep(connectorOf('dfe/teaching-vacancies'), replay().url('dfe/teaching-vacancies', date), NOW))
        .keys.size;
    expect([await count('2027-01-04'), await count()]).toEqual([3, 5]);
    replay().setDate('2027-01-04');
    expect(await count()).toBe(3);
    replay().setDate('2027-12-31');
    expect(await count()).toBe(5);
  });
}

function describesAnswers(replay: () => Replay): void {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${replay().url('dfe/teaching-vacancies')}${path}`, { headers });

  it('answers 304 to its own ETag and 200 to another', async () => {
    const first = await get('/api/v1/jobs.json?page=1');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect((await get('/api/v1/jobs.json?page=1', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/api/v1/jobs.json?page=1', { 'if-none-match': '"x"' })).status).toBe(200);
  });

  it('answers a page past the end with no adverts, and a wrong page with 400', async () => {
    const past = (await (await get('/api/v1/jobs.json?page=9')).json()) as { data: unknown[] };
    expect(past.data).toEqual([]);
    expect((await get('/api/v1/jobs.json?page=none')).status).toBe(400);
  });

  it('knows single adverts, and says 501 of one that it has no recording of', async () => {
    expect((await get('/api/v1/jobs/receptionist-larkfield-invented-school.json')).status).toBe(200);
    expect((await get('/api/v1/jobs/never-seen.json')).status).toBe(501);
    expect((await get('/api/v1/jobs.csv')).status).toBe(404);
  });

  it('refuses apprenticeships without a key, and knows nothing without a version', async () => {
    const url = `${replay().url('dfe/find-an-apprenticeship')}/vacancies/vacancy`;
    const key = { 'ocp-apim-subscription-key': 'any' };
    expect((await fetch(url)).status).toBe(401);
    const versionless = await fetch(url, { headers: key });
    expect([versionless.status, await versionless.text()]).toEqual([404, '']);
    expect((await fetch(`${url}?PageSize=101`, { headers: { ...key, 'x-version': '2' } })).status).toBe(400);
  });

  it('names the sources and days that there are when asked for others', async () => {
    const unknown = await fetch(`${replay().url('dfe/nothing')}/x`);
    expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining('nhsbsa/nhs-jobs')]);
    const early = await fetch(`${replay().url('nhsbsa/nhs-jobs', '2020-01-01')}/api/v1/search_xml`);
    expect([early.status, await early.text()]).toEqual([501, expect.stringContaining('2027-01-05')]);
  });
}

describe.skipIf(!existsSync(samples))('the recorded feeds, replayed', () => {
  const expected: Readonly<Record<string, readonly number[]>> = {
    'dfe/teaching-vacancies': [254, 254, 229, 228, 244, 253],
    'dfe/find-an-apprenticeship': [7],
    'nhsbsa/nhs-jobs': [1230, 1268, 1205],
  };
  it.each(Object.keys(expected))('%s holds what its manifest states on each of its days', async (id) => {
    const replay = await startReplay({ directory: samples, sources: replaySources });
    const counts: number[] = [];
    for (const date of replaySources.find(({ sourceId }) => sourceId === id)?.dates(samples) ?? []) {
      const { keys, statedTotal } = await sweep(connectorOf(id), replay.url(id, date), `${date}T06:00:00Z`);
      expect(statedTotal).toBe(keys.size);
      counts.push(keys.size);
    }
    await replay.close();
    expect(counts).toEqual(expected[id]);
  });

  it('an absent advert stays unconfirmed: the recording cannot say how it ended', async () => {
    const connector = connectorOf('dfe/teaching-vacancies');
    const replay = await startReplay({ directory: samples, sources: replaySources });
    const now = '2026-08-07T06:00:00Z';
    const before = await sweep(connector, replay.url(connector.source.id, '2026-08-06'), now);
    const after = await sweep(connector, replay.url(connector.source.id, '2026-08-07'), now);
    const absent = [...before.keys]
      .filter((key) => !after.keys.has(key))
      .map((key) => ({ key, closesAt: null, url: null, absences: 1 }));
    const requests = connector.confirm?.(absent, { now, secrets: {}, lastRetrievedAt: null }) ?? [];
    expect(requests.length).toBe(absent.length);
    const base = replay.url(connector.source.id, '2026-08-07');
    const statuses = await Promise.all(
      requests.map(async (request) => (await ask(base, request, now)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([501]));
    await replay.close();
  });
});
