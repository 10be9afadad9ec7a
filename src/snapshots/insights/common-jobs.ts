/** The jobs of a sector that most people in a place do, each with what is published of it. */

import type { SectorId } from '../../domain/classification.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { findOccupation, type Occupation } from '../../reference/occupations.ts';
import type { Place } from '../columns/place.ts';
import type { Figure } from '../document/snapshot.ts';
import type { JobTable } from '../occupation/job-table.ts';
import { type PayWorld, payOfJob } from '../occupation/pay-of-job.ts';

const JOBS_KEPT = 10;

export interface CommonJob {
  readonly job: Occupation;
  /** The usual way in, a few words. */
  readonly entry: string;
  readonly people: Figure | null;
  readonly adverts: Figure | null;
  readonly lower: Figure | null;
  readonly middle: Figure | null;
  readonly upper: Figure | null;
}

/** `table` holds every job of the place. Those with people, or where nobody counts these with new adverts, the most first. */
export function commonJobs(
  table: JobTable,
  sector: SectorId,
  around: readonly Place[],
  world: PayWorld,
): CommonJob[] {
  const isPeopleKnown = table.rows.some(({ people }) => people?.value != null);
  const amount = (row: JobTable['rows'][number]) => (isPeopleKnown ? row.people : row.adverts)?.value ?? 0;
  const shown = table.rows
    .flatMap((row) => {
      const job = findOccupation(row.soc2020);
      const isOfSector = sector === ALL_SECTORS || job?.sectors.some((each) => each.sector.id === sector);
      return job && isOfSector && amount(row) > 0 ? [{ row, job }] : [];
    })
    .toSorted((a, b) => amount(b.row) - amount(a.row) || (a.job.name < b.job.name ? -1 : 1))
    .slice(0, JOBS_KEPT);
  return shown.map(({ row, job }) => {
    const pay = payOfJob(job, around, world);
    return {
      job,
      entry: row.entry.label,
      people: row.people,
      adverts: row.adverts,
      lower: pay === null ? null : published(pay.lower),
      middle: pay?.middle ?? null,
      upper: pay === null ? null : published(pay.upper),
    };
  });
}

function published(figure: Figure): Figure | null {
  return figure.reference === null ? null : figure;
}
