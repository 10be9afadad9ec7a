import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { CARRIED_TABLES } from '../../src/db/repositories/releases/carried-rows.ts';
import { RELEASE_FILE_VERSION } from '../../src/pipeline/transfer/release-file.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { dumpCarried, exportLines, importLines, seedHeld } from '../support/carried-releases.ts';
import { inventCoding } from '../support/invented-coding.ts';
import { inventDescription } from '../support/invented-facts.ts';
import { inventObservation } from '../support/invented-observation.ts';
import { inventPosting } from '../support/invented-posting.ts';
import { createMemoryRawStore } from '../support/memory-raw-store.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 }).map((letters) => letters.replaceAll('\0', ''));
const observation = fc
  .record({
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
    note: fc.option(text, { nil: null }),
    lower95: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
  })
  .map(inventObservation);
const posting = fc.record({
  posting: fc
    .record({ title: text, summary: fc.option(text, { nil: null }), employerName: text })
    .map(inventPosting),
  coding: fc
    .record({ districts: fc.uniqueArray(fc.constantFrom('E06000035', 'E07000110'), { maxLength: 2 }) })
    .map(inventCoding),
  state: fc.constantFrom('live', 'unconfirmed', 'closed', 'withdrawn'),
});
const rows = fc.oneof(
  fc.record({ observations: fc.array(observation, { minLength: 1, maxLength: 6 }) }),
  fc.record({ postings: fc.array(posting, { minLength: 1, maxLength: 6 }) }),
  fc.record({ title: text }),
);

it('a release is the same after any journey', async () => {
  const property = fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 4 }), async (releases) => {
    const source = { db: openSqlite({ file: ':memory:' }), raw: createMemoryRawStore() };
    const target = { db: openSqlite({ file: ':memory:' }), raw: createMemoryRawStore() };
    await seedHeld(
      source,
      releases.map((given, at) => ({
        releaseId: 3 * at + 2,
        sourceId: `any/source-${at % 2}`,
        ...seeded(given),
      })),
    );
    const lines = await exportLines(source);
    await importLines(target, lines);
    expect(await dumpCarried(target)).toEqual(await dumpCarried(source));
    expect(target.raw.blobs).toEqual(source.raw.blobs);
    expect(await exportLines(target)).toEqual(lines);
    await Promise.all([source.db.close(), target.db.close()]);
  });
  await fc.assert(property, { numRuns: 60 });
});

type Rows = typeof rows extends fc.Arbitrary<infer T> ? T : never;

/** Keys and places that tell rows apart are numbered. */
function seeded(given: Rows) {
  if ('observations' in given) {
    return {
      observations: given.observations.map((each, at) => ({ ...each, dimensions: { row: String(at) } })),
    };
  }
  if ('postings' in given) {
    return {
      postings: given.postings.map((each, at) => ({
        ...each,
        posting: { ...each.posting, key: `key ${at}` },
      })),
    };
  }
  return { facts: [{ fact: inventDescription(given), links: [] }] };
}

it('carries every column: whoever adds one raises the version of the format', async () => {
  const db = openSqlite({ file: ':memory:' });
  for (const [table, { owner, columns }] of Object.entries(CARRIED_TABLES)) {
    const found = await db.read
      .selectFrom(sql<{ name: string }>`pragma_table_info(${table})`.as('info'))
      .select('name')
      .execute();
    // The numbers of rows of adverts and of schools are every database's own.
    const named = found
      .map(({ name }) => name)
      .filter((name) => name !== 'school_number' && name !== 'version_id')
      .sort();
    expect(named, table).toEqual([owner, ...columns].sort());
  }
  expect(RELEASE_FILE_VERSION).toBe(2);
  await db.close();
});
