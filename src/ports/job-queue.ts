import type { JobMessage } from '../domain/job-message.ts';

/** Hands work over to be done later, at least once. A message that is already waiting may be kept once. */
export interface JobQueue {
  /** Throws StorageFailed when the message was not taken. */
  send(message: JobMessage): Promise<void>;
}
