/** Small connectors for made-up feeds: one of postings in pages, one of figures, one of texts and standards. */

import type { Assertions, Connector, Normalised, SourceDescription } from '../../src/connectors/contract.ts';
import type { AreaCode } from '../../src/domain/area.ts';
import { SourceChanged } from '../../src/domain/errors.ts';
import { issue } from '../../src/domain/issue.ts';
import type { ObservationStatus } from '../../src/domain/observation.ts';
import type { OccupationFact } from '../../src/domain/occupation-fact.ts';
import { yearPeriod } from '../../src/domain/period.ts';
import type { Posting } from '../../src/domain/posting.ts';

const MADE_UP_BASE_URL = 'http://127.0.0.1:9';

export interface MadeUpAdvert {
  readonly key: string;
  readonly title?: string;
  readonly alternateKey?: string | null;
  readonly closesAt?: string | null;
  readonly district?: string;
  readonly openings?: number | null;
  /** The record cannot be used. */
  readonly isBroken?: boolean;
  /** `normalise` throws. */
  readonly isPoison?: boolean;
}

interface MadeUpPage {
  readonly total?: number;
  readonly adverts: readonly MadeUpAdvert[];
  readonly next?: string | null;
}

interface MadeUpEnding {
  readonly ending: 'closed' | 'withdrawn';
  readonly key: string;
}

export interface MadeUpFigure {
  readonly area: AreaCode;
  readonly year: number;
  readonly value: number | null;
  readonly status?: ObservationStatus;
}

const ASSERTIONS: Assertions = {
  minRecords: 0,
  maxRecords: 1_000_000,
  maxRejectedShare: 1,
  maxFallShare: 1,
};

export function madeUpSource(changes: Partial<SourceDescription> = {}): SourceDescription {
  return {
    id: 'made-up/adverts',
    title: 'Made-up adverts',
    summary: 'Adverts invented for tests.',
    publisher: { name: 'Nobody', url: 'https://example.test' },
    landingPage: 'https://example.test',
    licence: { name: 'OGL', url: 'https://example.test/ogl', attribution: 'Nobody', allows: 'records' },
    kind: 'postings',
    adverts: { covers: ['E92000001'], inWords: 'on a made-up list', isForAllSectors: true },
    advertHosts: ['example.test'],
    cadence: 'daily',
    expectedLagDays: 0,
    coverage: 'England',
    vintages: [],
    measures: [],
    politeness: { minIntervalMs: 1000, timeoutMs: 5000, maxBytes: 1_000_000, maxRequests: 20 },
    secrets: [],
    status: { state: 'active' },
    assertions: ASSERTIONS,
    baseUrl: MADE_UP_BASE_URL,
    ...changes,
  };
}

export interface AdvertConnectorOptions {
  readonly source?: Partial<SourceDescription>;
  readonly assertions?: Partial<Assertions>;
  /** Asks `/ended/{key}` how an absent posting ended. */
  readonly confirms?: boolean;
}

/** Reads `/page/1` as a {@link MadeUpPage} and asks for its `next`. */
export function advertConnector(
  options: AdvertConnectorOptions = {},
): Connector<MadeUpAdvert | MadeUpEnding> {
  const source = madeUpSource({
    assertions: { ...ASSERTIONS, ...options.assertions },
    ...options.source,
  });
  return {
    source,
    plan: () => [{ path: '/page/1', role: 'page' }],
    ...(options.confirms
      ? {
          confirm: (absent) =>
            absent.map(({ key }) => ({ path: `/ended/${key}`, role: 'confirm', isOptional: true })),
        }
      : {}),
    parse(response) {
      if (response.request.role === 'confirm') {
        const key = response.request.path.replace('/ended/', '');
        if (response.status !== 404) return { statedTotal: null, items: [] };
        const fields: MadeUpEnding = { key, ending: 'withdrawn' };
        return { statedTotal: null, items: [{ kind: 'record', record: { locator: 'answer', fields } }] };
      }
      const page = readJson<MadeUpPage>(response.body);
      const { next } = page;
      return {
        statedTotal: page.total ?? null,
        next: () => (next ? [{ path: next, role: 'page' }] : []),
        items:
          page.adverts.length === 0
            ? [{ kind: 'issue', issue: issue('no-rows', 'warning', response.request.path, 'no adverts') }]
            : page.adverts.map((fields, index) => ({
                kind: 'record',
                record: { locator: `${response.request.path}, record ${index + 1}`, fields },
              })),
      };
    },
    recordKey: (record) => record.fields.key,
    normalise({ fields }): Normalised {
      if ('ending' in fields) return { ending: { key: fields.key, state: fields.ending } };
      if (fields.isPoison) throw new TypeError('made-up connector tripped');
      if (fields.isBroken) return { rejected: { code: 'missing-field', detail: 'no employer' } };
      return { posting: madeUpPosting(fields) };
    },
  };
}

export function madeUpPosting(advert: MadeUpAdvert): Posting {
  return {
    key: advert.key,
    alternateKey: advert.alternateKey ?? null,
    sharedReference: null,
    kind: 'vacancy',
    title: advert.title ?? `Advert ${advert.key}`,
    employerName: 'Made-up Employer',
    employerReference: null,
    url: `https://example.test/${advert.key}`,
    summary: 'Invented words about invented work.',
    postedOn: '2026-08-30',
    closesAt: advert.closesAt ?? null,
    places: [{ text: 'Maidstone', postcode: 'ME14 1XQ', latitude: null, longitude: null }],
    isNational: false,
    pay: { text: null, minGbp: null, maxGbp: null, period: null, periodBasis: null, payBasis: null },
    employmentTypes: [],
    hoursPerWeek: null,
    openings: advert.openings ?? null,
    sourceCategory: advert.district ?? null,
    apprenticeship: null,
  };
}

/** Reads `/figures` as a list of {@link MadeUpFigure}. */
export function figureConnector(
  options: Omit<AdvertConnectorOptions, 'confirms'> = {},
): Connector<MadeUpFigure> {
  return {
    source: madeUpSource({
      id: 'made-up/figures',
      title: 'Made-up figures',
      kind: 'observations',
      assertions: { ...ASSERTIONS, ...options.assertions },
      ...options.source,
    }),
    plan: () => [{ path: '/figures', role: 'figures' }],
    parse(response) {
      const figures = readJson<MadeUpFigure[]>(response.body);
      return {
        statedTotal: null,
        items: figures.map((fields, index) => ({
          kind: 'record',
          record: { locator: `row ${index + 1}`, fields },
        })),
      };
    },
    recordKey: () => null,
    normalise: ({ fields }) => ({
      observations: [
        {
          measure: 'made-up-rate',
          areaCode: fields.area,
          period: yearPeriod(fields.year),
          dimensions: {},
          value: fields.value,
          status: fields.status ?? (fields.value === null ? 'suppressed' : 'normal'),
          statusReason: null,
          lower95: null,
          upper95: null,
          coefficientOfVariation: null,
          note: null,
        },
      ],
    }),
  };
}

/** Reads `/facts` as a list of texts and standards. */
export function factConnector(): Connector<OccupationFact> {
  return {
    source: madeUpSource({
      id: 'made-up/facts',
      title: 'Made-up texts',
      kind: 'reference',
      advertHosts: ['standards.example'],
      assertions: { ...ASSERTIONS, maxFallShare: 0.2 },
    }),
    plan: () => [{ path: '/facts', role: 'facts' }],
    parse(response) {
      const facts = readJson<OccupationFact[]>(response.body);
      return {
        statedTotal: null,
        items: facts.map((fields, index) => ({
          kind: 'record',
          record: { locator: `row ${index + 1}`, fields },
        })),
      };
    },
    recordKey: () => null,
    normalise: ({ fields }) => ({ fact: fields }),
  };
}

function readJson<T>(body: Uint8Array): T {
  const text = new TextDecoder().decode(body);
  if (!/^\s*[[{]/.test(text)) throw new SourceChanged('made-up feed: the answer is not JSON');
  return JSON.parse(text) as T;
}
