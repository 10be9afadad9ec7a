/** Measures that the last release held and a candidate lacks: withdrawn by the source, or lost to trouble on the way. */
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Database } from '../../db/database.ts';
import { countByMeasure } from '../../db/repositories/releases/observation-staging.ts';
import { findGoneParts } from '../../db/repositories/releases/release-losses.ts';
import type { ReleaseRow } from '../../db/repositories/releases/releases.ts';
import { SourceRefused, SourceUnreachable } from '../../domain/errors.ts';
import type { RequestFailure } from '../fetching/sweep.ts';
import type { MeasureCount, ReleaseVerdict } from './check-candidate.ts';
import type { AreaNames } from './figure-in-words.ts';
import { partsInWords } from './lost-figures.ts';

/** The answers by which a source says that it no longer has something; a 403 or a 500 says nothing of the kind. */
const WITHDRAWN: ReadonlySet<number | null> = new Set([400, 404, 410]);

export function isWithdrawal({ error }: RequestFailure): boolean {
  return error instanceof SourceRefused && WITHDRAWN.has(error.status);
}

/** A measure that the connector no longer names was given up by us and is not lost. */
export async function compareMeasures(
  { db, areas }: { readonly db: Database; readonly areas: AreaNames },
  { kind, measures }: SourceDescription,
  current: ReleaseRow | null,
  releaseId: number,
  failures: readonly RequestFailure[],
): Promise<readonly MeasureCount[]> {
  if (kind !== 'observations' || current === null) return [];
  const oldId = current.release_id;
  const before = await countByMeasure(db, oldId);
  const now = await countByMeasure(db, releaseId);
  const withdrawn = new Set(failures.filter(isWithdrawal).flatMap(({ request }) => request.measures ?? []));
  const counts: MeasureCount[] = [];
  for (const measure of measures) {
    const held = before.get(measure);
    if (held === undefined) continue;
    const kept = now.get(measure) ?? 0;
    // Where all is gone there is nothing to name.
    const gone =
      kept === 0 ? [] : partsInWords(areas, await findGoneParts(db, { measure, oldId, newId: releaseId }));
    counts.push({ measure, before: held, now: kept, isWithdrawn: withdrawn.has(measure), gone });
  }
  return counts;
}

/** A candidate that fails while a part of the source was out of reach: the run has failed and is tried again soon. */
export function throwIfPassing(verdict: ReleaseVerdict, failures: readonly RequestFailure[]): void {
  const passing = failures.find(({ error }) => error.isRetryable);
  if (verdict.failures.length === 0 || passing === undefined) return;
  throw new SourceUnreachable(`${passing.error.message}; without it ${verdict.failures.join('; ')}`, {
    cause: passing.error,
  });
}
