/**
 * Rooms 4 and 5 for a whole run: reads the archived answers one by one, normalises and codes their records, and stages the rows
 * under the release. Memory holds one answer and one batch, whatever the size of the sweep.
 */
import type { RawResponse } from '../../connectors/contract.ts';
import { stagedFact } from '../../db/repositories/facts/fact-staging.ts';
import type { StatedEnding } from '../../db/repositories/postings/posting-life.ts';
import { observationRow } from '../../db/repositories/releases/observation-staging.ts';
import { schoolRow } from '../../db/repositories/schools/school-staging.ts';
import { rowFault } from '../../db/sql/row-fault.ts';
import { type Issue, issue } from '../../domain/issue.ts';
import { readArchived } from '../fetching/archive.ts';
import { type ArchivedResponse, CONFIRM_ROLE, type RequestFailure } from '../fetching/sweep.ts';
import { toWholeSecond } from '../shared/instants.ts';
import { isSourceTrouble } from '../shared/stored-trouble.ts';
import { codeFact } from './code-record.ts';
import { storedLocator } from './locator.ts';
import { type Accepted, normaliseRecord } from './normalise.ts';
import { schoolTerms } from './school-terms.ts';
import type { StageContext } from './stage-context.ts';
import type { StagingArea } from './staging-area.ts';
import { beginStaging, endStepIfSpent, pauseStaging, type Staging } from './staging-progress.ts';

/** Records that become nothing fill no batch, and a long answer may hold nothing else. */
const RECORDS_PER_PAUSE = 2_000;
/** Each is read from the archive, and many hold a handful of records or none. */
const ANSWERS_PER_PAUSE = 100;

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

/** Throws StorageFailed, StepOver, and the source's trouble with an answer that was not optional or when none could be read. */
export async function stageResponses(
  context: StageContext,
  responses: readonly ArchivedResponse[],
): Promise<StagedCounts> {
  const { deps, connector, issues } = context;
  const staging = beginStaging(context, responses);
  const { area, tally, totals, position } = staging;
  const first = position.answer;
  for (const [offset, { request, retrieval }] of responses.slice(first).entries()) {
    const response = await readArchived(deps.raw, request, retrieval);
    try {
      await stageResponse(context, response, retrieval.sequence, { ...staging, responses });
    } catch (error) {
      if (!request.isOptional || !isSourceTrouble(error)) throw error;
      issues.add(
        issue('optional-request-failed', 'warning', request.path, error.message),
        retrieval.sequence,
      );
      if (request.role !== CONFIRM_ROLE) tally.failures.push({ request, error });
    }
    position.answer = first + offset + 1;
    position.item = 0;
    if (position.answer % ANSWERS_PER_PAUSE === 0) await pauseStaging(context, staging, responses);
    const done = position.answer;
    deps.onProgress?.({ sourceId: connector.source.id, step: 'normalise', done, total: responses.length });
  }
  await area.flush();
  const lastFailure = tally.failures.at(-1);
  const answers = responses.filter(({ request }) => request.role !== CONFIRM_ROLE);
  if (lastFailure !== undefined && tally.failures.length === answers.length) throw lastFailure.error;
  // What follows is counted afresh, but a step that did nothing else may not end here.
  if (position.answer > first) endStepIfSpent(context, staging, responses);
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

async function stageResponse(
  context: StageContext,
  response: RawResponse,
  retrievalSequence: number,
  staging: Staging & { readonly responses: readonly ArchivedResponse[] },
): Promise<void> {
  const { connector, lease, issues, retrievedAt } = context;
  const { area, tally, totals, position, responses } = staging;
  const { role, isOptional } = response.request;
  const normaliseContext = { now: lease.startedAt };
  const { statedTotal, items } = connector.parse(response);
  if (statedTotal !== null) totals.state(role, statedTotal);
  let sincePause = 0;
  let passedOver = position.item;
  for (const item of items) {
    // Staged by the step before.
    if (passedOver > 0) {
      passedOver--;
      continue;
    }
    position.item++;
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
      await pauseStaging(context, staging, responses);
    }
  }
}

/** Stages what one record became, and returns how many of its figures, facts and schools the database could not hold. */
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
