/**
 * The connector contract. A connector is pure: it plans requests, parses bytes and normalises records.
 * Only the pipeline does I/O, so every connector runs, unchanged, on Node, on workerd and in a test.
 */
import type { AreaCode } from '../domain/area.ts';
import type { Issue, IssueCode } from '../domain/issue.ts';
import type { MeasureId, Observation } from '../domain/observation.ts';
import type { OccupationFact } from '../domain/occupation-fact.ts';
import type { CalendarDate, Instant } from '../domain/period.ts';
import type { Posting } from '../domain/posting.ts';
import type { SourceId } from '../domain/release.ts';
import type { School } from '../domain/school.ts';

/** The publisher's terms, as its own page states them. */
export interface Licence {
  readonly name: string;
  /** What readers’ pages call it, where the name is a note for whoever runs the service. */
  readonly nameForReaders?: string;
  readonly url: string;
  /** Shown wherever the figures or adverts are shown. */
  readonly attribution: string;
  /** What may be published of it: counts only, the records themselves too, or nothing, whatever was published before. */
  readonly allows: 'nothing' | 'aggregates' | 'records';
}

/** How often newer figures come. `irregular`: without a timetable, so that nothing is ever due. */
export type Cadence = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'ten-yearly' | 'irregular';

/** How hard a source may be asked. Kept by the pipeline; a connector only states it. */
export interface Politeness {
  /** Least time between two requests to the host. */
  readonly minIntervalMs: number;
  readonly timeoutMs: number;
  /** Largest body accepted for one request, after decompression. */
  readonly maxBytes: number;
  /** Most requests in one run, paging and follow-ups included. */
  readonly maxRequests: number;
}

/** Bounds from real recordings. A release outside them is quarantined; the old one stays. */
export interface Assertions {
  readonly minRecords: number;
  readonly maxRecords: number;
  /** Share of records that may be rejected, 0 to 1. */
  readonly maxRejectedShare: number;
  /** Share by which the number of accepted records may fall against the last release, 0 to 1. */
  readonly maxFallShare: number;
}

/** A key that a source cannot be asked without. Never logged, archived or put into an address. */
export interface SecretRequirement {
  /** Setting that holds it, e.g. `WEALDWAY_FIND_AN_APPRENTICESHIP_KEY`. */
  readonly setting: string;
  /** One sentence: what it is and where an operator gets it. */
  readonly help: string;
}

type SourceStatus =
  | { readonly state: 'active' }
  | { readonly state: 'off-by-default'; readonly reason: string }
  /** Nothing is fetched: an operator brings the files with `wealdway import`. The reason says where they are found. */
  | { readonly state: 'by-import'; readonly reason: string }
  | { readonly state: 'retired'; readonly on: CalendarDate; readonly reason: string };

/**
 * Hosts that adverts' links may lead to, as they stand in an address: `www.jobs.nhs.uk`. `any-employer` for a source whose adverts lead to
 * the sites of their employers, whoever they are: such links must still be https, to a public name, without a password or a port. A host that
 * has no https is declared as `http://jobs.example.org`.
 */
export type AdvertHosts = readonly string[] | 'any-employer';

/** What may be said of a list's counts: where, and of what. */
interface AdvertListDescription {
  /** The areas that it is for as a whole: of others it says nothing, not even that they have none. Codes of areas that we hold. */
  readonly covers: readonly AreaCode[];
  /** For "We counted 20 adverts …": "in schools", "on Find an apprenticeship". */
  readonly inWords: string;
  /** Whether every sector's employers advertise in it. A list of one kind of employer says nothing of all sectors. */
  readonly isForAllSectors: boolean;
  /** Of its own search, with `{job}` and `{place}` to fill: for a list whose adverts are counted and not shown. */
  readonly searchAddress?: string;
}

/** What is special about a local board: an operator answers for its use. */
interface BoardDescription {
  /** The list of one employer, who knows its own posts best. */
  readonly isOfEmployer: boolean;
  /** `newest`: the latest adverts only, so that absence ends none. */
  readonly list: 'complete' | 'newest';
  /** Who allowed its use, when, and where that is written. */
  readonly permission: string;
  /** A hash of what its line says of reading it: another line means that it is read again. */
  readonly terms: string;
}

/** All that is known of a source besides its bytes: for operators, for readers, and for the pipeline that judges what it sends. */
export interface SourceDescription {
  readonly id: SourceId;
  readonly title: string;
  /** One plain sentence for readers. */
  readonly summary: string;
  readonly publisher: { readonly name: string; readonly url: string };
  readonly landingPage: string;
  readonly licence: Licence;
  /** `reference`: texts and facts by occupation. `schools`: a register of schools. */
  readonly kind: 'observations' | 'postings' | 'reference' | 'schools';
  /** For postings only: without it nothing is counted. */
  readonly adverts?: AdvertListDescription;
  /** For boards of `boards.csv` only. */
  readonly board?: BoardDescription;
  /** For postings and standards. Without it nothing of the source is linked. */
  readonly advertHosts?: AdvertHosts;
  readonly cadence: Cadence;
  /** Days between the end of a period and its publication. */
  readonly expectedLagDays: number;
  /** In words: "England", "Great Britain", "England and Wales". */
  readonly coverage: string;
  /** Vintages of the codes the source sends, e.g. `['lad2023', 'sic2007']`. */
  readonly vintages: readonly string[];
  /** The measures the source supplies; empty for all but observations. */
  readonly measures: readonly MeasureId[];
  readonly politeness: Politeness;
  readonly secrets: readonly SecretRequirement[];
  readonly status: SourceStatus;
  readonly assertions: Assertions;
  /** Scheme and host (and path prefix, if any) that planned paths are added to. Can be overridden in config. */
  readonly baseUrl: string;
}

/** What a plan may depend on, so that the same context gives the same requests. */
export interface PlanContext {
  readonly now: Instant;
  /** Values of the settings named in `source.secrets`. */
  readonly secrets: Readonly<Record<string, string>>;
  /** When the last published release was retrieved; null before the first. */
  readonly lastRetrievedAt: Instant | null;
}

/** One request that a connector asks for: GET, or POST for services that answer nothing else. The pipeline sends it, archives the answer and gives it back. */
export interface PlannedRequest {
  /** Begins with `/`; added to the base address. Holds no secret. */
  readonly path: string;
  /** What the answer is, in the connector's own words: `page`, `detail`, `sitemap`. Given back with the answer. */
  readonly role: string;
  /** JSON of at most 1,000 characters to be sent by POST. It asks for data and changes nothing there; it is archived with the address. */
  readonly post?: string;
  /** When the answer last changed, by the list that led here: a copy that was fetched later is used without asking. */
  readonly changedAt?: Instant;
  /** Lower-case names. Secrets belong here; headers are neither logged nor archived. */
  readonly headers?: Readonly<Record<string, string>>;
  /** When true a refusal or failure is an issue, not the end of the run; after three in a row the role is given up. */
  readonly isOptional?: boolean;
  /** For an optional request that alone brings these measures: a 404, 410 or 400 means that the source withdrew them. */
  readonly measures?: readonly MeasureId[];
}

/** One archived answer, exactly as it came, together with the request that it answers. */
export interface RawResponse {
  readonly request: PlannedRequest;
  readonly status: number;
  /** Lower-case names; only those that describe the body. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly retrievedAt: Instant;
}

/** What the sweep has seen so far, for deciding what to ask next. */
export interface Sweep {
  /** Keys (as `recordKey` gives them) of every record parsed so far. */
  readonly seenKeys: ReadonlySet<string>;
  /** Requests planned so far, done or not. */
  readonly requestCount: number;
}

/** A posting that was open in the last release and is not in this sweep. */
export interface AbsentPosting {
  readonly key: string;
  readonly closesAt: Instant | null;
  /** Its own page; null where none is known. */
  readonly url: string | null;
  /** In how many sweeps in a row it was absent, this one among them: 1 or more. */
  readonly absences: number;
}

/** One record in the source's own words, with the place where it stands in the answer. */
export interface SourceRecord<T> {
  /** "page 3, record 17", "row 204": enough to find it in the archived bytes. */
  readonly locator: string;
  /** The source's own labels and words, checked for shape only. */
  readonly fields: T;
}

/** What stands at one place of an answer: a record, or what is wrong there. */
export type ParsedItem<T> =
  | { readonly kind: 'record'; readonly record: SourceRecord<T> }
  | { readonly kind: 'issue'; readonly issue: Issue };

/** An answer, taken apart. */
export interface ParsedResponse<T> {
  /** How many records the source says there are in the whole sweep; null when it does not say or this answer is not a page. */
  readonly statedTotal: number | null;
  /** May be lazy. May throw SourceChanged while it is read. */
  readonly items: Iterable<ParsedItem<T>>;
  /**
   * For postings: further requests that the answer calls for (the next page, missing details), from what `parse` has read of it already, so
   * that no answer is taken apart twice to be paged. Called after `items` was read. Bounded by `politeness.maxRequests`.
   */
  readonly next?: (sweep: Sweep) => readonly PlannedRequest[];
}

/** What normalising may depend on besides the record. */
export interface NormaliseContext {
  readonly now: Instant;
}

/** Why a record was not taken. It is stored as an issue of the severity `error`. */
export interface Rejection {
  readonly code: IssueCode;
  readonly detail: string;
}

/** What one record became. Exactly one of the first six or `rejected` says so; issues may come with any. */
export interface Normalised {
  readonly observations?: readonly Observation[];
  readonly posting?: Posting;
  readonly fact?: OccupationFact;
  readonly school?: School;
  /** The source itself says how an absent posting ended. Only answers to `confirm` requests give this. */
  readonly ending?: { readonly key: string; readonly state: 'closed' | 'withdrawn' };
  /** Known and deliberately not taken (an aggregate beside its parts, an area level we do not hold). Not an issue; counted. */
  readonly skipped?: string;
  readonly rejected?: Rejection;
  readonly issues?: readonly Issue[];
}

/** The role of a request that an operator's file answers. */
export const FILE_ROLE = 'file';

/** A file that an operator offers: its name without folders, and its exact bytes. */
export interface OfferedFile {
  readonly name: string;
  readonly body: Uint8Array;
}

/** One dataset of one publisher. Pure throughout: no clock, no I/O, no memory between calls. */
export interface Connector<T = unknown> {
  readonly source: SourceDescription;
  /** The requests to begin with. Pure and deterministic. */
  plan(context: PlanContext): readonly PlannedRequest[];
  /**
   * For figures: further requests that an answer calls for, told from its first and last lines or from an index. A sweep of figures needs no
   * records, so their large answers are not parsed for it; a source of postings says it in `ParsedResponse.next` instead.
   * Bounded by `politeness.maxRequests`.
   */
  follow?(response: RawResponse, sweep: Sweep): readonly PlannedRequest[];
  /**
   * Optional requests, role `confirm`, that ask the source how absent postings ended. The pipeline calls it once, after the sweep.
   * Their answers reach `parse` whatever the status (404 is often the very answer), except 5xx and 501, which say nothing.
   */
  confirm?(absent: readonly AbsentPosting[], context: PlanContext): readonly PlannedRequest[];
  /**
   * Bytes -> records with the source's own labels. Throws SourceChanged when the answer as a whole is not what the publisher
   * documents, SourceUnreachable when it is an error page. An answer without rows says so with an issue `no-rows`.
   */
  parse(response: RawResponse): ParsedResponse<T>;
  /**
   * For sources whose figures people also download: whether the file is one of theirs, by what stands in it and never by its name.
   * `parse` then reads it as the answer to a request of the role `file`. False for what cannot be read at all.
   */
  accepts?(file: OfferedFile): boolean;
  /**
   * When the publisher gave an accepted file out, where the file says so; null where it does not. Of two files that hold a figure, the one
   * given out later answers. Throws SourceChanged for what cannot be read.
   */
  givenOutOn?(file: OfferedFile): CalendarDate | null;
  /**
   * For files that name people: the file with only the columns that are read, rows as they stand. What is left out is neither archived nor
   * stored. Throws SourceChanged for what cannot be read.
   */
  withoutPeople?(file: OfferedFile): OfferedFile;
  /** True for a register: a file is all of it, so that nothing of the files before it is kept. */
  readonly isWholeInEachFile?: true;
  /** The record's identity inside the sweep, for paging and repeats; null when records have none (statistics). */
  recordKey(record: SourceRecord<T>): string | null;
  /** One record -> observations, a posting or a fact, or a rejection. Never throws for one bad record. */
  normalise(record: SourceRecord<T>, context: NormaliseContext): Normalised;
}
