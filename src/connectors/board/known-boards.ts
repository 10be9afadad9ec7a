/** Local boards that we know to exist, for operators who look for some. None is on: each needs the leave of those who run it. */
import type { AreaCode } from '../../domain/area.ts';
import type { CalendarDate } from '../../domain/period.ts';
import type { BoardKindName } from './board.ts';

export interface KnownBoard {
  readonly name: string;
  /** Null for a system that none of our kinds reads. */
  readonly kind: BoardKindName | null;
  readonly address: string;
  readonly areas: readonly AreaCode[];
  /** When somebody last saw adverts there. */
  readonly lastSeenOn: CalendarDate;
  /** What is known of the terms. */
  readonly licence: string;
}

const ASK = 'no terms found: ask for leave';

export const KNOWN_BOARDS: readonly KnownBoard[] = [
  {
    name: 'North East Jobs, twelve councils and their schools',
    kind: 'rss',
    address: 'https://www.northeastjobs.org.uk/RSSJobs.aspx',
    areas: [
      ...(['E06000047', 'E06000057', 'E08000021', 'E08000022', 'E08000023', 'E08000024'] as const),
      ...(['E08000037', 'E06000001', 'E06000002', 'E06000003', 'E06000004', 'E06000005'] as const),
    ],
    lastSeenOn: '2026-08-21',
    licence: ASK,
  },
  {
    name: 'WMJobs, councils of the West Midlands',
    kind: 'rss',
    address: 'https://www.wmjobs.co.uk/jobsrss/',
    areas: ['E12000005'],
    lastSeenOn: '2026-08-04',
    licence: 'its robots.txt allows the feed and closes the pages: ask for leave',
  },
  {
    name: 'Islington Council',
    kind: 'eploy',
    address: 'https://jobs.islington.gov.uk/',
    areas: ['E09000019'],
    lastSeenOn: '2026-06-03',
    licence: ASK,
  },
  {
    name: 'Kirklees Council',
    kind: 'oleeo',
    address: 'https://kirklees.tal.net/candidate/jobboard/vacancy/1/adv/',
    areas: ['E08000034'],
    lastSeenOn: '2026-08-04',
    licence: ASK,
  },
  {
    name: 'NHS Scotland',
    kind: 'jsonld',
    address: 'https://apply.jobs.scot.nhs.uk/',
    areas: ['S92000003'],
    lastSeenOn: '2026-06-03',
    licence: ASK,
  },
  {
    name: 'Great Yarmouth Borough Council',
    kind: null,
    address: 'https://www.engageats.co.uk/',
    areas: ['E07000145'],
    lastSeenOn: '2026-08-04',
    licence: ASK,
  },
];
