import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeTransfer } from '../support/describe-transfer.ts';

describeTransfer('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
