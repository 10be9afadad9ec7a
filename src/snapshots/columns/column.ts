/** A column of a snapshot's table: one measure for several places, all for the same period, worded in one way. */
import type { AreaCode } from '../../domain/area.ts';
import { writeFigureReference } from '../../domain/figure-reference.ts';
import { dimensionKey, type MeasureId } from '../../domain/observation.ts';
import type { CalendarDate, Period } from '../../domain/period.ts';
import type { SourceId } from '../../domain/release.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Figure } from '../document/snapshot.ts';
import type { Draft } from './draft.ts';
import type { Place } from './place.ts';
import { type DisplayKind, displayInterval, displayValue } from './rounding.ts';
import { STATUS_WORDS } from './status-words.ts';

export interface Column {
  readonly measure: MeasureId;
  /** Tells figures of one measure apart in their ids: `age=16-24`, or empty. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** The dimensions of the published series that it is read from; none for counts made here. */
  readonly series: readonly Readonly<Record<string, string>>[];
  /** Over the column: short. */
  readonly label: string;
  /** In full, in sentences and exports. */
  readonly title: string;
  readonly unit: string;
  readonly display: DisplayKind;
  readonly isEstimate: boolean;
  /** "the employment rate". */
  readonly subject: string;
  /** With `{value} {place} {period} {sector} {estimated}` to be filled in; null where nothing is said. */
  readonly sentence: string | null;
  readonly plainSentence: string | null;
  /** What may be claimed rests on these; null for counts made here, which claim nothing. */
  readonly facts: Measure | null;
  /** False where nothing is claimed, though it could be. */
  readonly isClaimed: boolean;
  newestPeriod(place: Place): Period | null;
  /** The period that this one may be set beside in time; null when there is none. */
  earlierPeriod(place: Place, later: Period): Period | null;
  draft(place: Place, period: Period | null): Draft;
}

/** What a figure needs to know of the releases: by number, with the source they belong to. */
export interface ReleaseFacts {
  readonly releaseId: number;
  readonly sourceId: SourceId;
  readonly name: string;
  readonly publishedAt: string;
  readonly retrievedAt: string;
  /** The last day that any of its figures describes; of a list of adverts, the day it was last read with success. */
  readonly newestOn: CalendarDate;
}

function figureId(column: Column, areaCode: AreaCode): string {
  const key = dimensionKey(column.dimensions);
  return key === '' ? `${column.measure}/${areaCode}` : `${column.measure}/${areaCode}/${key}`;
}

/** The place's figure for an earlier period, told apart by the day it ends; null when there is none. */
export function earlierFigure(
  column: Column,
  place: Place,
  later: Period | null,
  releases: ReadonlyMap<number, ReleaseFacts>,
): Figure | null {
  const period = later && column.earlierPeriod(place, later);
  if (!period) return null;
  const figure = toFigure(column, place, column.draft(place, period), releases);
  return { ...figure, id: `${figure.id}@${period.end}` };
}

function referenceOf(column: Column, place: Place, { releaseIds, period }: Draft): string | null {
  if (releaseIds.length === 0 || period === null) return null;
  const { start, end } = period;
  const areaCode = place.area.code;
  return writeFigureReference({
    releaseIds,
    measure: column.measure,
    areaCode,
    start,
    end,
    dimensions: column.dimensions,
  });
}

/** The column's figures for the places: the period is the newest that the first place has, else the next place's. */
export function fillColumn(
  column: Column,
  places: readonly Place[],
  releases: ReadonlyMap<number, ReleaseFacts>,
): { period: Period | null; figures: Figure[] } {
  let period: Period | null = null;
  for (const place of places) period ??= column.newestPeriod(place);
  return {
    period,
    figures: places.map((place) => toFigure(column, place, column.draft(place, period), releases)),
  };
}

function toFigure(
  column: Column,
  place: Place,
  draft: Draft,
  releases: ReadonlyMap<number, ReleaseFacts>,
): Figure {
  const words = STATUS_WORDS[draft.status];
  const shown =
    draft.value === null ? (words.cell ?? 'not available') : displayValue(draft.value, column.display);
  return {
    id: figureId(column, place.area.code),
    reference: referenceOf(column, place, draft),
    measure: column.measure,
    title: column.title,
    areaCode: place.area.code,
    areaName: place.area.name,
    dimensions: column.dimensions,
    value: draft.value,
    unit: column.unit,
    text: words.mark === null ? shown : `${shown} ${words.mark}`,
    status: draft.status,
    mark: words.mark,
    reason: draft.reason,
    interval:
      draft.lower95 === null || draft.upper95 === null
        ? null
        : {
            lower: draft.lower95,
            upper: draft.upper95,
            text: displayInterval(draft.lower95, draft.upper95, column.display),
          },
    coefficientOfVariation: draft.coefficientOfVariation ?? null,
    period: draft.period,
    basis: draft.basis,
    isEstimate: column.isEstimate || draft.basis === 'summed',
    note: draft.note,
    sources: draft.releaseIds.flatMap((id) => {
      return releases.get(id)?.sourceId ?? [];
    }),
  };
}
