/** The answer to "what is growing here?": what a model expects of every industry and kind of job, with jobs to look at. */
import type { Area } from '../../domain/area.ts';
import type { SectorId } from '../../domain/classification.ts';
import type { Aside, Figure, Level, SnapshotSource } from './snapshot.ts';

export interface GrowthAnswer {
  readonly title: string;
  readonly notice: string | null;
  readonly area: Pick<Area, 'code' | 'name' | 'slug'>;
  readonly level: Level;
  readonly headline: string;
  /** Up to three more that are worth repeating; none on the shortest pages. */
  readonly inShort: readonly string[];
  /** Whose figures they are where they are not the place's own; null where they are, and where there are none. */
  readonly whose: string | null;
  /** Both years as they are labelled; null where the model tells of no place around. */
  readonly span: { readonly from: string; readonly to: string } | null;
  /** The most gained first, so that those that shrink stand last. */
  readonly industries: readonly GrowthLine[];
  readonly growing: readonly GrowthLine[];
  /** The most lost first. */
  readonly shrinking: readonly GrowthLine[];
  /** Kinds of job that are expected to stay about the same, by name; empty on the shortest pages. */
  readonly steady: readonly string[];
  /** Where the pay of most of the jobs is from; null where nobody gives any. */
  readonly payPlace: string | null;
  /** How many there are of each list, shown or not. */
  readonly outOf: { readonly industries: number; readonly growing: number; readonly shrinking: number };
  readonly notes: readonly string[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  readonly steps: readonly string[];
  /** Whom to ask, in the nation that the place lies in. */
  readonly asked: Aside['link'];
  readonly sources: readonly SnapshotSource[];
}

export interface GrowthLine {
  readonly name: string;
  /** The classification's own name of a kind of job; null for an industry, and on short pages. */
  readonly officialName: string | null;
  readonly sector: SectorId | null;
  /** Where no sector has the industry to itself, those that it is nearest to; else empty. */
  readonly shared: readonly SectorId[];
  readonly begun: Figure;
  readonly later: Figure;
  readonly step: 'grow' | 'same' | 'shrink';
  /** Jobs between the two ends as they are shown, so that a reader who subtracts gets the same. */
  readonly gained: number;
  /** "+6,000", "−900". */
  readonly change: string;
  /** "+5%"; null for short pages. */
  readonly percent: string | null;
  readonly jobs: readonly GrowthJob[];
  /** Places that people leave behind in a kind of job; null for an industry, on the shortest pages, and where it is withheld. */
  readonly leavers: Figure | null;
}

interface GrowthJob {
  readonly slug: string;
  readonly name: string;
  readonly entry: string;
  readonly pay: Figure | null;
}

export interface GrowthLines {
  readonly industries: readonly GrowthLine[];
  readonly growing: readonly GrowthLine[];
  readonly shrinking: readonly GrowthLine[];
  readonly steady: readonly string[];
}
