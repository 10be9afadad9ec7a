import type { Instant } from '../src/domain/period.ts';
import type { SourceId } from '../src/domain/release.ts';
import type { History } from '../src/pipeline/history.ts';
import { isLeaseOver } from '../src/pipeline/shared/lease.ts';
import { recoding } from './schedule.ts';

/** Sources whose release another coder made, that nobody is at, and that have not failed too often since it was published. */
export function dueRecodes({ runs, stale }: Pick<History, 'runs' | 'stale'>, now: Instant): SourceId[] {
  return stale.flatMap(({ sourceId, publishedAt }) => {
    const own = runs.filter((run) => run.sourceId === sourceId);
    const tries = own.filter((run) => run.task === 'recode' && run.startedAt >= publishedAt);
    const isBusy = own.some((run) => run.state === 'running' && !isLeaseOver(run.claimExpiresAt, now));
    return isBusy || tries.length >= recoding.attempts ? [] : [sourceId];
  });
}
