/** Ends a run that nobody goes on with any more, and says why where an operator looks for it. */
import { insertIssues } from '../../db/repositories/releases/issues.ts';
import { Interrupted } from '../../domain/errors.ts';
import { issue } from '../../domain/issue.ts';
import type { SourceId } from '../../domain/release.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import { createIssueLog } from '../shared/issue-log.ts';
import { takeLease } from '../shared/lease.ts';
import { clearStaging } from './clear-leftovers.ts';
import { endFailed } from './settle.ts';

interface AbandonedRun {
  readonly sourceId: SourceId;
  readonly runKey: string;
  /** The word that the lost step was to bring. */
  readonly handover: string | null;
}

/** Does nothing to a run that has ended. Throws AlreadyRunning while somebody is at it, and StorageFailed. */
export async function abandonRun(
  deps: PipelineDeps,
  { sourceId, runKey, handover }: AbandonedRun,
  reason: string,
): Promise<void> {
  const steps = { handover };
  const lease = await takeLease(deps, { sourceId, runKey, task: 'refresh', timeoutMs: 0, steps });
  if (lease === null) return;
  await clearStaging(lease, sourceId);
  const issues = createIssueLog();
  issues.add(issue('run-interrupted', 'error', 'whole sweep', reason), null);
  await lease.db.writeAtomically(insertIssues(lease.runId, issues.take()));
  const error = new Interrupted(reason);
  await endFailed({ deps: { ...deps, db: lease.db }, lease, connector: { source: { id: sourceId } } }, error);
}
