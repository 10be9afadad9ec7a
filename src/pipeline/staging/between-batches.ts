/** What a long step does between two batches. */

import { throwIfCancelled } from '../fetching/fetch.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import type { Lease } from '../shared/lease.ts';

/** Stops when asked to, renews the lease, and lets the process answer readers. Throws Cancelled and AlreadyRunning. */
export async function betweenBatches(deps: PipelineDeps, lease: Lease): Promise<void> {
  throwIfCancelled(deps.signal);
  await lease.keep();
  await deps.clock.sleep(0, deps.signal);
}
