/** The one pay of a job in a place: every document of the place names this figure, whether it is about the job or only lists it. */
import type { Soc2020Code } from '../../domain/classification.ts';
import type { Measure } from '../../measures/measure.ts';
import { fillColumn, type ReleaseFacts } from '../columns/column.ts';
import { isSamePeriod, type Place, type ReleasedObservation } from '../columns/place.ts';
import { publishedColumn } from '../columns/published-column.ts';
import { displayOf } from '../columns/rounding.ts';
import type { Figure } from '../document/snapshot.ts';
import { LOWER, MIDDLE, ofOccupation, PAY, UPPER } from './questions.ts';

export interface PayWorld {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly releases: ReadonlyMap<number, ReleaseFacts>;
}

/** Full-time pay a year, all three of one area and time. The quarters have no value where the publisher shows none. */
export interface PayOfJob {
  readonly lower: Figure;
  readonly middle: Figure;
  readonly upper: Figure;
}

/**
 * Of the nearest area for which the publisher shows the middle and both quarters; where none has all three, of the nearest that has the
 * middle. `around` begins with the place itself. Null where no area has a middle.
 */
export function payOfJob(
  { soc2020, name }: { readonly soc2020: Soc2020Code; readonly name: string },
  around: readonly Place[],
  { measures, releases }: PayWorld,
): PayOfJob | null {
  const facts = measures.get(PAY);
  const place = facts === undefined ? null : nearest(soc2020, around);
  if (facts === undefined || place === null) return null;
  const figure = (part: Readonly<Record<string, string>>): Figure | undefined => {
    const dimensions = { ...ofOccupation(soc2020), ...part };
    const wish = { measure: PAY, dimensions, label: name, isEstimate: facts.isEstimate };
    const column = publishedColumn({ ...wish, display: displayOf(facts.unit) }, measures);
    return fillColumn(column, [place], releases).figures[0];
  };
  const [lower, middle, upper] = [figure(LOWER), figure(MIDDLE), figure(UPPER)];
  return lower && middle && upper ? { lower, middle, upper } : null;
}

function nearest(soc2020: Soc2020Code, around: readonly Place[]): Place | null {
  let withMiddle: Place | null = null;
  for (const place of around) {
    const middle = newest(place, soc2020, MIDDLE);
    if (middle?.value == null) continue;
    const isWhole = [LOWER, UPPER].every((part) => {
      const quarter = newest(place, soc2020, part);
      return quarter?.value != null && isSamePeriod(quarter.period, middle.period);
    });
    if (isWhole) return place;
    withMiddle ??= place;
  }
  return withMiddle;
}

function newest(
  { figures }: Place,
  soc2020: Soc2020Code,
  part: Readonly<Record<string, string>>,
): ReleasedObservation | undefined {
  return figures.list(PAY, { ...ofOccupation(soc2020), ...part })[0];
}
