/** How figures moved against the last release, and what of it no honest revision does. Pure. */
import type { MovedValues } from '../../db/repositories/releases/release-comparison.ts';
import type { RatioStep } from '../../db/sql/ratio-steps.ts';
import type { Measure } from '../../measures/measure.ts';

/** Of fewer figures the median says little: they may move by more, but not by the ten of another unit. */
export const FEW_FIGURES = 8;
const MAX_FACTOR = 2;
const MAX_FACTOR_OF_FEW = 5;
/** Past figures that are rebased move together, by no more than a quarter up or a fifth down. */
export const MAX_REBASING = 1.25;
/** A past figure counts as revised when it moved by more than a tenth besides what all moved by. */
const REVISED_LOG = 0.1;
const MAX_REVISED_SHARE = 0.5;
const MAX_MOVED_SHARE = 0.8;
/** Counts below ten come and go, and are rounded to five. */
const SMALL_COUNT = 10;

export interface Movement {
  readonly figures: number;
  /** Figures that are not what they were. */
  readonly changed: number;
  /** The middle one of new value by old; 1 where there is none. 0 and infinity can occur. */
  readonly medianRatio: number;
  /** Figures that moved by more than a tenth besides what all moved by. */
  readonly revised: number;
}

export function movementOf(steps: readonly RatioStep[]): Movement {
  const ordered = [...steps].sort((a, b) => a.logRatio - b.logRatio);
  const figures = sum(ordered);
  const median = medianOf(ordered, figures);
  const revised = ordered.filter(
    ({ logRatio, isSame }) =>
      !isSame && (logRatio !== median ? Math.abs(logRatio - median) >= REVISED_LOG : false),
  );
  return {
    figures,
    changed: sum(ordered.filter(({ isSame }) => !isSame)),
    medianRatio: Math.exp(median),
    revised: sum(revised),
  };
}

function medianOf(ordered: readonly RatioStep[], figures: number): number {
  let passed = 0;
  for (const { logRatio, figures: own } of ordered) {
    passed += own;
    if (passed * 2 >= figures) return logRatio;
  }
  return 0;
}

function sum(steps: readonly RatioStep[]): number {
  return steps.reduce((total, { figures }) => total + figures, 0);
}

/** The factor by which the middle figure may move either way. */
export function factorAllowed({ figures }: Movement): number {
  return figures < FEW_FIGURES ? MAX_FACTOR_OF_FEW : MAX_FACTOR;
}

/** Whether half of the figures or more moved by more than that. */
export function hasJumped(movement: Movement): boolean {
  const allowed = factorAllowed(movement);
  return movement.medianRatio > allowed || movement.medianRatio < 1 / allowed;
}

/** Whether more of the past was written anew than a publisher does: singly, or all of it by more than a rebasing. */
export function isRewritten(movement: Movement): boolean {
  const { figures, changed, revised } = movement;
  if (figures < FEW_FIGURES) return false;
  return (isRebasedTooFar(movement) ? changed : revised) > figures * MAX_REVISED_SHARE;
}

/** Whether half of the figures or more moved by more than any rebasing. */
export function isRebasedTooFar({ medianRatio }: Movement): boolean {
  return medianRatio > MAX_REBASING || medianRatio < 1 / MAX_REBASING;
}

/** Whether it is worth the look for values that stand in other rows now. */
export function maySlip({ figures, changed }: Movement): boolean {
  return changed >= FEW_FIGURES && changed > figures * MAX_REVISED_SHARE;
}

/** Whether nearly all new values are old values of other rows. Values that differ from each other meet less by chance. */
export function hasSlipped({ changed }: Movement, moved: MovedValues): boolean {
  const isVaried = moved.distinct >= changed / 2;
  const inRows = Math.max(moved.acrossAreas, moved.acrossPeriods, isVaried ? moved.inColumn : 0);
  return inRows >= changed * MAX_MOVED_SHARE;
}

/** Below it, in both releases, a figure of the measure is not compared. */
export function floorOf(measure: Pick<Measure, 'unit'> | null): number {
  return measure !== null && COUNTS.has(measure.unit) ? SMALL_COUNT : 0;
}

const COUNTS: ReadonlySet<Measure['unit']> = new Set(['people', 'jobs', 'adverts', 'businesses']);
