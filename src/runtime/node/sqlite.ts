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
import type { Readable } from '../../db/views.ts';
import { StorageFailed } from '../../domain/errors.ts';
import { errorCode } from './error-code.ts';
import { appliedMigrations, isForeign, migrate, migrationNames } from './migrate.ts';

export interface SqliteOptions {
  /** A path, or `:memory:` for one that is written. */
  readonly file: string;
}

/** Some 80 MB: a second's work, for which writers wait. */
const PAGES_GIVEN_BACK = 20_000;
/** How long a write waits for another process's write. */
const BUSY_TIMEOUT_MS = 10_000;

/** Opens, migrates and returns the database. Throws StorageFailed with what to do when the file cannot be used. */
export function openSqlite(options: SqliteOptions): Database {
  return new SqliteDatabase(options.file, openForWriting);
}

/**
 * For whoever only reads, beside a process that writes: nothing is made, migrated or written. Throws StorageFailed when there is no
 * such file, when it wants migrations, and whenever something is written.
 */
export function openSqliteReadOnly(options: SqliteOptions): Database {
  return new SqliteDatabase(options.file, openForReading);
}

function openForWriting(file: string): BetterSqlite3.Database {
  refuseEmptyFile(file);
  const sqlite = new BetterSqlite3(file, { timeout: BUSY_TIMEOUT_MS });
  // Before anything is set: even that would change the file.
  refuseForeign(file, sqlite);
  // Takes effect in a new file alone: an older one gets it by its backup.
  sqlite.pragma('auto_vacuum = INCREMENTAL');
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = NORMAL');
  sqlite.pragma('cache_size = -32768');
  sqlite.pragma('foreign_keys = ON');
  refuseNewer(file, sqlite);
  migrate(sqlite);
  return sqlite;
}

function openForReading(file: string): BetterSqlite3.Database {
  if (sizeOf(file) === null)
    throw new StorageFailed(
      `There is no database ${file} yet: \`wealdway refresh\` or \`npm start\` makes it.`,
    );
  if (!statSync(file).isFile())
    throw new StorageFailed(`The database ${file} cannot be opened: it is no file.`);
  refuseEmptyFile(file);
  const sqlite = new BetterSqlite3(file, { readonly: true, timeout: BUSY_TIMEOUT_MS });
  sqlite.pragma('cache_size = -16384'); // of each reading thread
  refuseForeign(file, sqlite);
  refuseNewer(file, sqlite);
  refuseOlder(file, sqlite);
  return sqlite;
}

/** `open` gives a connection that is migrated. Whoever has it besides may hold a transaction open: what is written then is a part of it. */
export class SqliteDatabase implements Database {
  readonly read: ReadonlyKysely<Readable>;
  readonly #sqlite: BetterSqlite3.Database;
  readonly #file: string;
  // Preparing a statement costs more than running it; the set of distinct statements is small and bounded.
  readonly #statements = new Map<string, BetterSqlite3.Statement>();

  constructor(file: string, open: (file: string) => BetterSqlite3.Database) {
    this.#file = file;
    try {
      this.#sqlite = open(file);
    } catch (cause) {
      if (cause instanceof StorageFailed) throw cause;
      throw storageFailure(file, cause);
    }
    // `as never` is how Kysely's manual says to narrow to its read-only type.
    this.read = new Kysely<Readable>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        createDriver: () => new ReadDriver((query) => this.#all(query)),
        createIntrospector: (db) => new SqliteIntrospector(db),
        createQueryCompiler: () => new SqliteQueryCompiler(),
      },
    }) as never;
  }

  async writeAtomically(queries: readonly CompiledQuery[]): Promise<readonly number[]> {
    if (this.#sqlite.readonly)
      throw new StorageFailed(`The database ${this.#file} is open for reading only: nothing was written.`);
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

  async giveBackRoom(): Promise<void> {
    try {
      this.#sqlite.pragma(`incremental_vacuum(${PAGES_GIVEN_BACK})`);
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

function refuseForeign(file: string, sqlite: BetterSqlite3.Database): void {
  if (!isForeign(sqlite)) return;
  sqlite.close();
  throw new StorageFailed(
    `The database ${file} is another program's: it has tables, and none of ours. Nothing was changed.`,
  );
}

function refuseNewer(file: string, sqlite: BetterSqlite3.Database): void {
  try {
    refuseUnknownMigrations(appliedMigrations(sqlite), `The database ${file}`);
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** A program that only reads leaves the tables as they are, and would not find its own columns in them. */
function refuseOlder(file: string, sqlite: BetterSqlite3.Database): void {
  const applied = new Set(appliedMigrations(sqlite));
  const missing = migrationNames().filter((name) => !applied.has(name));
  if (missing.length === 0) return;
  sqlite.close();
  throw new StorageFailed(
    `The database ${file} was made by an earlier version and wants ${missing.length} migrations (${missing[0]} first). ` +
      'Start the service or run `wealdway refresh`: they make them. Nothing was changed.',
  );
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
