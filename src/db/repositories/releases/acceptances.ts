/** Aggregate `acceptance`: releases that an operator published although they had failed their checks. */
import type { CompiledQuery } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';

export interface Acceptance {
  /** The release that readers see since. */
  readonly releaseId: number;
  /** The one that was held back; its answers are the same. */
  readonly quarantinedId: number;
  readonly acceptedAt: Instant;
  /** The checks that it failed, a sentence each. */
  readonly failures: readonly string[];
}

export function insertAcceptance({
  releaseId,
  quarantinedId,
  acceptedAt,
  failures,
}: Acceptance): CompiledQuery {
  return compose
    .insertInto('acceptance')
    .values({
      release_id: releaseId,
      quarantined_release_id: quarantinedId,
      accepted_at: acceptedAt,
      failures: JSON.stringify(failures),
    })
    .compile();
}

/** Null for a release that passed its checks. */
export async function findAcceptance(db: Database, releaseId: number): Promise<Acceptance | null> {
  const row = await db.read
    .selectFrom('acceptance')
    .selectAll()
    .where('release_id', '=', releaseId)
    .executeTakeFirst();
  if (!row) return null;
  const failures: unknown = JSON.parse(row.failures);
  return {
    releaseId: row.release_id,
    quarantinedId: row.quarantined_release_id,
    acceptedAt: row.accepted_at,
    failures: Array.isArray(failures) ? failures.map(String) : [],
  };
}
