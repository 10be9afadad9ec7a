/** `node node-edition.ts ORIGIN`: what Node makes of the demonstration feeds replayed at that origin, as JSON. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJob } from '../../jobs/run-job.ts';
import { tick } from '../../jobs/tick.ts';
import { createShippedCoder } from '../../src/coding/shipped-coder.ts';
import { parseConfig } from '../../src/config.ts';
import { connectors } from '../../src/connectors/registry.ts';
import { measures } from '../../src/measures/registry.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { createNodeDeps } from '../../src/runtime/node/deps.ts';
import { readShippedOccupationModel } from '../../src/runtime/node/occupation-model.ts';
import {
  DEMO_EDITION_NOW,
  demoEditionAreas,
  demoEditionSettings,
  type EditionSnapshot,
  tickUntilIdle,
} from './demo-edition.ts';
import { listSnapshots } from './list-snapshots.ts';

async function buildOnNode(origin: string): Promise<EditionSnapshot[]> {
  const archive = mkdtempSync(join(tmpdir(), 'wealdway-edition-'));
  const config = parseConfig({
    ...demoEditionSettings(origin),
    WEALDWAY_DATABASE: ':memory:',
    WEALDWAY_ARCHIVE: archive,
  });
  const node = createNodeDeps(config, { now: DEMO_EDITION_NOW, logLevel: 'error' });
  const areas = demoEditionAreas();
  const deps = {
    ...node,
    areas,
    coder: createShippedCoder(createAreaIndex([]), readShippedOccupationModel()),
  };
  try {
    await tickUntilIdle(
      () => tick(deps, connectors),
      (message) => runJob({ deps, connectors, measures }, message),
    );
    return (await listSnapshots(deps.db)).map(({ areaCode, sectorId, level, snapshotId, body }) => ({
      key: `${areaCode}/${sectorId}/${level}`,
      snapshotId,
      body,
    }));
  } finally {
    await node.close();
    rmSync(archive, { recursive: true, force: true });
  }
}

const [, , replayOrigin = ''] = process.argv;
process.stdout.write(JSON.stringify(await buildOnNode(replayOrigin)));
