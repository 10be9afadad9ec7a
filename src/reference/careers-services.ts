/** The free careers service of each nation, for readers who want to ask a person. Their numbers stand on their own websites. */
export interface CareersService {
  readonly name: string;
  readonly url: string;
  /** The address as somebody says it. */
  readonly site: string;
  /** Null where we know of none. */
  readonly phone: string | null;
}

const SERVICES: Readonly<Record<string, CareersService>> = {
  England: {
    name: 'the National Careers Service',
    url: 'https://nationalcareers.service.gov.uk/',
    site: 'nationalcareers.service.gov.uk',
    phone: '0800 100 900',
  },
  Scotland: {
    name: 'Skills Development Scotland',
    url: 'https://www.myworldofwork.co.uk/',
    site: 'myworldofwork.co.uk',
    phone: '0800 917 8000',
  },
  Wales: {
    name: 'Careers Wales',
    url: 'https://careerswales.gov.wales/',
    site: 'careerswales.gov.wales',
    phone: '0800 028 4844',
  },
  'Northern Ireland': {
    name: 'the Careers Service',
    url: 'https://www.nidirect.gov.uk/campaigns/careers',
    site: 'nidirect.gov.uk/campaigns/careers',
    phone: null,
  },
};

/** Of a place by its own name and those of the places that it lies in; null for the United Kingdom, which has four. */
export function careersServiceOf(names: readonly string[]): CareersService | null {
  return names.flatMap((name) => SERVICES[name] ?? [])[0] ?? null;
}
