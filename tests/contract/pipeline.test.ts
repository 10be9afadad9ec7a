import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeFacts } from '../support/describe-facts.ts';
import { describePipeline } from '../support/describe-pipeline.ts';
import { describeRecode } from '../support/describe-recode.ts';
import { describeRecodeSteps } from '../support/describe-recode-steps.ts';

describePipeline('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
describeRecode('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
describeRecodeSteps('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
describeFacts('better-sqlite3', async () => openSqlite({ file: ':memory:' }));
