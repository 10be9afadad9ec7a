import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { describeHostTurns } from '../../support/describe-host-turns.ts';

describeHostTurns('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
