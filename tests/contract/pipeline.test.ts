import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describePipeline } from '../support/describe-pipeline.ts';

describePipeline('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
