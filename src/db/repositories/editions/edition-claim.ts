/** Who is building an edition: one named value of the installation. */
import type { CompiledQuery } from 'kysely';
import type { Database } from '../../database.ts';
import { compose } from '../../sql/compose.ts';

const NAME = 'edition_claim';

/** What the holder wrote; null while nobody builds. */
export async function findEditionClaim(db: Database): Promise<string | null> {
  const row = await db.read
    .selectFrom('installation')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirst();
  return row?.value ?? null;
}

/** Writes the claim only if it is still `expected` (null: nobody's). Changes one row when it was, else none. */
export function writeEditionClaim(expected: string | null, claim: string): CompiledQuery {
  return expected === null
    ? compose
        .insertInto('installation')
        .values({ name: NAME, value: claim })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .compile()
    : compose
        .updateTable('installation')
        .set({ value: claim })
        .where('name', '=', NAME)
        .where('value', '=', expected)
        .compile();
}

/** Removes the claim only if it is still `expected`. */
export function forgetEditionClaim(expected: string): CompiledQuery {
  return compose.deleteFrom('installation').where('name', '=', NAME).where('value', '=', expected).compile();
}
