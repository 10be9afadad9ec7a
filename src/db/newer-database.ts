/** A database that a newer Wealdway has migrated: an older program does not know what the newer one stores there. */
import { sql } from 'kysely';
import { StorageFailed } from '../domain/errors.ts';
import type { Database } from './database.ts';
import { MIGRATION_NAMES } from './migration-names.ts';

/** Names of migrations that are still to be applied; all of them for an empty database. */
export async function listMissingMigrations({ read }: Database): Promise<readonly string[]> {
  const table = await read
    .selectFrom(sql<{ name: string }>`sqlite_master`.as('object'))
    .select('name')
    .where('name', '=', 'd1_migrations')
    .executeTakeFirst();
  const applied = table === undefined ? [] : await listApplied(read);
  return [...MIGRATION_NAMES].filter((name) => !applied.includes(name));
}

async function listApplied(read: Database['read']): Promise<string[]> {
  const applied = await read
    .selectFrom(sql<{ name: string }>`d1_migrations`.as('migration'))
    .select('name')
    .orderBy('name')
    .execute();
  return applied.map(({ name }) => name);
}

/** Throws StorageFailed. `which` names the database: "The D1 database". */
export async function refuseNewerDatabase({ read }: Database, which: string): Promise<void> {
  refuseUnknownMigrations(await listApplied(read), which);
}

/** As {@link refuseNewerDatabase}, of the names of the migrations that were applied to it. */
export function refuseUnknownMigrations(applied: readonly string[], which: string): void {
  const newer = applied.find((name) => !MIGRATION_NAMES.has(name));
  if (newer === undefined) return;
  throw new StorageFailed(
    `${which} was made by a newer Wealdway (it has ${newer}, which this version does not know): start the newer ` +
      'version, or put a backup from before the upgrade in its place. Nothing was changed.',
  );
}
