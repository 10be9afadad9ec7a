import type { CompiledQuery } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { Readable } from './views.ts';

/**
 * The database. There is no interactive transaction, because D1 has none: reads are reads, and a write is a list of
 * queries that takes effect as a whole or not at all (a transaction on SQLite, `batch` on D1).
 * Bind only strings, finite numbers and null. At most 100 parameters and 100 kB of SQL per query (D1's limits).
 */
export interface Database {
  readonly read: ReadonlyKysely<Readable>;
  /** Returns the number of rows each query changed, in order. Throws StorageFailed; then nothing was written. */
  writeAtomically(queries: readonly CompiledQuery[]): Promise<readonly number[]>;
  /** Gives the room that removed rows leave back to the file system, some of it at a time. Absent where the platform sees to it (D1). */
  giveBackRoom?(): Promise<void>;
  close(): Promise<void>;
}
