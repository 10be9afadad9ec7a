/** `node greedy-run.ts DATABASE`: a refresh whose reading takes all the memory there is, in the middle of a feed. Ends by being out of it. */
import { refreshSource } from '../../../src/pipeline/run.ts';
import { createOwner } from '../../../src/runtime/node/owner.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { advertConnector } from '../../support/made-up-connector.ts';
import { createPipelineBench } from '../../support/pipeline-bench.ts';

const [, , file = ''] = process.argv;
const bench = createPipelineBench(openSqlite({ file }), { owner: createOwner() });
bench.clock.set('2026-09-02T06:00:00.000Z');
bench.put('/page/1', { adverts: [{ key: 'a' }, { key: 'new' }], next: '/page/2' });
bench.put('/page/2', { adverts: [{ key: 'greedy' }] });
const connector = advertConnector();
const greedy: typeof connector = {
  ...connector,
  normalise(record, context) {
    if (connector.recordKey(record) !== 'greedy') return connector.normalise(record, context);
    for (const held: number[][] = []; ; ) held.push(Array.from({ length: 100_000 }, (_, at) => at));
  },
};
await refreshSource(bench.deps, greedy, { runKey: 'second', contentKind: 'live' });
