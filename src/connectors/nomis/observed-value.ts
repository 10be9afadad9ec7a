/** Nomis's status letters -> a value with a status that explains it. */
import { type Issue, issue } from '../../domain/issue.ts';
import type { Observation, ObservationStatus } from '../../domain/observation.ts';
import type { Rejection } from '../contract.ts';
import type { NomisFigure } from './api-csv.ts';

/** Letters seen in recorded answers (APS, July 2022 to June 2023; ASHE for `?`) and what Nomis says they mean. */
const STATUSES: ReadonlyMap<string, { status: ObservationStatus; text: string | null }> = new Map([
  ['A', { status: 'normal', text: null }],
  ['F', { status: 'suppressed', text: 'Group sample size is zero or disclosive (0-2)' }],
  ['G', { status: 'low-reliability', text: 'Group sample size is small (3-9)' }],
  ['H', { status: 'suppressed', text: 'Estimate is less than 500' }],
  ['Q', { status: 'missing', text: 'These figures are missing' }],
  ['?', { status: 'suppressed', text: 'These figures are suppressed as statistically unreliable' }],
]);

export type ObservedValue = Pick<Observation, 'value' | 'status' | 'statusReason' | 'lower95' | 'upper95'>;

export type ObservedOutcome =
  | { readonly rejected: Rejection }
  | { readonly observed: ObservedValue; readonly issues: readonly Issue[] };

/**
 * OBS_VALUE and OBS_STATUS of the cell and of its confidence row. A Value row alone never says that a figure is unreliable:
 * the letter G stands on the confidence row only. OBS_CONF is not read: its "F" means free to publish.
 */
export function readObservedValue(figure: NomisFigure, locator: string): ObservedOutcome {
  const known = STATUSES.get(figure.status);
  if (known === undefined) {
    const problem = issue(
      'unknown-code',
      'warning',
      locator,
      `OBS_STATUS ${figure.status} ${figure.statusText}`,
    );
    return { observed: withoutValue('missing', figure.statusText || figure.status), issues: [problem] };
  }
  const reason = known.text === null ? null : figure.statusText || known.text;
  if (known.status === 'suppressed' || known.status === 'missing') {
    if (figure.value !== '')
      return reject('wrong-type', `value ${figure.value} with OBS_STATUS ${figure.status}`);
    return { observed: withoutValue(known.status, reason), issues: [] };
  }
  if (figure.value === '')
    return reject('missing-field', `OBS_VALUE is empty with OBS_STATUS ${figure.status}`);
  const value = readNumber(figure.value);
  if (value === null) return reject('unreadable-number', `OBS_VALUE ${figure.value}`);
  const isSound =
    known.status === 'normal' && (figure.confidence === null || figure.confidence.status === 'A');
  const halfWidth = figure.confidence === null ? null : readNumber(figure.confidence.value);
  return {
    observed: {
      value,
      status: isSound ? 'normal' : 'low-reliability',
      statusReason: isSound ? null : (reason ?? confidenceReason(figure)),
      lower95: halfWidth === null ? null : value - halfWidth,
      upper95: halfWidth === null ? null : value + halfWidth,
    },
    issues: [],
  };
}

function confidenceReason({ confidence }: NomisFigure): string | null {
  if (confidence === null) return null;
  return confidence.statusText || STATUSES.get(confidence.status)?.text || confidence.status;
}

function withoutValue(status: ObservationStatus, statusReason: string | null): ObservedValue {
  return { value: null, status, statusReason, lower95: null, upper95: null };
}

function reject(code: Rejection['code'], detail: string): { rejected: Rejection } {
  return { rejected: { code, detail } };
}

function readNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}
