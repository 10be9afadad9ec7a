/** Counts for whoever watches the service by numbers. Each is one statement over small tables. */
import { sql } from 'kysely';
import type { RunState, RunTask, SourceId } from '../../../domain/release.ts';
import type { Database } from '../../database.ts';

/** Runs that the database holds, by what they did and how they ended. */
export async function countRuns(
  db: Database,
): Promise<{ readonly task: RunTask; readonly state: RunState; readonly count: number }[]> {
  return db.read
    .selectFrom('run')
    .select(['task', 'state', sql<number>`count(*)`.as('count')])
    .groupBy(['task', 'state'])
    .orderBy('task')
    .orderBy('state')
    .execute();
}

/** Releases made so far, by state; `staged` ones are under way. */
export async function countReleases(
  db: Database,
): Promise<{ readonly state: 'staged' | 'published' | 'quarantined'; readonly count: number }[]> {
  return db.read
    .selectFrom('release')
    .select(['state', sql<number>`count(*)`.as('count')])
    .groupBy('state')
    .orderBy('state')
    .execute();
}

/** Jobs that wait on Node. */
export async function countQueuedJobs(db: Database): Promise<number> {
  const row = await db.read
    .selectFrom('queued_job')
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** Open alerts by source. */
export async function countOpenAlerts(
  db: Database,
): Promise<{ readonly sourceId: SourceId; readonly count: number }[]> {
  return db.read
    .selectFrom('alert')
    .select(['source_id as sourceId', sql<number>`count(*)`.as('count')])
    .where('ended_at', 'is', null)
    .groupBy('source_id')
    .orderBy('source_id')
    .execute();
}
