/** One question for tutor time that is about this very place: chosen among what its figures bear and the bulletin has not told already. Pure. */
import { atStart, withinSentence } from '../../domain/first-letter.ts';
import { seededOrder } from '../../domain/seeded-order.ts';
import type { Measure } from '../../measures/measure.ts';
import { askWhichWay, type TutorWords } from '../claims/tutor-words.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure, SectorShare, Snapshot } from '../document/snapshot.ts';
import { shareWords } from '../insights/share.ts';
import { otherShares } from '../teaching/quiz.ts';
import { sectorPhrase } from '../topics/questions.ts';
import { bareText, inPlace } from '../words/sentences.ts';

export interface TutorQuestion extends TutorWords {
  readonly figures: readonly string[];
}

interface Asked extends TutorQuestion {
  /** The figures that answer it. */
  readonly spoiltBy: readonly string[];
}

interface Wish {
  /** For advisers: with claims, and figures that readers take for one another. */
  readonly whole: Snapshot;
  readonly measures: ReadonlyMap<string, Measure>;
  /** Ids of figures that the bulletin tells elsewhere: what is printed beside a question is no question. */
  readonly told: ReadonlySet<string>;
  /** Of the month: places next to one another have another question, and each place another one each month. */
  readonly turn: number;
}

interface Matter extends Wish {
  readonly held: ReadonlyMap<string, Figure>;
  readonly place: string;
  readonly seed: string;
}

/** Null where the place has no figure for any. */
export function askTutorGroup(wish: Wish): TutorQuestion | null {
  const { whole, told, turn } = wish;
  const matter: Matter = {
    ...wish,
    held: new Map(whole.figures.map((figure) => [figure.id, figure])),
    place: inPlace(whole.area.name),
    seed: `${whole.area.code} ${turn}`,
  };
  const isUntold = ({ spoiltBy }: Asked) => !spoiltBy.some((id) => told.has(id));
  const firstUntold = (kinds: readonly (readonly Asked[])[]) =>
    kinds.flatMap((list) => list.find(isUntold) ?? []);
  const best = firstUntold([twoPays(matter), shareOfSector(matter), commonJob(matter)]);
  // Which of two places has the higher rate is a coin to toss: it is asked where there is nothing to work out.
  const asked = best.length > 0 ? best : firstUntold([whichWay(matter, 'time'), whichWay(matter, 'place')]);
  return seededOrder(asked, whole.area.code)[turn % Math.max(1, asked.length)] ?? null;
}

/** The pay of people who live here, and of jobs here: both true, and the reason is a good one to find. */
function twoPays({ whole, held, place }: Matter): Asked[] {
  const found = whole.disagreements.find(({ id }) => id === 'pay-by-home-and-work');
  const [home, work] = (found?.sides ?? []).map(({ figure }) => held.get(figure));
  // In a whole country, who travels to work stays in it.
  if (whole.area.level === 'country') return [];
  if (found === undefined || home?.value == null || work?.value == null) return [];
  if (bareText(home) === bareText(work)) return [];
  return [
    {
      question: `Half of the people who live in ${place} earn more than about ${bareText(home)} a week. For jobs in ${place} the middle is ${bareText(work)}. How can both be true?`,
      answer: `${found.reason} Both are estimates, for ${home.period?.label ?? ''}.`,
      reason: null,
      figures: [home.id, work.id],
      // The question tells both: the answer is how they go together.
      spoiltBy: [],
    },
  ];
}

/** A smaller part is hard to guess, and a coarse guess tells nothing of it. */
const LEAST_PER_THOUSAND = 20;
const WRONG_SHARES = 2;

function shareOfSector({ whole, held, place, seed }: Matter): Asked[] {
  const large = whole.shares.filter(({ perThousand }) => perThousand >= LEAST_PER_THOUSAND);
  return seededOrder(large, seed).flatMap((share) => askShare(share, held, place) ?? []);
}

function askShare(share: SectorShare, held: ReadonlyMap<string, Figure>, place: string): Asked | null {
  const [part, all, besidePart] = share.figures.map((id) => held.get(id));
  const beside =
    besidePart === undefined || share.perThousandBeside === null ? null : share.perThousandBeside;
  const words = shareWords(share.perThousand / 1000, beside === null ? null : beside / 1000);
  if (part?.value == null || all?.value == null || words === null) return null;
  const [own, there] = words;
  const wrong = otherShares(own.text).slice(0, WRONG_SHARES);
  if (wrong.length < WRONG_SHARES) return null;
  const options = [own.text, ...wrong].toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return {
    question: `Guess first: about how many jobs in ${place} are ${sectorPhrase(share)}: ${options.slice(0, -1).join(', ')} or ${options.at(-1) ?? ''}?`,
    answer: `About ${own.text} (${part.period?.label ?? ''}).${there === null || besidePart === undefined ? '' : ` In ${inPlace(besidePart.areaName)}: ${there.text}.`}`,
    reason: `Of an estimated ${bareText(all)} jobs with employers in ${place}, about ${bareText(part)} are ${sectorPhrase(share)}.`,
    figures: share.figures,
    spoiltBy: share.figures.slice(0, 1),
  };
}

/** "1 in 13" as a number. */
function sizeOf(share: string): number {
  const [some = 0, of = 1] = share.replaceAll(',', '').split(' in ').map(Number);
  return some / of;
}

const JOBS_OFFERED = 3;

/** Where the census tells the most common job from the next. */
function commonJob({ whole, held, place }: Matter): Asked[] {
  const insight = [...whole.insights, ...whole.otherInsights].find(({ kind }) => kind === 'job');
  const rows = (whole.jobs?.rows ?? []).flatMap(({ name, people }) => {
    const figure = held.get(people ?? '');
    return figure?.value == null ? [] : [{ name: withinSentence(name), figure }];
  });
  const first = rows.find(({ figure }) => figure.id === insight?.figures[0]);
  const offered =
    first === undefined ? [] : [first, ...rows.filter((row) => row !== first)].slice(0, JOBS_OFFERED);
  if (first === undefined || offered.length < JOBS_OFFERED) return [];
  const names = offered.map(({ name }) => name).toSorted();
  const [, ...others] = offered;
  return [
    {
      question: `Guess first: which of these jobs is the most common in ${place}: ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}?`,
      answer: `${atStart(first.name)}: about ${bareText(first.figure)} people (${first.figure.period?.label ?? ''}).`,
      reason: `The census counted ${others.map(({ name, figure }) => `about ${bareText(figure)} for ${name}`).join(' and ')}.`,
      figures: offered.map(({ figure }) => figure.id),
      spoiltBy: [first.figure.id],
    },
  ];
}

/** So many in a hundred thousand is nothing to guess. */
const UNGUESSED = 'per-100000';

function whichWay({ whole, held, measures, place, seed }: Matter, kind: Claim['kind']): Asked[] {
  const claims = whole.claims.filter((claim) => claim.kind === kind);
  // What the figures tell apart is the better guess.
  const isSame = ({ verdict }: Claim) => Number(verdict === 'about-the-same');
  const ordered = seededOrder(claims, seed).toSorted((a, b) => isSame(a) - isSame(b));
  return ordered.flatMap((claim) => {
    const [here, other] = claim.figures.map((id) => held.get(id));
    const showings = measures.get(claim.measure)?.showings ?? [];
    const [showing, ...more] = showings;
    // Of several columns of one measure nobody could say which it is.
    if (here === undefined || other === undefined || showing === undefined || more.length > 0) return [];
    if (here.unit === UNGUESSED || here.areaCode !== whole.area.code) return [];
    const asked = askWhichWay(claim, {
      subject: showing.subject,
      here: place,
      there: inPlace(other.areaName),
      from: other.period?.label ?? '',
      to: here.period?.label ?? '',
    });
    if (asked === null) return [];
    const whom = `Who is counted: ${withinSentence(measures.get(claim.measure)?.whoIsCounted ?? '')}`;
    const reason = [asked.reason, whom].flatMap((each) => each ?? []).join(' ');
    return [{ ...asked, reason, figures: claim.figures, spoiltBy: claim.figures }];
  });
}
