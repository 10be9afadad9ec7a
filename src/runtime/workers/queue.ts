/** The JobQueue port on Cloudflare Queues. */
import { StorageFailed } from '../../domain/errors.ts';
import type { JobQueue } from '../../ports/job-queue.ts';

export function openQueue(queue: Queue): JobQueue {
  return {
    async send(message) {
      try {
        await queue.send(message);
      } catch (cause) {
        const text = cause instanceof Error ? cause.message : String(cause);
        throw new StorageFailed(`The queue refused a job: ${text}`, { cause });
      }
    },
  };
}
