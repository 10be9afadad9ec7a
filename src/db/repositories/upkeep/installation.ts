/** Aggregate `installation`: what this database is. */
import type { CompiledQuery } from 'kysely';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';

/** `live`, `demonstration`, or null while the database is new. */
export async function findContentKind(db: Database): Promise<string | null> {
  const row = await db.read
    .selectFrom('installation')
    .select('value')
    .where('name', '=', 'content_kind')
    .executeTakeFirst();
  return row?.value ?? null;
}

/** Leaves a kind that is already there. */
export function writeContentKind(kind: string): CompiledQuery {
  return compose
    .insertInto('installation')
    .values({ name: 'content_kind', value: kind })
    .onConflict((conflict) => conflict.doNothing())
    .compile();
}
