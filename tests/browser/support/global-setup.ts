/** The demonstration for a few areas, published once and served over the loopback for every browser test. */

import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { TestProject } from 'vitest/node';
import { runJob } from '../../../jobs/run-job.ts';
import { tick } from '../../../jobs/tick.ts';
import { createPlaceReader } from '../../../src/coding/place/read-place.ts';
import { createShippedCoder } from '../../../src/coding/shipped-coder.ts';
import { parseConfig } from '../../../src/config.ts';
import { connectors } from '../../../src/connectors/registry.ts';
import { createApp } from '../../../src/http/app.ts';
import { measures } from '../../../src/measures/registry.ts';
import { importFile } from '../../../src/pipeline/import-file.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { startReplay } from '../../../src/replay/server.ts';
import { replaySources } from '../../../src/replay/sources.ts';
import { DEMO, filesToImport } from '../../../src/runtime/node/commands/demo-files.ts';
import { createNodeDeps } from '../../../src/runtime/node/deps.ts';
import { readShippedOccupationModel } from '../../../src/runtime/node/occupation-model.ts';
import { renderPng } from '../../../src/runtime/node/png-renderer.ts';
import { DEMO_EDITION_NOW, demoEditionSettings, tickUntilIdle } from '../../support/demo-edition.ts';
import { testAreas } from '../../support/open-test-app.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const replay = await startReplay({ directory: DEMO, sources: replaySources });
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-browser-'));
  const config = parseConfig({
    ...demoEditionSettings(new URL(replay.url('')).origin),
    WEALDWAY_DATABASE: join(folder, 'demonstration.sqlite'),
    WEALDWAY_ARCHIVE: folder,
  });
  const node = createNodeDeps(config, { now: DEMO_EDITION_NOW, logLevel: 'error' });
  const areas = testAreas();
  // What reads places knows all of them, whatever few the edition is for.
  const wholeCountry = createAreaIndex([]);
  const deps = {
    ...node,
    areas,
    coder: createShippedCoder(wholeCountry, readShippedOccupationModel()),
  };
  for (const connector of connectors) {
    for (const file of filesToImport(connector)) await importFile(deps, connector, file, 'live');
  }
  await tickUntilIdle(
    () => tick(deps, connectors),
    (message) => runJob({ deps, connectors, measures }, message),
  );
  const { db, raw, clock, log } = deps;
  const app = createApp({
    db,
    raw,
    config,
    clock,
    log,
    areas,
    renderPng,
    readPlace: createPlaceReader(wholeCountry),
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  // Longer than any test pauses: a connection that is closed as a test takes it up again is a failure of the test alone.
  server.keepAliveTimeout = 300_000;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  project.provide('siteUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
    await node.close();
    await replay.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
