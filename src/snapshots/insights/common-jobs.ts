/** The jobs of a sector that most people in a place do, each with what is published of it. */

import type { SectorId } from '../../domain/classification.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Measure } from '../../measures/measure.ts';
import { findOccupation, type Occupation } from '../../reference/occupations.ts';
import { fillColumn, type ReleaseFacts } from '../columns/column.ts';
import type { Place } from '../columns/place.ts';
import { publishedColumn } from '../columns/published-column.ts';
import { displayOf } from '../columns/rounding.ts';
import type { Figure } from '../document/snapshot.ts';
import type { JobTable } from '../occupation/job-table.ts';
import { LOWER, MIDDLE, ofOccupation, PAY, UPPER } from '../occupation/questions.ts';

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

interface JobsWorld {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly releases: ReadonlyMap<number, ReleaseFacts>;
}

/** `table` holds every job of the place. Those with people, or where nobody counts these with new adverts, the most first. */
export function commonJobs(
  table: JobTable,
  sector: SectorId,
  around: readonly Place[],
  world: JobsWorld,
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
  const payPlace = payPlaceOf(
    shown.map(({ job }) => job),
    around,
    world,
  );
  return shown.map(({ row, job }) => ({
    job,
    entry: row.entry.label,
    people: row.people,
    adverts: row.adverts,
    lower: payOf(job, LOWER, payPlace, world),
    middle: payOf(job, MIDDLE, payPlace, world),
    upper: payOf(job, UPPER, payPlace, world),
  }));
}

/**
 * From one place for all of them, so that pay here is never set beside pay elsewhere: the narrowest that has it for most, else the one that
 * has it for more of them than any narrower one. Null where no place has it for any.
 */
function payPlaceOf(jobs: readonly Occupation[], around: readonly Place[], world: JobsWorld): Place | null {
  let found: Place | null = null;
  let most = 0;
  for (const place of around) {
    const paid = jobs.filter((job) => payOf(job, MIDDLE, place, world)?.value != null).length;
    if (paid > most) [found, most] = [place, paid];
    if (most * 2 > jobs.length) break;
  }
  return found;
}

function payOf(
  job: Occupation,
  part: Readonly<Record<string, string>>,
  place: Place | null,
  { measures, releases }: JobsWorld,
): Figure | null {
  const facts = measures.get(PAY);
  if (facts === undefined || place === null) return null;
  const dimensions = { ...ofOccupation(job.soc2020), ...part };
  const column = publishedColumn(
    {
      measure: PAY,
      dimensions,
      label: job.name,
      display: displayOf(facts.unit),
      isEstimate: facts.isEstimate,
    },
    measures,
  );
  const [figure] = fillColumn(column, [place], releases).figures;
  return figure === undefined || figure.reference === null ? null : figure;
}
