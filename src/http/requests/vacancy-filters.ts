/** The form over the list of adverts: what may be typed and chosen there. */
import type { SourceDescription } from '../../connectors/contract.ts';
import { addDays, plainDate } from '../../domain/period.ts';
import { allSectors, sectors } from '../../reference/sectors.ts';
import type { VacancyFilter } from '../../views/pages/vacancies-page.ts';
import { fromParameter, typed, type z } from '../schemas/common.ts';
import { postingQuery } from '../schemas/posting-query.ts';
import type { postingListSchema } from '../schemas/postings.ts';

/** As the API asks, a job by any of its names, and where distances are from. */
export const vacancyQuery = postingQuery.extend({
  job: typed('Name a job.', 100).optional(),
  from: fromParameter,
});

export type VacancyQuery = z.infer<typeof vacancyQuery>;

interface FilterContext {
  readonly sector: string;
  readonly found: Pick<z.infer<typeof postingListSchema>, 'facets'>;
  readonly sources: readonly Pick<SourceDescription, 'id' | 'title'>[];
  readonly today: string;
  /** The search is around a postcode or a school. */
  readonly isAround: boolean;
}

/** The filters that the search has. A new one is one entry here: `name` is its parameter. */
export function filtersOf(query: VacancyQuery, context: FilterContext): VacancyFilter[] {
  return [...subjectFilters(query, context), ...timeAndList(query, context), ...termFilters(query)];
}

/** What of the form is set, in words, with the names of the parameters that go when it is removed. */
export function filtersSet(filters: readonly VacancyFilter[]): { label: string; names: string[] }[] {
  return filters.flatMap((filter) => {
    const label = labelWhereSet(filter);
    // A distance starts from the postcode, which may be given as either parameter.
    const names = filter.name === 'area' ? ['area', 'near', 'withinKm', 'from', 'sort'] : [filter.name];
    return label === null ? [] : [{ label, names }];
  });
}

function labelWhereSet(filter: VacancyFilter): string | null {
  if (filter.kind === 'tick') return filter.isOn ? filter.label : null;
  if (filter.value === '' || filter.value === allSectors.id) return null;
  if (filter.kind === 'choice' && filter.value === filter.usual) return null;
  return filter.kind === 'text'
    ? `“${filter.value}”`
    : (filter.choices.find(({ value }) => value === filter.value)?.label ?? null);
}

/** How many adverts a sector or a list has, behind its name. */
function named({ facets }: FilterContext['found'], list: 'sectors' | 'sources', id: string, label: string) {
  // Counts of the newest alone say nothing of a list.
  const count = facets?.isCapped === false ? facets[list].find((each) => each.id === id)?.count : undefined;
  return { value: id, label: count === undefined ? label : `${label} (${count})` };
}

function subjectFilters(query: VacancyQuery, { sector, found, isAround }: FilterContext): VacancyFilter[] {
  return [
    {
      kind: 'text',
      name: 'area',
      label: 'Place, postcode or school',
      value: query.area ?? query.near ?? '',
      hint: null,
    },
    {
      kind: 'choice',
      name: 'withinKm',
      label: 'Distance',
      value: query.withinKm === undefined ? (isAround ? String(NEAR_KM) : '') : String(query.withinKm),
      ...(isAround ? { usual: String(NEAR_KM) } : {}),
      choices: choicesWith(isAround ? DISTANCES : [ANYWHERE, ...DISTANCES], query.withinKm, 'km'),
    },
    {
      kind: 'choice',
      name: 'sector',
      label: 'Sector',
      value: sector,
      choices: [allSectors, ...sectors].map(({ id, title }) => named(found, 'sectors', id, title)),
    },
    { kind: 'text', name: 'job', label: 'Job', value: query.job ?? '', hint: null },
    { kind: 'text', name: 'q', label: 'Words in the advert', value: query.q ?? '', hint: null },
  ];
}

function timeAndList(query: VacancyQuery, { found, sources, today }: FilterContext): VacancyFilter[] {
  const titleOf = (id: string) => sources.find((source) => source.id === id)?.title ?? id;
  return [
    {
      kind: 'choice',
      name: 'closingWithinDays',
      label: 'Closing',
      value: query.closingWithinDays === undefined ? '' : String(query.closingWithinDays),
      choices: choicesWith(CLOSINGS, query.closingWithinDays, 'days'),
    },
    {
      kind: 'choice',
      name: 'postedSince',
      label: 'New',
      value: query.postedSince ?? '',
      choices: sinceChoices(query.postedSince, today),
    },
    { kind: 'choice', name: 'start', label: 'Start', value: query.start ?? '', choices: STARTS },
    {
      kind: 'choice',
      name: 'source',
      label: 'List',
      value: query.source ?? '',
      choices: [
        { value: '', label: 'Every list' },
        ...(found.facets?.sources ?? []).map(({ id }) => named(found, 'sources', id, titleOf(id))),
      ],
    },
  ];
}

function termFilters(query: VacancyQuery): VacancyFilter[] {
  return [
    { kind: 'choice', name: 'hours', label: 'Hours', value: query.hours ?? '', choices: HOURS },
    {
      kind: 'tick',
      name: 'apprenticeship',
      label: 'Only apprenticeships',
      isOn: query.apprenticeship === 'true',
    },
    {
      kind: 'tick',
      name: 'schoolLeavers',
      label: 'Open to school leavers',
      isOn: query.schoolLeavers === 'true',
    },
  ];
}

/** What "near" a postcode or a school is taken to mean where nobody says how far: ten miles. */
export const NEAR_KM = 16;

const ANYWHERE = { value: '', label: 'Anywhere in the place' };
/** Readers think in miles, the search in kilometres. */
const DISTANCES = [
  { value: '5', label: 'Within 3 miles' },
  { value: '8', label: 'Within 5 miles' },
  { value: '16', label: 'Within 10 miles' },
  { value: '32', label: 'Within 20 miles' },
] as const;

const CLOSINGS = [
  { value: '', label: 'On any day' },
  { value: '3', label: 'Within 3 days' },
  { value: '7', label: 'Within a week' },
  { value: '14', label: 'Within two weeks' },
] as const;

const STARTS = [
  { value: '', label: 'Starts on any day' },
  { value: 'after-year-11', label: 'Starts after Year 11' },
] as const;

const HOURS = [
  { value: '', label: 'Any' },
  { value: 'full-time', label: 'Full-time' },
  { value: 'part-time', label: 'Part-time' },
] as const;

/** A choice that an address makes and the form does not have is shown as well. */
function choicesWith(
  choices: readonly { readonly value: string; readonly label: string }[],
  value: number | undefined,
  unit: string,
) {
  const isKnown = value === undefined || choices.some((each) => each.value === String(value));
  return isKnown ? choices : [...choices, { value: String(value), label: `Within ${value} ${unit}` }];
}

function sinceChoices(value: string | undefined, today: string) {
  const known = [
    { value: '', label: 'Posted on any day' },
    { value: addDays(today, -3), label: 'Posted in the last 3 days' },
    { value: addDays(today, -7), label: 'Posted in the last week' },
    { value: addDays(today, -14), label: 'Posted in the last two weeks' },
  ];
  const isKnown = value === undefined || known.some((each) => each.value === value);
  return isKnown ? known : [...known, { value, label: `Posted since ${plainDate(value)}` }];
}
