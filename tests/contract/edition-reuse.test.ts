import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeEditionReuse } from '../support/describe-edition-reuse.ts';

describeEditionReuse('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
