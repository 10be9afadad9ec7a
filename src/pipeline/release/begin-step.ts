/** How a step of a run goes on where the step before ended, and how it is left to the next (docs/decisions/0200). */
import { findRunStep, putRunStep } from '../../db/repositories/releases/run-steps.ts';
import { Interrupted } from '../../domain/errors.ts';
import type { SourceId } from '../../domain/release.ts';
import type { Lease } from '../shared/lease.ts';
import type { StepOver, StepProgress } from '../shared/step-over.ts';
import { clearLeftovers, clearStaging } from './clear-leftovers.ts';

/** In a row, before a run is given up: what it needs is more than an invocation may take. */
const MOST_INTERRUPTIONS = 3;

/** Thrown once the rest of a run is another step's. */
export class HandedOver extends Error {
  /** Whoever brings it goes on with the run. */
  readonly handover: string;
  readonly afterMs: number;
  constructor(handover: string, afterMs: number) {
    super('The run has been handed over to its next step');
    this.handover = handover;
    this.afterMs = afterMs;
  }
}

/** Clears what must not stand, and gives what the step before left. Throws Interrupted when too many in a row were cut off. */
export async function beginStep(lease: Lease, sourceId: SourceId): Promise<StepProgress> {
  const { db, runId, begun } = lease;
  if (begun === 'new') {
    await clearLeftovers(lease, sourceId);
    return {};
  }
  const known = await findRunStep(db, runId);
  if (begun === 'resumed') return known === null ? {} : JSON.parse(known.body);
  // Whatever it had staged since it was handed over, nobody counted: the staging begins anew, and the sweep goes on.
  const interruptions = (known?.interruptions ?? 0) + 1;
  await db.writeAtomically([putRunStep(runId, { interruptions, body: '{}' })]);
  await clearStaging(lease, sourceId);
  if (interruptions > MOST_INTERRUPTIONS) throw interrupted(interruptions);
  return {};
}

/** Never returns. */
export async function handOver(lease: Lease, { progress, afterMs }: StepOver): Promise<never> {
  const step = putRunStep(lease.runId, { interruptions: 0, body: JSON.stringify(progress) });
  throw new HandedOver(await lease.handOver(afterMs, [step]), afterMs);
}

function interrupted(times: number): Interrupted {
  return new Interrupted(
    `The refresh was cut off ${times} times in a row at the same place: it needs more time or memory than one invocation may take. ` +
      'The figures from before stay. Refresh this source from a server (wealdway refresh --remote), or switch it off (WEALDWAY_DISABLED_SOURCES)',
  );
}
