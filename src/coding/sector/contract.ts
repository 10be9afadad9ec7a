/** What a sector is decided from, and the answer. */
import type { SectorId, Soc2020Code } from '../../domain/classification.ts';
import type { PostingCoding } from '../../domain/posting.ts';

/** Everything about a posting that may point to a sector. All but the title may be missing. */
export interface SectorEvidence {
  readonly title: string;
  readonly summary: string | null;
  /** What the occupation coder answered, of any number of digits, and how sure it is; null when it did not. */
  readonly occupation: { readonly soc2020: Soc2020Code; readonly confidence: number } | null;
  /** The source's own category, in its own words. */
  readonly sourceCategory: string | null;
  /** Technical-education route of an apprenticeship, in the source's own words. */
  readonly route: string | null;
  /** The one sector that all postings of the source belong to; null for most sources. */
  readonly publisherSector: SectorId | null;
}

/** A posting of which nothing is known; its title is to be added. */
export const NO_EVIDENCE: Omit<SectorEvidence, 'title'> = {
  summary: null,
  occupation: null,
  sourceCategory: null,
  route: null,
  publisherSector: null,
};

export interface SectorAnswer {
  readonly sector: SectorId;
  readonly basis: NonNullable<PostingCoding['sectorBasis']>;
  /** How often answers like this one are right: 0 to 1. */
  readonly confidence: number;
}

export interface SectorCoder {
  /** Null when nothing is sure enough: counted as "not coded", never guessed. */
  code(evidence: SectorEvidence): SectorAnswer | null;
}
