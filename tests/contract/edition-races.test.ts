import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeEditionRaces } from '../support/describe-edition-races.ts';

describeEditionRaces('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
