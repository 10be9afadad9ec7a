/** Room 6, counts: whether a candidate release is plausible for its source. Pure: every failure and warning is returned. */

import type { Assertions, SourceDescription } from '../../connectors/contract.ts';
import { type Issue, issue } from '../../domain/issue.ts';
import type { MeasureId } from '../../domain/observation.ts';
import { LEAST_FOR_SHARES } from './check-board.ts';
import { lossOf } from './lost-figures.ts';

export interface Candidate {
  /** As StagedCounts. */
  readonly recordCount: number;
  readonly acceptedCount: number;
  /** Accepted figures with a value. */
  readonly valueCount: number;
  readonly rejectedCount: number;
  readonly repeatedCount: number;
  readonly missingCount: number;
  /** Accepted by the release readers see now; null before the first. */
  readonly previousAcceptedCount: number | null;
  /** Every measure of the source that the release readers see holds; empty for postings and before the first release. */
  readonly measures: readonly MeasureCount[];
  /** As StagedCounts. */
  readonly emptyAnswers: readonly string[];
  /** Records that came when the last release was made; null before the first. */
  readonly previousRecordCount: number | null;
  /** The limit of requests that cut the sweep short; null when it did not. */
  readonly cappedAt: number | null;
  /** What {@link checkFigures} and {@link checkAdverts} found. */
  readonly implausible: readonly string[];
  /** How many answers held no rows when the last release was made; null before the first. */
  readonly previousEmptyCount: number | null;
  /** Whether either release was made of files that an operator brought one by one: they add to each other, and overlap. */
  readonly isGathered: boolean;
}

export interface MeasureCount {
  readonly measure: MeasureId;
  /** Figures in the release readers see, more than none. */
  readonly before: number;
  readonly now: number;
  /** By the source's own word: it answered the request for it with 400, 404 or 410. */
  readonly isWithdrawn: boolean;
  /** As {@link partsInWords}. */
  readonly gone: readonly string[];
}

export interface ReleaseVerdict {
  /** Sentences. Not empty: the release is quarantined and the old one stays. */
  readonly failures: readonly string[];
  readonly issues: readonly Issue[];
}

const WHOLE_SWEEP = 'whole sweep';
/** A release this near to a limit (as a share of it) is published with a warning. */
const NEAR_COUNT = 0.95;
const NEAR_SHARE = 0.8;
/** A small measure may lose all of its figures without the whole release losing as much as it may. */
const MAX_MEASURE_FALL_SHARE = 0.25;
/** A release may double and grow by a few more: a source that adds a year to a first one. */
const MAX_GROWTH = 2;
const GROWTH_OF_SMALL = 200;
/** Overlapping pages repeat a few; where half as many records again give nothing more, parts of the feed came twice. */
const MAX_BARREN_GROWTH = 1.5;
const MIN_BARREN_RECORDS = 20;

export function checkCandidate(source: SourceDescription, candidate: Candidate): ReleaseVerdict {
  const failures: string[] = [];
  const issues: Issue[] = [];
  const { assertions } = source;
  if (source.kind === 'observations' && candidate.acceptedCount > 0 && candidate.valueCount === 0) {
    failures.push(`all ${candidate.acceptedCount} figures are suppressed or missing`);
    issues.push(issue('all-suppressed', 'error', WHOLE_SWEEP, `${candidate.acceptedCount} figures`));
  }
  if (source.board && candidate.previousAcceptedCount === null) {
    failures.push('these are the first adverts of a board, and nobody has looked at them yet');
  }
  if (candidate.missingCount > 0) {
    const detail = `The source stated ${candidate.missingCount} more records than it sent`;
    issues.push(issue('incomplete-sweep', 'warning', WHOLE_SWEEP, detail));
  }
  const { emptyAnswers, previousEmptyCount } = candidate;
  if (previousEmptyCount !== null && emptyAnswers.length > previousEmptyCount) {
    failures.push(`no rows came for ${emptyAnswers.join(', ')}, where rows came before`);
  }
  for (const counted of candidate.measures) {
    const { before, now, isWithdrawn } = counted;
    const loss = lossOf(counted);
    if (loss === null) continue;
    const { sentence, isWorthReading } = loss;
    if (isWithdrawn && now === 0) issues.push(issue('measure-lost', 'error', WHOLE_SWEEP, sentence));
    else if ((before - now) / before > MAX_MEASURE_FALL_SHARE) failures.push(sentence);
    // A file that ends early between two rows is shown by nothing else: noted, however few they are.
    else issues.push(issue('fewer-figures', isWorthReading ? 'warning' : 'info', WHOLE_SWEEP, sentence));
  }
  failures.push(...growthOf(source, candidate), ...candidate.implausible);
  for (const limit of limitsOf(source, assertions, candidate)) {
    if (limit.isBroken) failures.push(limit.sentence);
    else if (limit.isNear) issues.push(issue('assertion-warning', 'warning', WHOLE_SWEEP, limit.sentence));
  }
  return { failures, issues };
}

const RECORDS: Readonly<Record<SourceDescription['kind'], string>> = {
  observations: 'figures',
  postings: 'adverts',
  reference: 'records',
  schools: 'schools',
};

/** Nothing that was fetched whole is suddenly twice as much. */
function growthOf({ kind }: SourceDescription, candidate: Candidate): string[] {
  const { recordCount, acceptedCount, previousRecordCount, previousAcceptedCount, cappedAt } = candidate;
  const failures: string[] = [];
  if (cappedAt !== null) {
    failures.push(
      `the sweep was stopped at its limit of ${cappedAt} requests with more to ask, so it is not the whole feed`,
    );
  }
  if (previousAcceptedCount === null || previousAcceptedCount === 0 || candidate.isGathered) return failures;
  const isDoubled =
    kind === 'postings' &&
    previousAcceptedCount >= GROWTH_OF_SMALL &&
    acceptedCount >= previousAcceptedCount * MAX_GROWTH;
  if (isDoubled || acceptedCount > previousAcceptedCount * MAX_GROWTH + GROWTH_OF_SMALL) {
    failures.push(
      `${acceptedCount} ${RECORDS[kind]} came, ${previousAcceptedCount} in the last release: it does not grow so fast`,
    );
  }
  const recordsBefore = previousRecordCount ?? 0;
  const growth = recordCount / recordsBefore / (acceptedCount / previousAcceptedCount);
  if (growth >= MAX_BARREN_GROWTH && recordCount - recordsBefore >= MIN_BARREN_RECORDS) {
    failures.push(
      `${recordCount} records came, ${recordsBefore} in the last release, and gave no more than before: parts of the feed came twice`,
    );
  }
  return failures;
}

interface Limit {
  readonly isBroken: boolean;
  readonly isNear: boolean;
  readonly sentence: string;
}

function limitsOf(source: SourceDescription, assertions: Assertions, candidate: Candidate): Limit[] {
  const { minRecords, maxRecords, maxRejectedShare, maxFallShare } = assertions;
  const { recordCount, rejectedCount, acceptedCount, previousAcceptedCount } = candidate;
  // Adverts that overlapping pages repeat are counted once.
  const records = source.kind === 'postings' ? recordCount - candidate.repeatedCount : recordCount;
  const limits: Limit[] = [
    {
      isBroken: records < minRecords,
      isNear: records < minRecords / NEAR_COUNT,
      sentence: `${records} records arrived, at least ${minRecords} are expected`,
    },
    {
      isBroken: records > maxRecords,
      isNear: records > maxRecords * NEAR_COUNT,
      sentence: `${records} records arrived, at most ${maxRecords} are expected`,
    },
    share(
      'of the records were rejected',
      recordCount === 0 ? 0 : rejectedCount / recordCount,
      isSmall(source, recordCount) ? 1 : maxRejectedShare,
    ),
  ];
  if (previousAcceptedCount !== null && previousAcceptedCount > 0) {
    const fall = (previousAcceptedCount - acceptedCount) / previousAcceptedCount;
    const what = `fewer than the ${previousAcceptedCount} of the last release (${acceptedCount} now)`;
    limits.push(share(what, fall, isSmall(source, previousAcceptedCount) ? 1 : maxFallShare));
  }
  return limits;
}

/** A board of three that fills two posts has lost two thirds of its adverts: what may be said of it, check-board.ts says. */
function isSmall({ board }: SourceDescription, count: number): boolean {
  return board !== undefined && count < LEAST_FOR_SHARES;
}

function share(what: string, found: number, allowed: number): Limit {
  return {
    isBroken: found > allowed,
    isNear: found > 0 && found > allowed * NEAR_SHARE,
    sentence: `${percent(found)} ${what}, at most ${percent(allowed)} is allowed`,
  };
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10} %`;
}
