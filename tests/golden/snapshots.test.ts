import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { describeGolden } from './describe-golden.ts';
import golden from './snapshots.json' with { type: 'json' };

describeGolden('Node', () => openSqlite({ file: ':memory:' }), golden);
