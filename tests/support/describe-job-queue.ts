/** The JobQueue port's suite. Imports nothing of a runtime. */
import { describe, expect, it } from 'vitest';
import { type JobMessage, readJobMessage } from '../../src/domain/job-message.ts';
import type { JobQueue } from '../../src/ports/job-queue.ts';

export interface JobQueueUnderTest {
  readonly queue: JobQueue;
  /** What came out at the other end, in order, as it came. */
  delivered(): Promise<readonly unknown[]>;
}

const MESSAGES: readonly JobMessage[] = [
  { job: 'refresh', sourceId: 'alpha/adverts', runKey: '2026-08-06#2' },
  { job: 'publish' },
  { job: 'publish-part', editionId: 7, planId: 'a', areaCodes: ['E06000035', 'E10000016'] },
  { job: 'publish-end', editionId: 7, planId: 'a' },
  { job: 'prune' },
];

export function describeJobQueue(name: string, open: () => Promise<JobQueueUnderTest>): void {
  describe(`JobQueue on ${name}`, () => {
    it('delivers every kind of message as it was sent', async () => {
      const { queue, delivered } = await open();
      await queue.send(MESSAGES);
      expect((await delivered()).map(readJobMessage)).toEqual(MESSAGES);
    });

    it('delivers a message that is sent twice at least once', async () => {
      const { queue, delivered } = await open();
      await queue.send([{ job: 'publish' }]);
      await queue.send([{ job: 'publish' }]);
      const messages = await delivered();
      expect(messages.length).toBeGreaterThan(0);
      for (const message of messages) expect(readJobMessage(message)).toEqual({ job: 'publish' });
    });
  });
}
