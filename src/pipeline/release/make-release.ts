/** Rooms 4 to 7 for a sweep that brought something new: stage, join to the past, check, and publish or quarantine. */
import { type Connector, FILE_ROLE } from '../../connectors/contract.ts';
import { indexPostings } from '../../db/repositories/postings/posting-index.ts';
import { findLinePlace, joinLine } from '../../db/repositories/postings/posting-lines.ts';
import type { Acceptance } from '../../db/repositories/releases/acceptances.ts';
import { countIssues, insertIssues } from '../../db/repositories/releases/issues.ts';
import { summariseRelease } from '../../db/repositories/releases/release-summary.ts';
import {
  getReleaseByName,
  insertStagedRelease,
  type NewRelease,
  type ReleaseCounts,
  type ReleaseRow,
} from '../../db/repositories/releases/releases.ts';
import { listRetrievals } from '../../db/repositories/releases/retrievals.ts';
import { indexSchools } from '../../db/repositories/schools/school-index.ts';
import { ReleaseRejected } from '../../domain/errors.ts';
import type { Instant } from '../../domain/period.ts';
import type { PostingMovements } from '../../domain/release.ts';
import { readBoardChange } from '../check/board-change.ts';
import { checkAdverts } from '../check/check-adverts.ts';
import { checkBoard } from '../check/check-board.ts';
import { checkCandidate, type ReleaseVerdict } from '../check/check-candidate.ts';
import { checkFacts } from '../check/check-facts.ts';
import { checkFigures } from '../check/check-figures.ts';
import { checkSchools } from '../check/check-schools.ts';
import { compareMeasures, isWithdrawal, throwIfPassing } from '../check/lost-measures.ts';
import { throwIfCancelled } from '../fetching/fetch.ts';
import type { SweepResult } from '../fetching/sweep.ts';
import type { PipelineDeps, Progress, RunOutcome } from '../shared/deps.ts';
import { toWholeSecond } from '../shared/instants.ts';
import type { IssueLog } from '../shared/issue-log.ts';
import type { Lease } from '../shared/lease.ts';
import { outcomeOf } from '../shared/outcome.ts';
import { betweenBatches } from '../staging/between-batches.ts';
import { type StagedCounts, stageResponses } from '../staging/stage.ts';
import type { StageContext } from '../staging/stage-context.ts';
import { listLapsed } from './lapsed.ts';
import { resolveLives } from './life.ts';
import { noteChanges } from './note-changes.ts';
import { recodePostings } from './recode-postings.ts';
import { publishRelease, quarantineRelease } from './settle.ts';
import { refuseWithdrawn } from './withdraw.ts';

export interface RunContext {
  /** Its database is the lease's: every write is fenced. */
  readonly deps: PipelineDeps;
  /** Guarded: see guarded-connector.ts. */
  readonly connector: Connector;
  readonly lease: Lease;
  readonly issues: IssueLog;
  /** A release that was held back and is to be published now: its number, and when it was fetched. Absent for a refresh. */
  readonly accepting?: { readonly quarantinedId: number; readonly retrievedAt: Instant };
  /** A release that was made before, from the same answers. Absent for a refresh. */
  readonly remaking?: RemadeRelease;
  /** As StageContext. */
  readonly steps?: StageContext['steps'];
}

/** What of a release its answers do not tell. */
interface RemadeRelease {
  readonly releaseId: number;
  readonly retrievedAt: Instant;
  readonly isPartial: boolean;
  /** How it ended, whatever the checks say now: readers saw it, or they did not. */
  readonly isHeldBack: boolean;
  /** Null when it passed its checks. */
  readonly accepted: Pick<Acceptance, 'quarantinedId' | 'failures'> | null;
  /** Null when it changed nothing. */
  readonly noticedAt: Instant | null;
}

/** The outcome's state is `published` or `quarantined`. Throws source trouble met while reading, StepOver, and StorageFailed. */
export async function makeRelease(
  run: RunContext,
  sweep: SweepResult,
  current: ReleaseRow | null,
  codeVersion: string,
): Promise<RunOutcome> {
  const { deps, connector, lease, issues } = run;
  const known = run.remaking ?? run.accepting;
  const retrievedAt = known?.retrievedAt ?? latestInstant(sweep, lease.startedAt);
  const releaseId = await openRelease(run, {
    sourceId: connector.source.id,
    previousReleaseId: current?.release_id ?? null,
    retrievedAt,
    codeVersion,
    contentSha256: sweep.contentSha256,
  });
  const lineId = await findLineFor(run, releaseId, current);
  const line = lineId === null ? null : { lineId, isSameCode: current?.code_version === codeVersion };
  const staged = await stageResponses({ ...run, releaseId, retrievedAt, line }, sweep.responses);
  const movements = await joinPast(run, staged, { releaseId, lineId, current, retrievedAt, codeVersion });

  report(run, 'check');
  const isGathered = connector.source.kind !== 'postings' && (await isOfFiles(run, sweep, current));
  const candidate = { releaseId, retrievedAt, codeVersion, current, sweep, staged, movements, isGathered };
  const { verdict, counts } = await judge(run, candidate);
  throwIfCancelled(deps.signal);
  report(run, 'publish');
  const parts = {
    sourceId: connector.source.id,
    runId: lease.runId,
    issueCount: issues.count,
    counts,
    movements,
  };
  if (isHeldBack(run, verdict)) {
    const { source } = connector;
    const [, boardId = ''] = source.id.split('/');
    const command = source.board ? `wealdway feeds approve ${boardId}` : `wealdway accept "${lease.runId}"`;
    const remedy = `If you have looked at it and it is right, publish it: ${command}`;
    const error = new ReleaseRejected(verdict.failures, remedy);
    await quarantineRelease(run, releaseId, counts, error);
    return outcomeOf({ ...parts, state: 'quarantined', error });
  }
  const { acceptedCount } = counts;
  const noted = { source: connector.source, releaseId, acceptedCount, movements, current };
  const noticedAt = run.remaking?.noticedAt ?? deps.clock.now();
  await noteChanges(deps, { ...noted, noticedAt }, () => betweenBatches(deps, lease));
  if (connector.source.kind === 'observations') await deps.db.writeAtomically(summariseRelease(releaseId));
  if (movements !== null) await indexPostings(deps.db, releaseId, () => betweenBatches(deps, lease));
  if (connector.source.kind === 'schools')
    await indexSchools(deps.db, releaseId, () => betweenBatches(deps, lease));
  await publishRelease(run, releaseId, counts, acceptanceOf(run, verdict));
  return outcomeOf({ ...parts, state: 'published', error: null });
}

function isHeldBack({ accepting, remaking }: RunContext, { failures }: ReleaseVerdict): boolean {
  if (remaking) return remaking.isHeldBack;
  return failures.length > 0 && !accepting;
}

function acceptanceOf(
  { accepting, remaking }: RunContext,
  { failures }: ReleaseVerdict,
): RemadeRelease['accepted'] {
  if (remaking) return remaking.accepted;
  return accepting ? { quarantinedId: accepting.quarantinedId, failures } : null;
}

interface StagedCandidate {
  readonly releaseId: number;
  readonly retrievedAt: Instant;
  readonly codeVersion: string;
  readonly current: ReleaseRow | null;
  readonly sweep: SweepResult;
  readonly staged: StagedCounts;
  readonly movements: PostingMovements | null;
  /** As Candidate. */
  readonly isGathered: boolean;
}

/** Whether this sweep, or the one before, brought nothing but files. */
async function isOfFiles(
  { deps }: RunContext,
  sweep: SweepResult,
  current: ReleaseRow | null,
): Promise<boolean> {
  const isFile = ({ role }: { readonly role: string }) => role === FILE_ROLE;
  if (sweep.responses.every(({ request }) => isFile(request))) return true;
  const before = current === null ? [] : await listRetrievals(deps.db, current.name);
  return before.length > 0 && before.every(isFile);
}

/** Room 6. Stores the issues of the run. Throws the source's passing trouble when the candidate fails because of it. */
async function judge(
  run: RunContext,
  candidate: StagedCandidate,
): Promise<{ verdict: ReleaseVerdict; counts: ReleaseCounts }> {
  const { deps, connector, lease, issues } = run;
  const { releaseId, current, sweep, staged, movements } = candidate;
  const { source } = connector;
  const acceptedCount = movements?.live ?? staged.acceptedCount;
  const failures = [...sweep.failures, ...staged.failures];
  const verdict = checkCandidate(source, {
    ...staged,
    acceptedCount,
    previousAcceptedCount: current?.accepted_count ?? null,
    previousRecordCount: current?.record_count ?? null,
    cappedAt: sweep.isCapped ? source.politeness.maxRequests : null,
    measures: await compareMeasures(deps, source, current, releaseId, failures),
    previousEmptyCount: current && (await countIssues(deps.db, current.name, 'no-rows')),
    implausible: await findImplausible(run, candidate),
    isGathered: candidate.isGathered,
  });
  if (!run.remaking) throwIfPassing(verdict, failures);
  const refused = await refuseWithdrawn(deps, source.id, sweep.contentSha256);
  for (const found of verdict.issues) issues.add(found, null);
  issues.summarise();
  await deps.db.writeAtomically(insertIssues(lease.runId, issues.take()));
  const counts: ReleaseCounts = {
    recordCount: staged.recordCount,
    acceptedCount,
    rejectedCount: staged.rejectedCount,
    skippedCount: staged.skippedCount,
    repeatedCount: staged.repeatedCount,
    isPartial:
      run.remaking?.isPartial ??
      (staged.missingCount > 0 || sweep.isCapped || failures.some((one) => !isWithdrawal(one))),
    movements: movements === null ? null : JSON.stringify(movements),
  };
  return { verdict: { ...verdict, failures: [...verdict.failures, ...refused] }, counts };
}

async function findImplausible(
  { deps, lease, connector }: RunContext,
  { releaseId, retrievedAt, codeVersion, current, staged, movements, isGathered }: StagedCandidate,
): Promise<readonly string[]> {
  const { db, areas } = deps;
  const previousId = current?.release_id ?? null;
  if (connector.source.kind === 'reference') return checkFacts(db, releaseId, previousId);
  if (connector.source.kind === 'schools') return checkSchools(db, releaseId);
  const context = { db, areas, releaseId, previousId, retrievedAt };
  if (movements === null) {
    const pause = () => betweenBatches(deps, lease);
    return checkFigures({ ...context, isGathered, pause });
  }
  const isSameCode = current?.code_version === codeVersion;
  const found = await checkAdverts({ ...context, movements, isSameCode });
  if (!connector.source.board || current === null) return found;
  const change = { sourceId: connector.source.id, current, releaseId, movements, staged };
  return [...found, ...checkBoard(await readBoardChange(db, change))];
}

/** Null for all but postings. */
async function joinPast(
  { deps, connector, lease, issues }: RunContext,
  staged: StagedCounts,
  ids: {
    releaseId: number;
    lineId: number | null;
    current: ReleaseRow | null;
    retrievedAt: Instant;
    codeVersion: string;
  },
): Promise<PostingMovements | null> {
  const { releaseId, lineId } = ids;
  if (lineId === null) return null;
  const context = {
    db: deps.db,
    releaseId,
    lineId,
    previousId: ids.current?.release_id ?? null,
    at: ids.retrievedAt,
    pause: () => betweenBatches(deps, lease),
  };
  const lapsed = connector.source.board?.list === 'newest' ? await listLapsed(context) : [];
  const movements = await resolveLives(context, [...staged.endings, ...lapsed]);
  // What was carried forward was coded by whoever made the release before.
  if (ids.current !== null && ids.current.code_version !== ids.codeVersion) {
    await recodePostings({ ...context, issues, coder: deps.coder, source: connector.source });
  }
  return movements;
}

/** Null for all but postings. */
async function findLineFor(
  { deps, connector, lease, steps }: RunContext,
  releaseId: number,
  current: ReleaseRow | null,
): Promise<number | null> {
  if (connector.source.kind !== 'postings') return null;
  const joined = steps?.staging ? await findLinePlace(deps.db, releaseId) : null;
  if (joined !== null) return joined.lineId;
  return joinLine(deps.db, releaseId, current?.release_id ?? null, () => betweenBatches(deps, lease));
}

async function openRelease(
  { deps, lease, steps, remaking }: RunContext,
  release: NewRelease,
): Promise<number> {
  // Opened by the step before.
  if (steps?.staging) return (await getReleaseByName(deps.db, lease.runId)).release_id;
  await deps.db.writeAtomically([insertStagedRelease(lease.runId, release, remaking?.releaseId)]);
  const opened = await getReleaseByName(deps.db, lease.runId);
  return opened.release_id;
}

/** When the last answer arrived: what the whole release counts as its time. */
function latestInstant(sweep: SweepResult, startedAt: Instant): Instant {
  const last = sweep.responses.reduce(
    (latest, { retrieval }) =>
      Date.parse(retrieval.retrievedAt) > Date.parse(latest) ? retrieval.retrievedAt : latest,
    startedAt,
  );
  return toWholeSecond(last) ?? startedAt;
}

function report({ deps, connector }: RunContext, step: Progress['step']): void {
  deps.onProgress?.({ sourceId: connector.source.id, step, done: 0, total: 1 });
}
