/** Two questions for a class about places side by side, each with the answer that their figures bear. */
import { withinSentence } from '../../domain/first-letter.ts';
import type { Snapshot } from '../document/snapshot.ts';
import { sectorPhrase } from '../topics/questions.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import type { ComparedJobs, ComparedQuestion, ComparedTable, Comparison } from './document.ts';
import { LEAST_APART } from './shares.ts';
import { shownColumn } from './shown-column.ts';

const MOST = 2;
const NO_GAP: ReadonlySet<string> = new Set(['cannot-tell', 'about-the-same']);

/** About the first two places. `wholes` are the places' documents for all sectors. */
export function thinkingQuestions(
  { shares, tables, jobs }: Pick<Comparison, 'shares' | 'tables' | 'jobs'>,
  wholes: readonly Snapshot[],
): ComparedQuestion[] {
  return [askShare(shares, wholes), askPay(tables), askList(jobs), askKinds(jobs), askCommonest(jobs)]
    .flatMap((each) => each ?? [])
    .slice(0, MOST);
}

/** A larger share that is fewer jobs: what a class takes shares for. Null where no sector bears it. */
export function askShare(shares: Comparison['shares'], wholes: readonly Snapshot[]): ComparedQuestion | null {
  const [one, other] = shares?.areas ?? [];
  if (shares === null || one === undefined || other === undefined) return null;
  const found = shares.rows.flatMap(({ id, title, perThousand: [first, second] }) => {
    if (first == null || second == null) return [];
    const [ahead, behind] = first > second ? [one, other] : [other, one];
    const [few, many] = [ahead, behind].map(({ code }) => jobsIn(wholes, code, id));
    const gap = Math.abs(first - second);
    if (gap < LEAST_APART || few?.value == null || many?.value == null || few.value * 2 > many.value)
      return [];
    return [
      { title, ahead, behind, most: Math.max(first, second), least: Math.min(first, second), few, many, gap },
    ];
  });
  const [widest] = found.toSorted((a, b) => b.gap - a.gap);
  if (widest === undefined) return null;
  const [ahead, behind] = [inPlace(widest.ahead.name), inPlace(widest.behind.name)];
  return {
    question: `Of every 1,000 jobs, ${widest.most} in ${ahead} and ${widest.least} in ${behind} are ${sectorPhrase(widest)}. Does ${ahead} have more of these jobs?`,
    answer: `No: about ${bareText(widest.few)}, and ${behind} about ${bareText(widest.many)}. A smaller share of many jobs can be more jobs than a larger share of few.`,
  };
}

function jobsIn(wholes: readonly Snapshot[], code: string, sector: string) {
  const whole = wholes.find(({ area }) => area.code === code);
  const id = whole?.shares.find((share) => share.id === sector)?.figures[0];
  return whole?.figures.find((figure) => figure.id === id);
}

/** What a gap leaves out; null where the figures cannot tell that there is one. */
export function askPay(tables: readonly ComparedTable[]): ComparedQuestion | null {
  const table = tables.find(({ id, about }) => id === 'pay' && about === 'subject');
  const at = table === undefined ? null : shownColumn(table);
  if (table === undefined || at === null) return null;
  const [first, second] = table.rows.map(({ figures }) => figures[at]);
  const claim = table.claims.find(({ figures }) => second !== undefined && figures.includes(second.id));
  if (first?.value == null || second?.value == null) return null;
  if (claim === undefined || NO_GAP.has(claim.verdict)) return null;
  const [more, less] = first.value > second.value ? [first, second] : [second, first];
  const [there, here] = [inPlace(more.areaName), inPlace(less.areaName)];
  return {
    question: `Half of full-time workers who live in ${there} earn more than ${bareText(more)}; in ${here} half earn more than ${bareText(less)}. Would you be better off in ${there}? What else would you need to know?`,
    answer:
      'The figures can’t tell us. What you earn depends on your job, and these are all jobs together. Find out about rent and travel too.',
  };
}

/** A job that is on one list and not on the other is not missing there. */
function askList(jobs: ComparedJobs | null): ComparedQuestion | null {
  const [one, other] = jobs?.places ?? [];
  if (jobs === null || jobs.outOf === null || one?.counted !== 'people' || other === undefined) return null;
  const only = jobs.rows.find(({ ranks: [first, second] }) => (first === null) !== (second === null));
  if (only === undefined) return null;
  const [here, there] = (only.ranks[0] === null ? [other, one] : [one, other]).map(({ area }) =>
    inPlace(area.name),
  );
  return {
    question: `${only.name} is one of the ${jobs.outOf} most common jobs in ${here}, and not in ${there}. Does nobody do it in ${there}?`,
    answer: `People may well do it there. The list shows only that ${jobs.outOf} other jobs are more common.`,
  };
}

/** One list of people, and one of adverts. */
function askKinds(jobs: ComparedJobs | null): ComparedQuestion | null {
  const [one, other] = jobs?.places ?? [];
  if (one === undefined || other === undefined || one.counted === other.counted) return null;
  const what = { people: 'people who do each job', adverts: 'new adverts for each job' } as const;
  const [here, there] = [inPlace(one.area.name), inPlace(other.area.name)];
  return {
    question: `Why can’t you compare the list of jobs in ${here} with the one for ${there}?`,
    answer: `The first counts ${what[one.counted]}, and the second ${what[other.counted]}. A common job need not have many adverts.`,
  };
}

/** Many people in a job are not many openings. */
export function askCommonest(jobs: ComparedJobs | null): ComparedQuestion | null {
  const place = jobs?.places.find(({ counted }) => counted === 'people');
  const [job] = place?.common ?? [];
  if (place === undefined || job === undefined) return null;
  return {
    question: `The most common job in ${inPlace(place.area.name)} is ${withinSentence(job.name)}. Does that make it easy to get?`,
    answer:
      'Not by itself. The list counts who does a job. It doesn’t count who else wants it, or how many openings there are.',
  };
}
