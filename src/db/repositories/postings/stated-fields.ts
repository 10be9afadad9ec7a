/** How many adverts of a release say what: for telling when a board has stopped saying it. */
import { sql } from 'kysely';
import type { Database } from '../../database.ts';

export const STATED_FIELDS = ['employer', 'place', 'pay', 'closing', 'link', 'summary'] as const;
export type StatedField = (typeof STATED_FIELDS)[number];

/** Of the adverts that the sweep of the release held. */
export async function countStatedFields(
  db: Database,
  releaseId: number,
): Promise<Readonly<Record<StatedField, number>>> {
  return db.read
    .selectFrom('posting')
    .select([
      sql<number>`count(employer_name)`.as('employer'),
      sql<number>`count(CASE WHEN places <> '[]' THEN 1 END)`.as('place'),
      sql<number>`count(CASE WHEN pay ->> 'text' IS NOT NULL OR pay ->> 'minGbp' IS NOT NULL THEN 1 END)`.as(
        'pay',
      ),
      sql<number>`count(closes_at)`.as('closing'),
      sql<number>`count(url)`.as('link'),
      sql<number>`count(summary)`.as('summary'),
    ])
    .where('release_id', '=', releaseId)
    .where('state', '=', 'live')
    .executeTakeFirstOrThrow();
}
