/**
 * Job posting: one advert in one source. A "job" is only ever a scheduled task here.
 * Vocabulary after schema.org JobPosting where it has a word for it.
 */
import type { SafetyMark } from './advert-safety.ts';
import type { AreaCode } from './area.ts';
import type { SectorId, Soc2020Code } from './classification.ts';
import type { CalendarDate, Instant } from './period.ts';

/** One place named by an advert. Every part may be missing: feeds send a sentence, a postcode, or a point. */
export interface PostingPlace {
  /** The place as the source writes it, without the postcode. */
  readonly text: string | null;
  /** Upper case with one space ("TN25 4AZ"), or an outcode alone; null when none was given. */
  readonly postcode: string | null;
  /** WGS84 degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** What an amount of pay is for. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** `inferred-from-size`: the feed sends numbers with no unit. */
export const PERIOD_BASES = ['stated', 'inferred-from-size'] as const;

/** Term-time `actual` pay and `full-time-equivalent` pay must never be mixed. */
export const PAY_BASES = ['actual', 'full-time-equivalent'] as const;

/** Pay as stated. Amounts are pounds for the stated period: nothing is annualised here. */
export interface StatedPay {
  /** The source's own words, null when it said nothing. */
  readonly text: string | null;
  readonly minGbp: number | null;
  readonly maxGbp: number | null;
  /** Null when neither stated nor safely inferred. */
  readonly period: PayPeriod | null;
  /** Null when `period` is null. */
  readonly periodBasis: (typeof PERIOD_BASES)[number] | null;
  /** Null when the source does not say. */
  readonly payBasis: (typeof PAY_BASES)[number] | null;
}

/** What an advert says of its apprenticeship, in the source's own words. Null where the feed sends nothing. */
export interface ApprenticeshipDetail {
  /** Regulated Qualifications Framework level, 2 to 7; null when the feed sends none (0 in its extras). */
  readonly level: number | null;
  /** A foundation apprenticeship: shorter, level 2, for young people who are not ready for a whole one. Null when the feed does not say. */
  readonly isFoundation: boolean | null;
  /** Technical-education route in the source's own words; null when it sends none. */
  readonly route: string | null;
  readonly standardTitle: string | null;
  readonly larsCode: number | null;
  readonly startsOn: CalendarDate | null;
  /** The source's words, e.g. "1 Year 6 Months". */
  readonly duration: string | null;
  readonly providerName: string | null;
}

/** Of an advert that says it is an apprenticeship, and nothing more about it. */
export const NO_APPRENTICESHIP_DETAIL: ApprenticeshipDetail = {
  level: null,
  isFoundation: null,
  route: null,
  standardTitle: null,
  larsCode: null,
  startsOn: null,
  duration: null,
  providerName: null,
};

/** `vacancy` is a paid opening somebody can apply for; the rest are not counted as vacancies. */
export const POSTING_KINDS = ['vacancy', 'apprenticeship', 'voluntary', 'talent-pool'] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/**
 * One advert as one source has it. Null means that the source says nothing, never that it says no. No field is a guess: what is worked
 * out from the words stands in `PostingCoding`.
 */
export interface Posting {
  /** The source's own identifier, unique within the source. */
  readonly key: string;
  /** Same advert under another key (a retitled Teaching Vacancies advert gets a new slug). Null when there is no test. */
  readonly alternateKey: string | null;
  /** A reference that other feeds repeat for the same advert, e.g. `nhs:C9156-26-0528`; null when there is none. */
  readonly sharedReference: string | null;
  readonly kind: PostingKind;
  readonly title: string;
  readonly employerName: string | null;
  /** Employer's register number with its scheme, e.g. `urn:123456`; null when the feed has none. */
  readonly employerReference: string | null;
  /** Where a person reads and applies. https only; null when the source gave none that is safe to link. */
  readonly url: string | null;
  /** Plain text, at most 500 characters, e-mail addresses and telephone numbers masked. Null when there is none. */
  readonly summary: string | null;
  readonly postedOn: CalendarDate | null;
  /** When applications close; null when the source gives no deadline. */
  readonly closesAt: Instant | null;
  readonly places: readonly PostingPlace[];
  /** True for adverts that name no place because they are nationwide. */
  readonly isNational: boolean;
  readonly pay: StatedPay;
  /** The source's own words: `FULL_TIME`, `Fixed-Term`. Empty when it gave none. */
  readonly employmentTypes: readonly string[];
  readonly hoursPerWeek: number | null;
  /** Openings in this one advert; null when the source does not say. */
  readonly openings: number | null;
  /** The source's own category: a job role slug, a staff group. Null when it sends none. */
  readonly sourceCategory: string | null;
  /** Null unless the posting is an apprenticeship. */
  readonly apprenticeship: ApprenticeshipDetail | null;
}

/**
 * A posting's life. One absence is never an ending: pages of a feed shift while it is read, and adverts come back under another address.
 * `live`: in the latest sweep. `unconfirmed`: absent, deadline not past. `closed`: deadline past or the source says
 * closed. `withdrawn`: the source says it was taken down.
 */
export const POSTING_STATES = ['live', 'unconfirmed', 'closed', 'withdrawn'] as const;
export type PostingState = (typeof POSTING_STATES)[number];

/** How much of a working week the job takes; the last where the applicant may choose. */
export const WORKING_PATTERNS = ['full-time', 'part-time', 'full-time or part-time'] as const;
export type WorkingPattern = (typeof WORKING_PATTERNS)[number];

/** Kinds of contract that an advert may name. */
export const CONTRACTS = [
  'permanent',
  'fixed-term',
  'temporary',
  'casual',
  'self-employed',
  'apprenticeship',
  'voluntary',
] as const;
export type Contract = (typeof CONTRACTS)[number];

/** Away from a workplace of the employer: always (`remote`) or for part of the week (`hybrid`). */
export const WORKPLACES = ['remote', 'hybrid'] as const;
export type Workplace = (typeof WORKPLACES)[number];

/** What the school-leaver mark rests on; `src/coding/terms/school-leavers.ts` has the rules. */
export const SCHOOL_LEAVER_REASONS = [
  'minimum-age-18-or-over',
  'left-out',
  'experience-asked',
  'safety-note',
  'apprenticeship-level-2-or-3',
  'no-experience-needed',
  'says-school-leavers',
  'corrected',
] as const;

export type SchoolLeaverReason = (typeof SCHOOL_LEAVER_REASONS)[number];

/** The terms of a job. Null where the advert says nothing, as everywhere here. */
export interface PostingTerms {
  readonly workingPattern: WorkingPattern | null;
  readonly hoursPerWeek: number | null;
  readonly contract: Contract | null;
  readonly workplace: Workplace | null;
  /** Level 2 to 7 of an apprenticeship. */
  readonly apprenticeshipLevel: number | null;
  /** Years of age that the law or the employer asks for. */
  readonly minimumAge: number | null;
  /** True when the advert asks for experience, false when it says that none is needed. */
  readonly needsExperience: boolean | null;
  /** Whether somebody of 16 to 18 who has never worked can apply; null as well where they should read a note first. */
  readonly isForSchoolLeavers: boolean | null;
  readonly schoolLeaverReason: SchoolLeaverReason | null;
}

/** `scale`: from the published scale that the advert names. `minimum-wage`: the legal minimum, which depends on age. `predicted`: the source's own estimate. */
export const PAY_ORIGINS = ['stated', 'scale', 'minimum-wage', 'predicted', 'corrected'] as const;
type PayOrigin = (typeof PAY_ORIGINS)[number];

/** Whole pounds for a full-time year, whatever period the advert states. Null where the advert leaves that end open. */
export interface YearlyPay {
  readonly minGbp: number | null;
  readonly maxGbp: number | null;
  readonly origin: PayOrigin;
  /** True where the maximum can only be reached with commission or bonus. */
  readonly isOnTarget: boolean;
}

/** What an operator set in place of the coder's answer. `value` is null where they said that it cannot be told. */
export interface AppliedCorrection {
  readonly field: string;
  readonly value: string | null;
  readonly reason: string;
  readonly date: CalendarDate;
}

/** What the districts of an advert rest on: a whole postcode, its first part, the words of the place, or an operator's correction. */
export const PLACE_BASES = ['postcode', 'outcode', 'name', 'correction'] as const;
type PlaceBasis = (typeof PLACE_BASES)[number];

/** `title` stands for title, category and summary together; `occupation` when the SOC 2020 code decided. */
export const SECTOR_BASES = ['route', 'publisher', 'title', 'occupation', 'correction'] as const;
type SectorBasis = (typeof SECTOR_BASES)[number];

/** What coding adds to a posting. Null and empty mean not coded: counted as such, never guessed. Confidences run from 0 to 1. */
export interface PostingCoding {
  /** Districts the posting offers work in, GSS codes, sorted. Empty when the place could not be told. */
  readonly districts: readonly AreaCode[];
  readonly placeBasis: PlaceBasis | null;
  readonly placeConfidence: number | null;
  readonly sector: SectorId | null;
  readonly sectorBasis: SectorBasis | null;
  readonly sectorConfidence: number | null;
  /** As many digits, 1 to 4, as the advert can bear. */
  readonly soc2020: Soc2020Code | null;
  readonly occupationConfidence: number | null;
  readonly payPerYear: YearlyPay | null;
  readonly terms: PostingTerms;
  /** What pupils must be kept from, or be told: at most one of a kind. Empty when nothing was found. */
  readonly safety: readonly SafetyMark[];
  readonly corrections: readonly AppliedCorrection[];
  /** Version of the coder that answered, e.g. `first-3`. */
  readonly coderVersion: string;
}

/**
 * Why two adverts count as one job. `shared-reference`: both name the same reference. `same-text`: the same employer, place
 * and words. `same-text-by-another`: in the name of an agency, or of nobody. `same-title-and-employer`: in the same place too. `same-title-place-and-pay`: no employer was given to compare.
 */
const POSTING_LINK_REASONS = [
  'shared-reference',
  'same-text',
  'same-text-by-another',
  'same-title-and-employer',
  'same-title-place-and-pay',
] as const;
export type PostingLinkReason = (typeof POSTING_LINK_REASONS)[number];
