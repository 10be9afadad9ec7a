/**
 * The local offer: what a council in England publishes of the help that young people with special educational needs can have, as it must by
 * section 30 of the Children and Families Act 2014 (legislation.gov.uk). Counties do so where there are some, else unitary, metropolitan and London
 * councils: those that run education.
 */
import type { Area } from '../domain/area.ts';

type Council = Pick<Area, 'code' | 'name'>;

const COUNTY = /^E10/;
/** Unitary authorities, metropolitan districts, London boroughs; a county too. */
const RUNS_EDUCATION = /^E(?:06|08|09|10)/;

/** Whose local offer holds for a place, by name; null for places wider than a council, and outside England. `around`: the places that it lies in. */
export function localOfferOf(place: Council, around: readonly Council[]): string | null {
  const council = [place, ...around.filter(({ code }) => COUNTY.test(code))].find(({ code }) =>
    RUNS_EDUCATION.test(code),
  );
  return council?.name ?? null;
}
