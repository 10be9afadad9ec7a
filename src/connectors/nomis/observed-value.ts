/** Nomis's status letters -> a value with a status that explains it. */
import { type Issue, type IssueCode, issue } from '../../domain/issue.ts';
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

/** Recorded margins reach 0.7 of their figures, and pay is withheld above a variation of 20 %: wider than this is a mistake. */
const WIDEST_MARGIN = 2;
const MOST_VARIATION = 100;

export type ConfidenceKind = NonNullable<NomisQuery['measures']['confidenceIs']>;

/** Why a measure of confidence is none for its figure; null when it may be one. One rule for what is fetched and imported. */
export function whyNoConfidence(value: number, confidence: number, kind: ConfidenceKind): string | null {
  const most = kind === 'half-width' ? Math.abs(value) * WIDEST_MARGIN : MOST_VARIATION;
  return confidence >= 0 && confidence <= most
    ? null
    : `${confidence} is no measure of confidence for ${value}`;
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
  confidenceIs: ConfidenceKind = 'half-width',
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
  const { halfWidth, variation, issues } = readConfidence(figure, value, locator, confidenceIs);
  const vague = whyTooVague(variation);
  const isSound =
    known.status === 'normal' &&
    vague === null &&
    issues.length === 0 &&
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
    issues,
  };
}

/** What the confidence row states. A row that states nothing we can use, and does not say why, is an issue: nobody can tell whether its figure is sound. */
function readConfidence(
  { confidence }: NomisFigure,
  value: number,
  locator: string,
  kind: ConfidenceKind,
): { halfWidth: number | null; variation: number | null; issues: readonly Issue[] } {
  const none = { halfWidth: null, variation: null };
  if (confidence === null) return { ...none, issues: [] };
  const doubt = (code: IssueCode, detail: string) => ({
    ...none,
    issues: [issue(code, 'warning', locator, `confidence row: ${detail}`)],
  });
  if (!statusLetters.has(confidence.status))
    return doubt('unknown-code', `OBS_STATUS ${confidence.status} ${confidence.statusText}`);
  if (confidence.value === '')
    return confidence.status === 'A'
      ? doubt('interval-missing', 'OBS_VALUE is empty with OBS_STATUS A, so the figure is called unreliable')
      : { ...none, issues: [] };
  const stated = readNumber(confidence.value);
  const fault = stated === null ? `OBS_VALUE ${confidence.value}` : whyNoConfidence(value, stated, kind);
  if (fault !== null) return doubt('unreadable-number', fault);
  return {
    halfWidth: kind === 'half-width' ? stated : null,
    variation: kind === 'half-width' ? null : stated,
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
  if (confidence.status === 'A') return 'No measure of confidence could be read';
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
