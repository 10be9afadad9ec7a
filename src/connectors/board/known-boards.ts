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
  /** When somebody last saw adverts there; null for one that is known by name alone. */
  readonly lastSeenOn: CalendarDate | null;
  /** What is known of the terms. */
  readonly licence: string;
}

const ASK = 'no terms found: ask for leave';
const BY_NAME = 'no feed and no terms found yet: look there, and ask for leave';
/** An employer's own board at a system whose makers cannot give leave. */
const OWN = 'an employer’s own board: ask the employer for leave';

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
  {
    name: 'CrossReach, care in Scotland (Jobtrain)',
    kind: 'jsonld',
    address: 'https://www.jobtrain.co.uk/crossreach/Home/_JobCard',
    areas: ['S92000003'],
    lastSeenOn: '2026-06-03',
    licence: OWN,
  },
  {
    name: 'Voluntary Organisations’ Network North East (VONNE)',
    kind: null,
    address: 'https://www.vonne.org.uk/',
    areas: ['E12000001'],
    lastSeenOn: '2026-08-21',
    licence: ASK,
  },
  {
    name: 'Not Going To Uni, apprenticeships of many employers',
    kind: 'jsonld',
    address: 'https://notgoingtouni.co.uk/',
    areas: ['K02000001'],
    lastSeenOn: '2026-10-09',
    licence: ASK,
  },
  {
    name: 'Auto Trader, Manchester',
    kind: 'greenhouse',
    address: 'https://job-boards.eu.greenhouse.io/autotrader',
    areas: ['E08000003'],
    lastSeenOn: '2026-10-09',
    licence: OWN,
  },
  {
    name: 'Barclays, apprenticeships and first posts',
    kind: 'workday',
    address: 'https://barclays.wd3.myworkdayjobs.com/External_Career_Site_Barclays',
    areas: ['E06000062', 'E12000007', 'N09000003', 'S12000049'],
    lastSeenOn: '2026-10-09',
    licence: OWN,
  },
  {
    name: 'Financial Conduct Authority, early careers',
    kind: 'workday',
    address: 'https://fca.wd3.myworkdayjobs.com/FCA_earlycareers',
    areas: ['E12000007', 'E08000035', 'S12000036'],
    lastSeenOn: '2026-10-09',
    licence: OWN,
  },
  {
    name: 'Lloyds Banking Group',
    kind: 'workday',
    address: 'https://lbg.wd3.myworkdayjobs.com/LBG_Careers',
    areas: ['E08000025', 'E06000023', 'E08000035', 'S12000036'],
    lastSeenOn: '2026-10-09',
    licence: OWN,
  },
  {
    name: 'London Stock Exchange Group',
    kind: 'workday',
    address: 'https://lseg.wd3.myworkdayjobs.com/Careers',
    areas: ['E12000007'],
    lastSeenOn: '2026-10-09',
    licence: OWN,
  },
  {
    name: 'M&G, London, Stirling and Edinburgh',
    kind: 'workday',
    address: 'https://mgpru.wd3.myworkdayjobs.com/mandgprudential',
    areas: ['E12000007', 'S12000030', 'S12000036'],
    lastSeenOn: '2026-10-09',
    licence: OWN,
  },
  {
    name: 'Babcock International',
    kind: 'jsonld',
    address: 'https://jobs.babcockinternational.com/Babcock/',
    areas: ['K02000001'],
    lastSeenOn: '2026-10-03',
    licence: OWN,
  },
  {
    name: 'Kent-Teach, posts in schools of Kent',
    kind: null,
    address: 'https://www.kent-teach.com/',
    areas: ['E10000016'],
    lastSeenOn: null,
    licence: BY_NAME,
  },
  {
    name: 'greater.jobs, councils of Greater Manchester',
    kind: null,
    address: 'https://www.greater.jobs/',
    areas: [
      ...(['E08000001', 'E08000002', 'E08000003', 'E08000004', 'E08000005'] as const),
      ...(['E08000006', 'E08000007', 'E08000008', 'E08000009', 'E08000010'] as const),
    ],
    lastSeenOn: null,
    licence: BY_NAME,
  },
  {
    name: 'Jobs Go Public, councils and charities',
    kind: null,
    address: 'https://www.jobsgopublic.com/',
    areas: ['K02000001'],
    lastSeenOn: null,
    licence: BY_NAME,
  },
  {
    name: 'Health Jobs UK (Trac), NHS trusts and others',
    kind: null,
    address: 'https://www.healthjobsuk.com/',
    areas: ['K02000001'],
    lastSeenOn: null,
    licence: BY_NAME,
  },
];
