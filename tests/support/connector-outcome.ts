/** What one answer came to, in full: the form in which cases are compared with their golden files and with their drifted twins. */
import type { Connector, PlannedRequest, RawResponse, SourceRecord } from '../../src/connectors/contract.ts';
import type { Issue } from '../../src/domain/issue.ts';
import type { Instant } from '../../src/domain/period.ts';
import type { ConnectorCase } from './connector-cases.ts';

export interface Outcome {
  readonly statedTotal: number | null;
  readonly recordCount: number;
  /** Parsing's and normalising's, in order. */
  readonly issues: readonly Issue[];
  readonly rejected: readonly { readonly locator: string; readonly code: string; readonly detail: string }[];
  readonly skipped: readonly string[];
  /** Observations, postings, facts, schools and endings, in order. */
  readonly rows: readonly unknown[];
}

export function responseOf(
  connectorCase: ConnectorCase,
  body?: Uint8Array,
  headers?: Record<string, string>,
): RawResponse {
  return {
    request: connectorCase.request as PlannedRequest,
    status: connectorCase.status,
    headers: headers ?? connectorCase.headers,
    body: body ?? new TextEncoder().encode(connectorCase.text),
    retrievedAt: connectorCase.now,
  };
}

export function recordsOf<T>(connector: Connector<T>, response: RawResponse): SourceRecord<T>[] {
  const records: SourceRecord<T>[] = [];
  for (const item of connector.parse(response).items) if (item.kind === 'record') records.push(item.record);
  return records;
}

/** Parses and normalises everything. Throws what the connector throws. */
export function outcomeOf(connector: Connector, response: RawResponse, now: Instant): Outcome {
  const parsed = connector.parse(response);
  const issues: Issue[] = [];
  const rejected: Outcome['rejected'][number][] = [];
  const skipped: string[] = [];
  const rows: unknown[] = [];
  let recordCount = 0;
  for (const item of parsed.items) {
    if (item.kind === 'issue') {
      issues.push(item.issue);
      continue;
    }
    recordCount += 1;
    const result = connector.normalise(item.record, { now });
    issues.push(...(result.issues ?? []));
    if (result.rejected) rejected.push({ locator: item.record.locator, ...result.rejected });
    if (result.skipped !== undefined) skipped.push(result.skipped);
    rows.push(...(result.observations ?? []));
    if (result.posting) rows.push(result.posting);
    if (result.fact) rows.push(result.fact);
    if (result.school) rows.push(result.school);
    if (result.ending) rows.push(result.ending);
  }
  return { statedTotal: parsed.statedTotal, recordCount, issues, rejected, skipped, rows };
}

export function outcomeText(outcome: Outcome): string {
  return `${JSON.stringify(outcome, null, 2)}\n`;
}
