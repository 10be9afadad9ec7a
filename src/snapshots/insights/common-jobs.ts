/** The jobs of a sector that most people in a place do, each with what is published of it. */

import type { SectorId } from '../../domain/classification.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { findOccupation, type Occupation } from '../../reference/occupations.ts';
import { fillColumn } from '../columns/column.ts';
import type { Place } from '../columns/place.ts';
import { publishedColumn } from '../columns/published-column.ts';
import { displayOf } from '../columns/rounding.ts';
import type { Figure } from '../document/snapshot.ts';
import type { JobTable } from '../occupation/job-table.ts';
import { type PayWorld, payOfJob } from '../occupation/pay-of-job.ts';
import { ofOccupation, PEOPLE } from '../occupation/questions.ts';

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

/**
 * `table` holds every job of the place. Those with people, or where nobody counts these with new adverts, the most first. Where neither is known,
 * as of England, the jobs that most people do in the nearest wider place that they are counted in: England and Wales.
 */
export function commonJobs(
  table: JobTable,
  sector: SectorId,
  around: readonly Place[],
  world: PayWorld,
): CommonJob[] {
  const isPeopleKnown = table.rows.some(({ people }) => people?.value != null);
  const isKnown = isPeopleKnown || table.rows.some(({ adverts }) => adverts?.value != null);
  const wider = isKnown ? null : peopleAround(table, around, world);
  const rows =
    wider === null
      ? table.rows
      : table.rows.map((row) => ({ ...row, people: wider.get(row.soc2020) ?? null }));
  const amount = (row: JobTable['rows'][number]) =>
    (isPeopleKnown || wider !== null ? row.people : row.adverts)?.value ?? 0;
  const shown = rows
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

/** By job, in the nearest place around that has any; null where none has. */
function peopleAround(
  { rows }: JobTable,
  around: readonly Place[],
  { measures, releases }: PayWorld,
): ReadonlyMap<string, Figure> | null {
  const facts = measures.get(PEOPLE);
  if (facts === undefined) return null;
  for (const place of around.slice(1)) {
    const found = rows.flatMap(({ soc2020 }): [string, Figure][] => {
      const job = findOccupation(soc2020);
      if (job === null) return [];
      const wish = { measure: PEOPLE, dimensions: ofOccupation(job.soc2020), label: job.name };
      const column = publishedColumn(
        { ...wish, display: displayOf(facts.unit), isEstimate: facts.isEstimate },
        measures,
      );
      const [figure] = fillColumn(column, [place], releases).figures;
      return figure?.value == null ? [] : [[soc2020, figure]];
    });
    if (found.length > 0) return new Map(found);
  }
  return null;
}

function published(figure: Figure): Figure | null {
  return figure.reference === null ? null : figure;
}
