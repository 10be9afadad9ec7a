import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeDatabase } from '../support/describe-database.ts';

describeDatabase('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
