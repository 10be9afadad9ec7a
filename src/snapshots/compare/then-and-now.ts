/** Figures as a document once gave them, each beside what the same document says now. */
import { dimensionKey } from '../../domain/observation.ts';
import type { SealedFigure } from '../document/seal.ts';

/**
 * `same`: as it was. `revised`: another value for the same days. `newer`: a figure of later days has taken its place. `gone`: the document
 * has no such figure now.
 */
export const FIGURE_STATES = ['revised', 'newer', 'gone', 'same'] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

export interface ThenAndNow {
  readonly state: FigureState;
  readonly before: SealedFigure;
  /** Null when it is gone. */
  readonly now: SealedFigure | null;
}

/** One for each of the earlier figures: what has changed first, and otherwise in their order. */
export function thenAndNow(before: readonly SealedFigure[], now: readonly SealedFigure[]): ThenAndNow[] {
  const held = Map.groupBy(now, subjectOf);
  const all = before.map((figure) => besides(figure, held.get(subjectOf(figure)) ?? []));
  return FIGURE_STATES.flatMap((state) => all.filter((each) => each.state === state));
}

/** What a figure is about, but for its days. */
function subjectOf({ measure, areaCode, dimensions }: SealedFigure): string {
  return `${measure} ${areaCode} ${dimensionKey(dimensions)}`;
}

function besides(before: SealedFigure, others: readonly SealedFigure[]): ThenAndNow {
  const ofThoseDays = others.filter(
    ({ periodStart, periodEnd }) => periodStart === before.periodStart && periodEnd === before.periodEnd,
  );
  const same = ofThoseDays.find((each) => saysTheSame(before, each));
  if (same) return { state: 'same', before, now: same };
  const [revised] = ofThoseDays;
  if (revised) return { state: 'revised', before, now: revised };
  const [newest] = [...others].sort((a, b) => ((a.periodEnd ?? '') > (b.periodEnd ?? '') ? -1 : 1));
  if (newest && (newest.periodEnd ?? '') > (before.periodEnd ?? ''))
    return { state: 'newer', before, now: newest };
  return { state: 'gone', before, now: null };
}

/** Words may change where the figure does not: they count only where there is no value. */
function saysTheSame(a: SealedFigure, b: SealedFigure): boolean {
  return (
    a.value === b.value &&
    a.status === b.status &&
    a.unit === b.unit &&
    a.lower95 === b.lower95 &&
    a.upper95 === b.upper95 &&
    (a.value !== null || a.text === b.text)
  );
}
