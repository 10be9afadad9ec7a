/** Aggregate `school`, index side: made of a release before readers see it and removed with its rows. */
import { sql } from 'kysely';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';

const ROWS_PER_STATEMENT = 5_000;

/** The term that every school of a release has: it begins with a letter that no name has. */
export const releaseTerm = (releaseId: number): string => `\uE000r${releaseId}`;

/** Makes every school of the release findable. For a release that has no entries yet. `pause` is called between statements. */
export async function indexSchools(
  db: Database,
  releaseId: number,
  pause: () => Promise<void>,
): Promise<void> {
  const span = await db.read
    .selectFrom('school')
    .select(({ fn }) => [fn.min('school_number').as('first'), fn.max('school_number').as('last')])
    .where('release_id', '=', releaseId)
    .executeTakeFirst();
  const { first, last } = { first: span?.first ?? 1, last: span?.last ?? 0 };
  for (let after = first - 1; after < last; after += ROWS_PER_STATEMENT) {
    await db.writeAtomically([
      sql`INSERT INTO school_search (rowid, terms)
        SELECT school_number, ${releaseTerm(releaseId)} || ' ' || terms FROM school
        WHERE school_number > ${after} AND school_number <= ${after + ROWS_PER_STATEMENT} AND release_id = ${releaseId}
        ORDER BY school_number`.compile(compose),
    ]);
    await pause();
  }
}
