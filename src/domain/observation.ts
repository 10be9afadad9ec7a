/** Observation: one published figure for one measure, area, period and set of dimensions. */
import type { AreaCode } from './area.ts';
import type { Period } from './period.ts';

/** Id from the measure registry, e.g. `employment-rate`. Unit and definition live with the measure. */
export type MeasureId = string;

/** Statuses after SDMX. A null value is legal only with one of the last three. */
export const OBSERVATION_STATUSES = [
  'normal',
  'provisional',
  'revised',
  'estimated',
  'low-reliability',
  'suppressed',
  'rounded-to-zero',
  'missing',
] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/** One published figure, as the publisher gave it. Measure, area, period and dimensions name it: within a release no two share them. */
export interface Observation {
  readonly measure: MeasureId;
  readonly areaCode: AreaCode;
  readonly period: Period;
  /**
   * What else picks the figure out, with the vintage in the value: `{ industry: 'sic2007:F' }`, `{ age: '16-24' }`.
   * Empty for a figure about everybody. Keys are kebab-case.
   */
  readonly dimensions: Readonly<Record<string, string>>;
  /** In the measure's unit, at the publisher's precision. Null only when the status explains it. */
  readonly value: number | null;
  readonly status: ObservationStatus;
  /** The publisher's own symbol or words for the status, null when it gave none. */
  readonly statusReason: string | null;
  /** Limits of the 95 % confidence interval in the measure's unit; null when none was published for this figure. */
  readonly lower95: number | null;
  readonly upper95: number | null;
  /** Per cent, where the publisher states quality that way (ASHE); else null. */
  readonly coefficientOfVariation: number | null;
  /** The publisher's note on this very figure, null when there is none. */
  readonly note: string | null;
}

const NULL_STATUSES: readonly ObservationStatus[] = ['suppressed', 'rounded-to-zero', 'missing'];

/** Whether value and status agree: a null value needs a status that explains it, and a number must be finite. */
export function isCoherent(observation: Observation): boolean {
  if (observation.value === null) return NULL_STATUSES.includes(observation.status);
  return Number.isFinite(observation.value) && !NULL_STATUSES.includes(observation.status);
}

/** Canonical text of the dimensions, sorted by name: `age=16-24;industry=sic2007:F`. Empty text for none. */
export function dimensionKey(dimensions: Readonly<Record<string, string>>): string {
  // An edition asks for millions of series: no lists of pairs are made.
  const names = Object.keys(dimensions);
  if (names.length > 1) names.sort();
  let key = '';
  for (const name of names) key += `${key === '' ? '' : ';'}${name}=${dimensions[name]}`;
  return key;
}

/** The inverse of {@link dimensionKey}. */
export function parseDimensionKey(key: string): Record<string, string> {
  const dimensions: Record<string, string> = {};
  for (const part of key === '' ? [] : key.split(';')) {
    const cut = part.indexOf('=');
    dimensions[part.slice(0, cut)] = part.slice(cut + 1);
  }
  return dimensions;
}
