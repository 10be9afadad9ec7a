/** What coding adds to a posting, as `posting` stores it: columns for what is searched by, one JSON text for the rest. */

import type { Selectable } from 'kysely';
import { isLeftOut, type SafetyMark } from '../../../domain/advert-safety.ts';
import type { AreaCode } from '../../../domain/area.ts';
import { asOneOf } from '../../../domain/closed-set.ts';
import {
  PLACE_BASES,
  type PostingCoding,
  type SchoolLeaverReason,
  SECTOR_BASES,
  type YearlyPay,
} from '../../../domain/posting.ts';
import type { PostingVersionTable } from '../../tables.ts';

/** The JSON of the column `coding`, in which nulls and empty lists are left out. */
interface CodingDetail {
  readonly confidence: Confidence;
  readonly pay: Pick<YearlyPay, 'origin' | 'isOnTarget'> | null;
  readonly hoursPerWeek: number | null;
  readonly apprenticeshipLevel: number | null;
  readonly minimumAge: number | null;
  readonly needsExperience: boolean | null;
  readonly schoolLeaverReason: SchoolLeaverReason | null;
  readonly safety: readonly SafetyMark[];
  readonly corrections: PostingCoding['corrections'];
}

interface Confidence {
  readonly place: number | null;
  readonly sector: number | null;
  readonly occupation: number | null;
}

/** The columns that coding fills, in the order of the table. */
export const CODING_COLUMNS = [
  'place_basis',
  'sector_id',
  'sector_basis',
  'coder_version',
  'soc2020',
  'pay_min_gbp_per_year',
  'pay_max_gbp_per_year',
  'working_pattern',
  'contract',
  'workplace',
  'is_for_school_leavers',
  'is_left_out',
  'coding',
] as const satisfies readonly (keyof PostingVersionTable)[];

export type CodingRow = Pick<Selectable<PostingVersionTable>, (typeof CODING_COLUMNS)[number]>;

export function codingRow(coding: PostingCoding): CodingRow {
  const { terms, payPerYear } = coding;
  const detail: CodingDetail = {
    confidence: {
      place: coding.placeConfidence,
      sector: coding.sectorConfidence,
      occupation: coding.occupationConfidence,
    },
    pay: payPerYear && { origin: payPerYear.origin, isOnTarget: payPerYear.isOnTarget },
    hoursPerWeek: terms.hoursPerWeek,
    apprenticeshipLevel: terms.apprenticeshipLevel,
    minimumAge: terms.minimumAge,
    needsExperience: terms.needsExperience,
    schoolLeaverReason: terms.schoolLeaverReason,
    safety: coding.safety,
    corrections: coding.corrections,
  };
  return {
    place_basis: coding.placeBasis,
    sector_id: coding.sector,
    sector_basis: coding.sectorBasis,
    coder_version: coding.coderVersion,
    soc2020: coding.soc2020,
    pay_min_gbp_per_year: payPerYear?.minGbp ?? null,
    pay_max_gbp_per_year: payPerYear?.maxGbp ?? null,
    working_pattern: terms.workingPattern,
    contract: terms.contract,
    workplace: terms.workplace,
    is_for_school_leavers: terms.isForSchoolLeavers === null ? null : Number(terms.isForSchoolLeavers),
    is_left_out: Number(isLeftOut(coding.safety)),
    coding: JSON.stringify({ ...withoutNothing(detail), confidence: withoutNothing(detail.confidence) }),
  };
}

/** Most of what there is to say is not said of an advert: it would take a tenth of the database. */
function withoutNothing(detail: object): object {
  return Object.fromEntries(
    Object.entries(detail).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Rows from before the column `coding` have their districts and sector only. `districts` sorted. */
export function readCoding(row: CodingRow, districts: readonly AreaCode[]): PostingCoding {
  const stored: Partial<CodingDetail> = row.coding === null ? {} : JSON.parse(row.coding);
  const detail: CodingDetail = { ...NO_DETAIL, ...stored };
  const confidence: Confidence = { ...NO_DETAIL.confidence, ...stored.confidence };
  return {
    districts,
    placeBasis: asOneOf(PLACE_BASES, row.place_basis),
    placeConfidence: confidence.place,
    sector: row.sector_id,
    sectorBasis: asOneOf(SECTOR_BASES, row.sector_basis),
    sectorConfidence: confidence.sector,
    soc2020: row.soc2020,
    occupationConfidence: confidence.occupation,
    payPerYear: detail.pay && {
      minGbp: row.pay_min_gbp_per_year,
      maxGbp: row.pay_max_gbp_per_year,
      ...detail.pay,
    },
    terms: {
      workingPattern: row.working_pattern,
      hoursPerWeek: detail.hoursPerWeek,
      contract: row.contract,
      workplace: row.workplace,
      apprenticeshipLevel: detail.apprenticeshipLevel,
      minimumAge: detail.minimumAge,
      needsExperience: detail.needsExperience,
      isForSchoolLeavers: row.is_for_school_leavers === null ? null : row.is_for_school_leavers === 1,
      schoolLeaverReason: detail.schoolLeaverReason,
    },
    safety: detail.safety,
    corrections: detail.corrections,
    coderVersion: row.coder_version,
  };
}

const NO_DETAIL: CodingDetail = {
  confidence: { place: null, sector: null, occupation: null },
  pay: null,
  hoursPerWeek: null,
  apprenticeshipLevel: null,
  minimumAge: null,
  needsExperience: null,
  schoolLeaverReason: null,
  safety: [],
  corrections: [],
};
