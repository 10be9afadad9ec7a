/** What every job is given. */
import type { JobMessage } from '../src/domain/job-message.ts';
import type { EditionContent } from '../src/pipeline/edition/summarise-area.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';
import type { refresh } from './refresh.ts';

export interface JobContext {
  readonly deps: PipelineDeps;
  readonly connectors: Parameters<typeof refresh>[1];
  readonly measures: EditionContent['measures'];
  /** Where one invocation is too short for a whole edition or refresh: takes their parts, to be delivered after `afterMs` (0 unless given). */
  readonly sendParts?: (messages: readonly JobMessage[], afterMs?: number) => Promise<void>;
}
