/**
 * Rooms 4 and 5 for a whole run: reads the archived answers one by one, normalises and codes their records, and stages the rows
 * under the release. Memory holds one answer and one batch, whatever the size of the sweep.
 */
import type { Connector, RawResponse } from '../../connectors/contract.ts';
import { stagedFact } from '../../db/repositories/facts/fact-staging.ts';
import type { StatedEnding } from '../../db/repositories/postings/posting-life.ts';
import { observationRow } from '../../db/repositories/releases/observation-staging.ts';
import { schoolRow } from '../../db/repositories/schools/school-staging.ts';
import { rowFault } from '../../db/sql/row-fault.ts';
import { type Issue, issue } from '../../domain/issue.ts';
import type { Instant } from '../../domain/period.ts';
import { readArchived } from '../fetching/archive.ts';
import {
  type ArchivedResponse,
  CONFIRM_ROLE,
  isSourceTrouble,
  type RequestFailure,
} from '../fetching/sweep.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import { toWholeSecond } from '../shared/instants.ts';
import type { IssueLog } from '../shared/issue-log.ts';
import type { Lease } from '../shared/lease.ts';
import { betweenBatches } from './between-batches.ts';
import { codeFact } from './code-record.ts';
import { storedLocator } from './locator.ts';
import { type Accepted, normaliseRecord } from './normalise.ts';
import { schoolTerms } from './school-terms.ts';
import { createStagingArea, type StagingArea } from './staging-area.ts';
import { createStatedTotals, type StatedTotals } from './stated-totals.ts';

/** Records that become nothing fill no batch, and a long answer may hold nothing else. */
const RECORDS_PER_PAUSE = 2_000;

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
}

export interface StagedCounts {
  /** Records the source sent, repeats and unreadable ones included, answers about endings not. */
  readonly recordCount: number;
  /** Distinct figures, postings, facts or schools staged. */
  readonly acceptedCount: number;
  readonly valueCount: number;
  readonly rejectedCount: number;
  readonly skippedCount: number;
  readonly repeatedCount: number;
  /** How many more records the source stated than it sent; 0 when it sent all or stated nothing. */
  readonly missingCount: number;
  /** The source's own word: it holds nothing. */
  readonly saysNone: boolean;
  readonly endings: readonly StatedEnding[];
  /** Roles of required answers of a source of figures or facts that held no rows. */
  readonly emptyAnswers: readonly string[];
  /** Optional answers that could not be read, those about endings left out. */
  readonly failures: readonly RequestFailure[];
}

/** Throws StorageFailed, and the source's trouble with an answer that was not optional or when none could be read. */
export async function stageResponses(
  context: StageContext,
  responses: readonly ArchivedResponse[],
): Promise<StagedCounts> {
  const { deps, connector, lease, issues, releaseId } = context;
  const { db, coder } = deps;
  const postings = context.line && {
    ...{ db, coder, issues, source: connector.source, seenAt: context.retrievedAt },
    step: { lineId: context.line.lineId, releaseId },
    isSameCode: context.line.isSameCode,
  };
  const area = createStagingArea(db, issues, { runId: lease.runId, releaseId, postings });
  const tally: Tally = {
    recordCount: 0,
    rejectedCount: 0,
    skippedCount: 0,
    endings: [],
    emptyAnswers: [],
    failures: [],
  };
  const totals = createStatedTotals();
  for (const [index, { request, retrieval }] of responses.entries()) {
    const response = await readArchived(deps.raw, request, retrieval);
    try {
      await stageResponse(context, response, retrieval.sequence, { area, tally, totals });
    } catch (error) {
      if (!request.isOptional || !isSourceTrouble(error)) throw error;
      issues.add(
        issue('optional-request-failed', 'warning', request.path, error.message),
        retrieval.sequence,
      );
      if (request.role !== CONFIRM_ROLE) tally.failures.push({ request, error });
    }
    const done = index + 1;
    deps.onProgress?.({ sourceId: connector.source.id, step: 'normalise', done, total: responses.length });
  }
  await area.flush();
  const lastFailure = tally.failures.at(-1);
  const answers = responses.filter(({ request }) => request.role !== CONFIRM_ROLE);
  if (lastFailure !== undefined && tally.failures.length === answers.length) throw lastFailure.error;
  const { acceptedCount, valueCount, repeatedCount, refusedCount } = area;
  const missingCount =
    connector.source.kind === 'postings' ? totals.missingOverall(repeatedCount) : totals.missingByRole();
  return {
    ...tally,
    rejectedCount: tally.rejectedCount + refusedCount,
    acceptedCount,
    valueCount,
    repeatedCount,
    missingCount,
    saysNone: totals.saysNone(),
  };
}

interface Tally {
  recordCount: number;
  rejectedCount: number;
  skippedCount: number;
  readonly endings: StatedEnding[];
  readonly emptyAnswers: string[];
  readonly failures: RequestFailure[];
}

async function stageResponse(
  context: StageContext,
  response: RawResponse,
  retrievalSequence: number,
  { area, tally, totals }: { area: StagingArea; tally: Tally; totals: StatedTotals },
): Promise<void> {
  const { deps, connector, lease, issues, retrievedAt } = context;
  const { role, isOptional } = response.request;
  const normaliseContext = { now: lease.startedAt };
  const { statedTotal, items } = connector.parse(response);
  if (statedTotal !== null) totals.state(role, statedTotal);
  let sincePause = 0;
  for (const item of items) {
    if (item.kind === 'issue') {
      issues.add(item.issue, retrievalSequence);
      const isEmpty = item.issue.code === 'no-rows' && connector.source.kind !== 'postings';
      if (isEmpty && !isOptional) tally.emptyAnswers.push(role);
      if (!isLostRecord(item.issue)) continue;
      tally.recordCount++;
      tally.rejectedCount++;
      totals.count(role);
      continue;
    }
    const { record } = item;
    const accepted = normaliseRecord(connector, record, normaliseContext);
    for (const found of accepted.issues) issues.add(found, retrievalSequence);
    const refusedCount = stageRows(context, accepted, { area, retrievalSequence, locator: record.locator });
    const { ending } = accepted;
    if (ending) {
      tally.endings.push({ ...ending, at: toWholeSecond(response.retrievedAt) ?? retrievedAt });
    } else {
      tally.recordCount++;
      if (role !== CONFIRM_ROLE) totals.count(role);
    }
    tally.rejectedCount += accepted.rejectedCount + refusedCount;
    if (accepted.isSkipped) tally.skippedCount++;
    if (area.isFull || ++sincePause >= RECORDS_PER_PAUSE) {
      sincePause = 0;
      await area.flush();
      await betweenBatches(deps, lease);
    }
  }
}

/** Stages what one record became, and returns how many of its figures and facts the database could not hold. */
function stageRows(
  { deps, issues, releaseId }: StageContext,
  { observations, posting, fact, school }: Accepted,
  { area, ...stated }: { area: StagingArea; retrievalSequence: number; locator: string },
): number {
  const place = { ...stated, locator: storedLocator(stated.locator) };
  let refusedCount = 0;
  const refuse = (fault: string): void => {
    refusedCount++;
    issues.add(issue('unreadable-record', 'error', place.locator, fault), place.retrievalSequence);
  };
  for (const figure of observations) {
    const row = observationRow(releaseId, figure, place);
    const fault = rowFault('observation', row);
    if (fault === null) area.addObservation(row);
    else refuse(fault);
  }
  if (posting !== null) area.addPosting({ posting, ...place });
  if (fact !== null) {
    const coded = codeFact(deps.coder, fact);
    if ('fault' in coded) {
      refuse(coded.fault);
      return refusedCount;
    }
    const staged = stagedFact(releaseId, fact, coded.coding, place);
    const fault = rowFault('occupation_fact', staged.row);
    if (fault === null) area.addFact(staged);
    else refuse(fault);
  }
  if (school !== null) {
    const row = schoolRow(releaseId, school, schoolTerms(school), place);
    const fault = rowFault('school', row);
    if (fault === null) area.addSchool(row);
    else refuse(fault);
  }
  return refusedCount;
}

/** An error that `parse` reports in place of a record, as opposed to one about the whole answer. */
function isLostRecord({ severity, code }: Issue): boolean {
  return severity === 'error' && !ABOUT_ANSWERS.has(code);
}

const ABOUT_ANSWERS: ReadonlySet<Issue['code']> = new Set([
  'no-rows',
  'incomplete-sweep',
  'all-suppressed',
  'unknown-field',
]);
