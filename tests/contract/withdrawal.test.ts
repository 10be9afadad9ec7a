import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeWithdrawal } from '../support/describe-withdrawal.ts';

describeWithdrawal('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
