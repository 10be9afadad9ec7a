/** A figure before it is worded: found as published, or added up from published parts, or known to be absent and why. */
import type { MeasureId, ObservationStatus } from '../../domain/observation.ts';
import type { CalendarDate, Period } from '../../domain/period.ts';
import type { FigureBasis } from '../document/snapshot.ts';
import { isSamePeriod, type Place, type ReleasedObservation } from './place.ts';

export interface Draft {
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly lower95: number | null;
  readonly upper95: number | null;
  /** Left out where none is published. */
  readonly coefficientOfVariation?: number | null;
  readonly period: Period | null;
  readonly basis: FigureBasis;
  readonly note: string | null;
  /** Null when there is a value. */
  readonly reason: string | null;
  readonly releaseIds: readonly number[];
}

/** What a cell asks for: one series, or the sum of several. */
export interface Wanted {
  readonly measure: MeasureId;
  /** Of the measure: without it neither parts nor members of a place are added up. */
  readonly isAdditive: boolean;
  /** One entry for a single series. Several are added up: the industries of a sector. */
  readonly parts: readonly Readonly<Record<string, string>>[];
  /** What is added up, for the note: "12 industries". */
  readonly partsInWords: string | null;
}

/** The newest period for which the place has the figure, as a whole or through its members. */
export function newestPeriod(place: Place, wanted: Wanted): Period | null {
  const [first] = wanted.parts;
  if (!first) return null;
  for (const observation of place.figures.list(wanted.measure, first)) {
    if (hasAll([place], wanted, observation.period)) return observation.period;
  }
  const [member] = wanted.isAdditive ? place.members : [];
  for (const observation of member?.figures.list(wanted.measure, first) ?? []) {
    if (hasAll(place.members, wanted, observation.period)) return observation.period;
  }
  return null;
}

function hasAll(places: readonly Place[], wanted: Wanted, period: Period): boolean {
  return places.every((place) =>
    wanted.parts.every((part) => find(place, wanted.measure, part, period) !== null),
  );
}

/** Lengths of periods that a leap year or a moved reference day sets apart. */
const SAME_LENGTH_DAYS = 3;
const SAME_SEASON_DAYS = 10;

/**
 * The newest earlier period that may be set beside a later one: as long, at the same time of the year (months have seasons), and
 * over before the later one begins (years that overlap ask the same people). Null when the place has none.
 */
export function earlierPeriod(place: Place, wanted: Wanted, later: Period): Period | null {
  const [first] = wanted.parts;
  if (!first) return null;
  for (const { period } of place.figures.list(wanted.measure, first)) {
    const isAlike =
      period.end < later.start &&
      Math.abs(daysIn(period) - daysIn(later)) <= SAME_LENGTH_DAYS &&
      daysFromSameSeason(period.start, later.start) <= SAME_SEASON_DAYS;
    if (isAlike && hasAll([place], wanted, period)) return period;
  }
  return null;
}

/** Of years to come: the newest period that has begun by the day, to set the last one beside. Null when there is none. */
export function begunPeriod(place: Place, wanted: Wanted, later: Period, day: CalendarDate): Period | null {
  const [first] = wanted.parts;
  if (!first) return null;
  for (const { period } of place.figures.list(wanted.measure, first)) {
    if (period.start <= day && period.end < later.start && hasAll([place], wanted, period)) return period;
  }
  return null;
}

function daysIn({ start, end }: Period): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
}

function daysFromSameSeason(earlier: string, later: string): number {
  const years = Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
  const days = (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
  return Math.abs(days - years * 365.25);
}

/** The figure of a place for one period, so that every row of a column describes the same days. */
export function draftFigure(place: Place, wanted: Wanted, period: Period | null): Draft {
  if (period === null || wanted.parts.length === 0)
    return absent(null, 'We have no figure for this measure here.');
  if (wanted.parts.length > 1 && !wanted.isAdditive) {
    const parts = wanted.partsInWords ?? `${wanted.parts.length} parts`;
    return absent(period, `The figures of the ${parts} are not counts, so they cannot be added up.`);
  }
  const own = wanted.parts.map((part) => find(place, wanted.measure, part, period));
  if (own.every((observation) => observation !== null)) {
    return own.length === 1 && own[0] ? asPublished(own[0]) : summed(own, wanted.partsInWords, period);
  }
  if (place.members.length === 0) {
    return absent(period, `We have no figure for ${place.area.name} for ${period.label}.`);
  }
  if (!wanted.isAdditive) {
    return absent(
      period,
      `No figure is published for ${place.area.name} as a whole, and rates cannot be added up.`,
    );
  }
  const parts = place.members.flatMap((member) =>
    wanted.parts.map((part) => find(member, wanted.measure, part, period)),
  );
  if (!parts.every((observation) => observation !== null)) {
    return absent(period, `One or more places in ${place.area.name} have no figure for ${period.label}.`);
  }
  return summed(parts, `${place.members.length} places`, period);
}

function find(
  place: Place,
  measure: MeasureId,
  part: Readonly<Record<string, string>>,
  period: Period,
): ReleasedObservation | null {
  return place.figures.list(measure, part).find((each) => isSamePeriod(each.period, period)) ?? null;
}

const WHY_NO_VALUE: Partial<Record<ObservationStatus, string>> = {
  suppressed: 'The publisher does not show this figure, because it is confidential or too unreliable.',
  'rounded-to-zero': 'The publisher rounded a small figure down to nothing, so the true figure is not known.',
  missing: 'The publisher has no figure here.',
};

function asPublished(observation: ReleasedObservation): Draft {
  return {
    value: observation.value,
    status: observation.status,
    lower95: observation.lower95,
    upper95: observation.upper95,
    coefficientOfVariation: observation.coefficientOfVariation,
    period: observation.period,
    basis: 'published',
    note: observation.note,
    reason: observation.value === null ? (WHY_NO_VALUE[observation.status] ?? null) : null,
    releaseIds: [observation.releaseId],
  };
}

/** A suppressed or missing part leaves no sum; a part that was rounded to nothing counts as nothing in an estimate. */
function summed(parts: readonly ReleasedObservation[], inWords: string | null, period: Period): Draft {
  const releaseIds = [...new Set(parts.map((part) => part.releaseId))].sort((a, b) => a - b);
  const unknown = parts.filter((part) => part.value === null && part.status !== 'rounded-to-zero');
  if (unknown.length > 0) {
    const reason = 'The publisher does not show one or more of the parts, so they cannot be added up.';
    return { ...absent(period, reason), status: 'suppressed', basis: 'summed', releaseIds };
  }
  const isOnlyRounded = parts.every((part) => part.status === 'rounded-to-zero');
  return {
    value: isOnlyRounded ? null : parts.reduce((sum, part) => sum + (part.value ?? 0), 0),
    status: isOnlyRounded ? 'rounded-to-zero' : 'estimated',
    lower95: null,
    upper95: null,
    period,
    basis: 'summed',
    note: inWords === null ? null : `Added up here from the published figures of ${inWords}.`,
    reason: isOnlyRounded ? (WHY_NO_VALUE['rounded-to-zero'] ?? null) : null,
    releaseIds,
  };
}

export function absent(period: Period | null, reason: string): Draft {
  return {
    value: null,
    status: 'missing',
    lower95: null,
    upper95: null,
    period,
    basis: 'published',
    note: null,
    reason,
    releaseIds: [],
  };
}
