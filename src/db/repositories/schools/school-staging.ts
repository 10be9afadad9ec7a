/** Aggregate `school`, staging side: rows under a release that nobody can see yet, and what they come to. */
import { type CompiledQuery, type Insertable, sql } from 'kysely';
import type { School } from '../../../domain/school.ts';
import type { Database } from '../../database.ts';
import { insertMany } from '../../sql/insert-many.ts';
import { jsonList } from '../../sql/json-list.ts';
import type { SchoolTable } from '../../tables.ts';
import type { RecordPlace } from '../releases/observation-staging.ts';

/** Without its number, which the database gives. */
export type SchoolRow = Omit<Insertable<SchoolTable>, 'school_number'>;

/** `terms`: plain words that it is found by, parted by spaces. */
export function schoolRow(releaseId: number, school: School, terms: string, place: RecordPlace): SchoolRow {
  return {
    release_id: releaseId,
    school_key: school.key,
    name: school.name,
    town: school.town,
    outcode: school.outcode,
    district_code: school.district,
    terms,
    retrieval_sequence: place.retrievalSequence,
    locator: place.locator,
  };
}

/** Rows whose key is there already are left out: the counts returned by the write tell how many went in. */
export function insertSchools(rows: readonly SchoolRow[]): CompiledQuery[] {
  return insertMany('school', rows, { onConflict: 'ignore' });
}

/** What the release holds under these keys. */
export async function schoolsUnder(
  db: Database,
  releaseId: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, SchoolRow>> {
  const rows = await db.read
    .selectFrom('school')
    .selectAll()
    .where('release_id', '=', releaseId)
    .where('school_key', 'in', jsonList(keys))
    .execute();
  return new Map(rows.map((row) => [row.school_key, row]));
}

/** How many schools of a release say something of each kind. */
interface SchoolCounts {
  readonly schools: number;
  /** Names that are unlike each other. */
  readonly distinctNames: number;
  readonly withOutcode: number;
  readonly districts: number;
}

export async function countSchools(db: Database, releaseId: number): Promise<SchoolCounts> {
  return db.read
    .selectFrom('school')
    .select(({ fn }) => [
      fn.countAll<number>().as('schools'),
      sql<number>`count(DISTINCT name)`.as('distinctNames'),
      fn.count<number>('outcode').as('withOutcode'),
      sql<number>`count(DISTINCT district_code)`.as('districts'),
    ])
    .where('release_id', '=', releaseId)
    .executeTakeFirstOrThrow();
}
