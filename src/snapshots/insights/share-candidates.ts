/** How large a part of all work a sector is: by the jobs of employers, and by the people who live here. */
import { besideShare } from '../claims/beside-words.ts';
import { tellsApart, type Verdict } from '../evidence/judge.ts';
import { sectorPhrase } from '../topics/questions.ts';
import type { SectorFacts } from '../topics/sector-industries.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { type InsightCandidate, recentPoints } from './candidate.ts';
import { judgeShares, LEAST_PART, type Share, type ShareWords, shareValue, shareWords } from './share.ts';

/** What a share is of: the jobs with employers here, or the people who live here and work. */
type ShareOf = 'jobs' | 'people';

const A_LOT = 1.2;
const SOME = 1.1;
/** Of every 1,000 on a place's page: one and a half times as many of next to nobody is not what a place is known for. */
const A_LOT_OF_1000 = 10;
const SOME_OF_1000 = 5;
/** Among seventeen sectors one that is a tenth apart can always be found: "1 in 14; in England 1 in 15" answers nobody. */
const SOME_AMONG_ALL = 1.15;

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
  const standing = isOwnPage ? standingOfOne(first, second) : standingAmongAll(first, second, words, verdict);
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
      large: standing.large,
      recent: recentPoints(figures, today),
      own: tellsApart(verdict) || (!isOwnPage && standsOut(share)) ? 2 : 1,
      more: standing.more,
    },
    gap: standing.gap,
    isSame: standing.isSame,
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
      works: own.filled === 1 ? 'works' : 'work',
      beside: other === null ? '' : besideShare(verdict, there, other.text, own.text),
      jobs: bareText(here.part),
      people: bareText(here.part),
    },
  };
}

interface Standing {
  readonly large: number;
  readonly more: number;
  readonly gap: number;
  readonly isSame: boolean;
}

const ratioOf = (first: number, second: number): number => Math.max(first / second, second / first);

/** On the sector's own page how small it is matters nothing: the page is about it. */
function standingOfOne(first: number, second: number | null): Standing {
  const ratio = second === null ? 1 : ratioOf(first, second);
  return { large: ratio >= A_LOT ? 2 : ratio >= SOME ? 1 : 0, more: 0, gap: 0, isSame: false };
}

/** On a place's page every sector is a candidate: what the place has more of, and enough of, comes first. */
function standingAmongAll(
  first: number,
  second: number | null,
  [own, other]: readonly [ShareWords, ShareWords | null],
  verdict: Verdict,
): Standing {
  if (second === null || other === null) return { large: 0, more: 0, gap: 0, isSame: false };
  const gap = Math.abs(first - second) * 1000;
  // What reads alike is never more.
  if (own.text === other.text || verdict === 'about-the-same')
    return { large: 0, more: 0, gap, isSame: true };
  const ratio = ratioOf(first, second);
  const large =
    ratio >= A_LOT && gap >= A_LOT_OF_1000 ? 2 : ratio >= SOME_AMONG_ALL && gap >= SOME_OF_1000 ? 1 : 0;
  const isMore = first > second && ratio >= SOME && gap >= SOME_OF_1000;
  return { large, more: isMore ? 3 : 0, gap, isSame: false };
}

/** Whether the place differs from the nearest wider one as it does from the country: else its neighbours are told the same. */
function standsOut({ here, beside, around }: Share): boolean {
  const [own, nation, wider] = [here, beside, around].map((each) => each && shareValue(each));
  if (own == null || nation == null || wider == null) return false;
  const isApart = ratioOf(own, wider) >= SOME && Math.abs(own - wider) * 1000 >= SOME_OF_1000;
  return isApart && own > wider === own > nation;
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
