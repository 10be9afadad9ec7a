/** Pay of a job beside that of others, and what the survey can tell of it. */
import type { Measure } from '../../measures/measure.ts';
import { claimJobPay } from '../claims/job-claims.ts';
import type { RowPlace } from '../columns/place.ts';
import type { Claim } from '../document/claim.ts';
import type { OccupationFacts } from './facts.ts';
import { type PayOfJob, type PayWorld, payOfJob } from './pay-of-job.ts';
import { PAY } from './questions.ts';
import { betterPaid, type MiddlePay } from './same-entry.ts';

/** A job with the bounds of the pay of its middle half, and the middle itself. */
export interface PaidJob extends PayOfJob {
  readonly job: OccupationFacts;
}

/** The job's pay and that of others, each as the place's documents name it. Jobs without any are left out; empty where the job itself has none. */
export function payBeside(
  occupation: OccupationFacts,
  alike: readonly OccupationFacts[],
  rows: readonly RowPlace[],
  world: PayWorld,
): PaidJob[] {
  const paid = paidJobs([occupation, ...alike], rows, world);
  return paid[0]?.job === occupation ? paid : [];
}

/** Those of them whose pay is of the area that the job's own is of. */
export function payOfOthers(
  jobs: readonly OccupationFacts[],
  [own]: readonly PaidJob[],
  rows: readonly RowPlace[],
  world: PayWorld,
): MiddlePay[] {
  return own === undefined
    ? []
    : paidJobs(jobs, rows, world).filter(({ middle }) => middle.areaCode === own.middle.areaCode);
}

function paidJobs(jobs: readonly OccupationFacts[], rows: readonly RowPlace[], world: PayWorld): PaidJob[] {
  const around = rows.filter(({ role }) => role !== 'member').map(({ place }) => place);
  return jobs.flatMap((job): PaidJob[] => {
    const pay = payOfJob(job, around, world);
    return pay === null ? [] : [{ job, ...pay }];
  });
}

/** Every pair of the page in one family: many looks do not make chance into news. */
export function comparePay(
  occupation: OccupationFacts,
  beside: readonly PaidJob[],
  others: readonly MiddlePay[],
  measures: ReadonlyMap<string, Measure>,
) {
  const claims = claimsOfPay(occupation, [...beside, ...others], measures);
  return {
    better: betterPaid(occupation, others, claims),
    ofFamily: claims.filter(({ figures }) => beside.some(({ middle }) => middle.id === figures[0])),
  };
}

/** The first job beside each of the others. */
function claimsOfPay(
  { plural }: OccupationFacts,
  jobs: readonly MiddlePay[],
  measures: ReadonlyMap<string, Measure>,
): Claim[] {
  const facts = measures.get(PAY);
  const [own, ...others] = jobs.map(({ job, middle }) => ({ plural: job.plural, middle }));
  return own && facts ? claimJobPay(facts, { ...own, plural }, others) : [];
}
