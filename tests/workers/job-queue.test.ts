import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { StorageFailed } from '../../src/domain/errors.ts';
import { openQueue } from '../../src/runtime/workers/queue.ts';
import { describeJobQueue } from '../support/describe-job-queue.ts';

describeJobQueue('Queues', async () => {
  const sent: unknown[] = [];
  const sendBatch: Queue['sendBatch'] = async (messages) => {
    for (const { body } of messages) sent.push(structuredClone(body));
    return {} as QueueSendBatchResponse;
  };
  return { queue: openQueue({ ...env.JOBS, sendBatch }), delivered: async () => sent };
});

it('hands a message to the platform', async () => {
  // Delivered to main.ts while the tests go on, which drops it: nobody is registered under this id.
  await openQueue(env.JOBS).send([{ job: 'refresh', sourceId: 'no/such-source', runKey: 'x' }]);
});

it('says so when the platform refuses a message', async () => {
  const sendBatch = () => Promise.reject(new Error('queue is full'));
  await expect(openQueue({ ...env.JOBS, sendBatch }).send([{ job: 'publish' }])).rejects.toBeInstanceOf(
    StorageFailed,
  );
});

it('hands over as many at once as the platform takes, and says when they are due', async () => {
  const batches: [number, QueueSendBatchOptions | undefined][] = [];
  const sendBatch: Queue['sendBatch'] = async (messages, options) => {
    batches.push([[...messages].length, options]);
    return {} as QueueSendBatchResponse;
  };
  const queue = openQueue({ ...env.JOBS, sendBatch });
  await queue.send(
    Array.from({ length: 251 }, () => ({ job: 'publish' })),
    1_500,
  );
  expect(batches).toEqual([100, 100, 51].map((count) => [count, { delaySeconds: 2 }]));
  await queue.send([]);
  expect(batches).toHaveLength(3);
});
