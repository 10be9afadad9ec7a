/** Texts and standards through the pipeline, on a real database: the same on SQLite and on D1. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connectors/contract.ts';
import type { Database } from '../../src/db/database.ts';
import type { OccupationDescription, OccupationFact } from '../../src/domain/occupation-fact.ts';
import { pruneReleases } from '../../src/pipeline/prune.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { traceFigure } from '../../src/pipeline/trace/trace.ts';
import { occupations } from '../../src/reference/occupations.ts';
import { emptyDatabase } from './empty-database.ts';
import { inventDescription, inventProfile, inventStandard } from './invented-facts.ts';
import { factConnector } from './made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from './pipeline-bench.ts';
import { runChecks } from './run-checks.ts';

const NO_EDITION = { sources: [], measures: [] };
/** Enough that the checks judge them. */
const twenty: readonly OccupationDescription[] = occupations
  .slice(0, 20)
  .map(({ soc2020 }) => inventDescription({ soc2020, description: `Invented work number ${soc2020}.` }));

export function describeFacts(name: string, open: () => Promise<Database>): void {
  describe(`texts and standards on ${name}`, () => {
    let bench: PipelineBench;
    let runNumber = 0;
    beforeEach(async () => {
      const db = await open();
      await emptyDatabase(db);
      bench = createPipelineBench(db);
      runNumber = 0;
    });
    afterEach(async () => {
      expect(await runChecks(bench.deps.db)).toEqual({});
      await bench.deps.db.close();
    });
    const refresh = (facts: readonly unknown[], connector: Connector<OccupationFact> = factConnector()) => {
      bench.put('/facts', facts);
      return refreshSource(bench.deps, connector, { runKey: `run-${++runNumber}`, contentKind: 'live' });
    };
    const current = async () => {
      const source = await bench.deps.db.read.selectFrom('source').selectAll().executeTakeFirst();
      return source?.current_release_id ?? null;
    };

    storing(() => bench, refresh);
    refusing(() => bench, refresh);
    cleaningEntry(() => bench, refresh);
    holdingBack(refresh, current);

    it('prunes the rows of superseded releases, links first', async () => {
      for (let day = 1; day <= 4; day++) {
        bench.clock.set(`2026-09-0${day}T06:00:00Z`);
        await refresh([inventDescription({ description: `Invented on day ${day}.` })]);
      }
      expect(await pruneReleases(bench.deps, 2)).toBe(2);
      expect(await pruneReleases(bench.deps, 2)).toBe(0);
      const left = await bench.deps.db.read.selectFrom('occupation_fact_link').selectAll().execute();
      expect(left.map(({ release_id }) => release_id)).toEqual([3, 4]);
    });
  });
}

type Refresh = (facts: readonly unknown[]) => ReturnType<typeof refreshSource>;

function storing(current: () => PipelineBench, refresh: Refresh): void {
  it('are stored under their unit groups, and lead back to their bytes', async () => {
    const { deps } = current();
    const outcome = await refresh([inventDescription(), inventStandard()]);
    expect(outcome).toMatchObject({
      state: 'published',
      acceptedCount: 2,
      rejectedCount: 0,
      movements: null,
    });
    const links = await deps.db.read.selectFrom('occupation_fact_link').selectAll().execute();
    expect(links.map(({ soc2020, fact_key, basis }) => [soc2020, fact_key, basis])).toEqual([
      ['5241', '5241', 'source'],
      ['5241', 'ST9001', 'title'],
      ['5249', 'ST9001', 'source'],
    ]);
    for (const key of ['5241', 'ST9001']) {
      const trace = await traceFigure(deps, [factConnector()], NO_EDITION, `made-up/facts/${key}`);
      expect(trace).toMatchObject({
        kind: 'fact',
        rows: [{ agrees: true, record: { locator: expect.stringMatching(/^row/) } }],
      });
    }
    await expect(traceFigure(deps, [factConnector()], NO_EDITION, 'made-up/facts/1111')).rejects.toThrow(
      'is no reference that is held here',
    );
  });

  it('are plain when they are stored, and say what was left out', async () => {
    const { deps } = current();
    await refresh([
      inventDescription({
        description:
          '&amp;lt;p&amp;gt;Mends kites.&amp;lt;/p&amp;gt;<script>alert(1)</script> Call 01622 123456.',
        tasks: ['<b>sews</b> sails', 'sews sails', ''],
      }),
      inventStandard({ url: 'https://elsewhere.example/st9001', typicalMonths: 0.5 }),
    ]);
    const rows = await deps.db.read.selectFrom('occupation_fact').select('body').execute();
    expect(rows.map(({ body }) => JSON.parse(body))).toMatchObject([
      { description: 'Mends kites. Call [telephone removed].', tasks: ['sews sails'] },
      { url: null, typicalMonths: null },
    ]);
    const issues = await deps.db.read.selectFrom('issue').select('code').orderBy('sequence').execute();
    expect(issues.map(({ code }) => code)).toEqual(['unsafe-link', 'unreadable-number']);
  });
}

function refusing(current: () => PipelineBench, refresh: Refresh): void {
  it('keep profiles under their unit group, and refuse those of no group, element or rank', async () => {
    const { deps } = current();
    const outcome = await refresh([
      inventProfile({ title: '<b>Kite</b> mender' }),
      inventProfile({ name: 'sail-maker', knowledge: [] }),
      inventProfile({ name: 'no-group', soc2020: '524' }),
      inventProfile({ name: 'no-subject', knowledge: [{ element: '2.C.2.b', score: 4 }] }),
      inventProfile({ name: 'no-rank', knowledge: [{ element: '2.C.4.a', score: 40 }] }),
    ]);
    expect(outcome).toMatchObject({ acceptedCount: 2, rejectedCount: 3 });
    const rows = await deps.db.read.selectFrom('occupation_fact').select(['kind', 'title']).execute();
    expect(rows).toEqual([
      { kind: 'profile', title: 'Kite mender' },
      { kind: 'profile', title: 'Kite mender' },
    ]);
    const links = await deps.db.read.selectFrom('occupation_fact_link').selectAll().execute();
    expect(links.map(({ soc2020, fact_key }) => [soc2020, fact_key])).toEqual([
      ['5241', 'kite-mender'],
      ['5241', 'sail-maker'],
    ]);
  });

  it('keep the first of two with one key, and refuse what is none', async () => {
    const { deps } = current();
    const outcome = await refresh([
      inventDescription({ title: 'First' }),
      inventDescription({ title: 'First' }),
      inventDescription({ title: 'Second' }),
      inventDescription({ soc2020: '9999' }),
      inventStandard({ reference: 'no reference' }),
    ]);
    expect(outcome).toMatchObject({ acceptedCount: 1, rejectedCount: 2 });
    const issues = await deps.db.read.selectFrom('issue').select('code').orderBy('sequence').execute();
    expect(issues.map(({ code }) => code)).toEqual([
      'unknown-code',
      'unknown-code',
      'repeated-record-differs',
    ]);
    expect(await deps.db.read.selectFrom('occupation_fact').select('title').execute()).toEqual([
      { title: 'First' },
    ]);
  });
}

function cleaningEntry(current: () => PipelineBench, refresh: Refresh): void {
  it('keep what a way in asks for as plain lines, without addresses, contacts and what is no line', async () => {
    const { deps } = current();
    const entry = (requirements: readonly string[], preface: string | null = 'You need:') =>
      ({ route: 'college', preface, requirements }) as const;
    const outcome = await refresh([
      inventProfile({
        entry: [
          entry(
            [
              '<p>2 <b>A levels</b> (see https://kites.example/a?b=1)</p>',
              '2 a levels',
              'a letter to head@kites.example',
              'a '.repeat(200),
            ],
            'Write to head@kites.example:',
          ),
          { ...entry(['<br>']), route: 'university' },
        ],
      }),
      inventProfile({ name: 'sail-maker', entry: [entry(['one']), entry(['two'])] }),
    ]);
    expect(outcome).toMatchObject({ acceptedCount: 1, rejectedCount: 1 });
    const [row] = await deps.db.read.selectFrom('occupation_fact').select('body').execute();
    expect(JSON.parse(row?.body ?? '').entry).toEqual([
      { route: 'college', preface: null, requirements: ['2 A levels'] },
    ]);
    const issues = await deps.db.read.selectFrom('issue').select(['code', 'detail']).execute();
    expect(issues.map(({ code }) => code)).toEqual(Array(3).fill('unreadable-record'));
    expect(JSON.stringify(issues)).not.toContain('head@');
  });
}

function holdingBack(refresh: Refresh, current: () => Promise<number | null>): void {
  it.each([
    ['texts that became alike', () => twenty.map((fact) => ({ ...fact, description: 'See below.' }))],
    ['tasks that are gone', () => twenty.map((fact) => ({ ...fact, tasks: [] }))],
    ['entry routes that are gone', () => twenty.map((fact) => ({ ...fact, entryRoutes: null }))],
    ['half of the texts', () => twenty.slice(0, 10)],
    ['nothing', () => []],
  ])('a release with %s does not replace a good one', async (_, bad) => {
    expect(await refresh(twenty)).toMatchObject({ state: 'published' });
    expect(await refresh(bad())).toMatchObject({ state: 'quarantined' });
    expect(await current()).toBe(1);
  });

  it('a release of profiles that name no subject any more does not replace a good one', async () => {
    const profiles = Array.from({ length: 20 }, (_, at) => inventProfile({ name: `kite-mender-${at}` }));
    expect(await refresh(profiles)).toMatchObject({ state: 'published' });
    const bare = profiles.map((fact) => ({ ...fact, knowledge: [] }));
    expect(await refresh(bare)).toMatchObject({ state: 'quarantined' });
    expect(await current()).toBe(1);
  });

  it('a release of profiles whose ways in ask for nothing any more does not replace a good one', async () => {
    const entry = [{ route: 'college', preface: null, requirements: ['2 GCSEs'] }] as const;
    const profiles = Array.from({ length: 20 }, (_, at) =>
      inventProfile({ name: `kite-mender-${at}`, entry }),
    );
    expect(await refresh(profiles)).toMatchObject({ state: 'published' });
    const bare = profiles.map((fact) => ({ ...fact, entry: [] }));
    expect(await refresh(bare)).toMatchObject({ state: 'quarantined' });
    expect(await current()).toBe(1);
  });

  it('a release that says more does', async () => {
    await refresh(twenty);
    const more = twenty.map((fact) => ({ ...fact, tasks: [...fact.tasks, 'signs the book'] }));
    expect(await refresh(more)).toMatchObject({ state: 'published' });
    expect(await current()).toBe(2);
  });
}
