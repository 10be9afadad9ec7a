/**
 * One refresh of one source, from the claim to the published release. Trouble with the source ends the run in a stored state
 * and is returned; only trouble with us (storage, a second refresh, wrong use) is thrown.
 */
import type { Connector } from '../connectors/contract.ts';
import { insertIssues } from '../db/repositories/releases/issues.ts';
import { findCurrentRelease, type ReleaseRow } from '../db/repositories/releases/releases.ts';
import { Cancelled, ClockBehind, type WealdwayError } from '../domain/errors.ts';
import { type Admission, admitSource } from './asking/admission.ts';
import { type ContentKind, ensureContentKind } from './asking/content-kind.ts';
import { createFetcher } from './asking/fetch.ts';
import { guardConnector } from './asking/guarded-connector.ts';
import { seededRandom } from './asking/retry.ts';
import { isSourceTrouble, sweepSource } from './asking/sweep.ts';
import { claimRun, runIdOf } from './claim.ts';
import { codeVersionFor } from './code-version.ts';
import type { PipelineDeps, RunOutcome } from './deps.ts';
import { createIssueLog } from './issue-log.ts';
import { outcomeOf, recallOutcome } from './outcome.ts';
import { makeRelease, type RunContext } from './release/make-release.ts';
import { endFailed, endUnchanged, letGo } from './release/settle.ts';

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
  return runOnce(deps, connector, admitSource(connector.source, deps.config, options.baseUrl), options);
}

/** As {@link refreshSource}, for a source that was admitted some other way. */
export async function runOnce(
  deps: PipelineDeps,
  connector: Connector,
  admission: Admission,
  options: Omit<RefreshOptions, 'baseUrl'>,
): Promise<RunOutcome> {
  const { source } = connector;
  await ensureContentKind(deps.db, options.contentKind);
  const { timeoutMs } = source.politeness;
  const claim = await claimRun(deps, {
    sourceId: source.id,
    runKey: options.runKey,
    task: 'refresh',
    timeoutMs,
  });
  if (claim === null) return recallOutcome(deps.db, source.id, runIdOf(source.id, options.runKey));
  const run: RunContext = {
    deps: { ...deps, db: claim.db },
    claim,
    connector: guardConnector(connector),
    issues: createIssueLog(),
  };
  try {
    return await attempt(run, admission, options);
  } catch (error) {
    await letGo(deps, claim);
    throw error;
  }
}

async function attempt(
  run: RunContext,
  admission: Admission,
  options: Pick<RefreshOptions, 'random'>,
): Promise<RunOutcome> {
  try {
    const current = await findCurrentRelease(run.deps.db, run.connector.source.id);
    refuseOlderTime(run, current);
    const sweep = await sweepSource({ ...run, ...sweepParts(run, admission, options, current) });
    const codeVersion = codeVersionFor(run.connector.source, run.deps.coder);
    const isUnchanged =
      current?.content_sha256 === sweep.contentSha256 && current.code_version === codeVersion;
    return isUnchanged ? await unchanged(run) : await makeRelease(run, sweep, current, codeVersion);
  } catch (error) {
    const isOver = error instanceof Cancelled || error instanceof ClockBehind || isSourceTrouble(error);
    if (isOver) return await failed(run, error);
    throw error;
  }
}

/** Releases follow each other in time: a posting cannot be last seen before it was first seen. Throws ClockBehind. */
function refuseOlderTime({ claim, connector }: RunContext, current: ReleaseRow | null): void {
  if (current === null || Date.parse(claim.startedAt) >= Date.parse(current.retrieved_at)) return;
  throw new ClockBehind(
    `The clock says ${claim.startedAt}, but the newest release of ${connector.source.id} was retrieved at ${current.retrieved_at}: ` +
      'put the clock right, give a later --now, or use another database',
  );
}

function sweepParts(
  { deps, connector, claim }: RunContext,
  admission: Admission,
  options: Pick<RefreshOptions, 'random'>,
  current: ReleaseRow | null,
) {
  const { source } = connector;
  const fetcher = createFetcher({
    http: deps.http,
    clock: deps.clock,
    ...(deps.signal === undefined ? {} : { signal: deps.signal }),
    admission,
    politeness: source.politeness,
    random: options.random ?? seededRandom(claim.runId),
    keepClaim: () => claim.keep(),
  });
  const secrets = Object.fromEntries(
    source.secrets.map(({ setting }) => [setting, deps.config.secrets[setting] ?? '']),
  );
  const lastRetrievedAt = current?.retrieved_at ?? null;
  return {
    fetcher,
    baseUrl: admission.baseUrl,
    planContext: { now: claim.startedAt, secrets, lastRetrievedAt },
    current,
  };
}

async function unchanged(run: RunContext): Promise<RunOutcome> {
  await storeIssues(run);
  await endUnchanged(run);
  return outcomeOf({ ...endOf(run), state: 'unchanged', error: null });
}

async function failed(run: RunContext, error: WealdwayError): Promise<RunOutcome> {
  const { deps, claim, connector } = run;
  deps.log.warn('The refresh failed; the figures from before stay', {
    source: connector.source.id,
    run: claim.runId,
    code: error.code,
    reason: error.message,
  });
  await storeIssues(run);
  await endFailed(run, error);
  return outcomeOf({ ...endOf(run), state: 'failed', error });
}

function endOf({ claim, connector, issues }: RunContext) {
  const issueCount = issues.count;
  return { sourceId: connector.source.id, runId: claim.runId, issueCount, counts: null, movements: null };
}

async function storeIssues({ deps, claim, issues }: RunContext): Promise<void> {
  issues.summarise();
  await deps.db.writeAtomically(insertIssues(claim.runId, issues.take()));
}
