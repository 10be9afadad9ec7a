/**
 * What an advert is found by, as terms of a full-text table: a term for each value of a filter, and the words of the text. A term that
 * stands for a value begins with a letter that no text has.
 */
import { sql } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { PostingState } from '../../../domain/posting.ts';
import type { PostingFilter } from './posting-filter.ts';

export const MARK = '\uE000';
/** Letters that are kept of the ending of a word. */
export const ENDING_LENGTH = 24;

/** A row number is an order (day of posting, or second of the deadline), and below it the number of the entry. */
export const NUMBER_BITS = 32;
export const MOST_NUMBER = 2 ** NUMBER_BITS - 1;
/** Seconds of deadlines are counted from the start of 2020, so that they last until 2088. */
const FIRST_SECOND = 1_577_836_800;
/** The second of adverts without a deadline: after every other. */
const NEVER = 2 ** 31 - 1;
const DAY = 86_400;

export const CLOSING_SECOND = sql`coalesce(min(max(unixepoch(posting.closes_at) - ${sql.lit(FIRST_SECOND)}, 0), ${sql.lit(NEVER - 1)}), ${sql.lit(NEVER)})`;
export const POSTED_DAY = sql`coalesce(min(max(unixepoch(posting.posted_on) / ${sql.lit(DAY)}, 0), 65535), 0)`;

/** Whether a place of the advert is known by its point on the map alone. */
export const HAS_POINT = sql`EXISTS (SELECT 1 FROM json_each(posting.places) AS place
  WHERE place.value->>'postcode' IS NULL AND place.value->>'latitude' IS NOT NULL)`;

/** The first second of deadlines that lie at the instant or after it. */
export const secondOf = (instant: Instant) => Math.ceil(Date.parse(instant) / 1000) - FIRST_SECOND;

/** Days and pounds stand under their number and under ever longer stretches of numbers, so that a span of them is a few terms. */
const STRETCHES = [1, 8, 64, 512, 4096, 32_768];
/** No number is greater. */
const LAST = 32_768 * 64 - 1;

/** Groups of terms: an advert that holds every word of a search has a term of each group. */
export interface WordTerms {
  readonly groups: readonly (readonly string[])[];
  /** An advert with a term of each group holds every word. */
  readonly isExact: boolean;
}

/** What the full-text tables can tell of a filter. */
export interface Match {
  /** Every advert that the filter lets through has the terms. */
  readonly expression: string;
  /**
   * The same without terms that nearly all adverts have which are asked for, their state, days of deadlines and whole nations: much shorter to
   * walk. Null where there are none, where nothing else is asked of adverts that are read, and where entries cannot tell the same.
   */
  readonly withoutBroad: string | null;
  /** Those that have them are let through, but for their state, their districts, their deadline and points on a map. */
  readonly isExact: boolean;
  /** The releases that are asked, by their lines. */
  readonly lines: ReadonlyMap<number, number>;
}

/** Up to so many places are asked for one by one. */
const MOST_DISTRICTS = 200;
const MOST_POINTS = 500;

/** `lines`: the filter's releases by their lines. Null when no advert can match. */
export function matchOf(
  filter: PostingFilter,
  words: WordTerms,
  lines: ReadonlyMap<number, number>,
): Match | null {
  const { sector, soc2020, workingPattern, contract, workplace, minGbpPerYear } = filter;
  const near = nearTerms(filter);
  const days = deadlineTerms(filter);
  const nations = nationTerms(filter);
  const held = stateTerms(filter, [...lines.keys()]);
  const others: (readonly string[])[] = [
    ...words.groups,
    ...(soc2020 === null ? [] : [[term(`o${soc2020}`)]]),
    ...flag('l', filter.isForSchoolLeavers),
    ...(filter.isLeftOut === true ? [LEFT_OUT] : []),
    ...(contract === null ? [] : [[term(`c${contract.replaceAll('-', '')}`)]]),
    ...(workplace === null ? [] : [[term(`h${workplace}`)]]),
    ...(minGbpPerYear === null ? [] : [spanTerms('y', minGbpPerYear, LAST)]),
    ...(sector === null
      ? []
      : [
          [term(`s${sector.id.replaceAll('-', '')}`), ...sector.unitGroups.map((group) => term(`o${group}`))],
        ]),
    ...(workingPattern === null ? [] : [[term(`w${workingPattern.slice(0, 4)}`)]]),
    ...(filter.isApprenticeship === null
      ? []
      : [[term(`k${filter.isApprenticeship ? 'apprenticeship' : 'other'}`)]]),
    ...(filter.districts === null || nations.length > 0 ? [] : [districtTerms(filter.districts)]),
    ...near.groups,
  ];
  const groups = [...others, held, ...nations, ...days];
  if (groups.some((group) => group.length === 0)) return null;
  const canCompare = near.isExact && areStatesExact(filter);
  const isExact = canCompare && words.isExact && filter.postedOn === null && filter.startsFrom === null;
  const told = filter.closesBefore === null ? others : [...others, ...days];
  const telling = told.length > 0 && isStateBroad(filter) ? told : [...told, held];
  // Those left out are few, so that to step over them is less than to walk through all others.
  const but = filter.isLeftOut === false ? LEFT_OUT : [];
  const isBroad = telling.length < groups.length && canCompare && (isExact || told.length > 0);
  return {
    expression: expressionOf(groups, but),
    withoutBroad: isBroad ? expressionOf(telling, but) : null,
    isExact,
    lines,
  };
}

const anyOf = (group: readonly string[]) => (group.length === 1 ? group[0] : `(${group.join(' OR ')})`);

function expressionOf(groups: readonly (readonly string[])[], but: readonly string[]): string {
  const all = groups.map(anyOf).join(' AND ');
  return but.length === 0 ? all : `(${all}) NOT ${anyOf(but)}`;
}

const term = (name: string) => `"${MARK}${name.replaceAll('"', '')}"`;

/** Adverts that pupils are not shown. */
const LEFT_OUT = [term('p1')];

function flag(kind: string, wanted: boolean | null): string[][] {
  return wanted === null ? [] : [[term(`${kind}${Number(wanted)}`)]];
}

/** So many districts are asked for by their nations, and compared one by one after. */
function nationTerms(filter: PostingFilter): string[][] {
  return areDistrictsTold(filter) ? [] : [districtTerms(filter.districts ?? [])];
}

/** Whether the terms tell the districts themselves. */
export function areDistrictsTold({ districts }: Pick<PostingFilter, 'districts'>): boolean {
  return districts === null || districts.length <= MOST_DISTRICTS;
}

function districtTerms(districts: readonly string[]): string[] {
  if (districts.length <= MOST_DISTRICTS) return districts.map((code) => term(`a${code}`));
  return [...new Set(districts.map((code) => code.slice(0, 1)))].map((nation) => term(`n${nation}`));
}

function nearTerms({ near }: PostingFilter): WordTerms {
  if (near === null) return { groups: [], isExact: true };
  const cells = cellTerms(near);
  const outcodes = near.outcodes.filter((outcode) => !near.postalAreas.includes(outcode.replace(/\d.*/, '')));
  const isWide = cells.length + outcodes.length > MOST_POINTS;
  if (isWide) return { groups: [districtTerms(near.candidateDistricts)], isExact: false };
  const unplotted = near.districts.map((code) => `(${term('gnone')} AND ${term(`a${code}`)})`);
  return {
    groups: [
      [
        ...near.postalAreas.map((area) => term(`z${area}`)),
        ...outcodes.map((outcode) => term(`g${outcode}`)),
        ...cells,
        ...unplotted,
      ],
    ],
    isExact: true,
  };
}

const KM_PER_LATITUDE = 111.2;
/** Degrees that make up for what is lost in reckoning. */
const EDGE = 0.001;

/** A circle so wide is made of squares of a whole degree. */
const WIDE_KM = 25;

/** Squares of a tenth of a degree, or of a degree, that the circle reaches into. */
function cellTerms({ latitude, longitude, withinKm, kmPerLongitude }: NonNullable<PostingFilter['near']>) {
  const [kind, perDegree] = withinKm > WIDE_KM ? ['u', 1] : ['q', 10];
  const [north, east] = [withinKm / KM_PER_LATITUDE + EDGE, withinKm / kmPerLongitude + EDGE];
  const span = (from: number, to: number) => {
    const first = Math.floor(from * perDegree);
    return Array.from({ length: Math.floor(to * perDegree) - first + 1 }, (_, at) => first + at);
  };
  const columns = span(longitude + 180 - east, longitude + 180 + east);
  return span(latitude + 90 - north, latitude + 90 + north).flatMap((row) =>
    columns.map((column) => term(`${kind}${row}x${column}`)),
  );
}

/** Which lines of releases, and in which states they may hold what is in one of the states now: a deadline closes what was open. */
function stateTerms({ states, now }: PostingFilter, lines: readonly number[]): string[] {
  const heldIn = (state: PostingState) => lines.map((line) => term(`r${line}${state}`));
  const closing = OPEN_STATES.filter((state) => !states.includes(state)).flatMap(heldIn);
  const past = spanTerms('d', 0, dayOf(now)).join(' OR ');
  return [
    ...states.flatMap(heldIn),
    ...(states.includes('closed') && closing.length > 0 ? [`((${closing.join(' OR ')}) AND (${past}))`] : []),
  ];
}

const OPEN_STATES: readonly PostingState[] = ['live', 'unconfirmed'];

/** Whether the states that adverts were read in tell those that they are in now, deadlines apart. */
function areStatesExact({ states }: PostingFilter): boolean {
  const isEither = (state: PostingState) => states.includes(state);
  if (states.includes('closed')) return OPEN_STATES.every(isEither);
  return areAllOpen({ states }) || !OPEN_STATES.some(isEither);
}

/** Whether nearly every advert that is asked for otherwise is in one of the states, and of one of the releases. */
function isStateBroad({ states, isAnySource }: PostingFilter): boolean {
  return isAnySource && states.includes('live');
}

/** Then a deadline that has passed is one that does not match. */
export function areAllOpen({ states }: Pick<PostingFilter, 'states'>): boolean {
  return states.every((state) => OPEN_STATES.includes(state));
}

/** The days on which the deadline may fall. */
function deadlineTerms({ states, now, closesBefore }: PostingFilter): string[][] {
  const from = areAllOpen({ states }) ? dayOf(now) : 0;
  if (closesBefore !== null) return [spanTerms('d', from, dayOf(closesBefore))];
  return from === 0 ? [] : [[term('dnone'), ...spanTerms('d', from, LAST)]];
}

const dayOf = (instant: Instant) =>
  Math.max(0, Math.floor((Date.parse(instant) / 1000 - FIRST_SECOND) / DAY));

/** The fewest stretches that cover the numbers from `from` to `upTo`, both included. */
function spanTerms(kind: 'd' | 'y', from: number, upTo: number): string[] {
  const terms = [];
  for (let at = from; at <= upTo; ) {
    const level = STRETCHES.findLastIndex((size) => at % size === 0 && at + size - 1 <= upTo);
    const size = STRETCHES[level] ?? 1;
    terms.push(term(`${kind}${level}x${at / size}`));
    at += size;
  }
  return terms;
}
