/** The free careers service of each nation, for readers who want to ask a person. Their numbers stand on their own websites. */
export interface CareersService {
  /** Within a sentence. */
  readonly name: string;
  /** What its website calls itself. */
  readonly title: string;
  readonly url: string;
  /** The address as somebody says it. */
  readonly site: string;
  /** Null where we know of none. */
  readonly phone: string | null;
}

export const CAREERS_SERVICES = {
  England: {
    name: 'the National Careers Service',
    title: 'National Careers Service',
    url: 'https://nationalcareers.service.gov.uk/',
    site: 'nationalcareers.service.gov.uk',
    phone: '0800 100 900',
  },
  Scotland: {
    name: 'Skills Development Scotland',
    title: 'My World of Work',
    url: 'https://www.myworldofwork.co.uk/',
    site: 'myworldofwork.co.uk',
    phone: '0800 917 8000',
  },
  Wales: {
    name: 'Careers Wales',
    title: 'Careers Wales',
    url: 'https://careerswales.gov.wales/',
    site: 'careerswales.gov.wales',
    phone: '0800 028 4844',
  },
  'Northern Ireland': {
    name: 'the Careers Service',
    title: 'Careers service on nidirect',
    url: 'https://www.nidirect.gov.uk/campaigns/careers',
    site: 'nidirect.gov.uk/campaigns/careers',
    phone: null,
  },
} as const satisfies Record<string, CareersService>;

const BY_NATION: ReadonlyMap<string, CareersService> = new Map(Object.entries(CAREERS_SERVICES));

/** Of a place by its own name and those of the places that it lies in; null for the United Kingdom, which has four. */
export function careersServiceOf(names: readonly string[]): CareersService | null {
  return names.flatMap((name) => BY_NATION.get(name) ?? [])[0] ?? null;
}
