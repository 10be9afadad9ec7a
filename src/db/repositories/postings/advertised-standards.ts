/** Apprenticeship standards that employers advertise for some occupations: what people train towards, in the adverts' own words. */
import { type SqlBool, sql } from 'kysely';
import type { Soc2020Code } from '../../../domain/classification.ts';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';
import { isHeld } from './posting-lines.ts';

export interface AdvertisedStandard {
  /** "Installation and maintenance electrician". */
  readonly title: string;
  /** 2 to 7; null when no advert gives it. */
  readonly level: number | null;
  readonly isFoundation: boolean;
  /** The duration that most adverts give, in the source's words: "3 Years 6 Months"; null when none gives one. */
  readonly duration: string | null;
  /** How many adverts of the releases, open and past, without those that pupils must be kept from. */
  readonly adverts: number;
}

/** Those with the most adverts first. */
export async function listAdvertisedStandards(
  db: Database,
  releaseIds: readonly number[],
  soc2020: readonly Soc2020Code[],
): Promise<AdvertisedStandard[]> {
  const rows = await advertisedStandards(db, releaseIds, soc2020).execute();
  return rows.map(({ title, level, foundation, duration, adverts }) => ({
    title,
    level,
    isFoundation: foundation === 1,
    duration,
    adverts,
  }));
}

export function advertisedStandards(
  db: Database,
  releaseIds: readonly number[],
  soc2020: readonly Soc2020Code[],
) {
  return (
    db.read
      .selectFrom((from) =>
        from
          .selectFrom((inner) =>
            inner
              .selectFrom('posting_release as held')
              .crossJoin('posting_version as posting')
              .select([
                sql<string>`apprenticeship->>'standardTitle'`.as('title'),
                sql<number | null>`apprenticeship->>'level'`.as('level'),
                sql<number>`coalesce(apprenticeship->>'isFoundation', 0)`.as('foundation'),
                sql<string | null>`apprenticeship->>'duration'`.as('duration'),
              ])
              .where('held.release_id', 'in', jsonList(releaseIds))
              .whereRef('posting.line_id', '=', 'held.line_id')
              .where(isHeld('posting', sql`held.release_id`))
              .where('soc2020', 'in', jsonList(soc2020))
              // A literal, so that the index of apprenticeships serves.
              .where(sql<SqlBool>`kind = 'apprenticeship'`)
              .where('is_left_out', '=', 0)
              .as('advert'),
          )
          .select(['title', 'level', 'foundation', 'duration'])
          .select(({ fn }) => fn.countAll<number>().as('alike'))
          .where('title', 'is not', null)
          .groupBy(['title', 'level', 'foundation', 'duration'])
          .as('alike'),
      )
      // SQLite takes the bare column from the row that holds the maximum.
      .select(['title', 'level', 'foundation', 'duration', ({ fn }) => fn.sum<number>('alike').as('adverts')])
      .select(({ fn }) => fn.max('alike').as('most'))
      .groupBy(['title', 'level', 'foundation'])
      .orderBy('adverts', 'desc')
      .orderBy('title')
      .orderBy('level')
  );
}
