import { applyD1Migrations, type D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { emptyDatabase } from '../support/empty-database.ts';

declare global {
  namespace Cloudflare {
    interface Env {
      /** One migration with what all of them leave behind. */
      WHOLE_SCHEMA: D1Migration[];
      MIGRATIONS: D1Migration[];
      /** A database without tables. */
      MIGRATED: D1Database;
    }
  }
}

// Files share an isolate and its database.
await applyD1Migrations(env.DB, env.WHOLE_SCHEMA);
await emptyDatabase(openD1(env.DB));
