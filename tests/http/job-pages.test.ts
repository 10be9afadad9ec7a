/** On Node, from one database and from another: nothing but the figures decides. */
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeJobPages } from '../support/describe-job-pages.ts';
import { digestJobPages } from '../support/job-pages.ts';

describeJobPages(
  'Node',
  () => openSqlite({ file: ':memory:' }),
  () => digestJobPages(openSqlite({ file: ':memory:' })),
);
