import type { PastSweep } from '../../db/repositories/releases/sweep-history.ts';
import type { Instant } from '../../domain/period.ts';

/** Further back nobody looks: an advert that is absent for longer is so for at least as many. */
export const SWEEPS_OF_ABSENCE = 30;

/**
 * In how many sweeps in a row a posting was absent, the one under way among them. A sweep that found nothing new lacked what the one before it
 * did. `past` is the newest first.
 */
export function countAbsences(lastSeenAt: Instant, past: readonly PastSweep[]): number {
  let absences = 0;
  let wasAbsent = false;
  for (const { retrievedAt } of [...past].reverse()) {
    if (retrievedAt !== null) wasAbsent = Date.parse(retrievedAt) > Date.parse(lastSeenAt);
    absences = wasAbsent ? absences + 1 : 0;
  }
  return absences + 1;
}
