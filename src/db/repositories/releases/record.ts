/** The record: rows that no archived byte can give again, as they are taken over into a database that is made anew. */
import { type CompiledQuery, sql } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { type Cell, insertCells } from '../../sql/insert-many.ts';
import type { Tables } from '../../tables.ts';
import type { ReleaseRow } from './releases.ts';
import type { RunRow } from './runs.ts';

type RecordedRow = Readonly<Record<string, Cell>>;

/** Rows of a table as they are, in no order; all of them, or those whose columns have these values. */
export async function readRows(
  db: Database,
  table: keyof Tables & string,
  key: RecordedRow = {},
): Promise<readonly RecordedRow[]> {
  const conditions = Object.entries(key).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const where = conditions.length === 0 ? sql`` : sql`WHERE ${sql.join(conditions, sql` AND `)}`;
  const rows = sql<RecordedRow>`(SELECT * FROM ${sql.table(table)} ${where})`;
  return db.read.selectFrom(rows.as('rows')).selectAll().execute();
}

export function insertRows(table: keyof Tables & string, rows: readonly RecordedRow[]): CompiledQuery[] {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first);
  return insertCells(
    table,
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? null)),
  );
}

/** Runs that have ended, by when they did, and those under way after them. */
export async function listRuns(db: Database): Promise<RunRow[]> {
  return db.read
    .selectFrom('run')
    .selectAll()
    .orderBy(sql`finished_at IS NULL`)
    .orderBy('finished_at')
    .orderBy('started_at')
    .orderBy('run_id')
    .execute();
}

/** Releases that were published or held back, in the order in which they were made. */
export async function listMadeReleases(db: Database): Promise<ReleaseRow[]> {
  return db.read
    .selectFrom('release')
    .selectAll()
    .where('state', '<>', 'staged')
    .orderBy('release_id')
    .execute();
}

/** When what a release changed was noticed; null when it changed nothing. */
export async function findNoticedAt(db: Database, releaseId: number): Promise<Instant | null> {
  const row = await db.read
    .selectFrom('change')
    .select('noticed_at as noticedAt')
    .where('release_id', '=', releaseId)
    .where('kind', '<>', 'late')
    .limit(1)
    .executeTakeFirst();
  return row?.noticedAt ?? null;
}

/** Where the source of each release leads. Sources that are not named show nothing. */
export function pointSources(releases: readonly { sourceId: string; releaseId: number }[]): CompiledQuery[] {
  const pairs = JSON.stringify(releases.map(({ sourceId, releaseId }) => [sourceId, releaseId]));
  return [
    sql`UPDATE source SET current_release_id =
      (SELECT pair.value->>1 FROM json_each(${pairs}) AS pair WHERE pair.value->>0 = source.source_id)`.compile(
      compose,
    ),
  ];
}

/** The number that the last edition, or plan of one, was given; none is given twice. 0 before the first. */
export async function findLastEditionNumber(db: Database): Promise<number> {
  const row = await db.read
    .selectFrom(
      sql<{ seq: number }>`(SELECT seq FROM sqlite_sequence WHERE name = 'edition_plan')`.as('last'),
    )
    .select('seq')
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** A plan of a number that was given before; numbers that are given from here on are higher. */
export function insertEditionPlan(plan: {
  readonly editionId: number;
  readonly planId: string;
  readonly owner: string;
  readonly expiresAt: Instant;
}): CompiledQuery {
  return compose
    .insertInto('edition_plan')
    .values({
      edition_id: plan.editionId,
      plan_id: plan.planId,
      owner: plan.owner,
      expires_at: plan.expiresAt,
    })
    .compile();
}

/** How much of an edition was taken over from one that is no more, as it was written down then. */
export function restateReused(editionId: number, reusedCount: number): CompiledQuery {
  return compose
    .updateTable('edition')
    .set({ reused_count: reusedCount })
    .where('edition_id', '=', editionId)
    .compile();
}

/** What a sweep noted of its requests, before any answer was read. */
export interface SweepIssue {
  readonly code: 'optional-request-failed' | 'incomplete-sweep';
  readonly locator: string;
  readonly detail: string;
}

/** In order. `limitWords`: how the issue of a sweep that was cut short begins; a source that states more than it sends has one of the same code. */
export async function listIssuesOfSweep(
  db: Database,
  runId: string,
  limitWords: string,
): Promise<SweepIssue[]> {
  const rows = await db.read
    .selectFrom('issue')
    .select(['code', 'locator', 'detail'])
    .where('run_id', '=', runId)
    .where('retrieval_sequence', 'is', null)
    .where('code', 'in', ['optional-request-failed', 'incomplete-sweep'])
    .orderBy('sequence')
    .execute();
  return rows.flatMap(({ code, locator, detail }): SweepIssue[] => {
    if (code === 'optional-request-failed') return [{ code, locator, detail }];
    return code === 'incomplete-sweep' && detail.startsWith(limitWords) ? [{ code, locator, detail }] : [];
  });
}
