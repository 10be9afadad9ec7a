/** What a measure is, told once for every reader: unit, who is counted, who is not, what may be done with it. */
import type { MeasureId } from '../../domain/observation.ts';
import type { SourceId } from '../../domain/release.ts';

type MeasureUnit =
  | 'people'
  | 'jobs'
  | 'jobs-per-person'
  | 'thousand-vacancies'
  | 'people-per-vacancy'
  | 'businesses'
  | 'percent'
  | 'per-100000'
  | 'gbp-per-week'
  | 'gbp-per-year'
  | 'gbp-per-hour'
  | 'gbp-million';

type MeasureDirection = 'neither' | 'more-is-better' | 'less-is-better';

export interface Measure {
  readonly id: MeasureId;
  /** A few plain words, no acronym. */
  readonly title: string;
  /** One or two sentences that a pupil can read. */
  readonly definition: string;
  readonly unit: MeasureUnit;
  /** Decimal places the publisher shows. Values are stored as sent; views round to this. */
  readonly decimals: number;
  readonly whoIsCounted: string;
  /** Who or what the figure leaves out, or how else it may mislead; null when there is nothing to say. */
  readonly whoIsMissing: string | null;
  readonly direction: MeasureDirection;
  /** True for counts: districts may be summed into a partnership area. Never true for a rate, a median or an index. */
  readonly isAdditive: boolean;
  /** Published with 95 % intervals, though not for every area. */
  readonly hasIntervals: boolean;
  readonly isSurvey: boolean;
  readonly isModelled: boolean;
  /** The publisher marks it "official statistics in development". */
  readonly isInDevelopment: boolean;
  /** Nations with figures, in words. */
  readonly coverage: string;
  readonly sourceId: SourceId;
  /** Names of the dimensions that pick a figure out, besides area and period. */
  readonly dimensions: readonly string[];
}

type Told = Pick<Measure, 'title' | 'definition' | 'unit' | 'decimals' | 'whoIsCounted'> & Partial<Measure>;

/** A measure with the plain answers filled in: no direction, not summed, no intervals, no survey, nothing in development. */
export function measure(id: MeasureId, told: Told): Measure {
  return {
    id,
    whoIsMissing: null,
    direction: 'neither',
    isAdditive: false,
    hasIntervals: false,
    isSurvey: false,
    isModelled: false,
    isInDevelopment: false,
    coverage: 'United Kingdom',
    sourceId: 'ons/explore-local-statistics',
    dimensions: [],
    ...told,
  };
}
