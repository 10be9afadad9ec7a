/** Runs on Node before the workers project: workerd's tests reach these servers over the loopback, as they would a publisher. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { openOccupationCoder } from '../../src/coding/occupation/occupation-coder.ts';
import { startReplay } from '../../src/replay/server.ts';
import { replaySources } from '../../src/replay/sources.ts';
import { readShippedOccupationModel } from '../../src/runtime/node/occupation-model.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { replayedHosts } from '../contract/replayed-boards.ts';
import { startHostileServer } from './hostile-server.ts';
import { digestJobPages } from './job-pages.ts';
import { inventBoards } from './many-boards.ts';
import { startNodeEdition } from './node-edition-server.ts';
import { advertisedTitles } from './occupation-titles.ts';
import { writeReleasesForWorkers } from './releases-for-workers.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const DEMO = fileURLToPath(new URL('../../demo/', import.meta.url));

/** As tests/workers/many-boards.test.ts asks for. */
const BOARDS = 10;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const hostile = await startHostileServer();
  const replay = existsSync(SAMPLES)
    ? await startReplay({ directory: SAMPLES, sources: replaySources })
    : null;
  const demo = await startReplay({ directory: DEMO, sources: replaySources });
  const demoOrigin = new URL(demo.url('')).origin;
  const nodeEdition = await startNodeEdition(demoOrigin);
  const boards = await startReplay({ directory: '', sources: replayedHosts(inventBoards(BOARDS)) });
  project.provide('hostileUrl', hostile.url);
  project.provide('boardsUrl', new URL(boards.url('')).origin);
  project.provide('replayUrl', replay ? new URL(replay.url('')).origin : null);
  project.provide('demoUrl', demoOrigin);
  project.provide('nodeEditionUrl', nodeEdition.url);
  project.provide('nodeReleases', await writeReleasesForWorkers());
  const coder = openOccupationCoder(readShippedOccupationModel());
  project.provide(
    'nodeOccupations',
    advertisedTitles.map(({ title, ...hints }) => coder.code(title, hints)),
  );
  const db = openSqlite({ file: ':memory:' });
  project.provide('nodeJobPages', await digestJobPages(db));
  await db.close();
  return async () => {
    await hostile.close();
    await replay?.close();
    await demo.close();
    await boards.close();
    await nodeEdition.close();
  };
}
