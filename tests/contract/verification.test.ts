import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeVerification } from '../support/describe-verification.ts';

describeVerification('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
