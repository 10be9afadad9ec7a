/** What a refresh and a publication came to, in a line for people and as JSON for programs. */
import type { EditionOutcome, RunOutcome } from '../../../pipeline/shared/deps.ts';

export function describeRun(run: RunOutcome): string {
  const counts = `${run.recordCount} records, ${run.acceptedCount} accepted, ${run.rejectedCount} rejected, ${run.issueCount} issues`;
  const moved = run.movements
    ? `; postings: ${Object.entries(run.movements)
        .map(([name, count]) => `${count} ${name}`)
        .join(', ')}`
    : '';
  switch (run.state) {
    case 'published':
      return `${run.sourceId}: published (${counts}${moved})`;
    case 'unchanged':
      return `${run.sourceId}: unchanged since the last release`;
    case 'already-done':
      return `${run.sourceId}: this run was done before, nothing was asked`;
    case 'quarantined':
    case 'failed':
      return `${run.sourceId}: ${run.state}, the old figures stay. ${run.error?.message ?? 'No reason was recorded.'}`;
  }
}

export function describeEdition(edition: EditionOutcome): string {
  if (edition.state === 'unchanged') return `Edition ${edition.name}: unchanged`;
  const { name, snapshotCount, builtCount } = edition;
  const kept = snapshotCount - builtCount;
  const split = kept === 0 ? '' : ` (${builtCount} built, ${kept} as before)`;
  return `Edition ${name}: published, ${snapshotCount} snapshots${split}`;
}

/** Errors as their code and message: an Error itself would come out as {}. */
export function runAsJson(run: RunOutcome): unknown {
  return { ...run, error: run.error && { code: run.error.code, message: run.error.message } };
}
