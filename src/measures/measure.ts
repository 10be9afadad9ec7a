/** What a measure is, told once for every reader: unit, who is counted, who is not, what may be done with it, where it is shown. */
import type { AreaLevel } from '../domain/area.ts';
import type { MeasureId } from '../domain/observation.ts';
import type { CalendarDate } from '../domain/period.ts';
import type { SourceId } from '../domain/release.ts';
import { type MeasureUnit, type PlausibleRange, RANGE_OF_UNIT } from './unit.ts';

type MeasureDirection = 'neither' | 'more-is-better' | 'less-is-better';

/**
 * What the measure is about, where readers take one thing for another. Two measures that share a concept, or whose concepts are
 * a known pair (src/snapshots/context/disagreements.ts), are set side by side with the reason why they differ.
 */
export type Concept =
  | 'unemployment'
  | 'claimants'
  | 'jobs-here'
  | 'residents-in-work'
  | 'adverts'
  | 'vacancies'
  | 'pay-of-residents'
  | 'pay-of-jobs'
  | 'businesses-registered'
  | 'businesses-active'
  | 'not-in-work-or-learning';

/** The questions that snapshots ask, in the order of src/snapshots/topics/questions.ts. */
export type TopicId =
  | 'sector-jobs'
  | 'online-adverts'
  | 'outlook'
  | 'studied'
  | 'pay'
  | 'next-steps'
  | 'apprenticeship-starts'
  | 'young-people'
  | 'not-learning'
  | 'in-work'
  | 'claimants'
  | 'qualifications'
  | 'occupations'
  | 'employers'
  | 'skills'
  | 'higher-education';

/**
 * How one series, or the sum of several, stands for a sector. `place`: the figure is about the whole place and says nothing of
 * the sector. `industries` and `occupations`: its SIC 2007 and SOC 2020 codes are added up, in the dimensions `industry` and
 * `occupation`. `projected-industries` and `subjects`: the source's own groups, in `industry-group` and `subject`, where they fit the
 * sector (src/snapshots/topics/sector-groups.ts). `main-industry`: the one industry of the source that is wholly
 * the sector's, under its own name; no column where there is none. `sector`: the source itself has the dimension `sector`.
 */
type SectorReach =
  | 'place'
  | 'industries'
  | 'occupations'
  | 'projected-industries'
  | 'main-industry'
  | 'subjects'
  | 'sector';

/** One column of a snapshot's table, and what is said of it in words. */
export interface Showing {
  readonly topic: TopicId;
  /** Over the column: short. */
  readonly label: string;
  /** Picks the series; empty when it is left out. */
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly reach?: SectorReach;
  /** Codes of one dimension that are added up under a code of our own, which `dimensions` holds. */
  readonly sumOf?: {
    readonly dimension: string;
    readonly codes: readonly string[];
    readonly inWords: string;
  };
  /** Countries on whose pages it stands, where the figures are of these only; everywhere when it is left out. */
  readonly nations?: readonly string[];
  /** False where a change or a gap would say little: parts of a whole that itself changes. */
  readonly isClaimed?: boolean;
  /** The least stands first, and is the one that short pages show; 0 when it is left out. */
  readonly order?: number;
  /** `{value} {place} {period} {sector} {estimated}` are filled in; at most 25 words when they are. Left out, nothing is said. */
  readonly sentence?: string;
  /** The same for pupils of 11 to 14 and easy reading: words of one or two syllables where there are any. */
  readonly plainSentence?: string;
  /** Reads in "We have no figure for …" and "… was higher": "the employment rate". */
  readonly subject: string;
}

/** Figures that end before the day cannot be joined to those that end on it or later. */
interface SeriesBreak {
  readonly on: CalendarDate;
  /** One sentence. */
  readonly why: string;
}

/**
 * Everything that may be said of a measure besides its figures. One entry a measure; views and claims take their words from it and add
 * none.
 */
export interface Measure {
  readonly id: MeasureId;
  /** A few plain words, no acronym. */
  readonly title: string;
  /** One or two sentences that a pupil can read. */
  readonly definition: string;
  readonly unit: MeasureUnit;
  /** Decimal places the publisher shows. Values are stored as sent; views round to this. */
  readonly decimals: number;
  /** Between which values its figures can lie at all; that of the unit, unless the measure tells another. */
  readonly plausible: PlausibleRange;
  readonly whoIsCounted: string;
  /** Who or what the figure leaves out, or how else it may mislead; null when there is nothing to say. */
  readonly whoIsMissing: string | null;
  readonly direction: MeasureDirection;
  /** True for counts: districts may be summed into a partnership area, industries into a sector. Never true for a rate, a median or an index. */
  readonly isAdditive: boolean;
  /** Published with 95 % intervals, though not for every area. */
  readonly hasIntervals: boolean;
  readonly isSurvey: boolean;
  readonly isModelled: boolean;
  /** Its figures describe years to come. */
  readonly isProjection: boolean;
  /** Words must say "estimated": true for what a survey, a model or a projection gives, and for estimates of other kinds. */
  readonly isEstimate: boolean;
  /** The publisher marks it "official statistics in development". */
  readonly isInDevelopment: boolean;
  /** Nations with figures, in words. */
  readonly coverage: string;
  /** The kinds of area that have figures, where most kinds have none; else null. */
  readonly onlyFor: { readonly levels: readonly AreaLevel[]; readonly inWords: string } | null;
  /** Where its figures come from. */
  readonly sourceId: SourceId;
  /** Sources that bring more of the same figures: tables that an operator imports. Mostly empty. */
  readonly alsoFrom: readonly SourceId[];
  /** Names of the dimensions that pick a figure out, besides area and period. */
  readonly dimensions: readonly string[];
  /** False where areas are counted in different ways: then no two are compared. */
  readonly isComparableAcrossAreas: boolean;
  /** Oldest first. */
  readonly breaks: readonly SeriesBreak[];
  /** Null where readers do not take it for something else. */
  readonly concept: Concept | null;
  /** Empty for measures that only the API gives. */
  readonly showings: readonly Showing[];
}

type MeasureFields = Pick<
  Measure,
  'title' | 'definition' | 'unit' | 'decimals' | 'whoIsCounted' | 'sourceId'
> &
  Partial<Measure>;

/** A measure with the plain answers filled in: no direction, not summed, no intervals, no survey, no break, shown nowhere. */
export function measure(id: MeasureId, fields: MeasureFields): Measure {
  return {
    id,
    plausible: RANGE_OF_UNIT[fields.unit],
    whoIsMissing: null,
    direction: 'neither',
    isAdditive: false,
    hasIntervals: false,
    isSurvey: false,
    isModelled: false,
    isProjection: false,
    isEstimate: (fields.isSurvey || fields.isModelled || fields.isProjection) ?? false,
    isInDevelopment: false,
    coverage: 'United Kingdom',
    onlyFor: null,
    alsoFrom: [],
    dimensions: [],
    isComparableAcrossAreas: true,
    breaks: [],
    concept: null,
    showings: [],
    ...fields,
  };
}

/** How the figures came to be, in one sentence. */
export function methodInWords(facts: Pick<Measure, 'isProjection' | 'isModelled' | 'isSurvey'>): string {
  if (facts.isProjection) return 'Worked out with a model of future years.';
  if (facts.isModelled) return 'Worked out with a model from a survey and from records.';
  return facts.isSurvey ? 'Estimated from a survey of a sample.' : 'Counted from records.';
}
