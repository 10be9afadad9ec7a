/** Which of a handful of like adverts are one job, where some of them fit two that differ. */
import type { PostingLinkReason } from '../../domain/posting.ts';
import type { DuplicateLink } from './advert.ts';
import { type AdvertMatch, matchAdverts } from './compare.ts';
import type { Sketch } from './sketch.ts';

/**
 * Adverts that fit each other are one job, if none of them differs from another. One that fits two that differ, such as an
 * agency's advert of a text that two employers use, goes to the employer that the text names, or else to nobody.
 */
export function linkCluster(sketches: readonly Sketch[]): DuplicateLink[] {
  const verdicts: readonly (readonly AdvertMatch[])[] = sketches.map((one) =>
    sketches.map((other) => (one === other ? 'unknown' : matchAdverts(one, other))),
  );
  const reasonFor = (a: number, b: number): PostingLinkReason | null => {
    const verdict = verdicts[a]?.[b] ?? 'unknown';
    return verdict === 'different' || verdict === 'unknown' ? null : verdict;
  };
  const differ = (a: number, b: number) => verdicts[a]?.[b] === 'different';
  const isOpen = (job: readonly number[], at: number) =>
    job.some((member) => reasonFor(at, member) !== null) && !job.some((member) => differ(at, member));
  const all = sketches.map((_, at) => at);
  const isBetween = (at: number) => {
    const fitting = all.filter((other) => reasonFor(at, other) !== null);
    return fitting.some((a) => fitting.some((b) => differ(a, b)));
  };

  const jobs: number[][] = [];
  const undecided: number[] = [];
  for (const at of all) {
    if (isBetween(at)) undecided.push(at);
    else {
      const own = jobs.find((job) => isOpen(job, at));
      if (own) own.push(at);
      else jobs.push([at]);
    }
  }
  for (const at of undecided) {
    const open = jobs.filter((job) => isOpen(job, at));
    const named = open.filter((job) => job.some((member) => sketches[member]?.namesEmployer));
    const [chosen, rival] = open.length === 1 ? open : named;
    if (chosen && rival === undefined) chosen.push(at);
  }
  return jobs.flatMap((job) => {
    const [first = 0, ...others] = job.toSorted((a, b) => a - b);
    return others.flatMap((member) => {
      const reason = job.map((other) => reasonFor(member, other)).find((found) => found !== null);
      return reason ? [{ first, member, reason }] : [];
    });
  });
}
