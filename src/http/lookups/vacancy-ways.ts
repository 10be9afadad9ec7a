/** The ways that lead on from a list of adverts: other pages, orders and places of it, and where its adverts come from. */
import type { Area } from '../../domain/area.ts';
import type { CalendarDate } from '../../domain/period.ts';
import { apprenticeshipSearch, FIND_AN_APPRENTICESHIP } from '../../reference/job-searches.ts';
import { springWords } from '../../snapshots/teaching/steps.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import type { VacanciesView } from '../../views/pages/vacancies-page.ts';
import type { StartNote } from '../../views/parts/start-note.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { withinWords } from '../requests/posting-words.ts';
import { NEAR_KM, type VacancyQuery } from '../requests/vacancy-filters.ts';
import type { z } from '../schemas/common.ts';
import type { PostingSort } from '../schemas/posting-query.ts';
import type { postingListSchema } from '../schemas/postings.ts';
import type { ReaderPlace } from './near-and-soon.ts';
import type { VacancySearch } from './vacancy-search.ts';

type Found = z.infer<typeof postingListSchema>;

/** As they stand on the page. */
const ORDERS: readonly { readonly sort: PostingSort; readonly label: string }[] = [
  { sort: 'nearest', label: 'Nearest' },
  { sort: 'newest', label: 'Newest' },
  { sort: 'closing', label: 'Closing soon' },
];

/** The orders that the list can have: the nearest only from a postcode district, for the middle of a council district is near to nobody. */
export function ordersOf(
  typed: VacancyQuery,
  sort: PostingSort | undefined,
  place: ReaderPlace | null,
): VacanciesView['orders'] {
  const current = sort ?? (typed.closingWithinDays === undefined ? 'newest' : 'closing');
  return ORDERS.filter((each) => each.sort !== 'nearest' || place?.outcode != null).map((each) => ({
    label: each.label,
    href: `/vacancies?${queryText({ ...typed, page: undefined, after: undefined, sort: each.sort })}`,
    isCurrent: each.sort === current,
  }));
}

/** From what lies around a postcode to the adverts of its district, and the other way round. */
export function besideOf(
  typed: VacancyQuery,
  { around, area, place, job }: VacancySearch,
): VacanciesView['beside'] {
  const { page: _page, after: _after, near: _near, withinKm: _within, ...rest } = typed;
  if (around !== null && area !== null) {
    const { outcode: from } = around;
    const href = `/vacancies?${queryText({ ...rest, job, area: area.slug, from })}`;
    return { words: `Only in ${inPlace(area.name)}`, href };
  }
  if (around !== null || area === null || place?.outcode == null) return null;
  const href = `/vacancies?${queryText({ ...rest, job, from: undefined, area: place.outcode })}`;
  return { words: `All ${withinWords(NEAR_KM, place.outcode)}`, href };
}

/** Null where none starts too soon, and where Year 11 may leave by another nation's rule. */
export function startsOf(
  typed: VacancyQuery,
  { around, area }: VacancySearch,
  { facets, paging }: Found,
  today: CalendarDate,
): StartNote | null {
  const isNoneLeft = typed.start !== undefined && paging.totalResults === 0;
  if (facets === null || (facets.starts.before === 0 && !isNoneLeft)) return null;
  if (area !== null && !/^[EWK]/.test(area.code)) return null;
  const isSmall = area !== null && SMALL.includes(area.level);
  const near = around?.outcode ?? (isSmall ? area.name : null);
  return {
    ...facets.starts,
    later: `/vacancies?${queryText({ ...typed, page: undefined, after: undefined, start: 'after-year-11' })}`,
    when: springWords(today),
    search:
      area === null || area.code.startsWith('E')
        ? {
            name: 'Find an apprenticeship',
            url: near === null ? FIND_AN_APPRENTICESHIP : apprenticeshipSearch(near),
          }
        : null,
  };
}

/** What another site's search knows as a place. */
const SMALL: readonly Area['level'][] = ['district', 'county'];

/** Without what belongs to one page of the list. */
export function withoutOrder<T extends object>(asked: T) {
  return { ...asked, page: undefined, after: undefined, sort: undefined };
}

/** The list without a filter, from its first page. */
export function without(query: VacancyQuery, names: readonly string[]): string {
  const rest = Object.entries({ ...query, page: undefined, after: undefined }).filter(
    ([name]) => !names.includes(name),
  );
  return `/vacancies?${queryText(Object.fromEntries(rest))}`;
}

/** By number as far as pages have numbers, then from cursor to cursor. There is no way back from a cursor but to the first page. */
export function waysOn({ page, totalPages, next }: Found['paging'], query: VacancyQuery) {
  const at = (where: Pick<VacancyQuery, 'page' | 'after'>) =>
    `/vacancies?${queryText({ ...query, page: undefined, after: undefined, ...where })}`;
  const numbered = (to: number) => at(to > 1 ? { page: to } : {});
  if (page === null) return { before: numbered(1), after: next && at({ after: next }) };
  return {
    before: page > 1 ? numbered(page - 1) : null,
    after: page < totalPages ? numbered(page + 1) : next && at({ after: next }),
  };
}

/** The lists that adverts of this search come from; where it finds too many to count, those of the adverts that are shown. */
export function listsOf(
  { facets, sources, results, countsOnly }: Found,
  known: RouteDeps['sources'],
  source: string | undefined,
): VacanciesView['lists'] {
  const counted = facets === null || facets.isCapped ? [] : facets.sources.filter(({ count }) => count > 0);
  const ids = new Set([
    ...results.map((advert) => advert.source),
    ...counted.flatMap(({ id }) => (source === undefined || id === source ? [id] : [])),
    ...countsOnly.flatMap((each) => (each.count > 0 ? [each.source] : [])),
  ]);
  return sources
    .filter(({ id }) => ids.has(id))
    .map(({ id, attribution }) => ({
      title: known.find((each) => each.id === id)?.title ?? id,
      attribution,
    }));
}

export function queryText(query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(given).toString();
}
