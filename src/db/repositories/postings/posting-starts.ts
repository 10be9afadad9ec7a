/** When the apprenticeships that a search counted start. */
import { sql } from 'kysely';
import type { CalendarDate } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { STARTS_ON } from './posting-filter.ts';
import type { CountedMatches } from './posting-search.ts';

export interface PostingStarts {
  readonly day: CalendarDate;
  readonly before: number;
  /** On the day or later. */
  readonly from: number;
  readonly unsaid: number;
  /** There are, or may be, more matches than were counted. */
  readonly isCapped: boolean;
}

/** Around a day, of the apprenticeships alone. */
export async function countStarts(
  db: Database,
  { found, isCapped }: CountedMatches,
  day: CalendarDate,
): Promise<PostingStarts> {
  const wanted = JSON.stringify(found.map(({ version_id }) => version_id));
  const rows = await db.read
    .selectFrom(sql<{ value: number }>`json_each(${wanted})`.as('wanted'))
    .crossJoin('posting_version as posting')
    .where('posting.version_id', '=', sql<number>`wanted.value`)
    .where('posting.kind', '=', 'apprenticeship')
    .select(sql<number | null>`${STARTS_ON} < ${day}`.as('isBefore'))
    .select(sql<number>`count(*)`.as('count'))
    .groupBy('isBefore')
    .execute();
  const count = (isBefore: number | null) => rows.find((row) => row.isBefore === isBefore)?.count ?? 0;
  return { day, before: count(1), from: count(0), unsaid: count(null), isCapped };
}
