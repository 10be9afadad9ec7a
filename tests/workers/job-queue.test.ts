import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { StorageFailed } from '../../src/domain/errors.ts';
import { openQueue } from '../../src/runtime/workers/queue.ts';
import { describeJobQueue } from '../support/describe-job-queue.ts';

describeJobQueue('Queues', async () => {
  const sent: unknown[] = [];
  const send: Queue['send'] = async (message) => {
    sent.push(structuredClone(message));
    return {} as QueueSendResponse;
  };
  return { queue: openQueue({ ...env.JOBS, send }), delivered: async () => sent };
});

it('hands a message to the platform', async () => {
  // Delivered to main.ts while the tests go on, which drops it: nobody is registered under this id.
  await openQueue(env.JOBS).send({ job: 'refresh', sourceId: 'no/such-source', runKey: 'x' });
});

it('says so when the platform refuses a message', async () => {
  const send = () => Promise.reject(new Error('queue is full'));
  await expect(openQueue({ ...env.JOBS, send }).send({ job: 'publish' })).rejects.toBeInstanceOf(
    StorageFailed,
  );
});
