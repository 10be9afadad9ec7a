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

/** Every job of a place, and whether the most common ones are those that most people do, or those with most new adverts. */
export interface CountedJobs {
  readonly rows: JobTable['rows'];
  readonly by: 'people' | 'adverts';
}

/**
 * Where neither people nor adverts are known, as of England, the people of each job are those of the nearest wider place that they are counted
 * in: England and Wales.
 */
export function countJobs({ rows }: JobTable, around: readonly Place[], world: PayWorld): CountedJobs {
  if (rows.some(({ people }) => people?.value != null)) return { rows, by: 'people' };
  if (rows.some(({ adverts }) => adverts?.value != null)) return { rows, by: 'adverts' };
  const wider = peopleAround(rows, around, world);
  if (wider === null) return { rows, by: 'adverts' };
  return { rows: rows.map((row) => ({ ...row, people: wider.get(row.soc2020) ?? null })), by: 'people' };
}

/** The jobs of a sector that most people do, or that most new adverts are for, the most first. */
export function commonJobs(
  { rows, by }: CountedJobs,
  sector: SectorId,
  around: readonly Place[],
  world: PayWorld,
): CommonJob[] {
  const amount = (row: JobTable['rows'][number]) => row[by]?.value ?? 0;
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
  rows: JobTable['rows'],
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
