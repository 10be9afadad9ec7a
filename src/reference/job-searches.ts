/**
 * Public sites that list far more adverts than ours, and the addresses of their searches. `{job}` and `{place}` stand for what is looked for.
 * Addresses as links on public pages had them in November 2026: none could be opened from here.
 */
import type { AreaCode } from '../domain/area.ts';

export interface JobSearch {
  readonly name: string;
  /** With its gaps filled. */
  readonly url: string;
}

interface SearchSite {
  readonly name: string;
  readonly address: string;
  /** First letters of the codes of the areas that it is for. */
  readonly nations: string;
}

const APPRENTICESHIPS =
  'https://www.findapprenticeship.service.gov.uk/apprenticeships?sort=DistanceAsc&searchTerm={job}&location={place}';

const SITES: readonly SearchSite[] = [
  { name: 'Find a job', address: 'https://findajob.dwp.gov.uk/search?q={job}&w={place}', nations: 'EWSK' },
  {
    name: 'Find an apprenticeship',
    address: APPRENTICESHIPS,
    nations: 'E',
  },
];

/** For a job in a town, a district or at a postcode. None where no site is for the nation. `job` as somebody would type it. */
export function jobSearches(code: AreaCode, job: string, place: string): JobSearch[] {
  return SITES.filter(({ nations }) => nations.includes(code.charAt(0))).map(({ name, address }) => ({
    name,
    url: fillSearch(address, job, place),
  }));
}

/** Every apprenticeship around a town, a district or a postcode in England, the nearest first. */
export function apprenticeshipSearch(place: string): string {
  return fillSearch(APPRENTICESHIPS, '', place);
}

/** Where the site of that search begins, for all of England. */
export const FIND_AN_APPRENTICESHIP = 'https://www.findapprenticeship.service.gov.uk/apprenticeships';

export function fillSearch(address: string, job: string, place: string): string {
  return address.replace('{job}', encodeURIComponent(job)).replace('{place}', encodeURIComponent(place));
}
