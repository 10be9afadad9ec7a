import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeNights } from '../support/describe-nights.ts';

const SEEDS = [1, 2, 3, 6, 8];

describeNights('better-sqlite3', () => Promise.resolve(openSqlite({ file: ':memory:' })), SEEDS, 20);
