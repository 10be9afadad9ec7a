/** Aggregate `occupation_fact`, staging side: rows under a release that nobody can see yet, and what they come to. */
import { type CompiledQuery, type Insertable, sql } from 'kysely';
import { type FactLink, factKey, type OccupationFact } from '../../../domain/occupation-fact.ts';
import type { Database } from '../../database.ts';
import { insertMany } from '../../sql/insert-many.ts';
import { jsonList } from '../../sql/json-list.ts';
import type { OccupationFactTable } from '../../tables.ts';
import type { RecordPlace } from '../releases/observation-staging.ts';

type FactRow = Insertable<OccupationFactTable>;

export interface StagedFact {
  readonly row: FactRow;
  readonly links: readonly FactLink[];
}

export function stagedFact(
  releaseId: number,
  fact: OccupationFact,
  links: readonly FactLink[],
  place: RecordPlace,
): StagedFact {
  const row: FactRow = {
    release_id: releaseId,
    fact_key: factKey(fact),
    kind: fact.kind,
    title: fact.title,
    body: JSON.stringify(fact),
    retrieval_sequence: place.retrievalSequence,
    locator: place.locator,
  };
  return { row, links };
}

/** Rows whose key is there already are left out: the counts returned by the write tell how many went in. */
export function insertFacts(facts: readonly StagedFact[]): CompiledQuery[] {
  return insertMany(
    'occupation_fact',
    facts.map(({ row }) => row),
    { onConflict: 'ignore' },
  );
}

export function insertFactLinks(facts: readonly StagedFact[]): CompiledQuery[] {
  return insertMany(
    'occupation_fact_link',
    facts.flatMap(({ row, links }) =>
      links.map(({ soc2020, basis, matched }) => ({
        release_id: row.release_id,
        soc2020,
        fact_key: row.fact_key,
        basis,
        matched,
      })),
    ),
  );
}

/** What the release holds under these keys. */
export async function findFacts(
  db: Database,
  releaseId: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FactRow>> {
  const rows = await db.read
    .selectFrom('occupation_fact')
    .selectAll()
    .where('release_id', '=', releaseId)
    .where('fact_key', 'in', jsonList(keys))
    .execute();
  return new Map(rows.map((row) => [row.fact_key, row]));
}

/** How many facts of a release say something of each kind. */
export interface FactCounts {
  readonly facts: number;
  readonly descriptions: number;
  /** Descriptions that are unlike each other. */
  readonly distinctDescriptions: number;
  readonly withTasks: number;
  readonly withEntryRoutes: number;
  readonly withRelatedTitles: number;
  readonly standards: number;
  /** Titles of standards that are unlike each other. */
  readonly distinctTitles: number;
  readonly withMonths: number;
  readonly withJobTitles: number;
  /** Standards that are under a unit group. */
  readonly linkedStandards: number;
  readonly profiles: number;
  /** Profiles that name a school subject. */
  readonly profilesWithSubjects: number;
  /** Profiles that say what a way in asks for. */
  readonly profilesWithEntry: number;
}

export async function countFacts(db: Database, releaseId: number): Promise<FactCounts> {
  const when = (condition: ReturnType<typeof sql<boolean>>) =>
    sql<number>`count(*) FILTER (WHERE ${condition})`;
  const isDescription = sql<boolean>`kind = 'description'`;
  const isStandard = sql<boolean>`kind = 'standard'`;
  const isProfile = sql<boolean>`kind = 'profile'`;
  return db.read
    .selectFrom('occupation_fact')
    .select([
      sql<number>`count(*)`.as('facts'),
      when(isDescription).as('descriptions'),
      sql<number>`count(DISTINCT body->>'description')`.as('distinctDescriptions'),
      when(sql`json_array_length(body, '$.tasks') > 0`).as('withTasks'),
      when(sql`body->>'entryRoutes' IS NOT NULL`).as('withEntryRoutes'),
      when(sql`json_array_length(body, '$.relatedTitles') > 0`).as('withRelatedTitles'),
      when(isStandard).as('standards'),
      sql<number>`count(DISTINCT CASE WHEN ${isStandard} THEN title END)`.as('distinctTitles'),
      when(sql`body->>'typicalMonths' IS NOT NULL`).as('withMonths'),
      when(sql`json_array_length(body, '$.jobTitles') > 0`).as('withJobTitles'),
      when(sql`${isStandard} AND EXISTS (SELECT 1 FROM occupation_fact_link AS link
        WHERE link.release_id = occupation_fact.release_id AND link.fact_key = occupation_fact.fact_key)`).as(
        'linkedStandards',
      ),
      when(isProfile).as('profiles'),
      when(sql`${isProfile} AND json_array_length(body, '$.knowledge') > 0`).as('profilesWithSubjects'),
      when(sql`${isProfile} AND json_array_length(body, '$.entry') > 0`).as('profilesWithEntry'),
    ])
    .where('release_id', '=', releaseId)
    .executeTakeFirstOrThrow();
}
