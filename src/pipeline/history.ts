/** What the timetable works from: which sources may be refreshed, and what has been done so far. */
import type { Config } from '../config.ts';
import type { Cadence, Connector } from '../connectors/contract.ts';
import { readinessOf } from '../connectors/readiness.ts';
import {
  findPublishedSoFar,
  listRunsOfSource,
  type PastRun,
  type PublishedSoFar,
} from '../db/repositories/releases/run-history.ts';
import type { Instant } from '../domain/period.ts';
import type { SourceId } from '../domain/release.ts';
import { findStaleRelease } from './release/recode.ts';
import type { PipelineDeps } from './shared/deps.ts';

export interface RefreshableSource {
  readonly id: SourceId;
  readonly cadence: Cadence;
  /** Decides its minute of the night: another one for each source, and for each operator of Wealdway. */
  readonly seed: string;
  /** False when it is switched off, retired, or waits for a setting. */
  readonly isOn: boolean;
}

export interface History extends PublishedSoFar {
  /** Oldest first within a source. */
  readonly runs: readonly PastRun[];
  /** Sources of postings whose release another coder made than today's. */
  readonly stale: readonly { readonly sourceId: SourceId; readonly publishedAt: Instant }[];
}

export function listRefreshable(connectors: readonly Connector[], config: Config): RefreshableSource[] {
  return connectors.map(({ source }) => ({
    id: source.id,
    cadence: source.cadence,
    seed: `${source.id} ${config.contact ?? ''}`,
    isOn: readinessOf(source, config).state === 'ready',
  }));
}

/** Runs that started at or after `since` or are under way, what is published, and what was coded by another coder. */
export async function readHistory(
  deps: Pick<PipelineDeps, 'db' | 'coder'>,
  connectors: readonly Pick<Connector, 'source'>[],
  since: Instant,
): Promise<History> {
  const runs: PastRun[] = [];
  const stale: { sourceId: SourceId; publishedAt: Instant }[] = [];
  for (const { source } of connectors) {
    runs.push(...(await listRunsOfSource(deps.db, source.id, since)));
    const release = await findStaleRelease(deps, source);
    if (release)
      stale.push({ sourceId: source.id, publishedAt: release.published_at ?? release.retrieved_at });
  }
  return { runs, stale, ...(await findPublishedSoFar(deps.db)) };
}
