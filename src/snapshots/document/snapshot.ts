/**
 * The Snapshot: everything one page says about one area and one sector, for one kind of reader. Immutable; the SHA-256 of its
 * JSON is its name and its ETag. Views turn it into pages, CSV and text and add no figure and no wording about figures.
 */
import type { AreaCode, AreaLevel } from '../../domain/area.ts';
import type { SectorFit, SectorId, Soc2020Code } from '../../domain/classification.ts';
import type { MeasureId, ObservationStatus } from '../../domain/observation.ts';
import type { CalendarDate, Instant, Period } from '../../domain/period.ts';
import type { SourceId } from '../../domain/release.ts';
import type { Claim } from './claim.ts';
import type { ExpectedGrowth } from './growth.ts';
import type { Insight } from './insight.ts';

/** Pupils of 11 to 14, of 14 to 16 and of 16 to 18; parents and carers; advisers; easy reading. */
export const LEVELS = ['ks3', 'ks4', 'post16', 'parent', 'adviser', 'easyread'] as const;
export type Level = (typeof LEVELS)[number];

export interface Snapshot {
  readonly format: 'wealdway-snapshot-2';
  /** True when the figures and adverts are invented; then `notice` says so in words. */
  readonly isDemonstration: boolean;
  readonly notice: string | null;
  readonly title: string;
  /** What is counted, where and when. */
  readonly subtitle: string;
  /** The first insight; where there is none the first sentence, or that we hold nothing. */
  readonly headline: string;
  readonly area: SnapshotArea;
  readonly sector: SnapshotSector;
  readonly level: Level;
  readonly edition: string;
  /** Deadlines and ages are judged at this instant. */
  readonly asAt: Instant;
  readonly builderVersion: string;
  /** What tells a genuine copy; null in documents that were built before editions were sealed. */
  readonly seal: Seal | null;
  /** What is most worth saying of the subject, best first, no two of a kind, at most three. Each is one of the `sentences` too. */
  readonly insights: readonly Insight[];
  /** The best of each other kind: they stand under the questions that they answer. Empty on short pages. */
  readonly otherInsights: readonly Insight[];
  readonly sentences: readonly Sentence[];
  /** The jobs that most people do here; null where nobody publishes figures by job. */
  readonly jobs: SnapshotJobs | null;
  /** On the page of a place: every sector's part of its jobs, the largest first. Empty on a sector's page. */
  readonly shares: readonly SectorShare[];
  /** A sector's part of the people in work in each district of the place; null where it has no districts, or nobody counts them. */
  readonly districts: DistrictShares | null;
  /** On the page of a place: what a model expects to grow there. Null on a sector's page, on short pages, and where there is no model. */
  readonly growth: ExpectedGrowth | null;
  /** The only sentences that compare; each with its evidence. In a fixed order, never chosen for what they say. */
  readonly claims: readonly Claim[];
  /** Where our sources have next to nothing on the subject in this very place: the nearest place around with more. Null elsewhere. */
  readonly wider: NearbyPlace | null;
  /** What this page should tell and cannot, a sentence each. */
  readonly gaps: readonly string[];
  readonly tables: readonly PageTable[];
  readonly figures: readonly Figure[];
  /** Figures that readers take for one another, side by side. */
  readonly disagreements: readonly Disagreement[];
  /** What is good to know beside the figures: lowest legal pay, ways in, how to read this. */
  readonly asides: readonly Aside[];
  /** Null when too few figures are held to choose other places. */
  readonly elsewhere: Elsewhere | null;
  readonly questions: readonly Question[];
  /** What the reader can do next, a sentence each. */
  readonly steps: readonly string[];
  readonly words: readonly Term[];
  readonly sources: readonly SnapshotSource[];
}

/** docs/verifying.md says how both are reckoned. */
export interface Seal {
  /** To be typed at `/verify`: twelve letters in groups of four. */
  readonly code: string;
  /** SHA-256 of the document's figures, lower-case hex. */
  readonly figuresSha256: string;
}

interface SnapshotArea {
  readonly code: AreaCode;
  readonly name: string;
  readonly slug: string;
  readonly level: AreaLevel;
}

interface SnapshotSector {
  readonly id: SectorId;
  readonly title: string;
  /** `split` when any industry is split, else `mixed` when any is mixed; null where no industry is mapped. */
  readonly fit: SectorFit | null;
}

/** At most 25 words; every number in it is borne by one of the figures named. */
export interface Sentence {
  readonly text: string;
  readonly figures: readonly string[];
}

/** Jobs of the sector, or of all, in a place. Those that most people do first; where nobody counts people, those with the most new adverts. */
export interface SnapshotJobs {
  readonly caption: string;
  /** The place that the pay is published for; null where there is none. */
  readonly payPlace: string | null;
  readonly rows: readonly JobLine[];
  /** What is missing and why, a sentence each. */
  readonly notes: readonly string[];
  /** The same of pay. */
  readonly payNotes: readonly string[];
}

/** Ids in the document's `figures`; null where nobody publishes it. */
export interface JobLine {
  readonly soc2020: Soc2020Code;
  readonly slug: string;
  readonly name: string;
  /** The usual way in, a few words. */
  readonly entry: string;
  readonly people: string | null;
  readonly adverts: string | null;
  /** Full-time pay a year: a quarter earn less. */
  readonly lower: string | null;
  readonly middle: string | null;
  /** A quarter earn more. */
  readonly upper: string | null;
}

/** Of the jobs with employers in the place, how many in a thousand are in the sector; the same for its country. */
export interface SectorShare {
  readonly id: SectorId;
  readonly title: string;
  readonly perThousand: number;
  /** Null where the place is a country, or its country has no figure. */
  readonly perThousandBeside: number | null;
  /** The jobs of the sector and all jobs, then those of the country. */
  readonly figures: readonly string[];
}

/** On the page of a place, of the sector that stands out most there. */
export interface DistrictShares {
  readonly sector: SectorId;
  /** What is counted, where and when. */
  readonly caption: string;
  /** The largest share first, districts without a figure last. */
  readonly rows: readonly DistrictShare[];
}

interface DistrictShare {
  readonly areaCode: AreaCode;
  readonly areaName: string;
  /** Null where there is no figure. */
  readonly perThousand: number | null;
  /** The people who do jobs of the sector, and all people in work. */
  readonly figures: readonly string[];
}

/** Rows are places, columns are measures; every cell is a figure, with or without a value. */
export interface SnapshotFigures {
  readonly id: string;
  /** The question the table answers. */
  readonly title: string;
  /** What, where and when: complete without the page around it. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Who is counted, who is missing, what the marks mean, why a cell has no figure. */
  readonly notes: readonly string[];
}

export interface PageTable extends SnapshotFigures {
  /** `place`: it is the same on every sector's page of the place, and stands after the sector's own. */
  readonly about: 'subject' | 'place';
}

interface TableColumn {
  readonly measure: MeasureId;
  readonly label: string;
  /** Null when no place has a figure. */
  readonly period: Period | null;
}

/** `skills-area`: the area of the local skills plan that the place lies in, for the model of years to come is made for these. */
export type PlaceRole = 'here' | 'member' | 'county' | 'skills-area' | 'region' | 'country';

interface TableRow {
  readonly role: PlaceRole;
  readonly areaCode: AreaCode;
  readonly areaName: string;
  /** One id a column. */
  readonly figures: readonly string[];
}

/** `published`: as the publisher has it. `summed`: added up here from published parts. `counted`: counted here from adverts. */
export type FigureBasis = 'published' | 'summed' | 'counted';

export interface Figure {
  readonly id: string;
  /** What `wealdway trace` takes (src/domain/figure-reference.ts); null when no release has anything on it. */
  readonly reference: string | null;
  readonly measure: MeasureId;
  readonly title: string;
  readonly areaCode: AreaCode;
  readonly areaName: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** In `unit`, at the publisher's precision; null when there is none, and then `text` says so and `reason` why. */
  readonly value: number | null;
  readonly unit: string;
  /** Rounded for readers, or words; never blank. */
  readonly text: string;
  readonly status: ObservationStatus;
  /** Bracketed letter after Government Statistical Service practice, e.g. "[u]"; null when there is nothing to mark. */
  readonly mark: string | null;
  /** Why there is no value, in one sentence; null when there is one. */
  readonly reason: string | null;
  /** 95 % confidence interval, null when none was published for this figure. */
  readonly interval: { readonly lower: number; readonly upper: number; readonly text: string } | null;
  /** Per cent: one standard error as a share of the value, where the publisher states quality that way; else null. */
  readonly coefficientOfVariation: number | null;
  /** Null when there is no figure for any period. */
  readonly period: Period | null;
  readonly basis: FigureBasis;
  /** True for figures from a survey or a model and for sums of rounded figures. */
  readonly isEstimate: boolean;
  /** The publisher's note on this figure, or how it was added up. */
  readonly note: string | null;
  /**
   * Where it came from: ids in the document's `sources`, which have the release, retrieval, licence and dates. Several when adverts
   * of several sources were counted; empty when nobody publishes it.
   */
  readonly sources: readonly SourceId[];
}

export interface Question {
  readonly question: string;
  readonly answer: string;
  readonly figures: readonly string[];
}

export interface Term {
  readonly term: string;
  readonly meaning: string;
}

export interface Disagreement {
  readonly id: string;
  readonly title: string;
  /** Never averaged, never set against each other as more or less. */
  readonly sides: readonly DisagreementSide[];
  /** Why they differ, in one sentence. */
  readonly reason: string;
}

export interface DisagreementSide {
  readonly figure: string;
  readonly title: string;
  readonly whoIsCounted: string;
  /** A survey, records, a model, or a count made here. */
  readonly how: string;
  readonly when: string;
}

export interface Aside {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** Where the facts are from, or where to read on; null for advice on reading. */
  readonly link: { readonly text: string; readonly url: string } | null;
}

export interface Elsewhere {
  readonly similar: NearbyPlace;
  readonly contrasting: NearbyPlace;
  /** How the two were chosen. */
  readonly rule: string;
}

export interface NearbyPlace {
  readonly areaCode: AreaCode;
  readonly areaName: string;
  readonly slug: string;
}

/** One release of each source in an edition, so what is said here holds for every figure that names the source. */
export interface SnapshotSource {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: { readonly name: string; readonly url: string };
  readonly landingPage: string;
  readonly licence: { readonly name: string; readonly url: string; readonly attribution: string };
  readonly release: string;
  readonly publishedAt: Instant;
  readonly retrievedAt: Instant;
  /** The newest period shown from this source; null for adverts. */
  readonly newestPeriod: string | null;
  /** Null where the source has no timetable. */
  readonly nextDueOn: CalendarDate | null;
  /** "This may be out of date: …", null while it is not late. */
  readonly overdue: string | null;
}
