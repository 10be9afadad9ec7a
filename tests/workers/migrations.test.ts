/** sql/migrations on D1, a file at a time as wrangler applies them. */
import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';

async function schemaOf(db: D1Database): Promise<unknown[]> {
  const statement = db.prepare(
    "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE '_cf_%' ORDER BY type, name",
  );
  return (await statement.all()).results;
}

async function recordOf(db: D1Database): Promise<unknown[]> {
  return (await db.prepare('SELECT name FROM d1_migrations ORDER BY id').all()).results;
}

it('end in the tables that every other test of this project begins with', async () => {
  await applyD1Migrations(env.MIGRATED, env.MIGRATIONS);
  const schema = await schemaOf(env.MIGRATED);
  expect(schema.length).toBeGreaterThan(80);
  expect(await schemaOf(env.DB)).toEqual(schema);
  expect(await recordOf(env.DB)).toEqual(await recordOf(env.MIGRATED));
  expect(await recordOf(env.MIGRATED)).toHaveLength(env.MIGRATIONS.length);
});
