/** Aggregate `school`, read by name. */
import { sql } from 'kysely';
import type { School } from '../../../domain/school.ts';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';
import { releaseTerm } from './school-index.ts';

export interface HeldSchool extends School {
  readonly releaseId: number;
}

/** Schools that one search looks at: more than have any name in common. */
const MOST_LOOKED_AT = 500;
/** Words that begin alike and are compared with one that was misspelt. */
const MOST_ALIKE = 2_000;

/** Schools of the releases that have every word; `words` are plain: lower-case letters and digits. */
export async function searchSchools(
  db: Database,
  releaseIds: readonly number[],
  words: readonly string[],
): Promise<HeldSchool[]> {
  if (releaseIds.length === 0 || words.length === 0) return [];
  return schoolsMatching(db, releaseIds, words).execute();
}

export function schoolsMatching(db: Database, releaseIds: readonly number[], words: readonly string[]) {
  const releases = releaseIds.map((id) => `"${releaseTerm(id)}"`).join(' OR ');
  const match = [`(${releases})`, ...words.map((word) => `"${word}"`)].join(' AND ');
  const found = sql<{ rowid: number }>`school_search(${match})`;
  return db.read
    .selectFrom(
      db.read.selectFrom(found.as('term')).select('rowid').orderBy('rowid').limit(MOST_LOOKED_AT).as('found'),
    )
    .innerJoin('school', 'school.school_number', 'found.rowid')
    .select([
      'school.release_id as releaseId',
      'school.school_key as key',
      'school.name',
      'school.town',
      'school.outcode',
      'school.district_code as district',
    ])
    .orderBy('school.name')
    .orderBy('school.school_key');
}

/** One school by its key; null when no release has it. */
export async function findSchool(
  db: Database,
  releaseIds: readonly number[],
  key: string,
): Promise<HeldSchool | null> {
  const row = await db.read
    .selectFrom('school')
    .select([
      'release_id as releaseId',
      'school_key as key',
      'name',
      'town',
      'outcode',
      'district_code as district',
    ])
    .where('release_id', 'in', jsonList(releaseIds))
    .where('school_key', '=', key)
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Words of schools that begin with `beginning`, of any release. */
export async function listSchoolWords(db: Database, beginning: string): Promise<string[]> {
  const rows = await db.read
    .selectFrom(sql<{ term: string }>`school_term`.as('word'))
    .select('term')
    .where('term', '>=', beginning)
    .where('term', '<', `${beginning}\uFFFF`)
    .limit(MOST_ALIKE)
    .execute();
  return rows.map(({ term }) => term);
}
