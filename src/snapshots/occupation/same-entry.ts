/** Jobs that ask for about as much learning: readers ask where the same way in is better paid. */
import { type Occupation, occupations } from '../../reference/occupations.ts';
import { needsDegreeByLaw } from '../../reference/registered-professions.ts';
import { betterPaidClaims } from '../claims/job-claims.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure } from '../document/snapshot.ts';
import { alikeOccupations } from './alike.ts';
import type { OccupationFacts } from './facts.ts';
import { skillLevelOf } from './skill-level.ts';

/** What a reader can take in at once. */
const MOST_SHOWN = 3;

/** All are judged as one family, so that each more makes the others harder to tell; and each is read. */
const MOST_WEIGHED = 40;

/**
 * Single jobs of the same skill level: those that share a sector with the job, then those that stand nearest in the classification. Those of its family are left out: their pay
 * stands beside its own already. So are groups of several jobs, of which nobody can say whose pay it is, and professions
 * with a register: nobody goes on to one without its own degree.
 */
export function sameEntryOccupations(occupation: Occupation): Occupation[] {
  const shown = new Set([occupation, ...alikeOccupations(occupation)]);
  const { level } = skillLevelOf(occupation.soc2020);
  const found = occupations.filter(
    (each) =>
      !each.isSeveral &&
      !needsDegreeByLaw(each.soc2020) &&
      !shown.has(each) &&
      skillLevelOf(each.soc2020).level === level,
  );
  const own = new Set(occupation.sectors.map(({ sector }) => sector.id));
  const isNear = ({ sectors }: Occupation) => sectors.some(({ sector }) => own.has(sector.id));
  const far = found.filter((each) => !isNear(each));
  const apart = ({ soc2020 }: Occupation) => Math.abs(Number(soc2020) - Number(occupation.soc2020));
  return [...found.filter(isNear), ...far.sort((a, b) => apart(a) - apart(b))].slice(0, MOST_WEIGHED);
}

export interface MiddlePay {
  readonly job: OccupationFacts;
  readonly middle: Figure;
}

/** Of jobs with the same way in, a few that the survey can tell are better paid: of the job's own sectors first, then the best paid first. */
export function betterPaid(
  own: OccupationFacts,
  others: readonly MiddlePay[],
  claims: readonly Claim[],
): (MiddlePay & { readonly claim: Claim })[] {
  const better = betterPaidClaims(claims);
  const sectors = new Set(own.sectors.map(({ id }) => id));
  const distance = ({ job }: MiddlePay) => Number(!job.sectors.some(({ id }) => sectors.has(id)));
  return others
    .flatMap((other) => {
      const claim = better.get(other.middle.id);
      return claim === undefined ? [] : [{ ...other, claim }];
    })
    .sort((a, b) => distance(a) - distance(b) || (b.middle.value ?? 0) - (a.middle.value ?? 0))
    .slice(0, MOST_SHOWN);
}
