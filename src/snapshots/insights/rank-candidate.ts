/** Where a sector stands among all sectors by the people who do its jobs; only where every gap holds. */
import type { Measure } from '../../measures/measure.ts';
import { toReading } from '../claims/make-claims.ts';
import { rank } from '../claims/rank.ts';
import type { Figure } from '../document/snapshot.ts';
import { LEAST_COUNT } from '../evidence/judge.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { type InsightCandidate, recentPoints } from './candidate.ts';

/** The first and the last three stand out. */
const ENDS = 3;

/** `all` are the figures of every sector of the place, the sector's own among them. Null for a rank that does not hold. */
export function rankCandidate(
  own: Figure,
  all: readonly Figure[],
  facts: Measure,
  today: string,
): InsightCandidate | null {
  if (own.value === null || own.value < LEAST_COUNT || all.length < 3) return null;
  const position = rank(all.map((figure) => toReading(figure, facts))).find(
    ({ figure }) => figure === own.id,
  )?.rank;
  if (position == null) return null;
  const of = all.length;
  const neighbours = all
    .filter(({ id, value }) => id !== own.id && value !== null)
    .toSorted(
      (a, b) => Math.abs((a.value ?? 0) - (own.value ?? 0)) - Math.abs((b.value ?? 0) - (own.value ?? 0)),
    );
  return {
    id: `rank:${own.id}`,
    kind: 'rank',
    form: 'rank',
    verdict: `${position} of ${of}`,
    figures: [own, ...neighbours],
    points: {
      about: 2,
      borne: 2,
      large: position <= ENDS || position > of - ENDS ? 1 : 0,
      recent: recentPoints([own], today),
      own: 1,
      more: 0,
    },
    gap: 0,
    isSame: false,
    picture: { kind: 'order', position, of },
    parts: {
      place: inPlace(own.areaName),
      people: bareText(own),
      period: own.period?.label ?? '',
      position: String(position),
      of: String(of),
    },
  };
}
