/** `npm run schedules [-- --schedules 1000 --seed 1]`: ends with 0 and one line of JSON, or with the seed that broke a promise. Takes minutes. */
import { parseArgs } from 'node:util';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { runSchedule, undisturbedEditions } from '../support/edition-schedules.ts';

const { values } = parseArgs({
  options: { schedules: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const [schedules, first] = [Number(values.schedules), Number(values.seed)];
const db = openSqlite({ file: ':memory:' });
const whole = await undisturbedEditions(db);
let faults = 0;
for (let done = 0; done < schedules; done += 1) {
  faults += await runSchedule(db, first + done, whole);
  if ((done + 1) % 50 === 0) process.stderr.write(`${done + 1} schedules, ${faults} faults\n`);
}
process.stdout.write(`${JSON.stringify({ schedules, faults })}\n`);
await db.close();
