/** What a source says it has, against what it sent. */

export interface StatedTotals {
  /** An answer to `role` said the whole sweep holds this many records. The highest word counts: totals move during a sweep. */
  state(role: string, total: number): void;
  /** One record arrived in an answer to `role`. */
  count(role: string): void;
  /** Records have identities: pages overlap, and details fill gaps, so all roles are compared together, repeats left out. */
  missingOverall(repeatedCount: number): number;
  /** Records have none: each role is a query of its own. */
  missingByRole(): number;
  /** The source stated totals, and all of them were 0. */
  saysNone(): boolean;
  /** All of it, for a later step of the run. */
  tally(): TotalsTally;
}

export interface TotalsTally {
  readonly stated: readonly (readonly [role: string, total: number])[];
  readonly counted: readonly (readonly [role: string, count: number])[];
}

/** `tally`: what an earlier step of the run came to. */
export function createStatedTotals(tally?: TotalsTally): StatedTotals {
  const stated = new Map<string, number>(tally?.stated);
  const counted = new Map<string, number>(tally?.counted);
  return {
    state(role, total) {
      stated.set(role, Math.max(total, stated.get(role) ?? 0));
    },
    count(role) {
      counted.set(role, (counted.get(role) ?? 0) + 1);
    },
    missingOverall(repeatedCount) {
      const arrived = [...counted.values()].reduce((sum, count) => sum + count, 0) - repeatedCount;
      return Math.max(0, Math.max(0, ...stated.values()) - arrived);
    },
    missingByRole() {
      let missing = 0;
      for (const [role, total] of stated) missing += Math.max(0, total - (counted.get(role) ?? 0));
      return missing;
    },
    tally: () => ({ stated: [...stated], counted: [...counted] }),
    saysNone: () => stated.size > 0 && [...stated.values()].every((total) => total === 0),
  };
}
