/** The Database port's suite: every implementation passes the same tests. Imports nothing of a runtime. */
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { compose } from '../../src/db/sql/compose.ts';
import { insertMany } from '../../src/db/sql/insert-many.ts';
import { StorageFailed } from '../../src/domain/errors.ts';

interface Opened {
  /** Of the test that runs: without installation rows each time. */
  readonly db: () => Database;
  readonly rows: () => Promise<readonly { name: string; value: string }[]>;
}

export function describeDatabase(name: string, open: () => Promise<Database>): void {
  describe(`Database on ${name}`, () => {
    const opened = openBeforeEach(open);
    describesLists(opened);
    describesManyRows(opened);
    describesConflicts(opened);
    describesRefusals(opened);
  });
}

function openBeforeEach(open: () => Promise<Database>): Opened {
  let db: Database;
  beforeEach(async () => {
    db = await open();
    await db.writeAtomically([compose.deleteFrom('installation').compile()]);
  });
  afterEach(() => db.close());
  return {
    db: () => db,
    rows: () => db.read.selectFrom('installation').selectAll().orderBy('name').execute(),
  };
}

const put = (key: string, value: string) =>
  compose.insertInto('installation').values({ name: key, value }).compile();

function describesLists({ db: current, rows }: Opened): void {
  it('writes all queries of a list and says how many rows each changed', async () => {
    const db = current();
    const changed = await db.writeAtomically([
      put('a', '1'),
      put('b', '2'),
      compose.updateTable('installation').set({ value: '3' }).compile(),
    ]);
    expect(changed).toEqual([1, 1, 2]);
    expect(await rows()).toEqual([
      { name: 'a', value: '3' },
      { name: 'b', value: '3' },
    ]);
  });

  it('writes nothing when one query of the list fails', async () => {
    const db = current();
    await db.writeAtomically([put('a', '1')]);
    await expect(db.writeAtomically([put('b', '2'), put('a', 'again')])).rejects.toBeInstanceOf(
      StorageFailed,
    );
    expect(await rows()).toEqual([{ name: 'a', value: '1' }]);
  });

  it('accepts an empty list', async () => {
    const db = current();
    expect(await db.writeAtomically([])).toEqual([]);
  });
}

function describesManyRows({ db: current, rows }: Opened): void {
  it('inserts more rows than any statement has parameters, with every kind of value', async () => {
    const db = current();
    const many = Array.from({ length: 5000 }, (_, i) => ({
      name: `n${i}`,
      value: `£${i} "quoted" \u{1F4BC} \n`,
    }));
    await db.writeAtomically(insertMany('installation', many));
    expect(await rows()).toHaveLength(5000);
    expect((await rows()).find((row) => row.name === 'n17')?.value).toBe('£17 "quoted" \u{1F4BC} \n');
  });

  it('splits rows that are too long for one parameter', () => {
    const long = Array.from({ length: 5 }, (_, i) => ({ name: `n${i}`, value: '☕'.repeat(250_000) }));
    const queries = insertMany('installation', long);
    expect(queries).toHaveLength(3);
    const bytes = queries.map(({ parameters }) => new TextEncoder().encode(String(parameters[0])).length);
    expect(Math.max(...bytes)).toBeLessThan(2_000_000);
  });
}

function describesConflicts({ db: current, rows }: Opened): void {
  it('leaves or updates the old row on conflict, as asked', async () => {
    const db = current();
    await db.writeAtomically([put('a', 'old')]);
    await db.writeAtomically(
      insertMany('installation', [{ name: 'a', value: 'new' }], { onConflict: 'ignore' }),
    );
    expect(await rows()).toEqual([{ name: 'a', value: 'old' }]);
    const set = 'value = excluded.value';
    await db.writeAtomically(
      insertMany('installation', [{ name: 'a', value: 'new' }], { onConflict: { target: ['name'], set } }),
    );
    expect(await rows()).toEqual([{ name: 'a', value: 'new' }]);
  });
}

function describesRefusals({ db: current }: Opened): void {
  it('keeps numbers and nulls as they are', async () => {
    const db = current();
    const number = sql<number>`1.5`.as('number');
    const nothing = sql<null>`null`.as('nothing');
    await db.writeAtomically([put('a', '1')]);
    expect(await db.read.selectFrom('installation').select([number, nothing]).execute()).toEqual([
      { number: 1.5, nothing: null },
    ]);
  });

  it('enforces the rules of the schema', async () => {
    const db = current();
    const wrong = compose
      .insertInto('source')
      .values({ source_id: 'made/up', current_release_id: 99, last_checked_at: null })
      .compile();
    await expect(db.writeAtomically([wrong])).rejects.toBeInstanceOf(StorageFailed);
  });

  it('says so when a read is refused', async () => {
    const db = current();
    const broken = db.read.selectFrom('installation').select(sql`no_such_column`.as('x'));
    await expect(broken.execute()).rejects.toBeInstanceOf(StorageFailed);
  });
}
