/** What a file holds, before anything is stored: the same parsing and normalising as a run, kept as counts. Pure. */
import { type Connector, FILE_ROLE, type OfferedFile, type RawResponse } from '../../connectors/contract.ts';
import { type CalendarDate, comparePeriods, type Instant, type Period } from '../../domain/period.ts';
import { guardConnector } from '../fetching/guarded-connector.ts';
import { normaliseRecord } from './normalise.ts';

const PROBLEMS_SHOWN = 10;

export interface FileSurvey {
  readonly records: number;
  /** Texts and standards. */
  readonly facts: number;
  readonly schools: number;
  readonly figures: number;
  /** Of these, figures with a value. */
  readonly values: number;
  readonly rejected: number;
  /** How many figures there are of each measure. */
  readonly measures: Readonly<Record<string, number>>;
  readonly areas: number;
  /** Earliest and latest, by the publisher's labels; null when there is no figure. */
  readonly periods: { readonly first: string; readonly last: string; readonly count: number } | null;
  /** Last day of the latest period; null when there is no figure. */
  readonly newestDay: CalendarDate | null;
  /** Why records were left out on purpose, and how many. */
  readonly skipped: Readonly<Record<string, number>>;
  /** The first of what could not be read, each with its place in the file. */
  readonly problems: readonly string[];
}

/** The path that stands for a file in a run: told apart by content, named for people. */
export function pathOfFile(file: Pick<OfferedFile, 'name'>, sha256: string): string {
  return `/${sha256.slice(0, 16)}/${encodeURIComponent(file.name)}`;
}

/** Throws SourceChanged when the file as a whole cannot be read. */
export function surveyFile(connector: Connector, file: OfferedFile, now: Instant): FileSurvey {
  const guarded = guardConnector(connector);
  const measures: Record<string, number> = {};
  const skipped: Record<string, number> = {};
  const areas = new Set<string>();
  const periods = new Map<string, Period>();
  const problems: string[] = [];
  const counts = { records: 0, facts: 0, schools: 0, figures: 0, values: 0, rejected: 0 };
  const tell = (locator: string, detail: string) => {
    if (problems.length < PROBLEMS_SHOWN) problems.push(`${locator}: ${detail}`);
  };
  for (const item of guarded.parse(responseFor(file, now)).items) {
    if (item.kind === 'issue') {
      if (item.issue.severity !== 'info') tell(item.issue.locator, item.issue.detail);
      continue;
    }
    counts.records++;
    const { record } = item;
    const found = normaliseRecord(guarded, record, { now });
    counts.rejected += found.rejectedCount;
    if (found.fact !== null) counts.facts++;
    if (found.school !== null) counts.schools++;
    for (const { locator, detail, severity } of found.issues) if (severity !== 'info') tell(locator, detail);
    if (found.isSkipped) {
      const why = guarded.normalise(record, { now }).skipped ?? '';
      skipped[why] = (skipped[why] ?? 0) + 1;
    }
    for (const figure of found.observations) {
      counts.figures++;
      if (figure.value !== null) counts.values++;
      measures[figure.measure] = (measures[figure.measure] ?? 0) + 1;
      areas.add(figure.areaCode);
      periods.set(`${figure.period.start} ${figure.period.end}`, figure.period);
    }
  }
  const ordered = [...periods.values()].sort(comparePeriods);
  const [first, last] = [ordered[0], ordered.at(-1)];
  return {
    ...counts,
    measures,
    areas: areas.size,
    periods: first && last ? { first: first.label, last: last.label, count: ordered.length } : null,
    newestDay: ordered.reduce<CalendarDate | null>(
      (newest, { end }) => (newest === null || end > newest ? end : newest),
      null,
    ),
    skipped,
    problems,
  };
}

function responseFor(file: OfferedFile, now: Instant): RawResponse {
  return {
    request: { path: pathOfFile(file, '0'.repeat(16)), role: FILE_ROLE },
    status: 200,
    headers: {},
    body: file.body,
    retrievedAt: now,
  };
}
