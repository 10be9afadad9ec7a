/** The best three candidates that differ in kind, in the words of a level. */

import { noteOf } from '../claims/insight-notes.ts';
import { sayInsight } from '../claims/insight-words.ts';
import { INSIGHT_KINDS, type Insight } from '../document/insight.ts';
import type { Figure, Level } from '../document/snapshot.ts';
import { type InsightCandidate, scoreOf } from './candidate.ts';

/** The best candidate of each kind, best first: the same for any order in which they come. */
export function rankInsights(candidates: readonly InsightCandidate[], level: Level): Insight[] {
  const ranked = candidates.toSorted(byWorth);
  const said = new Set<string>();
  const chosen: Insight[] = [];
  for (const candidate of ranked) {
    if (said.has(candidate.kind)) continue;
    said.add(candidate.kind);
    chosen.push(toInsight(candidate, level));
  }
  return chosen;
}

/** For easy reading: those that name no figure that the page's list has, and no place in an order; all of them where none is left. */
export function untold(
  candidates: readonly InsightCandidate[],
  listed: readonly Figure[],
): readonly InsightCandidate[] {
  const known = new Set(listed.map(({ id }) => id));
  const left = candidates.filter(
    ({ kind, figures }) => kind !== 'rank' && figures.every(({ id }) => !known.has(id)),
  );
  return left.length === 0 ? candidates : left;
}

export function byWorth(a: InsightCandidate, b: InsightCandidate): number {
  return (
    Number(a.isSame) - Number(b.isSame) ||
    scoreOf(b) - scoreOf(a) ||
    INSIGHT_KINDS.indexOf(a.kind) - INSIGHT_KINDS.indexOf(b.kind) ||
    b.gap - a.gap ||
    // Of two that are as good, the one with more people or jobs behind it.
    (b.figures[0]?.value ?? 0) - (a.figures[0]?.value ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function toInsight(candidate: InsightCandidate, level: Level): Insight {
  const { id, kind, form, verdict, figures, picture } = candidate;
  return {
    id,
    kind,
    verdict,
    score: scoreOf(candidate),
    text: sayInsight(candidate, level),
    figures: figures.map((figure) => figure.id),
    note: noteOf(form, level),
    picture,
  };
}
