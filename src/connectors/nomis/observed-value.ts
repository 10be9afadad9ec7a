/** Nomis's status letters -> a value with a status that explains it. */
import { type Issue, issue } from '../../domain/issue.ts';
import type { Observation, ObservationStatus } from '../../domain/observation.ts';
import type { Rejection } from '../contract.ts';
import type { NomisFigure } from './api-csv.ts';
import type { NomisQuery } from './api-query.ts';
import { statusLetters } from './status-letters.ts';

/** Above this coefficient of variation, in per cent, the publisher calls a figure unreliable (ASHE quality table). */
const UNRELIABLE_VARIATION = 20;

/** Null for a figure that is sound by its coefficient of variation, else why it is not. One rule for what is fetched and imported. */
export function whyTooVague(variation: number | null): string | null {
  return variation !== null && variation > UNRELIABLE_VARIATION
    ? `Coefficient of variation ${variation} %: unreliable above ${UNRELIABLE_VARIATION} %`
    : null;
}

export type ObservedValue = Pick<
  Observation,
  'value' | 'status' | 'statusReason' | 'lower95' | 'upper95' | 'coefficientOfVariation'
>;

export type ObservedOutcome =
  | { readonly rejected: Rejection }
  | { readonly observed: ObservedValue; readonly issues: readonly Issue[] };

/**
 * OBS_VALUE and OBS_STATUS of the cell and of its confidence row. A Value row alone never says that a figure is unreliable:
 * the letter G stands on the confidence row only. OBS_CONF is not read: its "F" means free to publish.
 */
export function readObservedValue(
  figure: NomisFigure,
  locator: string,
  confidenceIs: NomisQuery['measures']['confidenceIs'] = 'half-width',
): ObservedOutcome {
  const known = statusLetters.get(figure.status);
  if (known === undefined) {
    const problem = issue(
      'unknown-code',
      'warning',
      locator,
      `OBS_STATUS ${figure.status} ${figure.statusText}`,
    );
    return { observed: withoutValue('missing', figure.statusText || figure.status), issues: [problem] };
  }
  const reason = known.status === 'normal' ? null : figure.statusText || known.text;
  if (known.status === 'suppressed' || known.status === 'missing') {
    if (figure.value !== '')
      return reject('wrong-type', `value ${figure.value} with OBS_STATUS ${figure.status}`);
    return { observed: withoutValue(known.status, reason), issues: [] };
  }
  if (figure.value === '')
    return reject('missing-field', `OBS_VALUE is empty with OBS_STATUS ${figure.status}`);
  const value = readNumber(figure.value);
  if (value === null) return reject('unreadable-number', `OBS_VALUE ${figure.value}`);
  const stated = figure.confidence === null ? null : readNumber(figure.confidence.value);
  const halfWidth = confidenceIs === 'half-width' ? stated : null;
  const variation = confidenceIs === 'half-width' ? null : stated;
  const vague = whyTooVague(variation);
  const isSound =
    known.status === 'normal' &&
    vague === null &&
    (figure.confidence === null || figure.confidence.status === 'A');
  return {
    observed: {
      value,
      status: isSound ? 'normal' : 'low-reliability',
      statusReason: isSound ? null : (reason ?? vague ?? confidenceReason(figure)),
      // Survey rates have one decimal: the ends of an interval must not gain digits from the subtraction.
      lower95: halfWidth === null ? null : exact(value - halfWidth),
      upper95: halfWidth === null ? null : exact(value + halfWidth),
      coefficientOfVariation: variation,
    },
    issues: [],
  };
}

/** A figure of a release that the publisher revises with the next one. */
export function asProvisional(observed: ObservedValue): ObservedValue {
  return observed.status === 'normal' ? { ...observed, status: 'provisional' } : observed;
}

/** For counts that are rounded, small ones to nothing: the publisher warns that a zero need not be a true zero. */
export function zeroAsRounded(observed: ObservedValue): ObservedValue {
  return observed.value === 0 ? withoutValue('rounded-to-zero', '0') : observed;
}

/** Without the noise of binary fractions: ten significant digits hold all that the publisher states. */
function exact(number: number): number {
  return Number(number.toPrecision(10));
}

function confidenceReason({ confidence }: NomisFigure): string | null {
  if (confidence === null) return null;
  return confidence.statusText || statusLetters.get(confidence.status)?.text || confidence.status;
}

function withoutValue(status: ObservationStatus, statusReason: string | null): ObservedValue {
  return {
    value: null,
    status,
    statusReason,
    lower95: null,
    upper95: null,
    coefficientOfVariation: null,
  };
}

function reject(code: Rejection['code'], detail: string): { rejected: Rejection } {
  return { rejected: { code, detail } };
}

function readNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
