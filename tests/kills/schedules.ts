/**
 * `npm run schedules [-- --schedules 1000 --seed 1]`: so many of refreshes, and so many of editions. Ends with 0 and one line of JSON a kind, or
 * with the seed that broke a promise. Takes minutes.
 */
import { parseArgs } from 'node:util';
import type { Database } from '../../src/db/database.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { runSchedule, undisturbedEditions } from '../support/edition-schedules.ts';
import { runRefreshSchedule, undisturbedReleases } from '../support/refresh-schedules.ts';
import { runChecksOnNode } from './node-checks.ts';

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string', default: 'refreshes,editions' },
  },
});
const [schedules, first] = [Number(values.schedules), Number(values.seed)];

async function runAll(kind: string, run: (db: Database, seed: number) => Promise<number>, db: Database) {
  const startedAt = performance.now();
  let faults = 0;
  for (let done = 0; done < schedules; done += 1) {
    faults += await run(db, first + done);
    if ((done + 1) % 50 === 0) process.stderr.write(`${kind}: ${done + 1} schedules, ${faults} faults\n`);
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  process.stdout.write(`${kind} ${JSON.stringify({ schedules, faults, seconds })}\n`);
}

const db = openSqlite({ file: ':memory:' });
if (values.kind.includes('refreshes')) {
  const whole = await undisturbedReleases(db, runChecksOnNode);
  await runAll('refreshes', (each, seed) => runRefreshSchedule(each, runChecksOnNode, seed, whole), db);
}
if (values.kind.includes('editions')) {
  const whole = await undisturbedEditions(db);
  await runAll('editions', (each, seed) => runSchedule(each, seed, whole), db);
}
await db.close();
