/** What the pipeline is given: ports, settings and lists. Entry points build it; nothing here knows a runtime. */
import type { PostingCoder } from '../../coding/shared/contract.ts';
import type { Config } from '../../config.ts';
import type { Database } from '../../db/database.ts';
import type { WealdwayError } from '../../domain/errors.ts';
import type { PostingMovements, RunState, SourceId } from '../../domain/release.ts';
import type { CancelSignal, Clock } from '../../ports/clock.ts';
import type { HttpClient } from '../../ports/http-client.ts';
import type { Logger } from '../../ports/logger.ts';
import type { Mailer } from '../../ports/mailer.ts';
import type { RawStore } from '../../ports/raw-store.ts';
import type { AreaIndex } from '../../reference/area-index.ts';

/** Who holds a lease, and whether another holder is still alive (null: cannot be told, so wait for the lease to expire). */
export interface LeaseOwner {
  readonly id: string;
  isAlive(otherId: string): boolean | null;
}

export interface Progress {
  /** What is refreshed; `edition` while snapshots are built. */
  readonly sourceId: SourceId | 'edition';
  readonly step: 'fetch' | 'normalise' | 'check' | 'publish' | 'snapshots';
  readonly done: number;
  /** Null when not yet known. */
  readonly total: number | null;
}

export interface PipelineDeps {
  readonly db: Database;
  readonly raw: RawStore;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly log: Logger;
  readonly config: Config;
  readonly areas: AreaIndex;
  readonly coder: PostingCoder;
  readonly owner: LeaseOwner;
  /** Null or absent where no e-mail can be sent. */
  readonly mailer?: Mailer | null;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: CancelSignal;
  /**
   * Where an invocation may take only so much: true once it has used its share, so that what is left of a refresh is another step's.
   * Absent where a run may take what it needs.
   */
  readonly isSpent?: () => boolean;
}

/** How a run ended. `already-done`: a run with this key has ended before; nothing was asked of the source. */
export interface RunOutcome {
  readonly sourceId: SourceId;
  readonly runId: string;
  readonly state: Exclude<RunState, 'running'> | 'already-done';
  readonly releaseName: string | null;
  readonly recordCount: number;
  readonly acceptedCount: number;
  readonly rejectedCount: number;
  readonly issueCount: number;
  /** Null for observations. */
  readonly movements: PostingMovements | null;
  /** Why it failed or was quarantined; null otherwise. */
  readonly error: WealdwayError | null;
}

export interface EditionOutcome {
  readonly name: string;
  /** `unchanged`: the current edition was already built from these releases, at this day, by this builder. */
  readonly state: 'published' | 'unchanged';
  readonly snapshotCount: number;
  /** How many were built; the others were taken over, unchanged, from the edition before. */
  readonly builtCount: number;
}
