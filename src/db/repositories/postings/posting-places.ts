/** Where adverts stand in the lists that searches go by, and which of these places a filter lets through. */

import { type SqlBool, sql } from 'kysely';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';
import { districtConditions, isNear, type PostingFilter, postingConditions } from './posting-filter.ts';
import { isHeld } from './posting-lines.ts';
import { areAllOpen, type Match, MOST_NUMBER, NUMBER_BITS, secondOf } from './posting-terms.ts';

/** Which adverts come first: those posted last, or those that close first (adverts without a deadline last). */
export type PostingOrder = 'newest' | 'closing';

/** Adverts that one search looks at. Nearly all that the index names match, so that it seldom ends before its page is full. */
export const MOST_LOOKED_AT = 2_000;

export interface ListPlace {
  readonly place: string;
  readonly release_id: number;
  readonly version_id: number;
}

interface FoundPlaces {
  readonly found: readonly ListPlace[];
  /** The last place that was looked at, where there may be more after it; null when the list was looked through, or enough was found. */
  readonly lookedUpTo: string | null;
}

interface ListPart {
  readonly after: string | null;
  readonly limit: number;
}

/**
 * States, days and nations are left out of the terms at first, and compared in the entries. Should those which were looked at not suffice,
 * because so many have ended or lie elsewhere, the terms are asked with all of them.
 */
export async function findListPlaces(
  db: Database,
  filter: PostingFilter,
  match: Match,
  order: PostingOrder,
  part: ListPart,
): Promise<FoundPlaces> {
  // In the order of deadlines those that have closed come first, unless the days are asked for.
  if (match.withoutBroad !== null && (order === 'newest' || filter.closesBefore !== null)) {
    const found = await lookFor(db, filter, match, match.withoutBroad, { ...part, order });
    if (found.lookedUpTo === null) return found;
  }
  return lookFor(db, filter, match, match.expression, { ...part, order });
}

async function lookFor(
  db: Database,
  filter: PostingFilter,
  match: Match,
  expression: string,
  { after, limit, order }: ListPart & { readonly order: PostingOrder },
): Promise<FoundPlaces> {
  const named = await namedPlaces(db, expression, order, after).execute();
  const places = named.map(({ place }) => place);
  const matching = match.isExact ? openPlaces : matchingPlaces;
  const { lines } = match;
  const found = await matching(db, filter, { places, lines, order, limit }).execute();
  const isThrough = places.length < MOST_LOOKED_AT || found.length >= limit;
  return { found, lookedUpTo: isThrough ? null : (places.at(-1) ?? null) };
}

/** Places of adverts that have the terms, in order. */
export function namedPlaces(db: Database, match: string, order: PostingOrder, after: string | null) {
  const table = sql<{ rowid: number }>`${sql.table(`posting_${order}`)}(${match})`;
  const all = db.read.selectFrom(table.as('named')).select(sql<string>`CAST(rowid AS TEXT)`.as('place'));
  const rest =
    after === null
      ? all
      : all.where('rowid', order === 'newest' ? '<' : '>', sql<number>`CAST(${after} AS INTEGER)`);
  return rest.orderBy('rowid', order === 'newest' ? 'desc' : 'asc').limit(MOST_LOOKED_AT);
}

interface PlacesWish {
  readonly places: readonly string[];
  readonly lines: Match['lines'];
  readonly order: PostingOrder;
  readonly limit: number;
}

/** Of these places the first whose adverts the filter lets through. */
export function matchingPlaces(db: Database, filter: PostingFilter, wish: PlacesWish) {
  const query = entries(db, wish)
    .crossJoin('posting_version as posting')
    .whereRef('posting.version_id', '=', 'entry.version_id');
  return postingConditions(filter).reduce((narrowed, condition) => narrowed.where(condition), query);
}

/** The same, of places that are known to match but for what {@link Match} says: a fraction of the cost. */
export function openPlaces(db: Database, filter: PostingFilter, wish: PlacesWish) {
  const at = (second: number) => sql<number>`${second} << ${sql.lit(NUMBER_BITS)}`;
  let query = entries(db, wish).where('entry.state', 'in', jsonList(filter.states));
  if (areAllOpen(filter)) query = query.where('entry.closing_id', '>=', at(secondOf(filter.now)));
  if (filter.closesBefore !== null)
    query = query.where('entry.closing_id', '<', at(secondOf(filter.closesBefore)));
  if (filter.near !== null) query = query.where(isPointNear(filter.near));
  return districtConditions(filter, 'entry').reduce(
    (narrowed, condition) => narrowed.where(condition),
    query,
  );
}

/** Terms tell the square that a point lies in, not how far it is. */
function isPointNear(near: NonNullable<PostingFilter['near']>) {
  return sql<SqlBool>`(entry.has_point = 0 OR EXISTS (SELECT 1 FROM posting_version AS posting
    WHERE posting.version_id = entry.version_id AND ${isNear(near)}))`;
}

/** In the order of the places: the loop over them stands outermost, and an ORDER BY would read all of them. */
function entries(db: Database, { places, lines, order, limit }: PlacesWish) {
  // Null for other lines, whose entries have been asked for by nobody.
  const releaseId = sql<number>`(${JSON.stringify(Object.fromEntries(lines))} ->> ('' || entry.line_id))`;
  const number = sql<number>`CAST(named.value AS INTEGER) & ${sql.lit(MOST_NUMBER)}`;
  return db.read
    .selectFrom(sql<{ value: string }>`json_each(${JSON.stringify(places)})`.as('named'))
    .crossJoin('posting_entry as entry')
    .select(['named.value as place', releaseId.as('release_id'), 'entry.version_id'])
    .where(
      'entry.entry_number',
      '=',
      order === 'newest' ? sql<number>`${sql.lit(MOST_NUMBER)} - (${number})` : number,
    )
    .where(isHeld('entry', releaseId))
    .limit(limit);
}
