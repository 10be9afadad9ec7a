/** How each source stands: one state and one explanation, from its registry entry, its release and its last run. */
import type { Config } from '../../config.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import { readinessOf } from '../../connectors/readiness.ts';
import {
  type CurrentRelease,
  findNewestPeriodEnd,
  type LastRun,
  listLastChecks,
  listLastRuns,
} from '../../db/repositories/upkeep/source-status.ts';
import { type Instant, plainDate } from '../../domain/period.ts';
import { overdueWords, timelinessOf } from '../../snapshots/words/timeliness.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import type { z } from '../schemas/common.ts';
import type { sourceSchema } from '../schemas/sources.ts';

export type SourceReport = z.infer<typeof sourceSchema>;

/** In the order of the registry. */
export async function reportSources(deps: RouteDeps, publication: Publication): Promise<SourceReport[]> {
  const [runs, checks] = await Promise.all([
    listLastRuns(
      deps.db,
      deps.sources.map((source) => source.id),
    ),
    listLastChecks(deps.db),
  ]);
  return Promise.all(
    deps.sources.map(async (source) => {
      const release = publication.releases.find((each) => each.sourceId === source.id) ?? null;
      const newest =
        release && source.kind === 'observations'
          ? await findNewestPeriodEnd(deps.db, release.releaseId)
          : null;
      const run = runs.find((each) => each.sourceId === source.id) ?? null;
      const checkedAt = checks.get(source.id) ?? null;
      return describe(source, { release, newest, run, checkedAt }, deps.config, deps.clock.now());
    }),
  );
}

interface Facts {
  readonly release: CurrentRelease | null;
  readonly newest: string | null;
  readonly run: LastRun | null;
  readonly checkedAt: Instant | null;
}

function describe(source: SourceDescription, facts: Facts, config: Config, now: Instant): SourceReport {
  const { release, newest, run, checkedAt } = facts;
  const newestOn = source.kind === 'postings' ? (checkedAt?.slice(0, 10) ?? null) : newest;
  const timing = newestOn === null ? null : timelinessOf(source, newestOn, now);
  return {
    id: source.id,
    title: source.title,
    summary: source.summary,
    publisher: { ...source.publisher },
    landingPage: source.landingPage,
    licence: { ...source.licence },
    kind: source.kind,
    cadence: source.cadence,
    coverage: source.coverage,
    measures: [...source.measures],
    ...stateOf(source, facts, timing && newestOn ? { ...timing, newestOn } : null, config, now),
    release: release && {
      name: release.name,
      publishedAt: release.publishedAt,
      retrievedAt: release.retrievedAt,
      accepted: release.acceptedCount,
      rejected: release.rejectedCount,
      isPartial: release.isPartial,
      newestPeriodEnd: newest,
    },
    lastCheckedAt: checkedAt,
    nextDueOn: timing?.nextDueOn ?? null,
    lastRun: run && {
      state: run.state,
      startedAt: run.startedAt,
      finishedAt: run.finishedAt,
      issues: run.issueCount,
      errorCode: run.errorCode,
      errorDetail: run.errorDetail,
    },
  };
}

function stateOf(
  source: SourceDescription,
  { release, run }: Facts,
  timing: { nextDueOn: string; isOverdue: boolean; newestOn: string } | null,
  config: Config,
  now: Instant,
): Pick<SourceReport, 'state' | 'explanation'> {
  const readiness = readinessOf(source, config);
  if (readiness.state === 'off') {
    return { state: readiness.cause === 'retired' ? 'retired' : 'off', explanation: readiness.reason };
  }
  // A missing contact stops the next refresh alone: what is published is judged by its dates.
  if (readiness.state === 'paused' && readiness.cause === 'secret') {
    return { state: 'waiting', explanation: readiness.reason };
  }
  const failure =
    run?.state === 'failed' || run?.state === 'quarantined'
      ? ` The last run ${run.state === 'failed' ? 'failed' : 'was held back'}: ${run.errorDetail ?? run.errorCode ?? 'no reason was recorded'}`
      : '';
  if (release === null) {
    const nothing =
      readiness.state === 'paused' && readiness.cause === 'file'
        ? readiness.reason
        : 'Nothing has been published from it yet.';
    return { state: 'waiting', explanation: `${nothing}${failure}` };
  }
  if (timing?.isOverdue) {
    const late = overdueWords(timing.nextDueOn, plainDate(timing.newestOn));
    return { state: 'late', explanation: `${late}${failure}` };
  }
  const isDue = timing !== null && timing.nextDueOn < now.slice(0, 10);
  const outlook = isDue ? 'Newer figures are due any day.' : 'Nothing newer is due yet.';
  return { state: 'current', explanation: `${outlook}${failure}` };
}
