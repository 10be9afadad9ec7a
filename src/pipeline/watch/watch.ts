/** Looks at every source, opens and ends alerts, and tells the operator of what is new. */
import type { SourceDescription } from '../../connectors/contract.ts';
import { readinessOf } from '../../connectors/readiness.ts';
import { listWatchedRuns } from '../../db/repositories/releases/run-history.ts';
import { endAlerts, listOpenAlerts, type OpenAlert, openAlert } from '../../db/repositories/upkeep/alerts.ts';
import {
  listCurrentReleases,
  listLastChecks,
  listNewestPeriodEnds,
  newestDay,
} from '../../db/repositories/upkeep/source-status.ts';
import type { Instant } from '../../domain/period.ts';
import { timelinessOf } from '../../snapshots/words/timeliness.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import { beginWords, endWords } from './alert-words.ts';
import { tellOperator } from './tell.ts';
import { type Patience, troubleOf, type WatchedSource } from './troubles.ts';

export interface WatchOutcome {
  /** Sources with an open alert. */
  readonly troubled: number;
  readonly messagesSent: number;
}

/** Further back than any source's silence is told. */
const MEMORY_MS = 9 * 86_400_000;

export async function watchSources(
  deps: PipelineDeps,
  sources: readonly SourceDescription[],
  patience: Patience,
): Promise<WatchOutcome> {
  const now = deps.clock.now();
  const watched = await readSources(deps, sources, now);
  const open = await listOpenAlerts(deps.db);
  const troubled = new Set<string>();
  for (const each of watched) {
    const trouble = troubleOf(each, patience, now);
    if (trouble === null) continue;
    const sourceId = each.source.id;
    troubled.add(sourceId);
    if (open.some((alert) => alert.sourceId === sourceId && alert.kind === trouble.kind)) continue;
    const words = beginWords(each, trouble);
    await deps.db.writeAtomically([openAlert({ ...trouble, sourceId, noticedAt: now, words })]);
    deps.log.warn('A source needs a look', { sourceId, kind: trouble.kind, detail: words });
  }
  await endOthers(
    deps,
    watched,
    open.filter(({ sourceId }) => !troubled.has(sourceId)),
    now,
  );
  return { troubled: troubled.size, messagesSent: await tellOperator(deps) };
}

/** All of a source's alerts end together: one that turns into another is no end. */
async function endOthers(
  { db, log }: PipelineDeps,
  watched: readonly WatchedSource[],
  alerts: readonly OpenAlert[],
  now: Instant,
): Promise<void> {
  for (const [sourceId, [first]] of Map.groupBy(alerts, (alert) => alert.sourceId)) {
    if (first === undefined) continue;
    const known = watched.find(({ source }) => source.id === sourceId) ?? null;
    const title = known === null ? sourceId : `${known.source.title} (${sourceId})`;
    const words = endWords({ title, since: first.since }, known);
    await db.writeAtomically([endAlerts(sourceId, now, words)]);
    log.info('A source is well again', { sourceId, detail: words });
  }
}

async function readSources(
  { db, config }: PipelineDeps,
  sources: readonly SourceDescription[],
  now: Instant,
): Promise<WatchedSource[]> {
  const [releases, checks] = await Promise.all([listCurrentReleases(db), listLastChecks(db)]);
  const periodEnds = await listNewestPeriodEnds(
    db,
    releases.map(({ releaseId }) => releaseId),
  );
  const watched: WatchedSource[] = [];
  for (const source of sources) {
    const checkedAt = checks.get(source.id) ?? null;
    const release = releases.find(({ sourceId }) => sourceId === source.id) ?? null;
    const oldest = new Date(Date.parse(now) - MEMORY_MS).toISOString();
    const since = checkedAt !== null && checkedAt > oldest ? checkedAt : oldest;
    watched.push({
      source,
      readiness: readinessOf(source, config),
      runs: await listWatchedRuns(db, source.id, since, now),
      checkedAt,
      timeliness: release && timelinessOf(source, newestDay(release, periodEnds, checks), now),
    });
  }
  return watched;
}
