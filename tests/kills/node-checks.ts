/** As run-checks.ts, where there is no Vite. */
import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database } from '../../src/db/database.ts';

const CHECKS = new URL('../../sql/checks/', import.meta.url);
const texts = readdirSync(CHECKS).map(
  (name) => [name, readFileSync(new URL(name, CHECKS), 'utf8').replace(/;\s*$/, '')] as const,
);

/** The rows that any check returned, by file. Empty when all is well. */
export async function runChecksOnNode(db: Database): Promise<Record<string, readonly unknown[]>> {
  const found: Record<string, readonly unknown[]> = {};
  for (const [name, text] of texts) {
    const rows = await db.read
      .selectFrom(sql`(${sql.raw(text)})`.as('broken'))
      .selectAll()
      .execute();
    if (rows.length > 0) found[name] = rows;
  }
  return found;
}
