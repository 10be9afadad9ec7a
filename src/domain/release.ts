/** Release: what one run of one source produced, published whole or not at all. */
import type { Instant } from './period.ts';

/** Id of a source: `publisher/dataset`, kebab-case. */
export type SourceId = `${string}/${string}`;

/** Whether it has the form of an id; the registry knows whether there is such a source. */
export function isSourceId(text: unknown): text is SourceId {
  return typeof text === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text);
}

/** How a run stands: under way, or ended with nothing new, with a release, with a release held back for checking, or with an error. */
const RUN_STATES = ['running', 'unchanged', 'published', 'quarantined', 'failed'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** What a run is for. `recode` codes what is held again, and asks nobody. */
export type RunTask = 'refresh' | 'recode';

/** What happened to a source's postings between two releases. Every count names the states it counts. */
export interface PostingMovements {
  /** In this sweep. */
  readonly live: number;
  /** In this sweep and in no release before. */
  readonly new: number;
  /** In this sweep after being absent from at least one. */
  readonly returned: number;
  /** In this sweep with other content than before. */
  readonly edited: number;
  /** Absent, deadline not past. */
  readonly unconfirmed: number;
  /** Deadline passed since the release before. */
  readonly closed: number;
  /** Taken down, by the source's own word, since the release before. */
  readonly withdrawn: number;
}

/** One archived answer of a source. */
export interface Retrieval {
  readonly sequence: number;
  readonly url: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly retrievedAt: Instant;
  /** Lower-case hex of the exact body. */
  readonly sha256: string;
  readonly byteLength: number;
}
