/** One whole sweep of a connector over a replayed source, without a server: plan, answer, parse, follow, normalise. */
import type { Connector, PlannedRequest, RawResponse } from '../../src/connectors/contract.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { dimensionKey, type Observation } from '../../src/domain/observation.ts';
import type { ReplaySource } from '../../src/replay/replay-source.ts';

export interface ReplayedSweep {
  readonly requests: readonly { readonly path: string; readonly status: number }[];
  readonly recordCount: number;
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly skipped: ReadonlyMap<string, number>;
  readonly rejected: readonly string[];
  /** Throws when the figure is not there or is there twice. `period` is the period's label. */
  figure(
    measure: string,
    area: string,
    period: string,
    dimensions?: Readonly<Record<string, string>>,
  ): Observation;
}

export function sweepReplay<T>(
  connector: Connector<T>,
  source: ReplaySource,
  directory: string,
): ReplayedSweep {
  const requests: { path: string; status: number }[] = [];
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  const skipped = new Map<string, number>();
  const rejected: string[] = [];
  let recordCount = 0;
  const now = '2026-11-21T10:00:00Z';
  const queue: PlannedRequest[] = [...connector.plan({ now, secrets: {}, lastRetrievedAt: null })];
  for (let request = queue.shift(); request !== undefined; request = queue.shift()) {
    const url = new URL(request.path, 'http://replay');
    const answer = source.respond(
      { path: url.pathname, query: url.searchParams, headers: {} },
      { directory, date: null },
    );
    requests.push({ path: request.path, status: answer.status });
    if (answer.status !== 200) continue;
    const response: RawResponse = {
      request,
      status: 200,
      headers: answer.contentType === null ? {} : { 'content-type': answer.contentType },
      body: typeof answer.body === 'string' ? new TextEncoder().encode(answer.body) : answer.body,
      retrievedAt: now,
    };
    const { items, next } = connector.parse(response);
    for (const item of items) {
      if (item.kind === 'issue') {
        issues.push(item.issue);
        continue;
      }
      recordCount += 1;
      const result = connector.normalise(item.record, { now });
      observations.push(...(result.observations ?? []));
      issues.push(...(result.issues ?? []));
      if (result.skipped !== undefined) skipped.set(result.skipped, (skipped.get(result.skipped) ?? 0) + 1);
      if (result.rejected) rejected.push(`${result.rejected.code}: ${result.rejected.detail}`);
    }
    const seen = { seenKeys: new Set<string>(), requestCount: requests.length };
    queue.push(...(next?.(seen) ?? connector.follow?.(response, seen) ?? []));
  }
  return {
    requests,
    recordCount,
    observations,
    issues,
    skipped,
    rejected,
    figure: (measure, area, period, dimensions = {}) =>
      onlyFigure(observations, measure, area, period, dimensions),
  };
}

function onlyFigure(
  observations: readonly Observation[],
  measure: string,
  area: string,
  period: string,
  dimensions: Readonly<Record<string, string>>,
): Observation {
  const found = observations.filter(
    (one) =>
      one.measure === measure &&
      one.areaCode === area &&
      one.period.label === period &&
      dimensionKey(one.dimensions) === dimensionKey(dimensions),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${found.length} figures for ${measure} in ${area}, ${period}`);
  }
  return only;
}
