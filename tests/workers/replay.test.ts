/** The main job on Workers: the cron ticks, the queue delivers, a recorded feed is refreshed into D1 and R2 and published. */
import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
} from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, inject, it } from 'vitest';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import main from '../../src/runtime/workers/main.ts';
import { queueInto } from './queue-into.ts';

const replayUrl = inject('replayUrl');
const SOURCE = 'nhsbsa/nhs-jobs';

const sent: unknown[] = [];
// Without a contact address every source that is not on this machine is paused.
const bindings = {
  ...env,
  JOBS: queueInto(sent),
  WEALDWAY_ENABLED_SOURCES: SOURCE,
  WEALDWAY_BASE_URLS: `${SOURCE}=${replayUrl}/${SOURCE}`,
};
const { read } = openD1(env.DB);

async function refreshesAskedFor(): Promise<unknown[]> {
  sent.length = 0;
  await main.scheduled(
    createScheduledController({ scheduledTime: new Date(), cron: '*/15 * * * *' }),
    bindings,
  );
  return sent.filter((message) => JSON.stringify(message).includes('"refresh"'));
}

async function deliver(body: unknown): Promise<'acknowledged' | 'given back'> {
  const batch = createMessageBatch('wealdway-jobs', [{ id: 'm1', timestamp: new Date(), attempts: 1, body }]);
  await main.queue(batch, bindings);
  const { explicitAcks, retryMessages } = await getQueueResult(batch, createExecutionContext());
  expect(explicitAcks.length + retryMessages.length).toBe(1);
  return explicitAcks.length === 1 ? 'acknowledged' : 'given back';
}

describe.skipIf(replayUrl === null)('a recorded feed on Workers', { timeout: 60_000 }, () => {
  it('is asked for by the tick, refreshed by the queue, and then left alone', async () => {
    const messages = await refreshesAskedFor();
    expect(messages).toMatchObject([{ job: 'refresh', sourceId: SOURCE }]);
    expect(await deliver(messages[0])).toBe('acknowledged');

    const runs = await read.selectFrom('run').select(['source_id', 'state', 'error_detail']).execute();
    expect(runs).toEqual([{ source_id: SOURCE, state: 'published', error_detail: null }]);
    const release = await read.selectFrom('release').selectAll().executeTakeFirstOrThrow();
    // The newest of the recorded days, as the notes beside the recording count it.
    expect(release.record_count).toBe(1205);
    const postings = await read.selectFrom('posting').select('posting_key').execute();
    expect(postings).toHaveLength(release.accepted_count);
    const { sha256 } = await read.selectFrom('retrieval').selectAll().executeTakeFirstOrThrow();
    expect(await env.RAW.head(`${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}.gz`)).not.toBeNull();

    expect(await refreshesAskedFor()).toEqual([]);
  });

  it('becomes an edition in parts, which is not published before all are there', async () => {
    const countSnapshots = async () =>
      (await read.selectFrom('snapshot').select('snapshot_id').execute()).length;
    sent.length = 0;
    expect(await deliver({ job: 'publish' })).toBe('acknowledged');
    const parts = sent.slice(0, -1);
    const end = sent.at(-1);
    expect(parts.length).toBeGreaterThan(50);
    expect(parts[0]).toMatchObject({ job: 'publish-part', areaCodes: expect.any(Array) });
    expect(end).toMatchObject({ job: 'publish-end' });

    expect(await deliver(parts[0])).toBe('acknowledged');
    const once = await countSnapshots();
    expect(once).toBeGreaterThan(0);
    expect(await deliver(parts[0])).toBe('acknowledged');
    expect(await countSnapshots()).toBe(once);

    expect(await deliver(end)).toBe('given back');
    expect(await read.selectFrom('edition').select('state').execute()).toEqual([{ state: 'building' }]);
  });

  it('does not begin a second edition while one is being built', async () => {
    sent.length = 0;
    expect(await deliver({ job: 'publish' })).toBe('acknowledged');
    expect(sent).toEqual([]);
  });
});
