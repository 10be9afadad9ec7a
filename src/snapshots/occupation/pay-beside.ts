/** Pay of a job beside that of others: from one place for all, and what the survey can tell of it. */
import type { Measure } from '../../measures/measure.ts';
import { claimJobPay } from '../claims/job-claims.ts';
import { fillColumn, type ReleaseFacts } from '../columns/column.ts';
import type { RowPlace } from '../columns/place.ts';
import { publishedColumn } from '../columns/published-column.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure } from '../document/snapshot.ts';
import type { OccupationFacts } from './facts.ts';
import { LOWER, MIDDLE, ofOccupation, PAY, UPPER } from './questions.ts';
import { betterPaid, type MiddlePay, middlePayIn } from './same-entry.ts';

interface PayWorld {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly releases: ReadonlyMap<number, ReleaseFacts>;
}

/** A job with the bounds of the pay of its middle half, and the middle itself. */
export interface PaidJob {
  readonly job: OccupationFacts;
  readonly lower: Figure;
  readonly middle: Figure;
  readonly upper: Figure;
}

/**
 * The job's pay and that of others, in the narrowest place where more than half of them have a middle. Jobs without one are left out;
 * empty where the job itself has none.
 */
export function payBeside(
  occupation: OccupationFacts,
  alike: readonly OccupationFacts[],
  rows: readonly RowPlace[],
  { measures, releases }: PayWorld,
): PaidJob[] {
  if (!measures.has(PAY)) return [];
  const jobs = [occupation, ...alike];
  for (const { place } of rows.filter(({ role }) => role !== 'member')) {
    const paid = jobs.flatMap((job): PaidJob[] => {
      const figure = (part: Readonly<Record<string, string>>) => {
        const dimensions = { ...ofOccupation(job.soc2020), ...part };
        const column = publishedColumn(
          { measure: PAY, dimensions, label: job.name, display: 'pay-per-year', isEstimate: true },
          measures,
        );
        return fillColumn(column, [place], releases).figures[0];
      };
      const [lower, middle, upper] = [figure(LOWER), figure(MIDDLE), figure(UPPER)];
      if (lower === undefined || upper === undefined || middle?.value == null) return [];
      return [{ job, lower, middle, upper }];
    });
    if (paid[0]?.job === occupation && paid.length * 2 > jobs.length) return paid;
  }
  return [];
}

/** In the place whose pay stands beside the job's own. */
export function payOfOthers(
  jobs: readonly OccupationFacts[],
  [own]: readonly PaidJob[],
  rows: readonly RowPlace[],
  { measures, releases }: PayWorld,
): MiddlePay[] {
  const row = rows.find(({ place }) => place.area.code === own?.middle.areaCode);
  return row === undefined ? [] : middlePayIn(row.place, jobs, measures, releases);
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
