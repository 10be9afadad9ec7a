/** What the staging of a release is given. */
import type { Connector } from '../../connectors/contract.ts';
import type { Instant } from '../../domain/period.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import type { IssueLog } from '../shared/issue-log.ts';
import type { Lease } from '../shared/lease.ts';

export interface StageContext {
  readonly deps: PipelineDeps;
  readonly connector: Connector;
  readonly lease: Lease;
  readonly issues: IssueLog;
  readonly releaseId: number;
  /** When the sweep was made: postings in it were seen then. Whole seconds. */
  readonly retrievedAt: Instant;
  /** The line of releases of a source of postings, and whether its last release was made by the same code; null for other sources. */
  readonly line: { readonly lineId: number; readonly isSameCode: boolean } | null;
  /** For a run in steps: how far the steps before have come, as {@link StepProgress} holds it; null when the staging begins. */
  readonly steps?: { readonly staging: string | null } | undefined;
}
