/** How each source stands: one state and one explanation, from its registry entry, its release and its last run. */
import type { Config } from '../../config.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import { readinessOf } from '../../connectors/readiness.ts';
import { listWithdrawals, type WithdrawnRelease } from '../../db/repositories/releases/withdrawals.ts';
import {
  type CurrentRelease,
  type LastRun,
  listLastChecks,
  listLastRuns,
  newestDay,
} from '../../db/repositories/upkeep/source-status.ts';
import { type CalendarDate, type Instant, plainDate } from '../../domain/period.ts';
import { asSentence } from '../../snapshots/words/as-sentence.ts';
import { type Timeliness, timelinessOf } from '../../snapshots/words/timeliness.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import type { z } from '../schemas/common.ts';
import type { sourceSchema } from '../schemas/sources.ts';

export type SourceReport = z.infer<typeof sourceSchema>;

/** In the order of the registry. */
export async function reportSources(deps: RouteDeps, publication: Publication): Promise<SourceReport[]> {
  const [runs, checks, periodEnds, withdrawals] = await Promise.all([
    listLastRuns(
      deps.db,
      deps.sources.map((source) => source.id),
      latestPlausible(deps.clock.now()),
    ),
    listLastChecks(deps.db),
    publication.periodEnds(),
    listWithdrawals(deps.db),
  ]);
  return deps.sources.map((source) => {
    const release = publication.releases.find((each) => each.sourceId === source.id) ?? null;
    const now = deps.clock.now();
    const facts: Facts = {
      release,
      newestPeriodEnd: (release && periodEnds.get(release.releaseId)) ?? null,
      timeliness: release && timelinessOf(source, newestDay(release, periodEnds, checks), now),
      run: runs.find((each) => each.sourceId === source.id) ?? null,
      checkedAt: checks.get(source.id) ?? null,
      withdrawal: withdrawals.findLast((each) => each.sourceId === source.id) ?? null,
      now,
    };
    return describe(source, facts, deps.config);
  });
}

interface Facts {
  readonly release: CurrentRelease | null;
  readonly newestPeriodEnd: CalendarDate | null;
  /** Null before the first release. */
  readonly timeliness: Timeliness | null;
  readonly run: LastRun | null;
  readonly checkedAt: Instant | null;
  /** Of the source's releases that were withdrawn, the newest. */
  readonly withdrawal: WithdrawnRelease | null;
  readonly now: Instant;
}

function describe(source: SourceDescription, facts: Facts, config: Config): SourceReport {
  const { release, run } = facts;
  const withdrawal = openWithdrawal(facts);
  const { state, explanation } = stateOf(source, facts, config);
  const { name, url, attribution, allows } = source.licence;
  return {
    id: source.id,
    title: source.title,
    summary: source.summary,
    publisher: { ...source.publisher },
    landingPage: source.landingPage,
    licence: { name, url, attribution, allows },
    kind: source.kind,
    cadence: source.cadence,
    coverage: source.coverage,
    measures: [...source.measures],
    adverts: source.adverts
      ? { covers: [...source.adverts.covers], isForAllSectors: source.adverts.isForAllSectors }
      : null,
    board: boardOf(source, run),
    state,
    explanation: withdrawal === null ? explanation : `${withdrawnWords(withdrawal, release)} ${explanation}`,
    withdrawal: withdrawal && {
      release: withdrawal.name,
      withdrawnAt: withdrawal.withdrawnAt,
      reason: withdrawal.reason,
    },
    release: release && {
      name: release.name,
      publishedAt: release.publishedAt,
      retrievedAt: release.retrievedAt,
      accepted: release.acceptedCount,
      rejected: release.rejectedCount,
      isPartial: release.isPartial,
      newestPeriodEnd: facts.newestPeriodEnd,
    },
    lastCheckedAt: facts.checkedAt,
    nextDueOn: facts.timeliness?.nextDueOn ?? null,
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

/** Null once readers see a newer release than the one that was withdrawn. */
function openWithdrawal({ withdrawal, release }: Facts): WithdrawnRelease | null {
  return withdrawal !== null && withdrawal.releaseId > (release?.releaseId ?? 0) ? withdrawal : null;
}

function withdrawnWords(
  { retrievedAt, withdrawnAt, reason }: WithdrawnRelease,
  release: CurrentRelease | null,
): string {
  const now =
    release === null
      ? 'nothing of it is shown'
      : `what was fetched on ${plainDate(release.retrievedAt.slice(0, 10))} is shown instead`;
  return `What was fetched on ${plainDate(retrievedAt.slice(0, 10))} was withdrawn on ${plainDate(withdrawnAt.slice(0, 10))}, and ${now}. The reason: ${asSentence(reason)}`;
}

function boardOf({ board, licence, status }: SourceDescription, run: LastRun | null): SourceReport['board'] {
  if (board === undefined) return null;
  const shown = licence.allows === 'records' ? 'adverts' : 'counts';
  return {
    list: board.list,
    permission: board.permission,
    publishes: status.state === 'active' ? shown : 'nothing',
    heldBack:
      run?.state === 'quarantined' ? (run.errorDetail ?? run.errorCode ?? 'No reason was recorded.') : null,
  };
}

type State = Pick<SourceReport, 'state' | 'explanation'>;

function stateOf(
  source: SourceDescription,
  { release, run, timeliness, checkedAt, now }: Facts,
  config: Config,
): State {
  const readiness = readinessOf(source, config);
  if (readiness.state === 'off') {
    return { state: readiness.cause === 'retired' ? 'retired' : 'off', explanation: readiness.reason };
  }
  const late = timeliness?.overdue ?? null;
  // A missing setting stops the next refresh alone: what is published is still judged by its dates.
  if (readiness.state === 'paused' && readiness.cause === 'secret') {
    return late === null
      ? { state: 'waiting', explanation: readiness.reason }
      : { state: 'late', explanation: `${late} ${readiness.reason}` };
  }
  const failure = failureWords(run);
  if (release === null || timeliness === null) {
    const nothing =
      readiness.state === 'paused' && readiness.cause === 'file'
        ? readiness.reason
        : 'Nothing has been published from it yet.';
    return { state: 'waiting', explanation: `${nothing}${failure}` };
  }
  const ahead = aheadWords([release.retrievedAt, checkedAt], now);
  if (ahead !== null) return { state: 'late', explanation: `${ahead}${failure}` };
  return late === null
    ? { state: 'current', explanation: `${timeliness.outlook}${failure}` }
    : { state: 'late', explanation: `${late}${failure}` };
}

/** Two clocks that are right are not so far apart. */
const CLOCK_TOLERANCE_MS = 86_400_000;

/** What is dated later was dated by a clock that was, or is now, wrong. */
export function latestPlausible(now: Instant): Instant {
  return new Date(Date.parse(now) + CLOCK_TOLERANCE_MS).toISOString();
}

/** Null unless a run was made by a clock that was, or is now, wrong. */
function aheadWords(times: readonly (Instant | null)[], now: Instant): string | null {
  const bound = latestPlausible(now);
  const ahead = times.find((time) => time !== null && time > bound);
  if (!ahead) return null;
  return (
    `It was last refreshed on ${ahead.slice(0, 10)} by the clock of that run, which is ahead of today (${now.slice(0, 10)}). ` +
    'If today is right, the next refresh puts it right; if not, set the clock.'
  );
}

function failureWords(run: LastRun | null): string {
  if (run?.state !== 'failed' && run?.state !== 'quarantined') return '';
  const ended = run.state === 'failed' ? 'failed' : 'was held back';
  return ` The last run ${ended}: ${run.errorDetail ?? run.errorCode ?? 'no reason was recorded'}`;
}
