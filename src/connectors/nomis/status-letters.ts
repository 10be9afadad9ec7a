/** OBS_STATUS: letters seen in recorded answers (APS, July 2022 to June 2023; ASHE for `?`) and what Nomis says they mean. */
import type { ObservationStatus } from '../../domain/observation.ts';

interface StatusLetter {
  readonly status: ObservationStatus;
  /** Stands in OBS_STATUS_NAME, among other words. */
  readonly text: string;
}

export const statusLetters: ReadonlyMap<string, StatusLetter> = new Map([
  ['A', { status: 'normal', text: 'Normal Value' }],
  ['F', { status: 'suppressed', text: 'Group sample size is zero or disclosive (0-2)' }],
  ['G', { status: 'low-reliability', text: 'Group sample size is small (3-9)' }],
  ['H', { status: 'suppressed', text: 'Estimate is less than 500' }],
  ['Q', { status: 'missing', text: 'These figures are missing' }],
  ['?', { status: 'suppressed', text: 'These figures are suppressed as statistically unreliable' }],
]);

/** Whether a known letter comes with other words than it did: it may mean something else by now. */
export function isRenamed(letter: string, text: string): boolean {
  const known = statusLetters.get(letter);
  return known !== undefined && text !== '' && !text.toLowerCase().includes(known.text.toLowerCase());
}
