/** What the timetable works from: which sources may be refreshed, and what has been done so far. */
import type { Config } from '../config.ts';
import type { Cadence, Connector } from '../connectors/contract.ts';
import { readinessOf } from '../connectors/readiness.ts';
import {
  findPublishedSoFar,
  listRunsOfSource,
  type PastRun,
  type PublishedSoFar,
} from '../db/repositories/run-history.ts';
import type { Instant } from '../domain/period.ts';
import type { SourceId } from '../domain/release.ts';
import type { Database } from '../ports/database.ts';

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
}

export function listRefreshable(connectors: readonly Connector[], config: Config): RefreshableSource[] {
  return connectors.map(({ source }) => ({
    id: source.id,
    cadence: source.cadence,
    seed: `${source.id} ${config.contact ?? ''}`,
    isOn: readinessOf(source, config).state === 'ready',
  }));
}

/** Runs that started at or after `since` or are under way, and what is published. */
export async function readHistory(
  db: Database,
  sourceIds: readonly SourceId[],
  since: Instant,
): Promise<History> {
  const runs: PastRun[] = [];
  for (const id of sourceIds) runs.push(...(await listRunsOfSource(db, id, since)));
  return { runs, ...(await findPublishedSoFar(db)) };
}
