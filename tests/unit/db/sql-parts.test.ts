/** The parts that queries are made of: many rows in one parameter, lists, JSON columns, and how far numbers are apart. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/db/sql/compose.ts';
import { insertMany } from '../../../src/db/sql/insert-many.ts';
import {
  readApprenticeship,
  readMovements,
  readPlaces,
  readTexts,
} from '../../../src/db/sql/json-columns.ts';
import { jsonList } from '../../../src/db/sql/json-list.ts';
import { readRatioStep } from '../../../src/db/sql/ratio-steps.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';

const check = (resource_id: string, failures = 0, status: number | null = null) => ({
  resource_id,
  checked_at: '2026-08-06T09:00:00Z',
  status,
  failures,
});

describe('many rows', () => {
  it('of nothing are no query', () => {
    expect(insertMany('resource_check', [])).toEqual([]);
  });

  it('go in one parameter, as they were', async () => {
    const db = openSqlite({ file: ':memory:' });
    const rows = [check('b', 2, 404), check('a'), check('c "quoted", {[}]', 0, 200)];
    const queries = insertMany('resource_check', rows);
    expect(queries.map(({ parameters }) => parameters.length)).toEqual([1]);
    expect(await db.writeAtomically(queries)).toEqual([3]);
    const stored = await db.read.selectFrom('resource_check').selectAll().orderBy('resource_id').execute();
    expect(stored).toEqual([rows[1], rows[0], rows[2]]);
    await db.close();
  });

  it('are cut into queries before a parameter is too long', () => {
    const rows = Array.from({ length: 5 }, (_, at) => check(`${at}${'x'.repeat(200_000)}`));
    const lengths = insertMany('resource_check', rows).map(
      ({ parameters }) => JSON.parse(String(parameters[0])).length,
    );
    expect(lengths).toEqual([2, 2, 1]);
    const most = (length: number) =>
      insertMany('resource_check', [check('a'.repeat(length)), check('b')]).length;
    // The second row takes 36 letters, and a comma stands between the two: 600,000 in all.
    const frame = JSON.stringify(['', '2026-08-06T09:00:00Z', null, 0]).length;
    expect(most(600_000 - 2 * frame - 2)).toBe(1);
    expect(most(600_000 - 2 * frame - 1)).toBe(2);
  });

  it('leave, refuse or renew a row whose key is taken', async () => {
    const db = openSqlite({ file: ':memory:' });
    const failures = async () =>
      (await db.read.selectFrom('resource_check').select('failures').execute()).map((row) => row.failures);
    await db.writeAtomically(insertMany('resource_check', [check('a', 1)]));
    await expect(db.writeAtomically(insertMany('resource_check', [check('a', 2)]))).rejects.toThrow();
    expect(await failures()).toEqual([1]);
    await db.writeAtomically(insertMany('resource_check', [check('a', 2)], { onConflict: 'ignore' }));
    expect(await failures()).toEqual([1]);
    const renew = { target: ['resource_id'], set: 'failures = excluded.failures' };
    await db.writeAtomically(insertMany('resource_check', [check('a', 2)], { onConflict: renew }));
    expect(await failures()).toEqual([2]);
    await db.close();
  });
});

it('a list is one parameter, whatever its length', () => {
  const query = compose
    .selectFrom('run')
    .selectAll()
    .where('run_id', 'in', jsonList(['a', 'b']))
    .compile();
  expect(query.parameters).toEqual(['["a","b"]']);
  expect(query.sql).toContain('in (SELECT value FROM json_each(?))');
});

it('JSON columns give back what was written, and damage is no empty list', () => {
  expect(readTexts('["a"]')).toEqual(['a']);
  expect(readPlaces('[{"text":"Kent"}]')).toEqual([{ text: 'Kent' }]);
  expect([readApprenticeship(null), readMovements(null)]).toEqual([null, null]);
  expect(readApprenticeship('{"level":3,"isFoundation":true}')).toEqual({ level: 3, isFoundation: true });
  expect(readMovements('{"live":3}')).toEqual({ live: 3 });
  for (const read of [readTexts, readPlaces, readApprenticeship, readMovements]) {
    expect(() => read('')).toThrow(SyntaxError);
  }
});

describe('a step of a ratio', () => {
  it.each([
    [
      { step: 0, isSame: 1, figures: 3 },
      { logRatio: 0, isSame: true, figures: 3 },
    ],
    [
      { step: 14, isSame: 0, figures: 1 },
      { logRatio: 0.7, isSame: false, figures: 1 },
    ],
    [
      { step: -20, isSame: 0, figures: 2 },
      { logRatio: -1, isSame: false, figures: 2 },
    ],
    [
      { step: 99_999, isSame: 0, figures: 1 },
      { logRatio: Number.POSITIVE_INFINITY, isSame: false, figures: 1 },
    ],
    [
      { step: -99_999, isSame: 0, figures: 1 },
      { logRatio: Number.NEGATIVE_INFINITY, isSame: false, figures: 1 },
    ],
    [
      { step: 99_998, isSame: 0, figures: 1 },
      { logRatio: 4999.9, isSame: false, figures: 1 },
    ],
  ])('%j is %j', (row, step) => {
    expect(readRatioStep(row)).toEqual(step);
  });
});
