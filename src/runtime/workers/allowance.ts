/**
 * What one invocation has used of what the platform allows it: on the paid plan 1,000 subrequests (each call of D1, R2, a queue or a host),
 * 1,000 statements of D1, and a quarter of an hour by the clock for a consumer of a queue. Computing is limited in wrangler.toml.
 */

/** A step ends after this. What it does in one piece after that, and the end of a run, must fit into the rest. */
export const SHARE_OF_A_STEP = { statements: 500, calls: 500, ms: 240_000 } as const;

export interface Allowance {
  /** Calls count whether they succeed or not. */
  countCall(): void;
  /** One call of the database, with so many statements. */
  countStatements(count: number): void;
  readonly used: { readonly statements: number; readonly calls: number };
  isSpent(): boolean;
}

/** `nowMs` is the platform's clock, which stands still while we compute. */
export function createAllowance(
  share: Readonly<Record<keyof typeof SHARE_OF_A_STEP, number>> = SHARE_OF_A_STEP,
  nowMs: () => number = () => performance.now(),
): Allowance {
  const begunMs = nowMs();
  const used = { statements: 0, calls: 0 };
  return {
    used,
    countCall() {
      used.calls += 1;
    },
    countStatements(count) {
      used.calls += 1;
      used.statements += count;
    },
    isSpent: () =>
      used.statements >= share.statements || used.calls >= share.calls || nowMs() - begunMs >= share.ms,
  };
}
