/** The Database port on Cloudflare D1. Migrations are applied by `wrangler d1 migrations apply`. */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteQueryCompiler,
} from 'kysely';
import type { Database } from '../../db/database.ts';
import type { Readable } from '../../db/views.ts';
import { StorageFailed } from '../../domain/errors.ts';
import type { Allowance } from './allowance.ts';

/** Sends one call, perhaps again. */
export type Attempt = <T>(call: () => Promise<T>) => Promise<T>;

/** `allowance` counts what is asked; null where nobody counts. */
export function openD1(
  d1: D1Database,
  allowance: Allowance | null = null,
  attempt: Attempt = (call) => call(),
): Database {
  const read = new Kysely<Readable>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new D1Driver(d1, allowance, attempt),
      createIntrospector: () => noIntrospector,
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  return {
    read: read as never, // Kysely's own way to narrow to its read-only type
    async writeAtomically(queries) {
      if (queries.length === 0) return [];
      allowance?.countStatements(queries.length);
      try {
        const results = await attempt(() => d1.batch(queries.map((query) => prepare(d1, query))));
        return results.map((result) => result.meta.changes);
      } catch (cause) {
        throw storageFailure(cause);
      }
    },
    close: () => Promise.resolve(),
  };
}

function prepare(d1: D1Database, query: CompiledQuery): D1PreparedStatement {
  return d1.prepare(query.sql).bind(...query.parameters);
}

class D1Driver implements Driver {
  readonly #connection: DatabaseConnection;
  constructor(d1: D1Database, allowance: Allowance | null, attempt: Attempt) {
    this.#connection = {
      async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
        allowance?.countStatements(1);
        try {
          return { rows: (await attempt(() => prepare(d1, query).all<R>())).results };
        } catch (cause) {
          throw storageFailure(cause);
        }
      },
      streamQuery: () => {
        throw new Error('reads are not streamed: page them');
      },
    };
  }
  async init(): Promise<void> {}
  acquireConnection(): Promise<DatabaseConnection> {
    return Promise.resolve(this.#connection);
  }
  beginTransaction(): Promise<void> {
    return Promise.reject(new Error('use writeAtomically'));
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

// Kysely's own introspector reads tables that D1 forbids; nothing here introspects.
const noIntrospector: DatabaseIntrospector = {
  getSchemas: () => Promise.resolve([]),
  getTables: () => Promise.resolve([]),
};

function storageFailure(cause: unknown): StorageFailed {
  const text = cause instanceof Error ? cause.message : String(cause);
  return new StorageFailed(`The D1 database refused a query: ${text}`, { cause });
}
