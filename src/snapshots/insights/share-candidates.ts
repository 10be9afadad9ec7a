/** How large a part of all work a sector is: by the jobs of employers, and by the people who live here. */
import { besideShare } from '../claims/beside-words.ts';
import { tellsApart } from '../evidence/judge.ts';
import { sectorPhrase } from '../topics/questions.ts';
import type { SectorFacts } from '../topics/sector-industries.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { type InsightCandidate, recentPoints } from './candidate.ts';
import { judgeShares, LEAST_PART, type Share, type ShareWords, shareValue, shareWords } from './share.ts';

/** What a share is of: the jobs with employers here, or the people who live here and work. */
type ShareOf = 'jobs' | 'people';

const A_LOT = 1.2;
const SOME = 1.1;

/** Null where there is no such share, or it is too small to be said. `isOwnPage`: "this sector" names it. */
export function shareCandidate(
  of: ShareOf,
  sector: SectorFacts,
  share: Share,
  today: string,
  isOwnPage: boolean,
): InsightCandidate | null {
  const { here, beside } = share;
  const [first, second] = [shareValue(here), beside === null ? null : shareValue(beside)];
  if (first === null || (here.part.value ?? 0) < LEAST_PART) return null;
  const words = shareWords(first, second);
  if (words === null) return null;
  const [own, other] = words;
  const verdict = judgeShares(share);
  const isTold = verdict !== 'cannot-tell';
  const there = inPlace(beside?.part.areaName ?? '');
  const ratio = second === null ? 1 : Math.max(first / second, second / first);
  const figures = [here.part, here.whole, ...(beside === null ? [] : [beside.part, beside.whole])];
  return {
    id: `share-of-${of}:${here.part.id}`,
    kind: 'share',
    form: of === 'jobs' ? 'share-of-jobs' : 'share-of-people',
    verdict: isTold ? verdict : null,
    figures,
    points: {
      about: 3,
      borne: isTold ? 2 : 1,
      large: ratio >= A_LOT ? 2 : ratio >= SOME ? 1 : 0,
      recent: recentPoints(figures, today),
      own: tellsApart(verdict) ? 2 : 1,
    },
    picture: pictureOf(here.part.areaName, own, beside?.part.areaName ?? '', other),
    parts: {
      place: inPlace(here.part.areaName),
      sector: sectorPhrase(sector),
      inSector: isOwnPage ? 'in this sector' : sectorPhrase(sector),
      period: here.part.period?.label ?? '',
      here: own.text,
      filled: String(own.filled),
      of: own.of === 1000 ? '1,000' : String(own.of),
      is: own.filled === 1 ? 'is' : 'are',
      isOne: own.filled === 1 ? 'works' : 'work',
      does: own.filled === 1 ? 'does' : 'do',
      doesOne: own.filled === 1 ? 'does' : 'do',
      beside: other === null ? '' : besideShare(verdict, there, other.text, own.text),
      jobs: bareText(here.part),
      people: bareText(here.part),
    },
  };
}

/** A thousand squares are more than anybody counts: then bars. */
function pictureOf(
  name: string,
  own: ShareWords,
  there: string,
  other: ShareWords | null,
): InsightCandidate['picture'] {
  const rows = [{ name, ...own }, ...(other === null ? [] : [{ name: there, ...other }])];
  return rows.every(({ of }) => of <= 100)
    ? { kind: 'squares', rows }
    : { kind: 'bars', rows: rows.map(({ name: of, filled, text }) => ({ name: of, value: filled, text })) };
}
