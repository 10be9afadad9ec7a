/** Openings for a job outside the area whose figures a page has: a reader near its edge does not stop there. */

import type { Area } from '../../domain/area.ts';
import { KM_PER_MILE } from '../../reference/nearby.ts';
import type { Occupation } from '../../reference/occupations.ts';
import { findNearestOutcode } from '../../reference/outcodes.ts';
import type { JobView } from '../../views/parts/job-hiring.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { milesTo, nearestFirst, type ReaderPlace } from '../lookups/near-and-soon.ts';
import { listForPupils } from './postings.ts';

/** Far enough for the widest outcode. */
const OUTCODE_KM = 20;
const SHOWN = 3;
const WEIGHED = 60;

/** Adverts around a place whatever district they are in: the nearest first, none further than `miles` or of which nobody knows how far it is. */
export async function listAround(
  deps: RouteDeps,
  from: ReaderPlace,
  miles: number,
  asked: Pick<Parameters<typeof listForPupils>[1], 'apprenticeship' | 'occupation' | 'sector'>,
) {
  const { latitude, longitude } = from.point;
  const near = from.outcode ?? findNearestOutcode(latitude, longitude, OUTCODE_KM)?.outcode;
  if (near === undefined) return [];
  const withinKm = Math.ceil(miles * KM_PER_MILE);
  const wish = { ...asked, near, withinKm, sort: 'nearest', pageSize: WEIGHED } as const;
  const { results } = await listForPupils(deps, wish, from);
  const inReach = results.filter((each) => (milesTo(each, from) ?? Number.POSITIVE_INFINITY) <= miles);
  return nearestFirst(inReach, from);
}

/** Of the job, in none of the area's districts. */
export async function findBeyond(
  deps: RouteDeps,
  area: Area,
  { soc2020 }: Pick<Occupation, 'soc2020'>,
  from: ReaderPlace,
  miles: number,
): Promise<JobView['beyond']> {
  const own = new Set<string>(deps.areas.districtsOf(area));
  const around = await listAround(deps, from, miles, { occupation: soc2020 });
  return around.filter(({ districts }) => !districts.some((code) => own.has(code))).slice(0, SHOWN);
}
