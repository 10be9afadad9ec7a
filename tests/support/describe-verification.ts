/** Whether a printed or copied figure is genuine, on every Database. */
import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { compose } from '../../src/db/sql/compose.ts';
import { readSealCode, writeSealCode } from '../../src/domain/seal-code.ts';
import { createApp } from '../../src/http/app.ts';
import { verificationSchema } from '../../src/http/schemas/verify.ts';
import { checkChain } from '../../src/pipeline/edition/edition-chain.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import type { Snapshot } from '../../src/snapshots/document/snapshot.ts';
import { emptyDatabase } from './empty-database.ts';
import { inventObservation } from './invented-observation.ts';
import { createMemoryRawStore, type MemoryRawStore } from './memory-raw-store.ts';
import { areasOf, PLACE } from './one-place-edition.ts';
import { publishingDeps, TEST_CONTENT, testAppDeps } from './open-test-app.ts';
import { runChecks } from './run-checks.ts';
import { seedRelease } from './seed-database.ts';
import { seedSmallCounty } from './small-county.ts';

const MORNING = '2026-08-06T09:00:00.000Z';
const NOON = '2026-08-06T12:00:00.000Z';
const NEXT_DAY = '2026-08-07T09:00:00.000Z';
const retrievedAs = (releaseId: number) => `2026-08-06T08:00:${releaseId}.000Z`;
const areas = areasOf(PLACE);
const DOCUMENT = '/api/v1/snapshots/medway/all?level=adviser';

interface Bench {
  readonly db: () => Database;
  readonly raw: () => MemoryRawStore;
  readonly publish: (now: string) => Promise<unknown>;
  readonly get: (path: string) => Promise<Response>;
  readonly document: () => Promise<Snapshot>;
  readonly verify: (code: string) => Promise<ReturnType<typeof verificationSchema.parse>>;
}

export function describeVerification(name: string, open: () => Promise<Database>): void {
  describe(`codes and the chain of editions, on ${name}`, () => {
    const bench = benchOf(open);
    describesVerdicts(bench);
    describesRevisions(bench);
    describesRefusals(bench);
    describesLoss(bench);
    describesChain(bench);
    describesDamage(bench);
  });
}

function benchOf(open: () => Promise<Database>): Bench {
  let db: Database;
  let raw: MemoryRawStore;
  let app: Hono;
  const publish = (now: string) => publishEdition({ ...publishingDeps(db, areas, now), raw }, TEST_CONTENT);
  beforeEach(async () => {
    db = await open();
    await emptyDatabase(db);
    await seedSmallCounty(db);
    raw = createMemoryRawStore();
    // Each question may see another edition: the clock goes on by more than readers keep one.
    let asked = Date.parse(NEXT_DAY);
    const now = () => {
      asked += 5000;
      return new Date(asked).toISOString();
    };
    app = createApp({ ...testAppDeps(db, areas, { now }), ...TEST_CONTENT, raw });
    await publish(MORNING);
  });
  const get = async (path: string) => app.request(path);
  return {
    db: () => db,
    raw: () => raw,
    publish,
    get,
    document: async () => (await get(DOCUMENT)).json(),
    verify: async (code) => verificationSchema.parse(await (await get(`/api/v1/verify/${code}`)).json()),
  };
}

const codeOf = ({ seal }: Snapshot): string => seal?.code ?? '';

function describesVerdicts({ db, document, publish, verify, get }: Bench): void {
  it('say that a sheet is current as long as its figures stand, also in a later edition', async () => {
    const first = await document();
    expect(await verify(codeOf(first))).toMatchObject({
      verdict: 'current',
      edition: { name: '2026-08-06' },
      area: { code: PLACE },
      level: 'adviser',
      figuresSha256: first.seal?.figuresSha256,
    });
    await seedRelease(db(), {
      releaseId: 40,
      retrievedAt: retrievedAs(40),
      sourceId: 'made-up/quiet-adverts',
    });
    await publish(NEXT_DAY);
    const second = await document();
    expect(codeOf(second)).not.toBe(codeOf(first));
    const sameLevelOfToday = await verify(codeOf(second));
    expect(sameLevelOfToday.edition.name).toBe('2026-08-07');
    const { counts, figures } = await verify(codeOf(first));
    expect(counts.same).toBeGreaterThan(5);
    expect(counts.revised).toBe(0);
    expect(counts.same + counts.newer + counts.gone).toBe(figures.length);
  });

  it('are the same for whoever types them, and lead from the form to the page', async () => {
    const code = codeOf(await document());
    const page = await get(`/verify/${code.toLowerCase().replaceAll('-', '')}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<h1>Genuine, and still current</h1>');
    const form = await get(`/verify?code=${code.replaceAll('-', '+').toLowerCase()}`);
    expect([form.status, form.headers.get('location')]).toEqual([302, `/verify/${code}`]);
    expect((await get('/verify')).status).toBe(200);
  });
}

function describesRevisions({ db, document, publish, verify, get }: Bench): void {
  it('show what a figure was beside what it is, once it has been revised', async () => {
    const first = await document();
    const population = first.figures.find(
      ({ measure, areaCode, value }) => measure === 'population' && areaCode === PLACE && value !== null,
    );
    expect(population?.period).toBeDefined();
    await seedRelease(db(), {
      releaseId: 41,
      retrievedAt: retrievedAs(41),
      sourceId: 'made-up/statistics',
      observations: [
        inventObservation({
          measure: 'population',
          areaCode: PLACE,
          dimensions: population?.dimensions ?? {},
          ...(population?.period ? { period: population.period } : {}),
          value: 4711,
        }),
      ],
    });
    await publish(NOON);
    const answer = await verify(codeOf(first));
    expect(answer.verdict).toBe('revised');
    const [changed] = answer.figures;
    expect(changed).toMatchObject({
      state: 'revised',
      before: { value: population?.value, text: population?.text },
      now: { value: 4711 },
    });
    expect(answer.counts.gone).toBeGreaterThan(0);
    const page = await (await get(`/verify/${codeOf(first)}`)).text();
    expect(page).toContain('<h1>Genuine, but no longer current</h1>');
    expect(page).toContain(population?.text);
    expect(page).toContain('>revised<');
  });
}

const problemAt = async ({ get }: Bench, path: string) => {
  const answer = await get(path);
  const { type, detail } = (await answer.json()) as { type: string; detail: string };
  return { status: answer.status, type, detail };
};

function describesRefusals(bench: Bench): void {
  const problem = (path: string) => problemAt(bench, path);

  it('say that a code was never ours, whichever part of it is false', async () => {
    const code = readSealCode(codeOf(await bench.document()));
    if (code === null) throw new Error('The document has no code');
    for (const other of [
      { ...code, mark: code.mark === '0000000' ? '1111111' : '0000000' },
      { ...code, areaTag: code.areaTag === 'ZZ' ? 'YY' : 'ZZ' },
      { ...code, day: '2026-08-05' },
    ]) {
      const never = await problem(`/api/v1/verify/${writeSealCode(other)}`);
      expect(never).toMatchObject({ status: 404, type: '/problems/unknown-code' });
      expect(never.detail).toContain('We never published figures under the code');
    }
  });

  it.each(['x', '0A1B-2C3D-4E5', '%3Cscript%3E', '%00', '..%2F..%2Fetc', 'UUUU-UUUU-UUUU', 'A'.repeat(60)])(
    'refuse %j in words that say what a code looks like',
    async (text) => {
      for (const path of [`/api/v1/verify/${text}`, `/verify/${text}`]) {
        const refused = await problem(path);
        expect(refused).toMatchObject({ status: 400, type: '/problems/invalid-parameter' });
        expect(refused.detail).toContain('twelve letters and digits');
        expect(refused.detail).not.toContain('script');
      }
    },
  );
}

function describesLoss(bench: Bench): void {
  const { db, document, raw } = bench;
  const problem = (path: string) => problemAt(bench, path);

  it('say when we published on that day before sheets carried codes', async () => {
    const code = codeOf(await document());
    await db().writeAtomically([
      compose.updateTable('edition').set({ link_sha256: '' }).compile(),
      compose.deleteFrom('edition_seal').compile(),
    ]);
    const old = await problem(`/api/v1/verify/${code}`);
    expect(old.status).toBe(404);
    expect(old.detail).toContain('before our sheets carried codes');
  });

  it('say so when the area of a sheet is none of ours any more', async () => {
    const code = codeOf(await document());
    const others = { ...areasOf('E07000105'), find: () => null };
    const app = createApp({ ...testAppDeps(db(), others), ...TEST_CONTENT, raw: raw() });
    const gone = await app.request(`/api/v1/verify/${code}`);
    expect([gone.status, await gone.text()]).toEqual([
      410,
      expect.stringContaining('does not have any more'),
    ]);
  });

  it('say that they cannot tell when the archive has lost the figures', async () => {
    const code = codeOf(await document());
    raw().blobs.clear();
    const lost = await problem(`/api/v1/verify/${code}`);
    expect(lost).toMatchObject({ status: 410, type: '/problems/no-longer-kept' });
    expect(lost.detail).toContain('cannot say whether the sheet is genuine');
  });
}

async function publishThree({ db, publish }: Bench): Promise<void> {
  for (const [at, now] of [NOON, NEXT_DAY, '2026-08-08T09:00:00.000Z'].entries()) {
    await seedRelease(db(), {
      releaseId: 50 + at,
      retrievedAt: retrievedAs(50 + at),
      sourceId: 'made-up/claimants',
    });
    await publish(now);
  }
}

const depsOf = ({ db, raw }: Bench) => ({ db: db(), raw: raw() });

function describesChain(bench: Bench): void {
  const { db, raw, publish } = bench;
  it('is whole after several editions, each naming the one before', async () => {
    await publishThree(bench);
    const report = await checkChain(depsOf(bench));
    expect(report).toMatchObject({ sealed: 4, unsealed: 0, findings: [] });
    expect(Object.keys(await runChecks(db()))).not.toContainEqual(expect.stringContaining('sealed'));
    const links = [...raw().blobs.values()]
      .map((bytes): unknown => JSON.parse(new TextDecoder().decode(bytes)))
      .filter((each): each is { previous: string | null } => Object.hasOwn(Object(each), 'previous'));
    expect(new Set(links.map(({ previous }) => previous)).size).toBe(4);
  });

  it('begins with the first edition that was sealed, and says how many were not', async () => {
    await db().writeAtomically([
      compose.updateTable('edition').set({ link_sha256: '' }).compile(),
      compose.deleteFrom('edition_seal').compile(),
    ]);
    expect(await checkChain(depsOf(bench))).toMatchObject({
      sealed: 0,
      unsealed: 1,
      head: null,
      findings: [],
    });
    await seedRelease(db(), { releaseId: 59, retrievedAt: retrievedAs(59), sourceId: 'made-up/claimants' });
    await publish(NEXT_DAY);
    expect(await checkChain(depsOf(bench))).toMatchObject({ sealed: 1, unsealed: 1, findings: [] });
  });
}

function describesDamage(bench: Bench): void {
  const { db, raw } = bench;
  it('says so when an edition in the database, its link or its figures are others', async () => {
    await publishThree(bench);
    const [, second] = await db()
      .read.selectFrom('edition')
      .select(['edition_id', 'link_sha256'])
      .orderBy('edition_id')
      .execute();
    const set = (values: { link_sha256?: string; published_at?: string }) =>
      db().writeAtomically([
        compose
          .updateTable('edition')
          .set(values)
          .where('edition_id', '=', second?.edition_id ?? 0)
          .compile(),
      ]);
    const forged = await raw().put(new TextEncoder().encode('{"areas":[],"edition":"x","previous":null}'));
    await set({ link_sha256: forged });
    const findings = (await checkChain(depsOf(bench))).findings.join(' ');
    expect(findings).toContain(`names ${second?.link_sha256} before it, and the database has ${forged}`);
    await set({ link_sha256: second?.link_sha256 ?? '', published_at: '2026-08-06T12:00:01.000Z' });
    expect((await checkChain(depsOf(bench))).findings).toEqual([
      expect.stringContaining('the database says 2026-08-06T12:00:01.000Z'),
    ]);
    await set({ published_at: NOON });
    expect((await checkChain(depsOf(bench))).findings).toEqual([]);
    raw().blobs.delete(second?.link_sha256 ?? '');
    expect((await checkChain(depsOf(bench))).findings.join(' ')).toContain('is not in the archive');
  });

  it('says so when figures are lost from the archive', async () => {
    const [seal] = await db().read.selectFrom('edition_seal').select('sha256').execute();
    raw().blobs.delete(seal?.sha256 ?? '');
    expect((await checkChain(depsOf(bench))).findings).toEqual([
      `The figures ${seal?.sha256} are not in the archive.`,
    ]);
  });
}
