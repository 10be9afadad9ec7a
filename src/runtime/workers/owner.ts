/** Who holds a claim on Workers. One invocation cannot ask after another, so its claims are left to expire. */
import type { LeaseOwner } from '../../pipeline/shared/deps.ts';

export function createOwner(): LeaseOwner {
  const id = `workers:${crypto.randomUUID()}`;
  return { id, isAlive: (otherId) => (otherId === id ? true : null) };
}
