/// <reference types="vite/types/importMeta.d.ts" />
/** Runs sql/checks/*.sql. Read by Vite, so that it works on workerd too. */
import { sql } from 'kysely';
import type { Database } from '../../src/db/database.ts';

const CHECKS = import.meta.glob('../../sql/checks/*.sql', { query: '?raw', import: 'default', eager: true });

/** The rows that any check returned, by file. Empty when all is well. */
export async function runChecks(db: Database): Promise<Record<string, readonly unknown[]>> {
  const found: Record<string, readonly unknown[]> = {};
  for (const [file, text] of Object.entries(CHECKS)) {
    const query = text.replace(/;\s*$/, '');
    const rows = await db.read
      .selectFrom(sql`(${sql.raw(query)})`.as('broken'))
      .selectAll()
      .execute();
    if (rows.length > 0) found[file] = rows;
  }
  return found;
}

export const CHECK_COUNT = Object.keys(CHECKS).length;
