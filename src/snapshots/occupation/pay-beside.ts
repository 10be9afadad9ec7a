/** Pay of a job beside that of others, and what the survey can tell of it. */
import type { Measure } from '../../measures/measure.ts';
import { claimJobPay } from '../claims/job-claims.ts';
import { mainArea } from '../columns/main-area.ts';
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

/** Fewer than this beside the job itself say little about where it stands. */
const LEAST_BESIDE = 3;

/** Where few of the family have a pay, those of its sectors with the same way in whose quarters are shown, and which the classification puts nearest, stand beside it too, whatever they pay. */
export function fillBeside(ofFamily: readonly PaidJob[], others: readonly PaidJob[]): PaidJob[] {
  const room = ofFamily.length === 0 ? 0 : Math.max(0, 1 + LEAST_BESIDE - ofFamily.length);
  const [own] = ofFamily;
  if (own === undefined || room === 0) return [...ofFamily];
  const sectors = new Set(own.job.sectors.map(({ id }) => id));
  const apart = ({ job }: PaidJob) => Math.abs(Number(job.soc2020) - Number(own.job.soc2020));
  const near = others.filter(
    ({ job, lower, upper }) =>
      lower.value !== null && upper.value !== null && job.sectors.some(({ id }) => sectors.has(id)),
  );
  return [...ofFamily, ...near.sort((a, b) => apart(a) - apart(b)).slice(0, room)];
}

/** The job's own pay in the area that most of the pay beside it is of, where that is another than its own: only pay of one area can be compared. */
export function ownPayBeside(
  [own, ...others]: readonly PaidJob[],
  rows: readonly RowPlace[],
  world: PayWorld,
): PaidJob | null {
  const apart = others.map(({ middle }) => middle).filter((each) => each.areaCode !== own?.middle.areaCode);
  const areaName = mainArea(apart);
  const there = rows.flatMap(({ place }) => (place.area.name === areaName ? [place] : []));
  const pay = own === undefined ? null : payOfJob(own.job, there, world);
  return own === undefined || pay === null ? null : { job: own.job, ...pay };
}

/** Of jobs with the same way in; none where the job itself has no pay to set beside it. */
export function payOfOthers(
  jobs: readonly OccupationFacts[],
  [own]: readonly PaidJob[],
  rows: readonly RowPlace[],
  world: PayWorld,
): PaidJob[] {
  return own === undefined ? [] : paidJobs(jobs, rows, world);
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
  paid: readonly PaidJob[],
  measures: ReadonlyMap<string, Measure>,
) {
  // Only pay of the area that the job's own is of.
  const others = paid.filter(({ middle }) => middle.areaCode === beside[0]?.middle.areaCode);
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
