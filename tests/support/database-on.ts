/** A database on a connection that the test holds too, so that all that is written can be undone: for suites of thousands of cases. */
import type BetterSqlite3 from 'better-sqlite3';
import type { Database } from '../../src/db/database.ts';
import { SqliteDatabase } from '../../src/runtime/node/sqlite.ts';

/** The connection is migrated by its owner, before the first query. */
export function databaseOn(sqlite: BetterSqlite3.Database): Database {
  return new SqliteDatabase(':memory:', () => sqlite);
}
