/** A refresh where one invocation is too short for the whole of it: each step does what it may, and leaves the rest to the next. */
import type { Connector } from '../connectors/contract.ts';
import { listRetrievals } from '../db/repositories/releases/retrievals.ts';
import { admitSource } from './fetching/admission.ts';
import { withinRunLimits } from './fetching/run-limits.ts';
import { HandedOver } from './release/begin-step.ts';
import { type RefreshOptions, runOnce } from './run.ts';
import type { PipelineDeps, RunOutcome } from './shared/deps.ts';
import { runIdOf } from './shared/lease.ts';

/** How a step ended: with the run, or with a word that the next step brings. */
export type StepEnd =
  | { readonly isOver: true; readonly outcome: RunOutcome }
  | { readonly isOver: false; readonly handover: string; readonly afterMs: number };

/**
 * As refreshSource, until `deps.isSpent` says that it is enough. A step that is lost is made up for by one without a word, once the run's
 * lease is over; one that comes twice, or too late, throws AlreadyRunning or finds the run done.
 */
export async function refreshStep(
  deps: PipelineDeps,
  connector: Connector,
  { handover, ...options }: RefreshOptions & { readonly handover: string | null },
): Promise<StepEnd> {
  const admission = admitSource(connector.source, deps.config, options.baseUrl);
  const run = { ...options, carriesImports: true, steps: { handover } };
  const { source } = connector;
  const before = await listRetrievals(deps.db, runIdOf(source.id, options.runKey));
  const taken = before.reduce((sum, { status, byteLength }) => sum + (status === 304 ? 0 : byteLength), 0);
  const http = withinRunLimits(deps.http, deps.clock, deps.config.runLimits, source.id, taken);
  try {
    return { isOver: true, outcome: await runOnce({ ...deps, http }, connector, admission, run) };
  } catch (error) {
    if (!(error instanceof HandedOver)) throw error;
    return { isOver: false, handover: error.handover, afterMs: error.afterMs };
  }
}
