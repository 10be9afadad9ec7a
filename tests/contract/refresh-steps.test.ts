import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeRefreshSteps } from '../support/describe-refresh-steps.ts';

describeRefreshSteps('better-sqlite3', async () => openSqlite({ file: ':memory:' }), 3);
