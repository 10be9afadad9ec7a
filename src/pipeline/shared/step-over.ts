/** How a step of a run ends before the run does (docs/decisions/0200). */

/** Thrown between two pieces of work, when what follows is another invocation's. Nothing that was done is lost. */
export class StepOver extends Error {
  /** How long the next step should wait. */
  readonly afterMs: number;
  /** What the next step goes on from besides what its database holds. */
  readonly progress: StepProgress;
  constructor(progress: StepProgress, afterMs = 0) {
    super('The step is over; the run goes on in another');
    this.progress = progress;
    this.afterMs = afterMs;
  }
}

export interface StepProgress {
  /** How often the request that is next was tried in vain. */
  readonly retriesUsed?: number;
  /** JSON, as the staging writes and reads it. */
  readonly staging?: string;
  /** JSON, as a recode writes and reads it. */
  readonly recoding?: string;
}
