/** A connector and its feed for the ingest bench: as many made-up postings as asked for, in JSON pages, from no network. */
import type { Connector, SourceDescription } from '../../src/connectors/contract.ts';
import type { HttpClient } from '../../src/ports/http-client.ts';

const PAGE_SIZE = 1000;
const TITLES = [
  'Bricklayer',
  'Care assistant',
  'Teaching assistant',
  'Software developer',
  'Chef de partie',
  'Electrician',
  'Payroll clerk',
  'HGV driver',
];
const PLACES = [
  ['Rochester', 'ME1 9ZZ'],
  ['Maidstone', 'ME14 9ZZ'],
  ['Leeds', 'LS1 9ZZ'],
  ['Truro', 'TR1 9ZZ'],
  ['Canterbury', 'CT1 9ZZ'],
] as const;

interface Advert {
  readonly id: string;
  readonly title: string;
  readonly town: string;
  readonly postcode: string;
  readonly pay: number;
  readonly closes: string;
}

const source: SourceDescription = {
  id: 'bench/made-up-postings',
  title: 'Made-up postings',
  summary: 'Postings for measuring, of nobody.',
  publisher: { name: 'Bench', url: 'https://bench.example' },
  landingPage: 'https://bench.example',
  licence: { name: 'None', url: 'https://bench.example', attribution: 'None', allows: 'records' },
  kind: 'postings',
  adverts: { covers: ['E92000001'], inWords: 'on a list of the bench', isForAllSectors: true },
  cadence: 'daily',
  expectedLagDays: 0,
  coverage: 'England',
  vintages: [],
  measures: [],
  politeness: { minIntervalMs: 1, timeoutMs: 60_000, maxBytes: 100_000_000, maxRequests: 2000 },
  secrets: [],
  status: { state: 'active' },
  assertions: { minRecords: 1, maxRecords: 2_000_000, maxRejectedShare: 0, maxFallShare: 1 },
  baseUrl: 'http://127.0.0.1:9',
};

/** As `id`, of which a service must know that it is a source of adverts. */
export function madeUpConnector(count: number, id = source.id): Connector<Advert> {
  return {
    source: { ...source, id },
    plan: () =>
      Array.from({ length: Math.ceil(count / PAGE_SIZE) }, (_, page) => ({
        path: `/page/${page}`,
        role: 'page',
      })),
    parse(response) {
      const adverts = JSON.parse(new TextDecoder().decode(response.body)) as Advert[];
      return {
        statedTotal: count,
        items: adverts.map((fields, index) => ({
          kind: 'record' as const,
          record: { locator: `${response.request.path}, record ${index + 1}`, fields },
        })),
      };
    },
    recordKey: ({ fields }) => fields.id,
    normalise: ({ fields }) => ({
      posting: {
        key: fields.id,
        alternateKey: null,
        sharedReference: null,
        kind: 'vacancy',
        title: fields.title,
        employerName: 'Bench Employers',
        employerReference: null,
        url: `https://bench.example/${fields.id}`,
        summary:
          'A made-up posting, about as long as the first sentence or two of a real one, for measuring only.',
        postedOn: '2026-11-01',
        closesAt: fields.closes,
        places: [{ text: fields.town, postcode: fields.postcode, latitude: null, longitude: null }],
        isNational: false,
        pay: {
          text: `£${fields.pay} a year`,
          minGbp: fields.pay,
          maxGbp: fields.pay,
          period: 'year',
          periodBasis: 'stated',
          payBasis: null,
        },
        employmentTypes: ['FULL_TIME'],
        hoursPerWeek: 37.5,
        openings: 1,
        sourceCategory: null,
        apprenticeship: null,
      },
    }),
  };
}

/**
 * Answers each page as it is asked for, so that the feed itself takes no memory. On a later night 5 % has changed: of sixty adverts one is
 * gone, one is new and one has other pay.
 */
export function madeUpFeed(count: number, night = 0): HttpClient {
  return {
    async send({ url }) {
      const page = Number(/\/page\/(\d+)$/.exec(url)?.[1]);
      const first = page * PAGE_SIZE;
      const adverts = Array.from({ length: Math.min(PAGE_SIZE, count - first) }, (_, index) =>
        advertOf(first + index, night),
      );
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: new TextEncoder().encode(JSON.stringify(adverts)),
      };
    },
  };
}

/** As it is on the night. */
function advertOf(number: number, night: number): Advert {
  const fields = advert(number);
  const place = number % 60;
  if (night > 0 && place === 2 * night) return { ...fields, id: `${fields.id}-${night}` };
  return night > 0 && place === 2 * night + 1 ? { ...fields, pay: fields.pay + 500 } : fields;
}

function advert(number: number): Advert {
  const [town, postcode] = PLACES[number % PLACES.length] ?? ['Leeds', 'LS1 9ZZ'];
  return {
    id: `made-up-${number}`,
    title: `${TITLES[number % TITLES.length]} ${number % 97}`,
    town,
    postcode,
    pay: 20_000 + (number % 300) * 100,
    closes: `2026-12-${String((number % 28) + 1).padStart(2, '0')}T23:59:59Z`,
  };
}
