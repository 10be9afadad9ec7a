/** Middle pay of the people who live in a place, beside that of its country. */

import type { Measure } from '../../measures/measure.ts';
import { besidePay } from '../claims/beside-words.ts';
import { toReading } from '../claims/make-claims.ts';
import type { Figure } from '../document/snapshot.ts';
import { judge, tellsApart } from '../evidence/judge.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { type InsightCandidate, recentPoints } from './candidate.ts';

const A_LOT = 1.2;
const SOME = 1.1;

/** Null where the place has no such figure. `beside`: the country's, null where the place is one. */
export function placePayCandidate(
  here: Figure,
  beside: Figure | null,
  facts: Measure,
  today: string,
): InsightCandidate | null {
  if (here.value === null) return null;
  const other = beside?.value == null || beside.period?.label !== here.period?.label ? null : beside;
  const [judgement] =
    other === null
      ? []
      : judge([
          { first: toReading(here, facts), second: toReading(other, facts), isCount: false, bar: null },
        ]);
  const verdict = judgement === undefined || judgement.verdict === 'cannot-tell' ? null : judgement.verdict;
  const ratio = other?.value == null ? 1 : Math.max(here.value / other.value, other.value / here.value);
  const figures = other === null ? [here] : [here, other];
  const there = inPlace(other?.areaName ?? '');
  return {
    id: `pay-of-place:${here.id}`,
    kind: 'pay',
    form: 'pay-of-place',
    verdict,
    figures,
    points: {
      about: 3,
      borne: verdict === null ? 1 : 2,
      large: ratio >= A_LOT ? 2 : ratio >= SOME ? 1 : 0,
      recent: recentPoints(figures, today),
      own: verdict !== null && tellsApart(verdict) ? 2 : 1,
      more: 0,
    },
    gap: 0,
    isSame: verdict === 'about-the-same' || (other !== null && bareText(other) === bareText(here)),
    picture: {
      kind: 'bars',
      rows: figures.map((figure) => ({
        name: figure.areaName,
        value: figure.value ?? 0,
        text: bareText(figure),
      })),
    },
    parts: {
      place: inPlace(here.areaName),
      pay: bareText(here),
      beside: other === null ? '' : besidePay(verdict, there, bareText(other), bareText(here)),
      period: here.period?.label ?? '',
    },
  };
}
