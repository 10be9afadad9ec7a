import { TICK_MINUTES } from '../../jobs/schedule.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeWatch } from '../support/describe-watch.ts';

describeWatch('better-sqlite3', async () => openSqlite({ file: ':memory:' }), {
  tickMinutes: TICK_MINUTES,
  troubles: 'all',
});
