/** Errors that are thrown: one tree, each with a stable code and whether trying again may help. Mapped by class, never by name. */

/** Stable names of errors, as stored with a run and printed by commands. */
export type ErrorCode =
  | 'config-invalid'
  | 'source-unreachable'
  | 'source-rate-limited'
  | 'source-refused'
  | 'source-changed'
  | 'release-rejected'
  | 'storage-failed'
  | 'already-running'
  | 'content-kind-mismatch'
  | 'cancelled'
  | 'interrupted'
  | 'clock-behind'
  | 'connector-faulty'
  | 'clock-ahead'
  | 'run-limit-reached'
  | 'wrong-use';

/** Root of all errors that we throw on purpose. `isRetryable`: trying again later may help, with nothing changed. */
export abstract class WealdwayError extends Error {
  abstract readonly code: ErrorCode;
  readonly isRetryable: boolean = false;
}

/** Settings that cannot be used. Lists every problem at once. */
export class ConfigInvalid extends WealdwayError {
  readonly code = 'config-invalid';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `The settings have ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n- ${problems.join('\n- ')}`,
    );
    this.problems = problems;
  }
}

/** No usable answer: no connection, a time-out, a 5xx, or HTML where data was due. */
export class SourceUnreachable extends WealdwayError {
  readonly code = 'source-unreachable';
  override readonly isRetryable = true;
}

/** 429 or 503 with Retry-After. */
export class SourceRateLimited extends WealdwayError {
  readonly code = 'source-rate-limited';
  override readonly isRetryable = true;
  readonly retryAfterMs: number | null;
  constructor(message: string, retryAfterMs: number | null, options?: { cause?: unknown }) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}

/** 401, 403, 404, 501 and their like: asking again will not help. */
export class SourceRefused extends WealdwayError {
  readonly code = 'source-refused';
  /** HTTP status, null when the refusal was ours (a body over the size cap). */
  readonly status: number | null;
  constructor(message: string, status: number | null, options?: { cause?: unknown }) {
    super(message, options);
    this.status = status;
  }
}

/** The answer arrived but does not have the shape the publisher documents. Nothing of it is published. */
export class SourceChanged extends WealdwayError {
  readonly code = 'source-changed';
}

/** A candidate release failed its checks; the old one stays. `remedy`: a sentence that says what an operator can do. */
export class ReleaseRejected extends WealdwayError {
  readonly code = 'release-rejected';
  readonly failures: readonly string[];
  constructor(failures: readonly string[], remedy?: string) {
    super(
      `The new release was not published: ${failures.join('; ')}${remedy === undefined ? '' : `. ${remedy}`}`,
    );
    this.failures = failures;
  }
}

/** The database or the archive could not be read or written. The message says which and what to do. */
export class StorageFailed extends WealdwayError {
  readonly code = 'storage-failed';
  override readonly isRetryable = true;
}

/** Another refresh of this source is under way. */
export class AlreadyRunning extends WealdwayError {
  readonly code = 'already-running';
}

/** Demonstration figures and live figures are never held in one database. */
export class ContentKindMismatch extends WealdwayError {
  readonly code = 'content-kind-mismatch';
}

/** The operator or the platform asked the run to stop. The old release stays. */
export class Cancelled extends WealdwayError {
  readonly code = 'cancelled';
}

/** A run was cut off, time and again: what it needs is more than its invocations may take. The old release stays. */
export class Interrupted extends WealdwayError {
  readonly code = 'interrupted';
}

/** The clock says a time before the newest release was made: deadlines and lives would be judged backwards. The old release stays. */
export class ClockBehind extends WealdwayError {
  readonly code = 'clock-behind';
}

/** A connector threw before anything was asked of its source: a mistake in our code. The old release stays. */
export class ConnectorFaulty extends WealdwayError {
  readonly code = 'connector-faulty';
}

/** The publisher's server says a time long before ours: what we stored would be dated in the future. The old release stays. */
export class ClockAhead extends WealdwayError {
  readonly code = 'clock-ahead';
}

/** A run took more time or bytes than one may. The old release stays; asking again at once is no help. */
export class RunLimitReached extends WealdwayError {
  readonly code = 'run-limit-reached';
}

/** A command or a call that was used wrongly. Says how to use it. */
export class WrongUse extends WealdwayError {
  readonly code = 'wrong-use';
}

/** What was thrown, in words, whatever it was. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether the same work may succeed later. A mistake in the code will not mend itself. */
export const isWorthRetrying = (error: unknown): boolean =>
  error instanceof WealdwayError && error.isRetryable;
