/** Aggregate `occupation_fact`, read by unit group: what is said of an occupation besides figures. */
import { sql } from 'kysely';
import type { Soc2020Code } from '../../../domain/classification.ts';
import type { FactLink, JobProfileFact, OccupationFact } from '../../../domain/occupation-fact.ts';
import type { Database } from '../../database.ts';
import { readFact, readTexts } from '../../sql/json-columns.ts';
import { jsonList } from '../../sql/json-list.ts';

export interface HeldFact extends Pick<FactLink, 'basis' | 'matched'> {
  readonly releaseId: number;
  readonly fact: OccupationFact;
}

/** In the order of their releases and keys. */
export async function listFactsOf(
  db: Database,
  releaseIds: readonly number[],
  soc2020: Soc2020Code,
): Promise<HeldFact[]> {
  const rows = await factsOfOccupation(db, releaseIds, soc2020).execute();
  return rows.map(({ body, ...rest }) => ({ ...rest, fact: readFact(body) }));
}

export function factsOfOccupation(db: Database, releaseIds: readonly number[], soc2020: Soc2020Code) {
  return db.read
    .selectFrom('occupation_fact_link as link')
    .innerJoin('occupation_fact as fact', (join) =>
      join.onRef('fact.release_id', '=', 'link.release_id').onRef('fact.fact_key', '=', 'link.fact_key'),
    )
    .select(['fact.release_id as releaseId', 'fact.body', 'link.basis', 'link.matched'])
    .where('link.release_id', 'in', jsonList(releaseIds))
    .where('link.soc2020', '=', soc2020)
    .orderBy('link.release_id')
    .orderBy('link.fact_key');
}

export interface DescribedTasks {
  /** The unit group. */
  readonly key: string;
  readonly tasks: readonly string[];
}

/** The tasks of every description of a release, in the order of the unit groups: some 400. */
export async function listTasks(db: Database, releaseId: number): Promise<DescribedTasks[]> {
  const rows = await db.read
    .selectFrom('occupation_fact')
    .select(['fact_key as key', sql<string>`body->'tasks'`.as('tasks')])
    .where('release_id', '=', releaseId)
    .where('kind', '=', 'description')
    .orderBy('fact_key')
    .execute();
  return rows.map(({ key, tasks }) => ({ key, tasks: readTexts(tasks) }));
}

/** The profiles of a release, in the order of their names: some 850. */
export async function listProfiles(db: Database, releaseId: number): Promise<JobProfileFact[]> {
  const rows = await db.read
    .selectFrom('occupation_fact')
    .select('body')
    .where('release_id', '=', releaseId)
    .where('kind', '=', 'profile')
    .orderBy('fact_key')
    .execute();
  return rows.flatMap(({ body }) => {
    const fact = readFact(body);
    return fact.kind === 'profile' ? [fact] : [];
  });
}
