/**
 * Publishes a release that was held back, because an operator has looked at it and knows better. Asks nobody: the archived answers go
 * through the same rooms again, and what they failed is stored beside the release that they become.
 */
import type { Connector } from '../../connectors/contract.ts';
import { copyRetrievals } from '../../db/repositories/postings/posting-recode.ts';
import {
  findCurrentRelease,
  findReleaseByName,
  type ReleaseRow,
} from '../../db/repositories/releases/releases.ts';
import { listRetrievals } from '../../db/repositories/releases/retrievals.ts';
import { type LastRun, listLastRuns } from '../../db/repositories/upkeep/source-status.ts';
import { Cancelled, WrongUse } from '../../domain/errors.ts';
import type { SourceId } from '../../domain/release.ts';
import { plannedRequest } from '../fetching/archive.ts';
import { guardConnector } from '../fetching/guarded-connector.ts';
import { ROBOTS_ROLE } from '../fetching/robots.ts';
import type { SweepResult } from '../fetching/sweep.ts';
import { codeVersionFor } from '../shared/code-version.ts';
import type { PipelineDeps, RunOutcome } from '../shared/deps.ts';
import { createIssueLog } from '../shared/issue-log.ts';
import { takeLease } from '../shared/lease.ts';
import { outcomeOf } from '../shared/outcome.ts';
import { isSourceTrouble } from '../shared/stored-trouble.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { makeRelease, type RunContext } from './make-release.ts';
import { endFailed, letGo } from './settle.ts';

/** No exchange with anybody is waited for. */
const NO_EXCHANGE_MS = 0;

/**
 * Throws WrongUse when the release was not held back or a newer one has been published since, AlreadyRunning, and StorageFailed when the
 * archive has lost its answers. Trouble with reading them again is returned as `failed`.
 */
export async function acceptRelease(
  deps: PipelineDeps,
  connectors: readonly Connector[],
  name: string,
): Promise<RunOutcome> {
  const held = await getQuarantined(deps, name);
  const connector = connectors.find(({ source }) => source.id === held.source_id);
  if (!connector) {
    throw new WrongUse(`${name} is a release of ${held.source_id}, which is not a source any more.`);
  }
  const lease = await takeLease(deps, {
    sourceId: held.source_id,
    runKey: `accept-${deps.clock.now()}`,
    task: 'refresh',
    timeoutMs: NO_EXCHANGE_MS,
  });
  if (lease === null) throw new WrongUse(`${name} has just been accepted.`);
  const run: RunContext = {
    deps: { ...deps, db: lease.db },
    lease,
    connector: guardConnector(connector),
    issues: createIssueLog(),
    accepting: { quarantinedId: held.release_id, retrievedAt: held.retrieved_at },
  };
  try {
    await clearLeftovers(lease, held.source_id);
    return await remake(run, held);
  } catch (error) {
    if (!(error instanceof Cancelled || error instanceof WrongUse || isSourceTrouble(error))) {
      await letGo(deps, lease);
      throw error;
    }
    await endFailed(run, error);
    if (error instanceof WrongUse) throw error;
    const { count: issueCount } = run.issues;
    const { runId } = lease;
    const none = { counts: null, movements: null } as const;
    return outcomeOf({ ...none, sourceId: held.source_id, runId, issueCount, state: 'failed', error });
  }
}

/** The newest refresh of a source when what it brought was held back; null when it was not. */
export async function findHeldRun(
  { db, clock }: Pick<PipelineDeps, 'db' | 'clock'>,
  sourceId: SourceId,
): Promise<LastRun | null> {
  const [last] = await listLastRuns(db, [sourceId], clock.now());
  return last?.state === 'quarantined' ? last : null;
}

async function getQuarantined({ db }: Pick<PipelineDeps, 'db'>, name: string): Promise<ReleaseRow> {
  const release = await findReleaseByName(db, name);
  if (release === null) {
    throw new WrongUse(`There is no release ${name}: wealdway status names those that were held back.`);
  }
  if (release.state !== 'quarantined') {
    throw new WrongUse(`The release ${name} was not held back: it is ${release.state}.`);
  }
  return release;
}

async function remake(run: RunContext, held: ReleaseRow): Promise<RunOutcome> {
  const { deps, lease, connector } = run;
  const current = await findCurrentRelease(deps.db, held.source_id);
  if (current !== null && Date.parse(current.retrieved_at) > Date.parse(held.retrieved_at)) {
    throw new WrongUse(
      `${held.name} was fetched at ${held.retrieved_at}; readers already see ${current.name}, which is newer. Nothing was changed.`,
    );
  }
  await deps.db.writeAtomically([copyRetrievals(held.name, lease.runId)]);
  const bases = [deps.config.baseUrls.get(held.source_id), connector.source.baseUrl];
  const retrievals = await listRetrievals(deps.db, lease.runId);
  const sweep: SweepResult = {
    // Which of them could have been done without is not stored.
    responses: retrievals
      .filter(({ role }) => role !== ROBOTS_ROLE)
      .map((retrieval) => ({
        request: { ...plannedRequest(retrieval, bases), isOptional: true },
        retrieval,
      })),
    failures: [],
    contentSha256: held.content_sha256,
    isCapped: held.is_partial === 1,
  };
  return makeRelease(run, sweep, current, codeVersionFor(connector.source, deps.coder));
}
