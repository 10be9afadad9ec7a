/** Where adverts stand in the lists that searches go by, and which of these places a filter lets through. */

import { type SqlBool, sql } from 'kysely';
import type { Database } from '../../database.ts';
import { jsonList } from '../../sql/json-list.ts';
import { districtConditions, isNear, type PostingFilter, postingConditions } from './posting-filter.ts';
import { isHeld } from './posting-lines.ts';
import {
  areAllOpen,
  areDistrictsTold,
  type Match,
  MOST_NUMBER,
  NUMBER_BITS,
  secondOf,
} from './posting-terms.ts';

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
 * States, days and nations are left out of the terms at first, and compared afterwards. Should those which were looked at not suffice, because
 * so many have ended or lie elsewhere, the search goes on from there by the terms with all of them.
 */
export async function findListPlaces(
  db: Database,
  filter: PostingFilter,
  match: Match,
  order: PostingOrder,
  { after, limit }: ListPart,
): Promise<FoundPlaces> {
  const wish = { after, limit, order, most: MOST_LOOKED_AT };
  // In the order of deadlines those that have closed come first, unless the days are asked for.
  if (match.withoutBroad === null || (order === 'closing' && filter.closesBefore === null))
    return lookFor(db, filter, match, { ...wish, expression: match.expression });
  const first = await lookFor(db, filter, match, { ...wish, expression: match.withoutBroad });
  if (first.lookedUpTo === null) return first;
  // Of these the terms with all of them would have named as many: adverts that were read in vain.
  const read = match.isExact
    ? []
    : await openPlaces(db, filter, { ...first, lines: match.lines, order, limit: MOST_LOOKED_AT }).execute();
  if (read.length === MOST_LOOKED_AT) return first;
  const rest = await lookFor(db, filter, match, {
    ...{ expression: match.expression, order, most: MOST_LOOKED_AT - read.length },
    ...{ after: first.lookedUpTo, limit: limit - first.found.length },
  });
  return { ...rest, found: [...first.found, ...rest.found] };
}

interface Look extends ListPart {
  readonly expression: string;
  readonly order: PostingOrder;
  /** So many are looked at. */
  readonly most: number;
}

/** `places`: those that were looked at. */
async function lookFor(
  db: Database,
  filter: PostingFilter,
  match: Match,
  { expression, order, after, limit, most }: Look,
): Promise<FoundPlaces & { readonly places: readonly string[] }> {
  const named = await namedPlaces(db, expression, { order, after }, most).execute();
  const places = named.map(({ place }) => place);
  const matching = match.isExact ? openPlaces : matchingPlaces;
  const found = await matching(db, filter, { places, lines: match.lines, order, limit }).execute();
  const isThrough = places.length < most || found.length >= limit;
  return { found, places, lookedUpTo: isThrough ? null : (places.at(-1) ?? null) };
}

/** Places of adverts that have the terms, in order. */
export function namedPlaces(
  db: Database,
  match: string,
  { order, after }: { readonly order: PostingOrder; readonly after: string | null },
  most = MOST_LOOKED_AT,
) {
  const table = sql<{ rowid: number }>`${sql.table(`posting_${order}`)}(${match})`;
  const all = db.read.selectFrom(table.as('named')).select(sql<string>`CAST(rowid AS TEXT)`.as('place'));
  const rest =
    after === null
      ? all
      : all.where('rowid', order === 'newest' ? '<' : '>', sql<number>`CAST(${after} AS INTEGER)`);
  return rest.orderBy('rowid', order === 'newest' ? 'desc' : 'asc').limit(most);
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

/** The same, but for what only the advert itself can tell, where {@link Match} says that this is nothing or that entries do: a fraction of the cost. */
export function openPlaces(db: Database, filter: PostingFilter, wish: PlacesWish) {
  const at = (second: number) => sql<number>`${second} << ${sql.lit(NUMBER_BITS)}`;
  let query = entries(db, wish).where('entry.state', 'in', jsonList(filter.states));
  if (areAllOpen(filter)) query = query.where('entry.closing_id', '>=', at(secondOf(filter.now)));
  if (filter.closesBefore !== null)
    query = query.where('entry.closing_id', '<', at(secondOf(filter.closesBefore)));
  if (filter.near !== null) query = query.where(isPointNear(filter.near));
  const districts = areDistrictsTold(filter) ? null : filter.districts;
  return districtConditions({ districts, near: filter.near }, 'entry').reduce(
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
