import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeImports } from '../support/describe-import.ts';

describeImports('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
