/** What an operator may set in place of the coder, and how it changes what was coded. */
import { SAFETY_KINDS, type SafetyMark } from '../../domain/advert-safety.ts';
import {
  CONTRACTS,
  type Posting,
  type PostingCoding,
  type PostingTerms,
  WORKING_PATTERNS,
  WORKPLACES,
} from '../../domain/posting.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { findSector } from '../../reference/sectors.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import { withAge } from '../safety/read-safety.ts';
import { addressesSchoolLeavers } from '../terms/posting-terms.ts';
import { markForSchoolLeavers } from '../terms/school-leavers.ts';

/** What was coded of a posting, with one field put right. */
export type CodingChange = (coding: PostingCoding, posting: Posting) => PostingCoding;
/** `problem` says in a sentence why a value cannot be used. */
type Reading = { readonly change: CodingChange } | { readonly problem: string };

/** Reads the value of one field. Null stands for an empty one: it cannot be told. */
type FieldReader = (value: string | null, areas: AreaIndex) => Reading;

const MOST_PAY = 1_000_000;

const change = (make: CodingChange): Reading => ({ change: make });
const terms = (more: Partial<PostingTerms>): Reading =>
  change((coding) => ({ ...coding, terms: { ...coding.terms, ...more } }));

/** The mark for school leavers hangs on these terms; a mark that is itself corrected is set after them. */
const termsAndMark = (more: Partial<PostingTerms>): Reading =>
  change((coding, posting) => {
    const { minimumAge } = more;
    const safety =
      minimumAge === undefined
        ? coding.safety
        : withAge(coding.safety, minimumAge, `Aged ${minimumAge} or over`);
    return markedAnew({ ...coding, safety, terms: { ...coding.terms, ...more } }, posting);
  });

function markedAnew(coding: PostingCoding, posting: Posting): PostingCoding {
  const mark = markForSchoolLeavers(coding.terms, addressesSchoolLeavers(posting), coding.safety);
  return { ...coding, terms: { ...coding.terms, ...mark } };
}

function oneOf<Value extends string>(
  allowed: readonly Value[],
  toTerms: (value: Value | null) => Partial<PostingTerms>,
): FieldReader {
  return (value) => {
    const known = allowed.find((each) => each === value) ?? null;
    return value !== null && known === null
      ? { problem: `"${value}" is none of ${allowed.join(', ')}` }
      : terms(toTerms(known));
  };
}

function wholeNumber(
  least: number,
  most: number,
  toTerms: (value: number | null) => Partial<PostingTerms>,
): FieldReader {
  return (value) => {
    if (value === null) return termsAndMark(toTerms(null));
    const number = /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN;
    return number >= least && number <= most
      ? termsAndMark(toTerms(number))
      : { problem: `"${value}" is no whole number from ${least} to ${most}` };
  };
}

export const CORRECTED_FIELDS: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  [
    'occupation',
    (value) => {
      const group = value === null ? null : findSoc2020Group(value);
      return value !== null && group === null
        ? { problem: `"${value}" is no SOC 2020 code of 1 to 4 digits` }
        : change((coding) => ({ ...coding, soc2020: group?.code ?? null, occupationConfidence: null }));
    },
  ],
  [
    'sector',
    (value) => {
      const sector = value === null ? null : findSector(value);
      if (value !== null && !sector)
        return { problem: `"${value}" is no sector: /api/v1/sectors lists them` };
      const sectorBasis = sector ? 'correction' : null;
      return change((coding) => ({
        ...coding,
        sector: sector?.id ?? null,
        sectorBasis,
        sectorConfidence: null,
      }));
    },
  ],
  ['districts', readDistricts],
  ['pay-per-year', readPay],
  ['working-pattern', oneOf(WORKING_PATTERNS, (workingPattern) => ({ workingPattern }))],
  ['contract', oneOf(CONTRACTS, (contract) => ({ contract }))],
  ['workplace', oneOf(WORKPLACES, (workplace) => ({ workplace }))],
  ['apprenticeship-level', wholeNumber(2, 7, (apprenticeshipLevel) => ({ apprenticeshipLevel }))],
  ['minimum-age', wholeNumber(13, 25, (minimumAge) => ({ minimumAge }))],
  ['safety', readSafetyKinds],
  [
    'school-leavers',
    oneOf(['yes', 'no'], (value) => ({
      isForSchoolLeavers: value === null ? null : value === 'yes',
      schoolLeaverReason: value === null ? null : 'corrected',
    })),
  ],
]);

/** Codes or addresses of current districts, separated by semicolons. */
function readDistricts(value: string | null, areas: AreaIndex): Reading {
  const names = value === null ? [] : value.split(';').map((name) => name.trim());
  const found = names.map((name) => areas.find(name) ?? areas.findBySlug(name));
  const wrong = names.find((_, at) => found[at]?.level !== 'district' || found[at]?.endYear !== null);
  if (wrong !== undefined)
    return { problem: `"${wrong}" is no current district, such as E06000035 or medway` };
  const districts = [...new Set(found.flatMap((area) => area?.code ?? []))].sort();
  const placeBasis = districts.length === 0 ? null : 'correction';
  return change((coding) => ({ ...coding, districts, placeBasis, placeConfidence: null }));
}

function readPay(value: string | null): Reading {
  if (value === null) return change((coding) => ({ ...coding, payPerYear: null }));
  const [, low, high = low] = /^(\d{4,7})(?:-(\d{4,7}))?$/.exec(value) ?? [];
  const [minGbp, maxGbp] = [Number(low), Number(high)];
  if (!(minGbp <= maxGbp && maxGbp <= MOST_PAY)) {
    return { problem: `"${value}" is no pay in whole pounds a year, such as 24000 or 24000-26500` };
  }
  const payPerYear = { minGbp, maxGbp, origin: 'corrected', isOnTarget: false } as const;
  return change((coding) => ({ ...coding, payPerYear }));
}

const NO_MARK = 'none';

/** The kinds that stand, in place of those that were read, separated by semicolons; `none` for an advert that is as it should be. */
function readSafetyKinds(value: string | null): Reading {
  const names = value === null || value === NO_MARK ? [] : value.split(';').map((name) => name.trim());
  const kinds = names.flatMap((name) => SAFETY_KINDS.find((kind) => kind === name) ?? []);
  if (value === null || kinds.length !== names.length || new Set(kinds).size !== kinds.length)
    return { problem: `"${value ?? ''}" is neither none nor a list of ${SAFETY_KINDS.join(', ')}` };
  const safety: SafetyMark[] = kinds.map((kind) => ({ kind, words: 'Set by the operator' }));
  return change((coding, posting) => markedAnew({ ...coding, safety }, posting));
}
