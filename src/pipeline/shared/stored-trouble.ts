/** The trouble that a source gave, as it is kept from one step of a run to the next. */
import {
  SourceChanged,
  SourceRateLimited,
  SourceRefused,
  SourceUnreachable,
  type WealdwayError,
} from '../../domain/errors.ts';

export type SourceTrouble = SourceChanged | SourceRateLimited | SourceRefused | SourceUnreachable;

/** Whether the trouble is the source's and not ours: it may be an issue, or end the run, but is never thrown further. */
export function isSourceTrouble(error: unknown): error is SourceTrouble {
  return (
    error instanceof SourceUnreachable ||
    error instanceof SourceRateLimited ||
    error instanceof SourceRefused ||
    error instanceof SourceChanged
  );
}

export interface StoredTrouble {
  readonly code: SourceTrouble['code'];
  readonly message: string;
  readonly status: number | null;
  readonly retryAfterMs: number | null;
}

export function storedTrouble(error: SourceTrouble): StoredTrouble {
  const { code, message } = error;
  return {
    code,
    message,
    status: error instanceof SourceRefused ? error.status : null,
    retryAfterMs: error instanceof SourceRateLimited ? error.retryAfterMs : null,
  };
}

export function recallTrouble({ code, message, status, retryAfterMs }: StoredTrouble): WealdwayError {
  switch (code) {
    case 'source-unreachable':
      return new SourceUnreachable(message);
    case 'source-rate-limited':
      return new SourceRateLimited(message, retryAfterMs);
    case 'source-refused':
      return new SourceRefused(message, status);
    case 'source-changed':
      return new SourceChanged(message);
  }
}
