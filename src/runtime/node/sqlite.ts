/** The Database port on better-sqlite3. Synchronous underneath; one writer, many readers (WAL). */
import { statSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { Database } from '../../db/database.ts';
import { refuseUnknownMigrations } from '../../db/newer-database.ts';
import type { Tables } from '../../db/tables.ts';
import { StorageFailed } from '../../domain/errors.ts';
import { errorCode } from './error-code.ts';
import { appliedMigrations, migrate } from './migrate.ts';

export interface SqliteOptions {
  /** A path, or `:memory:`. */
  readonly file: string;
  /** How long a write waits for another process's write. */
  readonly busyTimeoutMs?: number;
}

/** Opens, migrates and returns the database. Throws StorageFailed with what to do when the file cannot be used. */
export function openSqlite(options: SqliteOptions): Database {
  return new SqliteDatabase(options);
}

class SqliteDatabase implements Database {
  readonly read: ReadonlyKysely<Tables>;
  readonly #sqlite: BetterSqlite3.Database;
  readonly #file: string;
  // Preparing a statement costs more than running it; the set of distinct statements is small and bounded.
  readonly #statements = new Map<string, BetterSqlite3.Statement>();

  constructor(options: SqliteOptions) {
    this.#file = options.file;
    refuseEmptyFile(options.file);
    try {
      this.#sqlite = new BetterSqlite3(options.file, { timeout: options.busyTimeoutMs ?? 10_000 });
      this.#sqlite.pragma('journal_mode = WAL');
      this.#sqlite.pragma('synchronous = NORMAL');
      this.#sqlite.pragma('cache_size = -32768');
      this.#sqlite.pragma('foreign_keys = ON');
      refuseNewer(options.file, this.#sqlite);
      migrate(this.#sqlite);
    } catch (cause) {
      if (cause instanceof StorageFailed) throw cause;
      throw storageFailure(options.file, cause);
    }
    // `as never` is how Kysely's manual says to narrow to its read-only type.
    this.read = new Kysely<Tables>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        createDriver: () => new ReadDriver((query) => this.#all(query)),
        createIntrospector: (db) => new SqliteIntrospector(db),
        createQueryCompiler: () => new SqliteQueryCompiler(),
      },
    }) as never;
  }

  async writeAtomically(queries: readonly CompiledQuery[]): Promise<readonly number[]> {
    try {
      return this.#sqlite
        .transaction(() =>
          queries.map((query) => this.#statement(query.sql).run(...query.parameters).changes),
        )
        .immediate();
    } catch (cause) {
      throw storageFailure(this.#file, cause);
    }
  }

  async close(): Promise<void> {
    this.#statements.clear();
    this.#sqlite.close();
  }

  #all(query: CompiledQuery): unknown[] {
    try {
      return this.#statement(query.sql).all(...query.parameters);
    } catch (cause) {
      throw storageFailure(this.#file, cause);
    }
  }

  #statement(sql: string): BetterSqlite3.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#sqlite.prepare(sql);
    if (this.#statements.size >= 500) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** SQLite takes it for a new database: whoever lost theirs to a full disk would begin anew without a word. */
function refuseEmptyFile(file: string): void {
  if (file === ':memory:' || sizeOf(file) !== 0 || (sizeOf(`${file}-wal`) ?? 0) > 0) return;
  throw new StorageFailed(
    `The database ${file} is an empty file: put a backup in its place (wealdway backup makes them), or delete it to begin anew. ` +
      'Nothing was changed.',
  );
}

/** In bytes; null when there is no such file. */
function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}

function refuseNewer(file: string, sqlite: BetterSqlite3.Database): void {
  try {
    refuseUnknownMigrations(appliedMigrations(sqlite), `The database ${file}`);
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

class ReadDriver implements Driver {
  readonly #connection: DatabaseConnection;
  constructor(all: (query: CompiledQuery) => unknown[]) {
    this.#connection = {
      executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => ({ rows: all(query) as R[] }),
      streamQuery: () => {
        throw new Error('reads are not streamed: page them');
      },
    };
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    throw new Error('use writeAtomically');
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_BUSY|^SQLITE_LOCKED/, 'is locked by another process: wait for its refresh to end, or stop it'],
  [/^SQLITE_READONLY/, 'cannot be written: check the owner and permissions of the file and its folder'],
  [/^SQLITE_FULL/, 'could not grow, the disk is full: free some space and run the command again'],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    'is damaged or is not a database: put a backup in its place (wealdway backup makes them)',
  ],
  [/^SQLITE_CANTOPEN/, 'cannot be opened: check that its folder exists and may be written'],
  [/^SQLITE_IOERR/, 'could not be read or written by the disk: check the disk, then run the command again'],
];

/** Says which file and what to do about it. */
export function storageFailure(file: string, cause: unknown): StorageFailed {
  const code = errorCode(cause);
  const text = cause instanceof Error ? cause.message : String(cause);
  if (/directory does not exist/.test(text)) {
    return new StorageFailed(`The database ${file} cannot be opened: its folder does not exist`, { cause });
  }
  const advice = code !== null ? ADVICE.find(([pattern]) => pattern.test(code)) : undefined;
  return new StorageFailed(
    advice
      ? `The database ${file} ${advice[1]} (${text}). Nothing was changed.`
      : `The database ${file} refused a query: ${text}`,
    { cause },
  );
}
