import { applyD1Migrations, type D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

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

await applyD1Migrations(env.DB, env.WHOLE_SCHEMA);
