/** Which of a handful of like adverts are one job, where some of them fit two that differ. */
import type { DuplicateLink } from './advert.ts';
import { findLinkReason } from './compare.ts';
import type { Sketch } from './sketch.ts';

/**
 * Adverts that all fit each other are one job. One that fits two that differ, such as an agency's advert of a text that two
 * employers use, goes to the employer that the text names, or else to nobody.
 */
export function linkCluster(sketches: readonly Sketch[]): DuplicateLink[] {
  const count = sketches.length;
  const reasons = sketches.map((one, a) =>
    sketches.map((other, b) => (a === b ? null : findLinkReason(one, other))),
  );
  const fits = (a: number, b: number) => a === b || reasons[a]?.[b] != null;
  const all = Array.from({ length: count }, (_, at) => at);
  const isBetween = (at: number) =>
    all.some((a) => fits(at, a) && all.some((b) => fits(at, b) && !fits(a, b)));
  const jobs: number[][] = [];
  const undecided: number[] = [];
  for (const at of all) {
    if (isBetween(at)) undecided.push(at);
    else {
      const own = jobs.find((job) => job.every((member) => fits(at, member)));
      if (own) own.push(at);
      else jobs.push([at]);
    }
  }
  for (const at of undecided) {
    const open = jobs.filter((job) => job.every((member) => fits(at, member)));
    const named = open.filter((job) => job.some((member) => sketches[member]?.namesEmployer));
    const [chosen, rival] = open.length === 1 ? open : named;
    if (chosen && rival === undefined) chosen.push(at);
  }
  return jobs.flatMap((job) => {
    const [first = 0, ...others] = job.sort((a, b) => a - b);
    return others.flatMap((member) => {
      const reason = reasons[first]?.[member];
      return reason == null ? [] : [{ first, member, reason }];
    });
  });
}
