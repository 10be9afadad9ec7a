import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeClocks } from '../support/describe-clocks.ts';

describeClocks('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
