/** What `wealdway check` asks of a database, whichever it is. */
import { sql } from 'kysely';
import type { Database } from '../../database.ts';

/** The rows that one of sql/checks returns: what should not be. `text` is the file's. */
export async function listBroken(db: Database, text: string): Promise<readonly unknown[]> {
  const query = sql.raw(text.replace(/;\s*$/, ''));
  return db.read.selectFrom(sql`(${query})`.as('broken')).selectAll().execute();
}

/** What SQLite finds wrong with its file, a line each; `isWhole`: also whether indexes hold what their tables do. D1 looks after its own. */
export async function listFileFaults(db: Database, isWhole: boolean): Promise<readonly string[]> {
  const look = isWhole ? 'integrity_check' : 'quick_check';
  const rows = await db.read
    .selectFrom(
      sql<{ fault: string }>`(SELECT ${sql.ref(look)} AS fault FROM ${sql.table(`pragma_${look}`)})`.as(
        'faults',
      ),
    )
    .select('fault')
    .execute();
  return rows.map((row) => row.fault).filter((text) => text !== 'ok');
}

/** Rows of a file that refer to none, a line each. */
export async function listStrayReferences(db: Database): Promise<readonly string[]> {
  const rows = await db.read.selectFrom(sql`pragma_foreign_key_check`.as('stray')).selectAll().execute();
  return rows.map((row) => JSON.stringify(row));
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
