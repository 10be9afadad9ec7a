/** Aggregate `given_up_job`: jobs whose last attempt failed, until the same job is next done. */
import type { CompiledQuery } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';

export interface GivenUpJob {
  /** `publish`, or with the source that it is about: `refresh dfe/teaching-vacancies`. */
  readonly job: string;
  readonly givenUpAt: Instant;
  /** Why, in a sentence. */
  readonly detail: string;
}

export async function listGivenUpJobs(db: Database): Promise<GivenUpJob[]> {
  const rows = await db.read.selectFrom('given_up_job').selectAll().orderBy('job').execute();
  return rows.map((row) => ({ job: row.job, givenUpAt: row.given_up_at, detail: row.detail }));
}

export function putGivenUpJob({ job, givenUpAt, detail }: GivenUpJob): CompiledQuery {
  const facts = { given_up_at: givenUpAt, detail };
  return compose
    .insertInto('given_up_job')
    .values({ job, ...facts })
    .onConflict((conflict) => conflict.column('job').doUpdateSet(facts))
    .compile();
}

export function deleteGivenUpJob(job: string): CompiledQuery {
  return compose.deleteFrom('given_up_job').where('job', '=', job).compile();
}
