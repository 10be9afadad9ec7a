/**
 * The Occupation document: everything one page says about one job (a SOC 2020 unit group) in one place, for one kind of reader.
 * Made when it is asked for, from the current releases. Views turn it into pages, CSV and text and add no figure and no wording
 * about figures.
 */
import type { AreaCode, AreaLevel } from '../../domain/area.ts';
import type { Instant } from '../../domain/period.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure, Level, Sentence, SnapshotFigures, SnapshotSource, Term } from '../document/snapshot.ts';
import type { JobEntry } from './entry-grades.ts';
import type { OccupationFacts } from './facts.ts';
import type { SkillLevel } from './skill-level.ts';
import type { JobSubjects } from './subjects.ts';
import type { JobStandard, JobTexts, NearJob } from './texts.ts';
import type { WayIn } from './way-in.ts';

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
  /** The job beside others of its family: the job itself first; where few of the family have a pay, then some with the same way in. Empty where no pay is published. */
  readonly alike: readonly JobPay[];
  /** The job's own pay in the area that most of the pay beside it is of; null where that is its own pay's area. */
  readonly ownBeside: JobPay | null;
  /** Up to three with the same usual way in that the survey can tell are better paid: figure ids of their middles. `claims` says each. */
  readonly betterPaid: readonly Pick<JobPay, 'slug' | 'name' | 'middle'>[];
  readonly entry: SkillLevel;
  /** Null for readers who are told the way in in full. */
  readonly wayIn: WayIn | null;
  /** Null where no release describes the job. */
  readonly texts: JobTexts | null;
  /** Apprenticeship standards that lead to the job, in England; by level, then by length. */
  readonly standards: readonly JobStandard[];
  /** School subjects that help, by the job's profiles; null where none is held, or where they agree on none. */
  readonly subjects: JobSubjects | null;
  /** What ways in ask for, by the job's profiles, in England; null where none says it. */
  readonly entryGrades: JobEntry | null;
  /** At most three jobs of other families whose work is alike. */
  readonly near: readonly NearJob[];
  readonly words: readonly Term[];
  readonly sources: readonly SnapshotSource[];
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
