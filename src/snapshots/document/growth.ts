/** What a model expects: on a place's page, what grows there; on a sector's, the industries nearest to it. Both ends of each. */
import type { SectorId } from '../../domain/classification.ts';

/** Of the place itself, or of the area that its skills plan is made for: `areaName` says which. */
export interface ExpectedGrowth {
  readonly areaName: string;
  /** Both years, as they are labelled. */
  readonly from: string;
  readonly to: string;
  readonly industries: GrowthList;
  readonly jobs: GrowthList;
  /** How it is known and what it does not say, a sentence each. */
  readonly notes: readonly string[];
}

interface GrowthList {
  readonly caption: string;
  /** The most jobs gained first; may be empty. */
  readonly rows: readonly GrowingGroup[];
}

export interface GrowingGroup {
  /** Plain: "Caring jobs". */
  readonly name: string;
  /** The classification's own name of a group of jobs; null for an industry. */
  readonly officialName: string | null;
  /** Whose page says more of it; null for a group of jobs, and for an industry that sectors share. */
  readonly sector: SectorId | null;
  /** Of a group of jobs the ones that most people in the place do; empty for an industry. */
  readonly jobs: readonly { readonly slug: string; readonly name: string }[];
  /** Ids in the document's `figures`: now, and in the last year of the model. */
  readonly begun: string;
  readonly later: string;
}
