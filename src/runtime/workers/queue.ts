/** The JobQueue port on Cloudflare Queues. */
import { StorageFailed } from '../../domain/errors.ts';
import type { JobMessage } from '../../domain/job-message.ts';
import type { JobQueue } from '../../ports/job-queue.ts';

/** What the platform takes at once: 100 messages and 256 kB; ours have some hundred bytes. */
const MESSAGES_OF_A_BATCH = 100;

export function openQueue(queue: Queue): JobQueue {
  return {
    async send(messages, afterMs = 0) {
      const delaySeconds = Math.ceil(afterMs / 1000);
      for (let start = 0; start < messages.length; start += MESSAGES_OF_A_BATCH) {
        const batch = messages.slice(start, start + MESSAGES_OF_A_BATCH);
        await sendBatch(queue, batch, delaySeconds);
      }
    },
  };
}

async function sendBatch(queue: Queue, batch: readonly JobMessage[], delaySeconds: number): Promise<void> {
  try {
    await queue.sendBatch(
      batch.map((body) => ({ body })),
      { delaySeconds },
    );
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new StorageFailed(`The queue refused ${batch.length} jobs: ${text}`, { cause });
  }
}
