/**
 * The Occupation document: everything one page says about one job (a SOC 2020 unit group) in one place, for one kind of reader.
 * Made when it is asked for, from the current releases. Views turn it into pages, CSV and text and add no figure and no wording
 * about figures.
 */
import type { AreaCode, AreaLevel } from '../../domain/area.ts';
import type { SectorFit, SectorId, Soc2020Code } from '../../domain/classification.ts';
import type { Instant } from '../../domain/period.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure, Level, Sentence, SnapshotFigures, SnapshotSource, Term } from '../document/snapshot.ts';
import type { SkillLevel } from './skill-level.ts';

export interface OccupationDocument {
  readonly format: 'wealdway-occupation-1';
  /** True when the figures are invented; then `notice` says so in words. */
  readonly isDemonstration: boolean;
  readonly notice: string | null;
  /** "Electrician in Medway". */
  readonly title: string;
  /** The one sentence that a reader takes away; one of `sentences`. */
  readonly headline: string;
  readonly occupation: OccupationFacts;
  readonly area: {
    readonly code: AreaCode;
    readonly name: string;
    readonly slug: string;
    readonly level: AreaLevel;
  };
  readonly level: Level;
  readonly asAt: Instant;
  readonly builderVersion: string;
  /** Best first, of different kinds; each number is borne by the figures named. */
  readonly sentences: readonly OccupationSentence[];
  /** The only sentences that compare; each with its evidence. */
  readonly claims: readonly Claim[];
  /** What a reader would ask and nobody publishes, a sentence each. */
  readonly gaps: readonly string[];
  readonly tables: readonly SnapshotFigures[];
  readonly figures: readonly Figure[];
  /** The job beside others of its family: the job itself first. Empty where no pay is published. */
  readonly alike: readonly JobPay[];
  readonly entry: SkillLevel;
  readonly words: readonly Term[];
  readonly sources: readonly SnapshotSource[];
}

/** A unit group as readers know it. */
export interface OccupationFacts {
  readonly soc2020: Soc2020Code;
  readonly slug: string;
  /** "Electrician". */
  readonly name: string;
  /** Reads in "25 new adverts for electricians". */
  readonly plural: string;
  /** The classification's own title. */
  readonly officialTitle: string;
  /** What else people call jobs of the group. */
  readonly otherNames: readonly string[];
  /** A group of several jobs is never called one job. */
  readonly isSeveral: boolean;
  readonly sectors: readonly { readonly id: SectorId; readonly title: string; readonly fit: SectorFit }[];
}

/** What a sentence is about: no page says two of a kind before each kind was said once. */
export const SENTENCE_KINDS = ['adverts', 'people', 'demand', 'pay', 'start', 'hours', 'who'] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

export interface OccupationSentence extends Sentence {
  readonly kind: SentenceKind;
}

/** Pay of full-time jobs: a quarter earn less than `lower`, half less than `middle`, a quarter more than `upper`. Figure ids. */
interface JobPay {
  readonly slug: string;
  readonly name: string;
  readonly lower: string;
  readonly middle: string;
  readonly upper: string;
}
