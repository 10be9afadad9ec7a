/** A cell of StatsWales with its notes: the government’s shorthand, as a letter or as the word it stands for. */
import type { Observation, ObservationStatus } from '../../../domain/observation.ts';
import type { Rejection } from '../../contract.ts';

/** What a note makes of a figure; null where it changes nothing. */
const NOTES: readonly (readonly [RegExp, ObservationStatus | null])[] = [
  [/^(p|provisional)$/i, 'provisional'],
  [/^(r|revised)$/i, 'revised'],
  [/^(e|estimated?)$/i, 'estimated'],
  [/^(u|low reliability)$/i, 'low-reliability'],
  [/^(c|confidential)$/i, 'suppressed'],
  [/^(k|low figure)$/i, 'rounded-to-zero'],
  [/^(x|missing data|not available|w|not recorded|z|not applicable)$/i, 'missing'],
  [/^(t|total|a|average|b|break in series)$/i, null],
];
const EMPTY: readonly ObservationStatus[] = ['suppressed', 'rounded-to-zero', 'missing'];

export function readDataValue(
  value: string,
  notes: string,
): { stated: Pick<Observation, 'value' | 'status' | 'statusReason'> } | { rejected: Rejection } {
  const words = notes.split(/[,;]/).flatMap((note) => (note.trim() === '' ? [] : [note.trim()]));
  const found = words.map((word) => NOTES.find(([pattern]) => pattern.test(word)));
  const stranger = words.find((_, at) => found[at] === undefined);
  if (stranger !== undefined) return { rejected: { code: 'unknown-code', detail: `Notes ${stranger}` } };
  const status = found.map((each) => each?.[1] ?? null).find((each) => each !== null) ?? 'normal';
  if (value === '' && EMPTY.includes(status)) {
    return { stated: { value: null, status, statusReason: notes } };
  }
  if (!/^\d+(\.\d+)?$/.test(value) || EMPTY.includes(status)) {
    return { rejected: { code: 'unreadable-number', detail: `“${value}” with the notes “${notes}”` } };
  }
  return { stated: { value: Number(value), status, statusReason: notes === '' ? null : notes } };
}
