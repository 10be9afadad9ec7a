/** What the parts of a build read alike: kept while the edition is built. */
import { type CompiledQuery, sql } from 'kysely';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';
import { jsonList } from '../../sql/json-list.ts';
import { packTexts, unpackText } from '../../sql/packed-texts.ts';

/** JSON by name. What cannot be unpacked is left out, as if nobody had kept it. */
export async function findReadings(
  db: Database,
  editionId: number,
  names: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { name, body } of await storedReadings(db, editionId, names).execute()) {
    const text = await unpackText(body, 0).catch(() => null);
    if (text !== null) found.set(name, text);
  }
  return found;
}

export function storedReadings(db: Database, editionId: number, names: readonly string[]) {
  return db.read
    .selectFrom('edition_reading')
    .select(['name', 'body'])
    .where('edition_id', '=', editionId)
    .where('name', 'in', jsonList(names));
}

/** Two parts may read the same at once, and keep the same. */
export async function keepReading(editionId: number, name: string, text: string): Promise<CompiledQuery> {
  const { packed } = await packTexts([[text]]);
  return sql`INSERT INTO edition_reading (edition_id, name, body) VALUES (${editionId}, ${name}, ${packed})
    ON CONFLICT (edition_id, name) DO UPDATE SET body = excluded.body`.compile(compose);
}

export function forgetReadings(editionId: number): CompiledQuery {
  return compose.deleteFrom('edition_reading').where('edition_id', '=', editionId).compile();
}
