import type { JobMessage } from '../domain/job-message.ts';

/** Hands work over to be done later, at least once. A message that is already waiting may be kept once. */
export interface JobQueue {
  /** In their order, not before `afterMs` (0 unless given). Throws StorageFailed when not all of them were taken. */
  send(messages: readonly JobMessage[], afterMs?: number): Promise<void>;
}
