/** Issue: something a source sent that we did not accept, or accepted with doubt. A value, stored and served, never thrown. */
import { cutTo, oneLine } from './clean-text.ts';

/** `info`: worth knowing. `warning`: something was left out or doubted. `error`: a record was refused. */
const ISSUE_SEVERITIES = ['info', 'warning', 'error'] as const;
export type IssueSeverity = (typeof ISSUE_SEVERITIES)[number];

/** The closed list. Each is explained at `/api/v1/sources/{id}/issues` and in docs/issues.md. */
export const ISSUE_CODES = {
  'unknown-field': 'The source sent a field we do not know. The shape of the feed may have changed.',
  'missing-field': 'A field that the record needs was not there.',
  'unknown-code': 'A code or category that is not on the list we hold.',
  'unknown-area': 'An area code that is not on the list we hold.',
  'unreadable-record': 'One record could not be read. The rest were.',
  'unreadable-date': 'A date could not be read and was left out.',
  'unreadable-number': 'A number could not be read and was left out.',
  'unreadable-pay': 'The pay was given in words that we could not turn into figures.',
  'wrong-type': 'A field held another type of value than the publisher documents.',
  'repeated-record-differs':
    'The same record came twice in one sweep with different content. The first was kept.',
  'incomplete-sweep': 'The source stated more records than it sent.',
  'all-suppressed': 'Every figure in an answer was suppressed or missing.',
  'no-rows': 'The source answered with no rows.',
  'optional-request-failed': 'An extra request that we can do without was refused or failed.',
  'measure-lost': 'The source withdrew a measure that it published before.',
  'fewer-figures':
    'A measure has lost figures since the last release. The detail says what is gone: a whole area, group or period, or some figures here and there.',
  'interval-missing':
    'The measure is published with intervals but these figures have none. The detail says whether that makes them unreliable.',
  'not-a-vacancy': 'The advert does not offer a paid opening, so it is not counted as a vacancy.',
  'outside-uk': 'The advert is for work outside the United Kingdom, so it is not held.',
  'bad-characters': 'Text held bytes that are not valid in the stated encoding.',
  'contradicting-units': 'The stated unit of pay contradicts the text beside it.',
  'unsafe-link':
    'The advert leads to an address that the source does not declare, or that is not safe to follow. It is not linked.',
  'run-interrupted': 'The refresh was cut off before it was done, and nothing of it was published.',
  'assertion-warning': 'A release came near the limit of what is plausible for this source.',
} as const;

/** One of the closed list; a stored code of an earlier version may be another. */
export type IssueCode = keyof typeof ISSUE_CODES;

const isIssueCode = (text: string): text is IssueCode => Object.hasOwn(ISSUE_CODES, text);

/** What a stored code means. The list may have changed since it was written. */
export function explainIssue(code: string): string {
  return isIssueCode(code)
    ? ISSUE_CODES[code]
    : 'An earlier version of this service noted this. It is no longer on the list.';
}

/** One thing that was not accepted, or accepted with doubt. Never holds a secret or a person's details. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** Where in the source: "page 3, record 17", "row 204, column OBS_VALUE". */
  readonly locator: string;
  /** What was seen, shortened to 300 characters. */
  readonly detail: string;
}

const LONGEST_LOCATOR = 200;
const LONGEST_DETAIL = 300;

/** Both texts may hold what a source sent, so they are cleaned and cut here, whoever wrote them. */
export function issue(code: IssueCode, severity: IssueSeverity, locator: string, detail: string): Issue {
  return {
    code,
    severity,
    locator: shortened(locator, LONGEST_LOCATOR),
    detail: shortened(detail, LONGEST_DETAIL),
  };
}

function shortened(text: string, most: number): string {
  // Cut twice: cleaning megabytes to show a line of them costs time.
  const line = oneLine(text.slice(0, most * 4));
  return line.length > most ? `${cutTo(line, most - 3)}...` : line;
}
