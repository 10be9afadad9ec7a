/**
 * One refresh of one source, from the lease to the published release. Trouble with the source ends the run in a stored state
 * and is returned; only trouble with us (storage, a second refresh, wrong use) is thrown.
 */
import type { Connector } from '../connectors/contract.ts';
import { insertIssues } from '../db/repositories/releases/issues.ts';
import type { ReleaseRow } from '../db/repositories/releases/releases.ts';
import {
  Cancelled,
  ClockAhead,
  ClockBehind,
  ConnectorFaulty,
  Interrupted,
  RunLimitReached,
  type WealdwayError,
} from '../domain/errors.ts';
import { issue } from '../domain/issue.ts';
import { type Admission, admitSource } from './fetching/admission.ts';
import { type ContentKind, ensureContentKind } from './fetching/content-kind.ts';
import { createFetcher, type Pace } from './fetching/fetch.ts';
import { guardConnector } from './fetching/guarded-connector.ts';
import { createHostTurns, type HostTurns } from './fetching/host-turns.ts';
import { withImportedAnswers } from './fetching/imported-answers.ts';
import { createPublisherClock, type PublisherClock } from './fetching/publisher-clock.ts';
import { jitterOf } from './fetching/retry.ts';
import { ROBOTS_ROLE } from './fetching/robots.ts';
import { withinRunLimits } from './fetching/run-limits.ts';
import { type SweepResult, sweepSource } from './fetching/sweep.ts';
import { openSweepJournal } from './fetching/sweep-journal.ts';
import { refusingSecrets } from './fetching/without-secrets.ts';
import { beginStep, handOver } from './release/begin-step.ts';
import { makeRelease, type RunContext } from './release/make-release.ts';
import { confirmDatedAhead, findPastRelease } from './release/past-release.ts';
import { endFailed, endUnchanged, letGo } from './release/settle.ts';
import { codeVersionFor } from './shared/code-version.ts';
import type { PipelineDeps, RunOutcome } from './shared/deps.ts';
import { createIssueLog } from './shared/issue-log.ts';
import { type LeaseRequest, runIdOf, takeLease } from './shared/lease.ts';
import { outcomeOf, recallOutcome } from './shared/outcome.ts';
import { StepOver } from './shared/step-over.ts';
import { isSourceTrouble } from './shared/stored-trouble.ts';

/** Longer pauses than that are no invocation's. */
const MOST_PAUSE_OF_A_STEP_MS = 30_000;

export interface RefreshOptions {
  /** Names the run: the slot of the timetable, or the instant of an operator's call. A key that has ended is not run again. */
  readonly runKey: string;
  readonly contentKind: ContentKind;
  /** Instead of the source's own address and the one in the settings. */
  readonly baseUrl?: string;
  /** 0 to 1, spreads retries; by default it depends on the run's id alone. */
  readonly random?: () => number;
}

/**
 * Throws AlreadyRunning, StorageFailed, ContentKindMismatch, and WrongUse (the source is off, retired, or lacks a setting).
 * After a StorageFailed the run can be begun again with the same key.
 */
export async function refreshSource(
  deps: PipelineDeps,
  connector: Connector,
  options: RefreshOptions,
): Promise<RunOutcome> {
  const admission = admitSource(connector.source, deps.config, options.baseUrl);
  const { clock, config } = deps;
  const http = withinRunLimits(deps.http, clock, config.runLimits, connector.source.id);
  return runOnce({ ...deps, http }, connector, admission, { ...options, carriesImports: true });
}

/** How a run was admitted, and what its answers stand for. */
export interface RunOptions extends Omit<RefreshOptions, 'baseUrl'> {
  /** Whether years that only imported files hold go on beneath what is fetched. An import names all of its files itself. */
  readonly carriesImports: boolean;
  /** For a run in steps, as {@link LeaseRequest}: it ends with HandedOver while something is left to do. */
  readonly steps?: LeaseRequest['steps'];
}

/** As {@link refreshSource}, for a source that was admitted some other way. */
export async function runOnce(
  deps: PipelineDeps,
  connector: Connector,
  admission: Admission,
  options: RunOptions,
): Promise<RunOutcome> {
  const { source } = connector;
  await ensureContentKind(deps.db, options.contentKind);
  const { timeoutMs } = source.politeness;
  const lease = await takeLease(deps, {
    sourceId: source.id,
    runKey: options.runKey,
    task: 'refresh',
    timeoutMs,
    ...(options.steps && { steps: options.steps }),
  });
  if (lease === null) return recallOutcome(deps.db, source.id, runIdOf(source.id, options.runKey));
  const run: RunContext = {
    deps: { ...deps, db: lease.db },
    lease,
    connector: guardConnector(connector),
    issues: createIssueLog(),
  };
  // Not fenced: a run that lost its own lease still gives its hosts back.
  const turns = createHostTurns({ db: deps.db, clock: deps.clock, runId: lease.runId });
  try {
    return await attempt(run, admission, { ...options, turns });
  } catch (error) {
    if (error instanceof StepOver) return await handOver(lease, error);
    await letGo(deps, lease);
    throw error;
  }
}

async function attempt(
  begun: RunContext,
  admission: Admission,
  options: RunOptions & { readonly turns: HostTurns },
): Promise<RunOutcome> {
  let run = begun;
  try {
    const { source } = run.connector;
    const before = await beginStep(run.lease, source.id);
    if (options.steps) run = { ...run, steps: { staging: before.staging ?? null } };
    const { startedAt } = run.lease;
    const { release: past, datedAhead } = await findPastRelease(run.deps.db, source.id, startedAt);
    const publisherClock = createPublisherClock(admission);
    const retriesUsed = before.retriesUsed ?? 0;
    const asking = { ...options, admission, publisherClock, retriesUsed };
    const fetched = await sweepInTurn(run, asking, past);
    const sweep: SweepResult = options.carriesImports
      ? await withImportedAnswers({ ...run, current: past }, fetched)
      : fetched;
    if (datedAhead !== null) confirmDatedAhead(datedAhead, startedAt, publisherClock.latest());
    const codeVersion = codeVersionFor(source, run.deps.coder);
    const isUnchanged =
      datedAhead === null &&
      past?.content_sha256 === sweep.contentSha256 &&
      past.code_version === codeVersion;
    return isUnchanged ? await unchanged(run) : await makeRelease(run, sweep, past, codeVersion);
  } catch (error) {
    if (isOver(error)) return await failed(run, error);
    throw error;
  }
}

/** Trouble that ends the run, and is no fault of ours to throw further. */
function isOver(error: unknown): error is WealdwayError {
  const isClocks =
    error instanceof ClockBehind || error instanceof ConnectorFaulty || error instanceof ClockAhead;
  const isStopped = error instanceof Cancelled || error instanceof RunLimitReached;
  const isCutOff = error instanceof Interrupted;
  return isStopped || isCutOff || isClocks || isSourceTrouble(error);
}

interface Asking {
  readonly admission: Admission;
  readonly publisherClock: PublisherClock;
  readonly random?: () => number;
  readonly turns: HostTurns;
  readonly retriesUsed: number;
}

/** The hosts are free for others as soon as the last answer is here. */
async function sweepInTurn(run: RunContext, asking: Asking, past: ReleaseRow | null): Promise<SweepResult> {
  try {
    const parts = sweepParts(run, asking, past);
    if (run.steps === undefined) return await sweepSource({ ...run, ...parts });
    const { publisherClock } = asking;
    const { secrets } = parts.planContext;
    const journal = await openSweepJournal({ ...run, publisherClock, secrets, robotsRole: ROBOTS_ROLE });
    return await sweepSource({ ...run, ...parts, journal });
  } finally {
    await asking.turns.release();
  }
}

function sweepParts(
  { deps, connector, lease, steps }: RunContext,
  { admission, publisherClock, random, turns, retriesUsed }: Asking,
  current: ReleaseRow | null,
) {
  const { source } = connector;
  const pace: Pace = { leastMs: source.politeness.minIntervalMs };
  const fetcher = createFetcher({
    http: refusingSecrets(deps.http, Object.values(deps.config.secrets)),
    clock: deps.clock,
    ...(deps.signal === undefined ? {} : { signal: deps.signal }),
    admission,
    politeness: source.politeness,
    pace,
    turns,
    publisherClock,
    random: random ?? jitterOf(lease.runId),
    ...(steps && { patience: { mostPauseMs: MOST_PAUSE_OF_A_STEP_MS, retriesUsed } }),
    keepLease: () => lease.keep(),
  });
  const secrets = Object.fromEntries(
    source.secrets.map(({ setting }) => [setting, deps.config.secrets[setting] ?? '']),
  );
  const lastRetrievedAt = current?.retrieved_at ?? null;
  return {
    fetcher,
    pace,
    baseUrl: admission.baseUrl,
    planContext: { now: lease.startedAt, secrets, lastRetrievedAt },
    current,
  };
}

async function unchanged(run: RunContext): Promise<RunOutcome> {
  await storeIssues(run);
  await endUnchanged(run);
  return outcomeOf({ ...endOf(run), state: 'unchanged', error: null });
}

async function failed(run: RunContext, error: WealdwayError): Promise<RunOutcome> {
  const { deps, lease, connector } = run;
  deps.log.warn('The refresh failed; the figures from before stay', {
    source: connector.source.id,
    run: lease.runId,
    code: error.code,
    reason: error.message,
  });
  if (error instanceof Interrupted)
    run.issues.add(issue('run-interrupted', 'error', 'whole sweep', error.message), null);
  await storeIssues(run);
  await endFailed(run, error);
  return outcomeOf({ ...endOf(run), state: 'failed', error });
}

function endOf({ lease, connector, issues }: RunContext) {
  const issueCount = issues.count;
  return { sourceId: connector.source.id, runId: lease.runId, issueCount, counts: null, movements: null };
}

async function storeIssues({ deps, lease, issues }: RunContext): Promise<void> {
  issues.summarise();
  await deps.db.writeAtomically(insertIssues(lease.runId, issues.take()));
}
