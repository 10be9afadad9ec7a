/** Which postings a reader asks for, as a condition on `posting`. */

import { type Expression, type SqlBool, sql } from 'kysely';
import type { AreaCode } from '../../../domain/area.ts';
import type { SectorId, Soc2020Code } from '../../../domain/classification.ts';
import type { CalendarDate, Instant } from '../../../domain/period.ts';
import type { Contract, PostingState, WorkingPattern, Workplace } from '../../../domain/posting.ts';
import { jsonList } from '../../sql/json-list.ts';

/** Postings near a point. Places are as exact as their outcode: see src/reference/nearby.ts. */
interface NearFilter {
  readonly latitude: number;
  readonly longitude: number;
  readonly withinKm: number;
  /** Kilometres that a degree of longitude spans there. */
  readonly kmPerLongitude: number;
  /** Outcodes whose centre is near enough. */
  readonly outcodes: readonly string[];
  /** Letters that outcodes begin with ("ME"), where every outcode that there is with them is near enough. */
  readonly postalAreas: readonly string[];
  /** Every district that one of these outcodes, or the circle, may reach into. */
  readonly candidateDistricts: readonly AreaCode[];
  /** Districts whose middle is near enough: for adverts that give no postcode and no point. */
  readonly districts: readonly AreaCode[];
}

export interface PostingFilter {
  readonly releaseIds: readonly number[];
  /** The releases hold nearly all adverts: which of them an advert is of narrows nothing. What is found does not depend on it. */
  readonly isAnySource: boolean;
  /** Null for anywhere. */
  readonly districts: readonly AreaCode[] | null;
  /** Adverts coded to the sector, and those of the unit groups, whichever sector they were coded to. Null for any. */
  readonly sector: { readonly id: SectorId; readonly unitGroups: readonly Soc2020Code[] } | null;
  /** Every word must be in the title, the employer's name or the summary. */
  readonly words: readonly string[];
  readonly isApprenticeship: boolean | null;
  readonly states: readonly PostingState[];
  /** Deadlines are judged at this instant. */
  readonly now: Instant;
  /** Null, here and below, for any. The code of a group takes in all that begin with it. */
  readonly soc2020: Soc2020Code | null;
  readonly isForSchoolLeavers: boolean | null;
  /** Adverts that pupils are not shown, or none of them. */
  readonly isLeftOut: boolean | null;
  /** Adverts for either pattern match both. */
  readonly workingPattern: Exclude<WorkingPattern, 'full-time or part-time'> | null;
  readonly contract: Contract | null;
  readonly workplace: Workplace | null;
  /** Pounds for a full-time year that the pay must begin with, or reach where no beginning is named. */
  readonly minGbpPerYear: number | null;
  /** The deadline must fall before this instant. */
  readonly closesBefore: Instant | null;
  /** Days of posting, both included; null for any, which also takes adverts that name none. */
  readonly postedOn: { readonly from: CalendarDate; readonly to: CalendarDate | null } | null;
  /** The apprenticeship must say that it starts on this day or later. */
  readonly startsFrom: CalendarDate | null;
  readonly near: NearFilter | null;
}

/** Every posting there is, to be narrowed: releases, states and the instant are for the caller to say. */
export const ANY_POSTING: Omit<PostingFilter, 'releaseIds' | 'states' | 'now'> = {
  isAnySource: false,
  districts: null,
  sector: null,
  words: [],
  isApprenticeship: null,
  soc2020: null,
  isForSchoolLeavers: null,
  isLeftOut: null,
  workingPattern: null,
  contract: null,
  workplace: null,
  minGbpPerYear: null,
  closesBefore: null,
  postedOn: null,
  startsFrom: null,
  near: null,
};

/** The state at an instant, as `effectiveState` of the domain has it: a deadline that has passed closes an open posting. */
export const stateAt = (now: Instant) =>
  sql<PostingState>`CASE WHEN posting.state IN ('live', 'unconfirmed') AND julianday(posting.closes_at) < julianday(${now}) THEN 'closed' ELSE posting.state END`;

/** The day on which the apprenticeship starts; null where the advert does not say, and for a job. */
export const STARTS_ON = sql<CalendarDate | null>`(posting.apprenticeship->>'startsOn')`;

/** The posting's unit group where it is one of these, else null. */
export const oneOfUnitGroups = (unitGroups: readonly Soc2020Code[]) =>
  sql<Soc2020Code | null>`CASE WHEN posting.soc2020 IN ${jsonList(unitGroups)} THEN posting.soc2020 END`;

/** What every row of `posting` that the filter lets through fulfils; of which releases it is, is for the query to say. */
export function postingConditions(filter: PostingFilter): Expression<SqlBool>[] {
  const conditions = [
    sql<SqlBool>`${stateAt(filter.now)} IN ${jsonList(filter.states)}`,
    ...wantedTerms(filter),
    ...districtConditions(filter, 'posting'),
  ];
  if (filter.near !== null) conditions.push(isNear(filter.near));
  if (filter.words.length > 0) conditions.push(holdsEveryWord(filter.words));
  return conditions;
}

/** Of the districts alone, for a table that has the number of the row. */
export function districtConditions(
  { districts, near }: Pick<PostingFilter, 'districts' | 'near'>,
  table: string,
): Expression<SqlBool>[] {
  return [districts, near?.candidateDistricts ?? null].flatMap((each) =>
    each === null ? [] : [isIn(each, table)],
  );
}

function isIn(districts: readonly AreaCode[], table: string) {
  // The plus keeps SQLite from looking for each of the districts: an advert has one or two.
  return sql<SqlBool>`EXISTS (SELECT 1 FROM version_district AS own WHERE own.version_id = ${sql.ref(`${table}.version_id`)}
    AND +own.district_code IN ${jsonList(districts)})`;
}

function wantedTerms(filter: PostingFilter): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  const { sector, soc2020, contract, workplace, workingPattern, minGbpPerYear, closesBefore } = filter;
  if (sector !== null)
    conditions.push(
      sql<SqlBool>`(posting.sector_id = ${sector.id} OR posting.soc2020 IN ${jsonList(sector.unitGroups)})`,
    );
  if (filter.isApprenticeship !== null) {
    conditions.push(
      filter.isApprenticeship
        ? sql<SqlBool>`posting.kind = 'apprenticeship'`
        : sql<SqlBool>`posting.kind <> 'apprenticeship'`,
    );
  }
  // Codes are digits, and ':' is the character after '9'.
  if (soc2020 !== null)
    conditions.push(sql<SqlBool>`posting.soc2020 >= ${soc2020} AND posting.soc2020 < ${`${soc2020}:`}`);
  if (filter.isForSchoolLeavers !== null)
    conditions.push(sql<SqlBool>`posting.is_for_school_leavers = ${Number(filter.isForSchoolLeavers)}`);
  if (filter.isLeftOut !== null)
    conditions.push(sql<SqlBool>`posting.is_left_out = ${Number(filter.isLeftOut)}`);
  if (workingPattern !== null)
    conditions.push(sql<SqlBool>`posting.working_pattern IN (${workingPattern}, 'full-time or part-time')`);
  if (contract !== null) conditions.push(sql<SqlBool>`posting.contract = ${contract}`);
  if (workplace !== null) conditions.push(sql<SqlBool>`posting.workplace = ${workplace}`);
  if (minGbpPerYear !== null)
    conditions.push(
      sql<SqlBool>`coalesce(posting.pay_min_gbp_per_year, posting.pay_max_gbp_per_year) >= ${minGbpPerYear}`,
    );
  if (closesBefore !== null) conditions.push(sql<SqlBool>`posting.closes_at < ${closesBefore}`);
  if (filter.postedOn !== null) {
    const { from, to } = filter.postedOn;
    conditions.push(sql<SqlBool>`posting.posted_on >= ${from}`);
    if (to !== null) conditions.push(sql<SqlBool>`posting.posted_on <= ${to}`);
  }
  if (filter.startsFrom !== null) conditions.push(sql<SqlBool>`${STARTS_ON} >= ${filter.startsFrom}`);
  return conditions;
}

const KM_PER_LATITUDE = 111.2;

/**
 * An advert is near when one of its places is: by the outcode of its postcode, else by its point. One that gives neither is near
 * when the middle of one of its districts is.
 */
export function isNear(near: NearFilter): Expression<SqlBool> {
  const north = sql`((place.value->>'latitude') - ${near.latitude}) * ${KM_PER_LATITUDE}`;
  const east = sql`((place.value->>'longitude') - ${near.longitude}) * ${near.kmPerLongitude}`;
  const postcode = sql`(place.value->>'postcode')`;
  return sql<SqlBool>`(EXISTS (SELECT 1 FROM json_each(posting.places) AS place
      WHERE CASE WHEN ${postcode} IS NOT NULL
        THEN substr(${postcode}, 1, instr(${postcode} || ' ', ' ') - 1) IN ${jsonList(near.outcodes)}
        ELSE (${north}) * (${north}) + (${east}) * (${east}) <= ${near.withinKm * near.withinKm} END)
    OR (NOT EXISTS (SELECT 1 FROM json_each(posting.places) AS place
        WHERE ${postcode} IS NOT NULL OR place.value->>'latitude' IS NOT NULL)
      AND EXISTS (SELECT 1 FROM version_district AS own WHERE own.version_id = posting.version_id
        AND +own.district_code IN ${jsonList(near.districts)})))`;
}

/** Anywhere in the title, the employer or the summary. Not LIKE, whose patterns D1 cuts at 50 bytes; and one parameter for all. */
function holdsEveryWord(words: readonly string[]) {
  const holds = (column: string) =>
    sql<SqlBool>`instr(lower(coalesce(${sql.ref(column)}, '')), lower(word.value)) > 0`;
  return sql<SqlBool>`NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(words)}) AS word
    WHERE NOT (${holds('posting.title')} OR ${holds('posting.employer_name')} OR ${holds('posting.summary')}))`;
}
