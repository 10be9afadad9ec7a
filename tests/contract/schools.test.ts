import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeSchools } from '../support/describe-schools.ts';

describeSchools('SQLite', async () => openSqlite({ file: ':memory:' }));
