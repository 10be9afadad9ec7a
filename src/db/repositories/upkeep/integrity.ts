/** What `wealdway check` asks of a database, whichever it is. */
import { sql } from 'kysely';
import type { Database } from '../../database.ts';

/** The rows that one of sql/checks returns: what should not be. `text` is the file's. */
export async function listBroken(db: Database, text: string): Promise<readonly unknown[]> {
  const query = sql.raw(text.replace(/;\s*$/, ''));
  return db.read.selectFrom(sql`(${query})`.as('broken')).selectAll().execute();
}

/** What SQLite finds wrong with its file, a line each; `isWhole` asks too whether indexes hold what their tables do. D1 looks after its own. */
export async function listFileFaults(db: Database, isWhole: boolean): Promise<readonly string[]> {
  const rows = await db.read
    .selectFrom(
      isWhole
        ? sql<{ fault: string }>`(SELECT integrity_check AS fault FROM pragma_integrity_check)`.as('faults')
        : sql<{ fault: string }>`(SELECT quick_check AS fault FROM pragma_quick_check)`.as('faults'),
    )
    .select('fault')
    .execute();
  return rows.map((row) => row.fault).filter((text) => text !== 'ok');
}

/** Rows that refer to none, a line each. */
export async function listStrayReferences(db: Database): Promise<readonly string[]> {
  const rows = await db.read.selectFrom(sql`pragma_foreign_key_check`.as('strays')).selectAll().execute();
  return rows.map((row) => JSON.stringify(row));
}

/** Hashes of archived answers, the newest first; all of them for a limit of null. */
export async function listNewestAnswers(db: Database, limit: number | null): Promise<readonly string[]> {
  const rows = await db.read
    .selectFrom('retrieval')
    .select(['sha256', ({ fn }) => fn.max('retrieved_at').as('newest')])
    .groupBy('sha256')
    .orderBy('newest', 'desc')
    .limit(limit ?? -1)
    .execute();
  return rows.map((row) => row.sha256);
}
