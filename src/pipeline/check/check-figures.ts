/**
 * Room 6, figures: whether they can be true at all, and whether they can follow those that readers see. A first release has nothing to
 * follow and is held by the bounds alone. Each finding is a sentence with an example; an operator who knows better accepts the release.
 */
import type { Database } from '../../db/database.ts';
import { countByMeasure } from '../../db/repositories/releases/observation-staging.ts';
import {
  findAfter,
  findIntervalOutOfRange,
  findOutOfRange,
} from '../../db/repositories/releases/release-bounds.ts';
import {
  countMovedValues,
  countSeries,
  countSharedPeriods,
  findMovedFigure,
  listFlatColumns,
  listRatioSteps,
  listTwinMeasures,
} from '../../db/repositories/releases/release-comparison.ts';
import type { ComparedMeasure, Pairing } from '../../db/repositories/releases/release-pairs.ts';
import type { MeasureId } from '../../domain/observation.ts';
import type { Instant } from '../../domain/period.ts';
import { findMeasure } from '../../measures/registry.ts';
import { checkIntervals } from './check-intervals.ts';
import { findJumpedPart } from './check-parts.ts';
import { checkPeriods } from './check-periods.ts';
import { type AreaNames, inWords } from './figure-in-words.ts';
import { latestDay } from './latest-day.ts';
import {
  FEW_FIGURES,
  factorAllowed,
  floorOf,
  hasJumped,
  hasSlipped,
  isRebasedTooFar,
  isRewritten,
  MAX_REBASING,
  type Movement,
  maySlip,
  movementOf,
} from './movement.ts';

/** Two measures with so many equal figures are one table sent twice. */
const TWIN_FIGURES = 20;
/** A table does not double for the same periods. */
const MAX_GROWTH = 1.8;
const MIN_GROWTH_FIGURES = 50;
const MIN_KEPT_SHARE = 0.5;
/** No revision moves all of a part by so much, and another unit moves it by ten at least. */
const FACTOR_OF_A_PART = 5;
/** Of one kind, so many measures are told in full. */
const WRITTEN_IN_FULL = 3;

export interface CheckFiguresContext {
  readonly db: Database;
  readonly areas: AreaNames;
  /** The release that readers see; null before the first. */
  readonly previousId: number | null;
  readonly releaseId: number;
  readonly retrievedAt: Instant;
  /** Files of different tables add to each other, so that growth says nothing. */
  readonly isGathered: boolean;
  /** Called between measures: renews the lease and throws when the run should stop. */
  pause(): Promise<void>;
}

type FindingKind =
  | 'period'
  | 'range'
  | 'future'
  | 'twin'
  | 'jump'
  | 'interval'
  | 'slip'
  | 'rewrite'
  | 'flat'
  | 'growth'
  | 'series';

interface Finding {
  readonly kind: FindingKind;
  readonly measure: MeasureId;
  readonly sentence: string;
}

/** Sentences, none when all is plausible. */
export async function checkFigures(context: CheckFiguresContext): Promise<readonly string[]> {
  const { db, previousId, releaseId, pause } = context;
  const findings: Finding[] = [];
  const held = previousId === null ? new Map<string, number>() : await countByMeasure(db, previousId);
  for (const measure of (await countByMeasure(db, releaseId)).keys()) {
    findings.push(...(await checkBounds(context, measure)));
    if (previousId !== null && held.has(measure)) {
      findings.push(...(await checkAgainstPast(context, { measure, oldId: previousId, newId: releaseId })));
    }
    await pause();
  }
  for (const [first, measure] of await listTwinMeasures(db, releaseId, TWIN_FIGURES)) {
    const sentence = `${measure} has the very same figures as ${first}: one table was sent for both`;
    findings.push({ kind: 'twin', measure, sentence });
  }
  return inBrief(findings);
}

async function checkBounds(context: CheckFiguresContext, measure: MeasureId): Promise<Finding[]> {
  const { db, releaseId, retrievedAt } = context;
  const facts = findMeasure(measure);
  const findings: Finding[] = [];
  if (facts !== null) {
    const { least, most } = facts.plausible;
    const found = await findOutOfRange(db, releaseId, measure, facts.plausible);
    const wide = await findIntervalOutOfRange(db, releaseId, measure, facts.plausible);
    if (found) {
      const what = `${measure}: ${found.figures} figures are not between ${least} and ${most} (${facts.unit})`;
      findings.push({
        kind: 'range',
        measure,
        sentence: `${what}, such as ${inWords(context, found)}: ${found.value}`,
      });
    }
    if (wide) {
      const what = `${measure}: ${wide.figures} intervals reach far beyond ${least} to ${most} (${facts.unit})`;
      findings.push({
        kind: 'range',
        measure,
        sentence: `${what}, such as ${inWords(context, wide)}: ${wide.lower95} to ${wide.upper95}`,
      });
    }
  }
  const latest = latestDay(retrievedAt);
  const future = facts?.isProjection ? null : await findAfter(db, releaseId, measure, latest);
  if (future) {
    const what = `${measure}: ${future.figures} figures are of periods that end after ${latest}`;
    findings.push({ kind: 'future', measure, sentence: `${what}, such as ${inWords(context, future)}` });
  }
  return findings;
}

async function checkAgainstPast(context: CheckFiguresContext, compared: ComparedMeasure): Promise<Finding[]> {
  const { db } = context;
  const { measure } = compared;
  const floor = floorOf(findMeasure(measure));
  const past = movementOf(await listRatioSteps(db, compared, 'revised', floor));
  const next = movementOf(await listRatioSteps(db, compared, 'continued', floor));
  const findings = [
    (await checkJump(context, compared, 'revised', past)) ??
      (await checkSlip(context, compared, past)) ??
      (await checkRewrite(context, compared, past)) ??
      (await checkParts(context, compared, 'revised')),
    (await checkJump(context, compared, 'continued', next)) ??
      (await checkParts(context, compared, 'continued')),
    ...(await checkPeriods(context, compared, next)).map(
      (sentence): Finding => ({ kind: 'period', measure, sentence }),
    ),
    ...(await checkIntervals(context, compared)).map(
      (sentence): Finding => ({ kind: 'interval', measure, sentence }),
    ),
    ...(await checkColumns(context, compared)),
    await checkGrowth(context, compared),
    await checkSeries(context, compared),
  ];
  return findings.filter((finding) => finding !== null);
}

async function checkJump(
  context: CheckFiguresContext,
  compared: ComparedMeasure,
  pairing: Pairing,
  movement: Movement,
): Promise<Finding | null> {
  if (!hasJumped(movement)) return null;
  const { measure } = compared;
  const { figures, medianRatio } = movement;
  const allowed = factorAllowed(movement);
  const isUp = medianRatio > 1;
  const than = pairing === 'revised' ? 'in the last release' : 'for the period before';
  const by = isUp ? `more than ${allowed} times what they were` : `less than 1/${allowed} of what they were`;
  const what = `${measure}: half or more of ${figures} figures are ${by} ${than}`;
  const example = await exampleOf(context, compared, pairing, isUp ? allowed : 1 / allowed);
  return { kind: 'jump', measure, sentence: `${what}${example}` };
}

async function checkSlip(
  context: CheckFiguresContext,
  compared: ComparedMeasure,
  movement: Movement,
): Promise<Finding | null> {
  if (!maySlip(movement)) return null;
  const { measure } = compared;
  const moved = await countMovedValues(context.db, compared);
  if (!hasSlipped(movement, moved)) return null;
  const { changed, figures } = movement;
  const where = moved.acrossAreas >= moved.acrossPeriods ? 'beside other areas' : 'for other periods';
  const what = `${measure}: ${changed} of ${figures} figures changed, and hold what stood ${where} in the last release, as if rows had slipped`;
  return { kind: 'slip', measure, sentence: `${what}${await exampleOf(context, compared, 'revised', 1)}` };
}

async function checkRewrite(
  context: CheckFiguresContext,
  compared: ComparedMeasure,
  movement: Movement,
): Promise<Finding | null> {
  if (!isRewritten(movement)) return null;
  const { measure } = compared;
  const { figures, changed, revised, medianRatio } = movement;
  const isUp = medianRatio > 1;
  const rebased = `half or more of ${figures} past figures are over ${isUp ? 'a quarter above' : 'a fifth below'} what they were in the last release`;
  const apart = medianRatio === 1 ? '' : ' apart from the change that all share';
  const singly = `${changed} of ${figures} past figures were revised, ${revised} of them by more than a tenth${apart}`;
  const [what, factor] = isRebasedTooFar(movement)
    ? [rebased, isUp ? MAX_REBASING : 1 / MAX_REBASING]
    : [singly, 1.1];
  const example = await exampleOf(context, compared, 'revised', factor);
  return { kind: 'rewrite', measure, sentence: `${measure}: ${what}${example}` };
}

async function checkParts(
  context: CheckFiguresContext,
  compared: ComparedMeasure,
  pairing: Pairing,
): Promise<Finding | null> {
  const { measure } = compared;
  const what = { quantity: 'value', floor: floorOf(findMeasure(measure)), factor: FACTOR_OF_A_PART } as const;
  const found = await findJumpedPart(context.db, compared, pairing, what);
  if (found === null) return null;
  const { figures, example } = found;
  const sentence = `${measure}: all ${figures} figures of one part of the table moved by a factor of five or more, as if their unit were another, such as ${inWords(context, example)}: ${example.before} before, ${example.now} now`;
  return { kind: 'jump', measure, sentence };
}

async function checkColumns({ db }: CheckFiguresContext, compared: ComparedMeasure): Promise<Finding[]> {
  const { measure } = compared;
  const [longest, ...others] = await listFlatColumns(db, compared, FEW_FIGURES);
  if (!longest) return [];
  const which = longest.dimension === '' ? '' : ` of ${longest.dimension}`;
  const more = others.length === 0 ? '' : `, and ${others.length} more columns are alike`;
  const sentence = `${measure}: all ${longest.figures} figures${which} are ${longest.value} now, and were not before${more}`;
  return [{ kind: 'flat', measure, sentence }];
}

async function checkGrowth(
  { db, isGathered }: CheckFiguresContext,
  compared: ComparedMeasure,
): Promise<Finding | null> {
  if (isGathered) return null;
  const { measure } = compared;
  const { before, now } = await countSharedPeriods(db, compared);
  if (now < before * MAX_GROWTH || now - before < MIN_GROWTH_FIGURES) return null;
  const sentence = `${measure}: ${now} figures came for periods that had ${before} in the last release`;
  return { kind: 'growth', measure, sentence };
}

async function checkSeries({ db }: CheckFiguresContext, compared: ComparedMeasure): Promise<Finding | null> {
  const { measure } = compared;
  const series = await countSeries(db, compared);
  if (series.before >= FEW_FIGURES && series.kept < series.before * MIN_KEPT_SHARE) {
    const sentence = `${measure}: only ${series.kept} of the ${series.before} series of the last release came (a series is an area with its industry, age and the like)`;
    return { kind: 'series', measure, sentence };
  }
  return null;
}

async function exampleOf(
  context: CheckFiguresContext,
  compared: ComparedMeasure,
  pairing: Pairing,
  factor: number,
): Promise<string> {
  const found =
    (await findMovedFigure(context.db, compared, pairing, factor)) ??
    (await findMovedFigure(context.db, compared, pairing, 1 / factor));
  return found === null
    ? ''
    : `, such as ${inWords(context, found)}: ${found.before} before, ${found.now} now`;
}

/** A feed that lost its columns breaks every measure in one way: three are told, the others named. */
function inBrief(findings: readonly Finding[]): string[] {
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    const sentences = own.slice(0, WRITTEN_IN_FULL).map(({ sentence }) => sentence);
    const others = own.slice(WRITTEN_IN_FULL).map(({ measure }) => measure);
    return others.length === 0
      ? sentences
      : [...sentences, `the same of ${others.length} more measures: ${others.join(', ')}`];
  });
}
