/** The pipeline's suite on a real database: the same lives, claims and endings on SQLite and on D1. */
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connectors/contract.ts';
import type { Database } from '../../src/db/database.ts';
import { compose } from '../../src/db/sql/compose.ts';
import { pruneReleases } from '../../src/pipeline/prune.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import type { RunOutcome } from '../../src/pipeline/shared/deps.ts';
import { emptyDatabase } from './empty-database.ts';
import { advertConnector, figureConnector, type MadeUpAdvert } from './made-up-connector.ts';
import { createPipelineBench, type PipelineBench } from './pipeline-bench.ts';
import { CHECK_COUNT, runChecks } from './run-checks.ts';

interface Sweep {
  readonly on: string;
  readonly adverts: readonly MadeUpAdvert[];
  /** Keys that the source says were taken down, when asked. */
  readonly gone?: readonly string[];
  readonly movements: Readonly<Record<string, number>>;
  /** `key: state` for every posting the release holds, sorted. */
  readonly states: string;
}

interface Life {
  readonly name: string;
  readonly sweeps: readonly Sweep[];
}

const LATER = '2026-12-01T12:00:00Z';
const NOBODY = { live: 0, new: 0, returned: 0, edited: 0, unconfirmed: 0, closed: 0, withdrawn: 0 };

const LIVES: readonly Life[] = [
  {
    name: 'an advert that flaps is unconfirmed, then returns with its first day kept',
    sweeps: [
      {
        on: '2026-09-01',
        adverts: [{ key: 'a', closesAt: LATER }, { key: 'b' }],
        movements: { live: 2, new: 2 },
        states: 'a live, b live',
      },
      {
        on: '2026-09-02',
        adverts: [{ key: 'b' }],
        movements: { live: 1, unconfirmed: 1 },
        states: 'a unconfirmed, b live',
      },
      {
        on: '2026-09-03',
        adverts: [{ key: 'b' }, { key: 'c' }],
        movements: { live: 2, new: 1, unconfirmed: 1 },
        states: 'a unconfirmed, b live, c live',
      },
      {
        on: '2026-09-04',
        adverts: [{ key: 'a', closesAt: LATER }, { key: 'b' }, { key: 'c' }],
        movements: { live: 3, returned: 1 },
        states: 'a live returned 1, b live, c live',
      },
    ],
  },
  {
    name: 'an absent advert closes at its deadline, once, and may still return when the deadline moves',
    sweeps: [
      {
        on: '2026-09-01',
        adverts: [{ key: 'a', closesAt: '2026-09-02T11:00:00+01:00' }, { key: 'b' }],
        movements: { live: 2, new: 2 },
        states: 'a live, b live',
      },
      {
        on: '2026-09-03',
        adverts: [{ key: 'b' }],
        movements: { live: 1, closed: 1 },
        states: 'a closed at 2026-09-02T10:00:00Z, b live',
      },
      {
        on: '2026-09-04',
        adverts: [{ key: 'b', title: 'Edited' }],
        movements: { live: 1, edited: 1 },
        states: 'a closed at 2026-09-02T10:00:00Z, b live edited 1',
      },
      {
        on: '2026-09-05',
        adverts: [
          { key: 'a', closesAt: LATER },
          { key: 'b', title: 'Edited' },
        ],
        movements: { live: 2, returned: 1, edited: 1 },
        states: 'a live returned 1 edited 1, b live edited 1',
      },
    ],
  },
  {
    name: 'an advert still in the feed after its deadline stays live until it leaves',
    sweeps: [
      {
        on: '2026-09-01',
        adverts: [{ key: 'a', closesAt: '2026-08-20T10:00:00Z' }],
        movements: { live: 1, new: 1 },
        states: 'a live',
      },
      {
        on: '2026-09-02',
        adverts: [{ key: 'b' }],
        movements: { live: 1, new: 1, closed: 1 },
        states: 'a closed at 2026-08-20T10:00:00Z, b live',
      },
    ],
  },
  {
    name: 'the source says an absent advert was taken down',
    sweeps: [
      {
        on: '2026-09-01',
        adverts: [{ key: 'a' }, { key: 'b' }, { key: 'c' }],
        movements: { live: 3, new: 3 },
        states: 'a live, b live, c live',
      },
      {
        on: '2026-09-02',
        adverts: [{ key: 'c' }],
        gone: ['a'],
        movements: { live: 1, unconfirmed: 1, withdrawn: 1 },
        states: 'a withdrawn at 2026-09-02T06:00:00Z, b unconfirmed, c live',
      },
      {
        on: '2026-09-03',
        adverts: [{ key: 'a' }, { key: 'c' }],
        movements: { live: 2, returned: 1, unconfirmed: 1 },
        states: 'a live returned 1, b unconfirmed, c live',
      },
    ],
  },
  {
    name: 'a retitled advert goes on under its new key, once',
    sweeps: [
      {
        on: '2026-09-01',
        adverts: [
          { key: 'old', alternateKey: 'x' },
          { key: 'b', alternateKey: 'y' },
        ],
        movements: { live: 2, new: 2 },
        states: 'b live, old live',
      },
      {
        on: '2026-09-02',
        adverts: [
          { key: 'new', alternateKey: 'x' },
          { key: 'twin', alternateKey: 'x' },
          { key: 'b', alternateKey: 'y' },
          { key: 'b2', alternateKey: 'y' },
        ],
        movements: { live: 4, new: 2, edited: 1 },
        states: 'b live, b2 live, new live edited 1, twin live',
      },
      {
        on: '2026-09-03',
        adverts: [{ key: 'b', alternateKey: 'y' }],
        movements: { live: 1, unconfirmed: 3 },
        states: 'b live, b2 unconfirmed, new unconfirmed edited 1, twin unconfirmed',
      },
      {
        on: '2026-09-04',
        adverts: [
          { key: 'newer', alternateKey: 'x' },
          { key: 'b', alternateKey: 'y' },
        ],
        movements: { live: 2, returned: 1, edited: 1, unconfirmed: 2 },
        states: 'b live, b2 unconfirmed, newer live returned 1 edited 2, twin unconfirmed',
      },
    ],
  },
  {
    name: 'ended and long unseen adverts are left behind after 180 days',
    sweeps: [
      {
        on: '2026-01-01',
        adverts: [{ key: 'a', closesAt: '2026-01-02T00:00:00Z' }, { key: 'b' }, { key: 'c' }],
        movements: { live: 3, new: 3 },
        states: 'a live, b live, c live',
      },
      {
        on: '2026-01-03',
        adverts: [{ key: 'c' }],
        movements: { live: 1, unconfirmed: 1, closed: 1 },
        states: 'a closed at 2026-01-02T00:00:00Z, b unconfirmed, c live',
      },
      {
        on: '2026-06-20',
        adverts: [{ key: 'c', title: 'Still here' }],
        movements: { live: 1, edited: 1, unconfirmed: 1 },
        states: 'a closed at 2026-01-02T00:00:00Z, b unconfirmed, c live edited 1',
      },
      {
        on: '2026-07-15',
        adverts: [{ key: 'c' }],
        movements: { live: 1, edited: 1 },
        states: 'c live edited 2',
      },
    ],
  },
];

export function describePipeline(name: string, open: () => Promise<Database>): void {
  describe(`pipeline on ${name}`, () => {
    let db: Database;
    let bench: PipelineBench;
    let runNumber = 0;
    beforeEach(async () => {
      db = await open();
      await emptyDatabase(db);
      bench = createPipelineBench(db);
      runNumber = 0;
    });
    afterEach(async () => {
      expect(CHECK_COUNT).toBeGreaterThan(4);
      expect(await runChecks(db)).toEqual({});
      await db.close();
    });

    const refresh = (connector: Connector): Promise<RunOutcome> =>
      refreshSource(bench.deps, connector, { runKey: `run-${++runNumber}`, contentKind: 'live' });

    const states = async (): Promise<string> => {
      const rows = await db.read
        .selectFrom('posting')
        .innerJoin('source', 'source.current_release_id', 'posting.release_id')
        .selectAll('posting')
        .orderBy('posting_key')
        .execute();
      return rows
        .map((row) =>
          [
            row.posting_key,
            row.state,
            row.ended_at === null ? '' : `at ${row.ended_at}`,
            row.times_returned === 0 ? '' : `returned ${row.times_returned}`,
            row.times_edited === 0 ? '' : `edited ${row.times_edited}`,
          ]
            .filter((part) => part !== '')
            .join(' '),
        )
        .join(', ');
    };

    for (const life of LIVES) {
      it(life.name, async () => {
        const firstSeen = new Map<string, string>();
        for (const [index, sweep] of life.sweeps.entries()) {
          bench.clock.set(`${sweep.on}T06:00:00.000Z`);
          bench.put('/page/1', { adverts: sweep.adverts });
          for (const path of [...bench.site.keys()]) if (path.startsWith('/ended/')) bench.site.delete(path);
          const asked = life.sweeps.flatMap((other) => other.adverts.map((advert) => advert.key));
          for (const key of asked) {
            if (!sweep.gone?.includes(key)) bench.put(`/ended/${key}`, { stillThere: true });
          }
          const outcome = await refresh(advertConnector({ confirms: true }));
          expect(outcome.error).toBeNull();
          expect(outcome.movements, `sweep ${index + 1}`).toEqual({ ...NOBODY, ...sweep.movements });
          expect(await states(), `sweep ${index + 1}`).toBe(sweep.states);
          for (const row of await db.read
            .selectFrom('posting')
            .selectAll()
            .where('release_id', '=', index + 1)
            .execute()) {
            expect(row.first_seen_at, row.posting_key).toBe(
              firstSeen.get(row.posting_key) ?? row.first_seen_at,
            );
            firstSeen.set(row.posting_key, row.first_seen_at);
          }
          expect(await runChecks(db)).toEqual({});
        }
      });
    }

    it('keeps the first day and the districts of a retitled advert', async () => {
      bench.put('/page/1', { adverts: [{ key: 'old', alternateKey: 'x', district: 'E07000110' }] });
      await refresh(advertConnector());
      bench.clock.set('2026-09-02T06:00:00Z');
      bench.put('/page/1', { adverts: [{ key: 'new', alternateKey: 'x', district: 'E06000035' }] });
      await refresh(advertConnector());
      const row = await db.read
        .selectFrom('posting')
        .selectAll()
        .where('release_id', '=', 2)
        .executeTakeFirstOrThrow();
      expect([row.posting_key, row.first_seen_at, row.last_seen_at]).toEqual([
        'new',
        '2026-09-01T06:00:00Z',
        '2026-09-02T06:00:00Z',
      ]);
      const districts = await db.read
        .selectFrom('posting_district')
        .select(['posting_key', 'district_code'])
        .where('release_id', '=', 2)
        .execute();
      expect(districts).toEqual([{ posting_key: 'new', district_code: 'E06000035' }]);
    });

    it('follows pages, takes each advert once, and says when the source stated more', async () => {
      bench.put('/page/1', { total: 5, adverts: [{ key: 'a' }, { key: 'b' }], next: '/page/2' });
      bench.put('/page/2', { total: 5, adverts: [{ key: 'b' }, { key: 'c', title: 'C' }], next: '/page/3' });
      bench.put('/page/3', {
        total: 5,
        adverts: [
          { key: 'c', title: 'Other' },
          { key: 'd', isBroken: true },
        ],
        next: '/page/3',
      });
      const outcome = await refresh(advertConnector());
      expect(outcome).toMatchObject({
        state: 'published',
        recordCount: 6,
        acceptedCount: 3,
        rejectedCount: 1,
      });
      const release = await db.read.selectFrom('release').selectAll().executeTakeFirstOrThrow();
      expect(release).toMatchObject({ is_partial: 1, repeated_count: 2, skipped_count: 0 });
      const issues = await db.read
        .selectFrom('issue')
        .select(['code', 'locator'])
        .orderBy('sequence')
        .execute();
      expect(issues).toEqual([
        { code: 'missing-field', locator: '/page/3, record 2' },
        { code: 'repeated-record-differs', locator: '/page/3, record 1' },
        { code: 'incomplete-sweep', locator: 'whole sweep' },
      ]);
      const kept = await db.read
        .selectFrom('posting')
        .select('title')
        .where('posting_key', '=', 'c')
        .execute();
      expect(kept).toEqual([{ title: 'C' }]);
    });

    it('keeps the first of two different figures and notes the other', async () => {
      bench.put('/figures', [
        { area: 'E10000016', year: 2024, value: 3.5 },
        { area: 'E10000016', year: 2024, value: 3.5 },
        { area: 'E06000035', year: 2024, value: 4 },
        { area: 'E06000035', year: 2024, value: 5 },
        { area: 'E07000110', year: 2024, value: null },
        { area: 'E07000110', year: 2024, value: 1, status: 'suppressed' },
      ]);
      const outcome = await refresh(figureConnector());
      expect(outcome).toMatchObject({
        state: 'published',
        recordCount: 6,
        acceptedCount: 3,
        rejectedCount: 1,
      });
      const rows = await db.read
        .selectFrom('observation')
        .select(['area_code', 'value', 'other_value', 'locator'])
        .execute();
      expect(rows).toEqual([
        { area_code: 'E06000035', value: 4, other_value: 5, locator: 'row 3' },
        { area_code: 'E07000110', value: null, other_value: null, locator: 'row 5' },
        { area_code: 'E10000016', value: 3.5, other_value: null, locator: 'row 1' },
      ]);
    });

    it('quarantines an implausible release and keeps the old one', async () => {
      const adverts = Array.from({ length: 10 }, (_, i) => ({ key: `k${i}` }));
      bench.put('/page/1', { adverts });
      await refresh(advertConnector());
      bench.put('/page/1', { adverts: adverts.slice(0, 3) });
      const outcome = await refresh(advertConnector({ assertions: { maxFallShare: 0.5 } }));
      expect(outcome.state).toBe('quarantined');
      expect(outcome.error?.message).toContain('70 % fewer than the 10 of the last release (3 now)');
      const source = await db.read.selectFrom('source').selectAll().executeTakeFirstOrThrow();
      expect(source.current_release_id).toBe(1);
      const left = await db.read.selectFrom('posting').select('release_id').distinct().execute();
      expect(left).toEqual([{ release_id: 1 }]);
      const release = await db.read
        .selectFrom('release')
        .selectAll()
        .where('release_id', '=', 2)
        .executeTakeFirst();
      expect(release).toMatchObject({ state: 'quarantined', accepted_count: 3, published_at: null });
    });

    it('prunes what is superseded and leaves what an edition uses', async () => {
      for (let day = 1; day <= 6; day++) {
        bench.clock.set(`2026-09-0${day}T06:00:00Z`);
        bench.put('/page/1', { adverts: [{ key: 'a', title: `Day ${day}` }] });
        await refresh(advertConnector());
      }
      await db.writeAtomically([
        compose
          .insertInto('edition')
          .values({
            edition_id: 1,
            name: 'e',
            state: 'building',
            as_at: '2026-09-02',
            builder_version: '1',
            content_sha256: '',
          })
          .compile(),
        compose
          .insertInto('edition_release')
          .values({ edition_id: 1, source_id: 'made-up/adverts', release_id: 2 })
          .compile(),
      ]);
      expect(await pruneReleases(db, 3)).toBe(2);
      const left = await db.read.selectFrom('posting').select('release_id').orderBy('release_id').execute();
      expect(left.map((row) => row.release_id)).toEqual([2, 4, 5, 6]);
      expect(await pruneReleases(db, 3)).toBe(0);
      const releases = await db.read
        .selectFrom('release')
        .select(sql<number>`count(*)`.as('n'))
        .executeTakeFirst();
      expect(releases?.n).toBe(6);
    });

    it('takes more postings than one statement does', async () => {
      const adverts = Array.from({ length: 11_000 }, (_, i) => ({ key: `k${String(i).padStart(5, '0')}` }));
      bench.put('/page/1', { adverts });
      await refresh(advertConnector());
      bench.clock.advance(86_400_000);
      bench.put('/page/1', { adverts: adverts.slice(0, 5_500) });
      const outcome = await refresh(advertConnector());
      expect(outcome.movements).toEqual({ ...NOBODY, live: 5_500, unconfirmed: 5_500 });
    });
  });
}
