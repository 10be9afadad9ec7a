/** An edition on Workers, from the cron's first tick to the flip, and every snapshot of it beside Node's for the same feeds. */
import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
} from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createShippedCoder } from '../../src/coding/shipped-coder.ts';
import { connectors } from '../../src/connectors/registry.ts';
import { findEditionPlan } from '../../src/db/repositories/editions/edition-plan.ts';
import type { JobMessage } from '../../src/domain/job-message.ts';
import { beginPlan, endPlan } from '../../src/pipeline/edition/summarise-plan.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { createWorkersDeps } from '../../src/runtime/workers/deps.ts';
import { readShippedOccupationModel } from '../../src/runtime/workers/occupation-model.ts';
import { createService } from '../../src/runtime/workers/service.ts';
import { LEVELS } from '../../src/snapshots/document/snapshot.ts';
import {
  DEMO_EDITION_NOW,
  demoEditionAreas,
  demoEditionSettings,
  type EditionSnapshot,
  tickUntilIdle,
} from '../support/demo-edition.ts';
import { listSnapshots } from '../support/list-snapshots.ts';
import { queueInto } from './queue-into.ts';

// The whole country takes minutes here; five areas go the same way.
const areas = demoEditionAreas();
const coder = createShippedCoder(createAreaIndex([]), readShippedOccupationModel());
const main = createService((given, clock) => ({ ...createWorkersDeps(given, clock), areas, coder }));

const sent: JobMessage[] = [];
const bindings = {
  ...env,
  JOBS: queueInto(sent),
  ...demoEditionSettings(inject('demoUrl')),
};
const db = openD1(env.DB);

async function tick(): Promise<JobMessage[]> {
  const scheduledTime = new Date();
  await main.scheduled(createScheduledController({ scheduledTime, cron: '*/15 * * * *' }), bindings);
  return sent.splice(0);
}

async function deliver(body: JobMessage): Promise<'acknowledged' | 'given back'> {
  const batch = createMessageBatch('wealdway-jobs', [{ id: 'm1', timestamp: new Date(), attempts: 1, body }]);
  await main.queue(batch, bindings);
  const { explicitAcks } = await getQueueResult(batch, createExecutionContext());
  return explicitAcks.length === 1 ? 'acknowledged' : 'given back';
}

const heldPlan = () => findEditionPlan(db);

const storedRows = async () => [
  await db.read.selectFrom('edition').selectAll().execute(),
  await db.read.selectFrom('snapshot').selectAll().execute(),
  await db.read.selectFrom('snapshot_pack').selectAll().execute(),
];

const minutesLater = (minutes: number) =>
  vi.setSystemTime(new Date(Date.parse(DEMO_EDITION_NOW) + minutes * 60_000));

const expectDone = async (message: JobMessage) => {
  expect(await deliver(message), JSON.stringify(message)).toBe('acknowledged');
};

let parts: JobMessage[];
let end: JobMessage;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(DEMO_EDITION_NOW) });
  await tickUntilIdle(async () => {
    const messages = await tick();
    return messages.every(({ job }) => job === 'refresh') ? messages : [];
  }, expectDone);
  await expectDone({ job: 'publish' });
  parts = sent.splice(0);
  end = parts.pop() ?? { job: 'prune' };
}, 120_000);
afterAll(() => {
  vi.useRealTimers();
});

describe('an edition built by messages', { timeout: 120_000 }, () => {
  it('refreshes every source when the cron ticks', async () => {
    const runs = await db.read
      .selectFrom('run')
      .select(['source_id', 'state'])
      .orderBy('source_id')
      .execute();
    expect(runs).toEqual(
      connectors
        .filter(({ source }) => source.status.state !== 'by-import')
        .map(({ source }) => ({ source_id: source.id, state: 'published' }))
        .sort((a, b) => (a.source_id < b.source_id ? -1 : 1)),
    );
  });

  it('holds the plan as long as parts come, however long that takes', async () => {
    expect(parts.map(({ job }) => job)).toEqual(Array(3).fill('publish-part'));
    const plan = await heldPlan();
    expect(end).toEqual({ job: 'publish-end', editionId: 1, planId: plan?.planId });
    // Each part is ten minutes after the one before, so that without renewal the plan would be over before the end.
    for (const [index, part] of parts.entries()) {
      minutesLater(10 * (index + 1));
      await expectDone(part);
      expect(await heldPlan()).toMatchObject({
        editionId: 1,
        planId: plan?.planId,
        expiresAt: new Date(Date.now() + 15 * 60_000).toISOString(),
      });
      await expectDone({ job: 'publish' });
      expect(sent).toEqual([]);
    }
  });

  it('ends in the same rows when parts and the end come twice', async () => {
    for (const part of parts) await expectDone(part);
    minutesLater(0);
    await expectDone(end);
    expect(await heldPlan()).toBeNull();
    const before = await storedRows();
    for (const message of [end, ...parts, end]) await expectDone(message);
    expect(await storedRows()).toEqual(before);
    expect(await tick()).toEqual([{ job: 'bulletins' }]);
    await expectDone({ job: 'bulletins' });
    expect(await tick()).toEqual([]);
  });
});

describe('an edition that has been built', { timeout: 120_000 }, () => {
  it('does not end the plan of the next edition when an old end comes again', async () => {
    const next = await beginPlan(createWorkersDeps(bindings));
    await expectDone(end);
    expect(await heldPlan()).toMatchObject({ editionId: 2, planId: next.planId });
    await endPlan(createWorkersDeps(bindings), next);
  });

  it('has the same snapshots as on Node, byte for byte', async () => {
    const answer = await fetch(inject('nodeEditionUrl'));
    expect(answer.status, await answer.clone().text()).toBe(200);
    const onNode: EditionSnapshot[] = await answer.json();
    const here = await listSnapshots(db);
    expect(here).toHaveLength(5 * 18 * LEVELS.length);
    expect(here.map((each) => `${each.areaCode}/${each.sectorId}/${each.level} ${each.snapshotId}`)).toEqual(
      onNode.map((each) => `${each.key} ${each.snapshotId}`),
    );
    for (const [index, { body }] of here.entries()) expect(body === onNode[index]?.body).toBe(true);
  });
});
