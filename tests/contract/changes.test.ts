import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeChanges } from '../support/describe-changes.ts';

describeChanges('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
