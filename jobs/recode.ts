/** Codes again what is held of a source, when the coder or the corrections are others; where one invocation is too short for it, by a message a step. */

import type { JobMessage } from '../src/domain/job-message.ts';
import { HandedOver } from '../src/pipeline/release/begin-step.ts';
import { recodeKey, recodeSource } from '../src/pipeline/release/recode.ts';
import type { RunOutcome } from '../src/pipeline/shared/deps.ts';

type Recode = Extract<JobMessage, { job: 'recode' }>;
type Deps = Parameters<typeof recodeSource>[0];
type Connectors = readonly { readonly source: Parameters<typeof recodeSource>[1] }[];

/**
 * All at once where `send` is absent. Null when there was nothing to do, when the rest is the next step's, or when nobody is registered
 * under the id any more. A step that is lost is made up for by the timetable, once the run's lease is over.
 */
export async function recode(
  deps: Deps,
  connectors: Connectors,
  message: Recode,
  send?: (messages: readonly JobMessage[], afterMs: number) => Promise<void>,
): Promise<RunOutcome | null> {
  const connector = connectors.find(({ source }) => source.id === message.sourceId);
  if (connector === undefined) return null;
  if (send === undefined) return recodeSource(deps, connector.source);
  const runKey = message.runKey ?? recodeKey(deps.clock.now());
  try {
    const steps = { handover: message.handover ?? null };
    return await recodeSource(deps, connector.source, { runKey, steps });
  } catch (error) {
    if (!(error instanceof HandedOver)) throw error;
    await send([{ ...message, runKey, handover: error.handover }], error.afterMs);
    return null;
  }
}
