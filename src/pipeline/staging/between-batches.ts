/** What a long step does between two batches. */

import { throwIfCancelled } from '../asking/fetch.ts';
import type { Claim } from '../claim.ts';
import type { PipelineDeps } from '../deps.ts';

/** Stops when asked to, renews the claim, and lets the process answer readers. Throws Cancelled and AlreadyRunning. */
export async function betweenBatches(deps: PipelineDeps, claim: Claim): Promise<void> {
  throwIfCancelled(deps.signal);
  await claim.keep();
  await deps.clock.sleep(0, deps.signal);
}
