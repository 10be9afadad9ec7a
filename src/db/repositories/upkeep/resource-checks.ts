/** Aggregate `resource_check`: what each address of the directory last answered. */
import type { CompiledQuery } from 'kysely';
import type { Instant } from '../../../domain/period.ts';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';

export interface ResourceCheck {
  readonly resourceId: string;
  readonly checkedAt: Instant;
  /** HTTP status of the last answer; null when nobody answered. */
  readonly status: number | null;
  /** How often in a row it was dead; 0 while it answers. */
  readonly failures: number;
}

export async function listResourceChecks(db: Database): Promise<ResourceCheck[]> {
  const rows = await db.read.selectFrom('resource_check').selectAll().orderBy('resource_id').execute();
  return rows.map((row) => ({
    resourceId: row.resource_id,
    checkedAt: row.checked_at,
    status: row.status,
    failures: row.failures,
  }));
}

export function writeResourceCheck(check: ResourceCheck): CompiledQuery {
  const row = { checked_at: check.checkedAt, status: check.status, failures: check.failures };
  return compose
    .insertInto('resource_check')
    .values({ resource_id: check.resourceId, ...row })
    .onConflict((conflict) => conflict.column('resource_id').doUpdateSet(row))
    .compile();
}
