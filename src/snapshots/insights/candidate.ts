/** What could be said first, with what it is scored by. No words yet: each level has its own. */

import type { InsightForm } from '../claims/insight-words.ts';
import type { InsightKind, InsightPicture } from '../document/insight.ts';
import type { Figure } from '../document/snapshot.ts';

/** docs/insights.md says each in words. */
interface Points {
  /** 0 to 3: the sector in this very place 3, an order of sectors 2, something of a wider place 1. */
  readonly about: number;
  /** 0 to 2: a comparison that the figures bear 2, a statement without one 1. */
  readonly borne: number;
  /** 0 to 2: how large the difference is. */
  readonly large: number;
  /** 0 to 2: within two years 2, within three 1. */
  readonly recent: number;
  /** 0 to 2: 0 for what is said of every place around too. */
  readonly own: number;
  /** On a place’s page 3 for a sector that the place has more of than its country, else 0: a pupil asks what there is here. */
  readonly more: number;
}

export interface InsightCandidate {
  readonly id: string;
  readonly kind: InsightKind;
  readonly form: InsightForm;
  readonly verdict: string | null;
  readonly figures: readonly Figure[];
  readonly points: Points;
  /** On a place's page, of every 1,000 jobs or people those more or fewer than in the country; 0 where nothing is set beside it. */
  readonly gap: number;
  /** About the same as in the country: no news, so that everything else is said before it. */
  readonly isSame: boolean;
  readonly picture: InsightPicture;
  /** By name, what stands in the words' gaps. */
  readonly parts: Readonly<Record<string, string>>;
}

export function scoreOf({ points }: InsightCandidate): number {
  return points.about + points.borne + points.large + points.recent + points.own + points.more;
}

export function isOfPlace({ figures: [figure] }: InsightCandidate, place: string): boolean {
  return figure?.areaCode === place;
}

/**
 * For a place's page: what is said of a wider place would be said of every place in it. Years to come are told of one, beside what is the
 * place's own.
 */
export function keepOwn(candidates: readonly InsightCandidate[], place: string): InsightCandidate[] {
  const isKnown = candidates.some((each) => isOfPlace(each, place));
  return candidates.filter((each) => isOfPlace(each, place) || (isKnown && each.kind === 'change'));
}

const DAY_MS = 86_400_000;

/** How recent figures are on the day of the edition; years to come are no news. */
export function recentPoints(figures: readonly Figure[], today: string): number {
  const ends = figures.flatMap(({ period }) => period?.end ?? []).sort();
  const oldest = ends[0];
  if (oldest === undefined) return 0;
  const days = (Date.parse(today) - Date.parse(oldest)) / DAY_MS;
  if (days < 0) return 1;
  return days <= 2 * 365.25 ? 2 : days <= 3 * 365.25 ? 1 : 0;
}
