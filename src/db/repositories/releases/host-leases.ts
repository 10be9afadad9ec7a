/** Aggregate `host_lease`: who asks a host now. Whoever writes names the state that was read, so that of two only one succeeds. */
import type { CompiledQuery, Selectable } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import type { HostLeaseTable } from '../../tables.ts';

export type HostLeaseRow = Selectable<HostLeaseTable>;

export interface HostHold {
  readonly heldBy: string;
  readonly heldUntil: Instant;
}

export async function findHostLease(db: Database, host: string): Promise<HostLeaseRow | null> {
  const row = await db.read.selectFrom('host_lease').selectAll().where('host', '=', host).executeTakeFirst();
  return row ?? null;
}

/** Changes no row when the host is known already. */
export function insertHostLease(host: string, { heldBy, heldUntil }: HostHold): CompiledQuery {
  return compose
    .insertInto('host_lease')
    .values({ host, held_by: heldBy, held_until: heldUntil, free_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .compile();
}

/** Changes no row when somebody else has written to it since it was read. */
export function takeHostLease(known: HostLeaseRow, { heldBy, heldUntil }: HostHold): CompiledQuery {
  return compose
    .updateTable('host_lease')
    .set({ held_by: heldBy, held_until: heldUntil })
    .where('host', '=', known.host)
    .where('held_by', 'is', known.held_by)
    .where('held_until', 'is', known.held_until)
    .compile();
}

/** Changes no row when somebody else has taken the host over. */
export function freeHostLease(host: string, heldBy: string, freeAt: Instant): CompiledQuery {
  return compose
    .updateTable('host_lease')
    .set({ held_by: null, held_until: null, free_at: freeAt })
    .where('host', '=', host)
    .where('held_by', '=', heldBy)
    .compile();
}
