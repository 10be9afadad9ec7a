/** Two releases are compared while readers read: every such query finds its rows by index, and none scans a whole table of ours. */
import BetterSqlite3 from 'better-sqlite3';
import { type CompiledQuery, SqliteQueryCompiler } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import {
  hasDimension,
  listDimensionCodes,
  listDimensions,
} from '../../../src/db/repositories/editions/figures.ts';
import * as adverts from '../../../src/db/repositories/postings/posting-comparison.ts';
import { countByMeasure } from '../../../src/db/repositories/releases/observation-staging.ts';
import {
  findAfter,
  findIntervalOutOfRange,
  findOutOfRange,
} from '../../../src/db/repositories/releases/release-bounds.ts';
import * as figures from '../../../src/db/repositories/releases/release-comparison.ts';
import { listRetrievalsInUse } from '../../../src/db/repositories/releases/retrievals.ts';
import { migrate } from '../../../src/runtime/node/migrate.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';

const raw = new BetterSqlite3(':memory:');
migrate(raw);
const compared = { measure: 'population', oldId: 1, newId: 2 };

const COMPARISONS: Readonly<Record<string, (db: Database) => Promise<unknown>>> = {
  'revised figures by ratio': (db) => figures.listRatioSteps(db, compared, 'revised', 10),
  'continued series by ratio': (db) => figures.listRatioSteps(db, compared, 'continued', 10),
  'the figure that moved farthest up': (db) => figures.findMovedFigure(db, compared, 'revised', 2),
  'the figure that moved farthest down': (db) => figures.findMovedFigure(db, compared, 'continued', 0.5),
  'values that stood elsewhere': (db) => figures.countMovedValues(db, compared),
  'measures with the same figures': (db) => figures.listTwinMeasures(db, 2, 20),
  'columns of one number': (db) => figures.listFlatColumns(db, compared, 5),
  'series that are left': (db) => figures.countSeries(db, compared),
  'periods that both have': (db) => figures.countSharedPeriods(db, compared),
  'figures by measure': (db) => countByMeasure(db, 2),
  'figures out of range': (db) => findOutOfRange(db, 2, 'population', { least: 0, most: 1 }),
  'intervals out of range': (db) => findIntervalOutOfRange(db, 2, 'population', { least: 0, most: 1 }),
  'figures of the future': (db) => findAfter(db, 2, 'population', '2027-01-01'),
  'pay of adverts by ratio': (db) => adverts.listPaySteps(db, compared),
  'pay that another had': (db) => adverts.countMovedPay(db, compared),
  'pay that was read': (db) => adverts.countReadPay(db, compared),
  'the pay that moved farthest': (db) => adverts.findMovedPay(db, compared),
  'adverts posted after a day': (db) => adverts.countPostedAfter(db, 2, '2027-01-01'),
  'files that give figures': (db) => listRetrievalsInUse(db, { release_id: 1, name: 'a/b@1' }),
  'dimensions of a measure': (db) => listDimensions(db, [1, 2], 'population', 60),
  'codes of a dimension': (db) => listDimensionCodes(db, [1, 2], 'population', 'age'),
  'figures of a dimension': (db) => hasDimension(db, [1, 2], 'population', 'age=16-24'),
};

/** What a repository asked, as SQL. */
async function queriesOf(ask: (db: Database) => Promise<unknown>): Promise<CompiledQuery[]> {
  const db = openSqlite({ file: ':memory:' });
  const asked: CompiledQuery[] = [];
  const read = db.read.withPlugin({
    transformQuery: ({ node, queryId }) => {
      asked.push(new SqliteQueryCompiler().compileQuery(node, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  await ask({ read, writeAtomically: (queries) => db.writeAtomically(queries), close: () => db.close() });
  await db.close();
  return asked;
}

function planOf({ sql, parameters }: CompiledQuery): string[] {
  const rows = raw.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
  return rows.map(({ detail }) => detail);
}

/** Steps that read a whole table of ours, or the whole of one list for each row of another. What a subquery made may be read once. */
function scansIn(plan: readonly string[]): string[] {
  const made = plan.flatMap((step) => /^(?:CO-ROUTINE|MATERIALIZE) (\w+)/.exec(step)?.[1] ?? []);
  return plan.filter((step, at) => {
    const name = /^SCAN (\w+)\b(?! VIRTUAL)/.exec(step)?.[1];
    return name !== undefined && (!made.includes(name) || /^SCAN/.test(plan[at - 1] ?? ''));
  });
}

describe('the comparison of two releases', () => {
  it.each(Object.entries(COMPARISONS))('%s', async (_, ask) => {
    const queries = await queriesOf(ask);
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries) {
      const plan = planOf(query);
      expect(scansIn(plan), plan.join('\n')).toEqual([]);
    }
  });
});
