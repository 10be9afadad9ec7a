/** How far the staging of a release has come, and what stands of it when the rest is left to the next step of the run. */
import type { StatedEnding } from '../../db/repositories/postings/posting-life.ts';
import type { ArchivedResponse, RequestFailure } from '../fetching/sweep.ts';
import type { IssueTally } from '../shared/issue-log.ts';
import { StepOver } from '../shared/step-over.ts';
import {
  isSourceTrouble,
  recallTrouble,
  type StoredTrouble,
  storedTrouble,
} from '../shared/stored-trouble.ts';
import { betweenBatches } from './between-batches.ts';
import type { StageContext } from './stage-context.ts';
import type { PostingStage } from './staged-postings.ts';
import { type AreaTally, createStagingArea, type StagingArea } from './staging-area.ts';
import { createStatedTotals, type StatedTotals, type TotalsTally } from './stated-totals.ts';

interface Tally {
  recordCount: number;
  rejectedCount: number;
  skippedCount: number;
  readonly endings: StatedEnding[];
  readonly emptyAnswers: string[];
  readonly failures: RequestFailure[];
}

/** What is next: answers and, within one, what `parse` gave of it, each counted from 0. */
interface Position {
  answer: number;
  item: number;
}

export interface Staging {
  readonly area: StagingArea;
  readonly tally: Tally;
  readonly totals: StatedTotals;
  readonly position: Position;
}

/** JSON, as a step leaves it to the next. A request that failed is named by its answer: its headers may hold secrets. */
interface StagingProgress extends Omit<Tally, 'failures'> {
  readonly failures: readonly { readonly answer: number; readonly trouble: StoredTrouble }[];
  readonly position: Position;
  readonly totals: TotalsTally;
  readonly area: AreaTally;
  readonly issues: IssueTally;
}

/** Goes on where the step before ended, when there was one. */
export function beginStaging(context: StageContext, responses: readonly ArchivedResponse[]): Staging {
  const { deps, lease, issues, releaseId, steps } = context;
  const ids = { runId: lease.runId, releaseId, postings: postingStageOf(context) };
  if (typeof steps?.staging !== 'string') {
    const tally = {
      recordCount: 0,
      rejectedCount: 0,
      skippedCount: 0,
      endings: [],
      emptyAnswers: [],
      failures: [],
    };
    const area = createStagingArea(deps.db, issues, ids);
    return { area, tally, totals: createStatedTotals(), position: { answer: 0, item: 0 } };
  }
  const before: StagingProgress = JSON.parse(steps.staging);
  issues.recall(before.issues);
  const { recordCount, rejectedCount, skippedCount, endings, emptyAnswers } = before;
  const failures = before.failures.flatMap(({ answer, trouble }) => {
    const request = responses[answer]?.request;
    return request === undefined ? [] : [{ request, error: recallTrouble(trouble) }];
  });
  return {
    area: createStagingArea(deps.db, issues, ids, before.area),
    tally: { recordCount, rejectedCount, skippedCount, endings, emptyAnswers, failures },
    totals: createStatedTotals(before.totals),
    position: { ...before.position },
  };
}

function postingStageOf({
  deps: { db, coder },
  connector: { source },
  issues,
  releaseId,
  retrievedAt,
  line,
}: StageContext): PostingStage | null {
  if (line === null) return null;
  const { lineId, isSameCode } = line;
  return { db, coder, issues, source, seenAt: retrievedAt, step: { lineId, releaseId }, isSameCode };
}

/** Writes what waits, and throws StepOver where this step has had its share. Answers are cut here and nowhere else, so that a run in steps writes the very batches of one that is made at once. */
export async function pauseStaging(
  context: StageContext,
  staging: Staging,
  responses: readonly ArchivedResponse[],
): Promise<void> {
  await staging.area.flush();
  await betweenBatches(context.deps, context.lease);
  endStepIfSpent(context, staging, responses);
}

/** Nothing may wait to be written. */
export function endStepIfSpent(
  { deps, issues, steps }: StageContext,
  { area, tally, totals, position }: Staging,
  responses: readonly ArchivedResponse[],
): void {
  if (steps === undefined || !deps.isSpent?.()) return;
  const failures = tally.failures.flatMap(({ request, error }) => {
    const answer = responses.findIndex((response) => response.request === request);
    return isSourceTrouble(error) ? [{ answer, trouble: storedTrouble(error) }] : [];
  });
  const staging: StagingProgress = {
    ...tally,
    failures,
    position,
    totals: totals.tally(),
    area: area.tally(),
    issues: issues.tally(),
  };
  throw new StepOver({ staging: JSON.stringify(staging) });
}
