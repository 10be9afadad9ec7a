/** Apprenticeships of a job's sector near a place, for where the job itself has no opening in reach: what a careers adviser would name next. */
import type { Area } from '../../domain/area.ts';
import type { Occupation } from '../../reference/occupations.ts';
import { occupationFacts } from '../../snapshots/occupation/facts.ts';
import { WHOLE_COUNTRY } from '../../views/parts/addresses.ts';
import type { JobView } from '../../views/parts/job-hiring.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { milesTo, nearestFirst, type ReaderPlace } from '../lookups/near-and-soon.ts';
import { listAround } from './job-beyond.ts';
import { listForPupils } from './postings.ts';

/** At sixteen nobody goes further every day. */
const MOST_MILES = 20;
const SHOWN = 2;
const WEIGHED = 30;

/** From the place itself outwards, or all around where the reader named one (`isAsked`); null where none is near, and where nothing says how far away they are. */
export async function findKin(
  deps: RouteDeps,
  area: Area,
  occupation: Occupation,
  from: ReaderPlace | null,
  isAsked: boolean,
): Promise<JobView['kin']> {
  const [sector] = occupationFacts(occupation).sectors;
  if (sector === undefined) return null;
  if (isAsked && from !== null) {
    const around = await listAround(deps, from, MOST_MILES, { sector: sector.id, apprenticeship: 'true' });
    if (around.length > 0) return { sector, place: area, shown: around.slice(0, SHOWN) };
  }
  const wider = from === null ? [] : deps.areas.parentsOf(area);
  for (const { code, name, slug } of [area, ...wider]) {
    if (slug === WHOLE_COUNTRY) return null;
    const asked = { area: code, sector: sector.id, apprenticeship: 'true', pageSize: WEIGHED } as const;
    const { results } = await listForPupils(deps, asked);
    const unknown = code === area.code ? 0 : Number.POSITIVE_INFINITY;
    const near =
      from === null
        ? results
        : nearestFirst(results, from).filter((each) => (milesTo(each, from) ?? unknown) <= MOST_MILES);
    if (near.length > 0) return { sector, place: { name, slug }, shown: near.slice(0, SHOWN) };
  }
  return null;
}
