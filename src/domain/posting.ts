/**
 * Job posting: one advert in one source. A "job" is only ever a scheduled task here.
 * Vocabulary after schema.org JobPosting where it has a word for it.
 */
import type { AreaCode } from './area.ts';
import type { SectorId } from './classification.ts';
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

export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Pay as stated. Amounts are pounds for the stated period: nothing is annualised here. */
export interface StatedPay {
  /** The source's own words, null when it said nothing. */
  readonly text: string | null;
  readonly minGbp: number | null;
  readonly maxGbp: number | null;
  /** Null when neither stated nor safely inferred. */
  readonly period: PayPeriod | null;
  /** `inferred-from-size` when the feed sends numbers with no unit. Null when `period` is null. */
  readonly periodBasis: 'stated' | 'inferred-from-size' | null;
  /** Term-time `actual` pay and `full-time-equivalent` pay must never be mixed; null when the source does not say. */
  readonly payBasis: 'actual' | 'full-time-equivalent' | null;
}

export interface ApprenticeshipDetail {
  /** Regulated Qualifications Framework level, 2 to 7; null when the feed sends none (0 in its extras). */
  readonly level: number | null;
  /** Technical-education route in the source's own words; null when it sends none. */
  readonly route: string | null;
  readonly standardTitle: string | null;
  readonly larsCode: number | null;
  readonly startsOn: CalendarDate | null;
  /** The source's words, e.g. "1 Year 6 Months". */
  readonly duration: string | null;
  readonly providerName: string | null;
}

/** `vacancy` is a paid opening somebody can apply for; the rest are not counted as vacancies. */
export type PostingKind = 'vacancy' | 'apprenticeship' | 'voluntary' | 'talent-pool';

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
 * A posting's life. One absence is never an ending: feeds flap (research: Teaching Vacancies 1.7, 1.12).
 * `live`: in the latest sweep. `unconfirmed`: absent, deadline not past. `closed`: deadline past or the source says
 * closed. `withdrawn`: the source says it was taken down.
 */
export type PostingState = 'live' | 'unconfirmed' | 'closed' | 'withdrawn';

export const POSTING_STATES: readonly PostingState[] = ['live', 'unconfirmed', 'closed', 'withdrawn'];

/** What coding adds to a posting: where it is and which school sector it belongs to. */
export interface PostingCoding {
  /** Districts the posting offers work in, GSS codes, sorted. Empty when the place could not be told. */
  readonly districts: readonly AreaCode[];
  readonly placeBasis: 'postcode' | 'outcode' | 'name' | null;
  /** Null when not coded: counted as "not coded", never guessed. */
  readonly sector: SectorId | null;
  /** `title` stands for title, category and summary together; `occupation` when the SOC 2020 code decided. */
  readonly sectorBasis: 'route' | 'publisher' | 'title' | 'occupation' | null;
  /** Version of the coder that answered, e.g. `first-2`. */
  readonly coderVersion: string;
}

/**
 * Why two adverts count as one job. `shared-reference`: both name the same reference. `same-text`: the same employer, place
 * and words. `same-text-by-another`: in the name of an agency, or of nobody. `same-title-and-employer`: in the same place too. `same-title-place-and-pay`: no employer was given to compare.
 */
export type PostingLinkReason =
  | 'shared-reference'
  | 'same-text'
  | 'same-text-by-another'
  | 'same-title-and-employer'
  | 'same-title-place-and-pay';
