/** What `wealdway check` asks of a database, whichever it is. */
import { sql } from 'kysely';
import type { Database } from '../../database.ts';

/** The rows that one of sql/checks returns: what should not be. `text` is the file's. */
export async function listBroken(db: Database, text: string): Promise<readonly unknown[]> {
  const query = sql.raw(text.replace(/;\s*$/, ''));
  return db.read.selectFrom(sql`(${query})`.as('broken')).selectAll().execute();
}

/** What SQLite finds wrong with its file, a line each. D1 looks after its own. */
export async function listFileFaults(db: Database): Promise<readonly string[]> {
  const rows = await db.read
    .selectFrom(sql<{ quick_check: string }>`pragma_quick_check`.as('faults'))
    .select('quick_check')
    .execute();
  return rows.map((row) => row.quick_check).filter((text) => text !== 'ok');
}

/** Hashes of archived answers, the newest first. */
export async function listNewestAnswers(db: Database, limit: number): Promise<readonly string[]> {
  const rows = await db.read
    .selectFrom('retrieval')
    .select(['sha256', ({ fn }) => fn.max('retrieved_at').as('newest')])
    .groupBy('sha256')
    .orderBy('newest', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.sha256);
}
