/** The one place that every figure passes before it is stored: it agrees with itself, its codes are codes and its notes are plain text. */
import type { Rejection } from '../../connectors/contract.ts';
import { plainText } from '../../connectors/shared/plain-text.ts';
import { cutTo, lengthOf, oneLine } from '../../domain/clean-text.ts';
import { dimensionKey, isCoherent, type Observation } from '../../domain/observation.ts';
import { isCalendarDate } from '../../domain/period.ts';

const LONGEST_CODE = 200;
const LONGEST_DIMENSION = 500;
const LONGEST_LABEL = 200;
const LONGEST_NOTE = 2_000;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Statistics of the United Kingdom begin with its census; projections of this century end with it. */
const YEARS = ['1801', '2100'] as const;

export type CleanObservation = { readonly figure: Observation } | { readonly rejected: Rejection };

export function cleanObservation(figure: Observation): CleanObservation {
  const fault = faultOf(figure);
  if (fault !== null) return { rejected: fault };
  const label = cleanNote(figure.period.label, LONGEST_LABEL);
  if (label === null) return refuse('missing-field', figure, 'its period has no label');
  return {
    figure: {
      ...figure,
      period: { ...figure.period, label },
      statusReason: cleanNote(figure.statusReason, LONGEST_NOTE),
      note: cleanNote(figure.note, LONGEST_NOTE),
    },
  };
}

function faultOf(figure: Observation): Rejection | null {
  const { measure, areaCode, dimensions, period, value, status } = figure;
  const { lower95, upper95, coefficientOfVariation } = figure;
  const key = dimensionKey(dimensions);
  const hasCodes = isCode(measure, LONGEST_CODE) && isCode(areaCode, LONGEST_CODE);
  if (!hasCodes || !isDimension(key, dimensions)) {
    return refuse('unreadable-record', figure, 'its codes are not codes').rejected;
  }
  const years = [period.start.slice(0, 4), period.end.slice(0, 4)];
  const isPeriod =
    isCalendarDate(period.start) &&
    isCalendarDate(period.end) &&
    period.start <= period.end &&
    years.every((year) => year >= YEARS[0] && year <= YEARS[1]);
  if (!isPeriod)
    return refuse('unreadable-date', figure, `${period.start} to ${period.end} is no period`).rejected;
  if (!isCoherent(figure))
    return refuse('unreadable-number', figure, `the value ${value} does not go with "${status}"`).rejected;
  if (!hasOwnInterval(figure))
    return refuse('unreadable-number', figure, `the interval ${lower95} to ${upper95} does not hold ${value}`)
      .rejected;
  const isVariation =
    coefficientOfVariation === null ||
    (Number.isFinite(coefficientOfVariation) && coefficientOfVariation >= 0);
  if (isVariation) return null;
  return refuse('unreadable-number', figure, `a coefficient of variation of ${coefficientOfVariation}`)
    .rejected;
}

function hasOwnInterval({ value, lower95, upper95 }: Observation): boolean {
  const least = lower95 ?? value ?? upper95;
  const most = upper95 ?? value ?? lower95;
  if (least === null || most === null) return true;
  const middle = value ?? least;
  return Number.isFinite(least) && Number.isFinite(most) && least <= middle && middle <= most;
}

function refuse(
  code: Rejection['code'],
  { measure, areaCode }: Observation,
  why: string,
): { rejected: Rejection } {
  return { rejected: { code, detail: `${cutTo(measure, 100)} for ${cutTo(areaCode, 100)}: ${why}` } };
}

function isCode(text: string, most: number): boolean {
  return text !== '' && oneLine(text) === text && lengthOf(text) <= most;
}

/** Stored as one text, in which `;` parts them and `=` ends a name. */
function isDimension(key: string, dimensions: Observation['dimensions']): boolean {
  if (key === '') return Object.keys(dimensions).length === 0;
  return (
    isCode(key, LONGEST_DIMENSION) &&
    Object.entries(dimensions).every(
      ([name, code]) => KEBAB_CASE.test(name) && code !== '' && !code.includes(';'),
    )
  );
}

function cleanNote(text: string | null, most: number): string | null {
  const note = text === null ? '' : cutTo(plainText(text), most);
  return note === '' ? null : note;
}
