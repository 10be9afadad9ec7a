import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeLongLists } from '../support/describe-long-lists.ts';

describeLongLists('SQLite', async () => openSqlite({ file: ':memory:' }));
