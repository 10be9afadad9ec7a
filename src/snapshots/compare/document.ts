/** A comparison: the same figures that snapshots give, for two to six places side by side. Ranks nothing: claims set the first beside each other one. */
import type { AreaCode } from '../../domain/area.ts';
import type { SectorId, Soc2020Code } from '../../domain/classification.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure, NearbyPlace, SnapshotSource } from '../document/snapshot.ts';

export interface Comparison {
  readonly title: string;
  readonly areas: readonly ComparedArea[];
  /** How the places differ, in a few sentences; none for a measure. */
  readonly inShort: readonly string[];
  /** For a class, each with what the figures answer; none for a measure. */
  readonly questions: readonly ComparedQuestion[];
  /** What to compare instead where next to nothing is known of one of the places: the wider place of each such; else none. */
  readonly wider: readonly NearbyPlace[];
  /** Null for a measure, and where fewer than two of the places have them for one period. */
  readonly shares: ComparedShares | null;
  /** Null for a measure, and where fewer than two of the places have a list of jobs. */
  readonly jobs: ComparedJobs | null;
  readonly tables: readonly ComparedTable[];
  readonly sources: readonly SnapshotSource[];
}

export interface ComparedQuestion {
  readonly question: string;
  readonly answer: string;
}

export interface ComparedShares {
  readonly caption: string;
  /** How many jobs that is of, in a sentence: "All jobs with employers (2024): about 64,000 in Thanet and 380,000 in Leeds." Null where one place has no figure. */
  readonly totals: string | null;
  /** Those with shares, in the order in which the places were given. */
  readonly areas: readonly ComparedArea[];
  /** In the first place's order; of one sector, one row. */
  readonly rows: readonly {
    readonly id: SectorId;
    readonly title: string;
    /** One an area; null where the sector has no figure. */
    readonly perThousand: readonly (number | null)[];
  }[];
  /**
   * The sector whose share in the first two places is furthest apart, side by side; of two places, the furthest apart in either direction.
   * Null where names are too long to be said.
   */
  readonly says: string | null;
  /** Ids of the sources of the shares. */
  readonly sources: readonly string[];
}

export interface ComparedArea {
  readonly code: AreaCode;
  readonly name: string;
  readonly slug: string;
}

export interface ComparedTable {
  readonly id: string;
  readonly title: string;
  /** `place`: it is the same for every sector. */
  readonly about: 'subject' | 'place';
  readonly columns: readonly { readonly measure: string; readonly label: string }[];
  /** In the order in which the places were given. */
  readonly rows: readonly { readonly area: ComparedArea; readonly figures: readonly Figure[] }[];
  /** What the figures bear of the first place beside each other one, column by column; their figures are ids in the rows. */
  readonly claims: readonly Claim[];
  /** Who is counted, why a cell has no figure, and where periods or methods differ. */
  readonly notes: readonly string[];
}

export interface ComparedJobs {
  /** What all the lists count; null where they count different things, and then each caption says. */
  readonly says: string | null;
  /** Of which place and time the pay is: one place for all the lists, "the United Kingdom, April 2025"; null where no job has any. */
  readonly pay: string | null;
  /** Of two places that lie in two regions, or nations, with pay of their own: their names, in the order of the places; else empty. */
  readonly payRegions: readonly string[];
  /** A place each, in the order given; a place without a list is left out. */
  readonly places: readonly PlaceJobs[];
  /** How many jobs of each place were looked at; null where lists of different kinds or lengths cannot be set against each other. */
  readonly outOf: number | null;
  /** The jobs that stand high on one of the lists, with where they stand on each; empty where `outOf` is null. */
  readonly rows: readonly (ComparedJob & {
    /** One a place: first is 1; null below `outOf`. */
    readonly ranks: readonly (number | null)[];
  })[];
  /** Ids of the sources of the lists and of their pay. */
  readonly sources: readonly string[];
}

export interface PlaceJobs {
  readonly area: ComparedArea;
  /** What the list counts, where: "The most common jobs of people who live in Thanet". */
  readonly caption: string;
  readonly counted: 'people' | 'adverts';
  /** The place that people or adverts are counted in: England's are those of England and Wales. */
  readonly countedIn: string;
  /** When people were counted: "Census 2021". Null for adverts. */
  readonly countedAt: string | null;
  /** The most common first. */
  readonly common: readonly ComparedJob[];
}

export interface ComparedJob {
  readonly soc2020: Soc2020Code;
  readonly slug: string;
  readonly name: string;
  /** Middle full-time pay a year where all of the places lie; null where nobody publishes it. */
  readonly pay: Figure | null;
  /** The place of the pay where it is another than the lists' `pay` says. */
  readonly payIn: string | null;
  /** The same pay in each of `payRegions`; empty where it is not published for both. */
  readonly regionalPay: readonly Figure[];
}
