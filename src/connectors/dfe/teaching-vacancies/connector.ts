/** DfE Teaching Vacancies: JSON pages, sitemap and single adverts -> postings and endings. */

import { WealdwayError } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import type {
  Connector,
  NormaliseContext,
  Normalised,
  ParsedItem,
  ParsedResponse,
  RawResponse,
  SourceDescription,
  SourceRecord,
} from '../../contract.ts';
import {
  asItems,
  endedOrOpen,
  parseAnswerAboutOne,
  readAdverts,
  readEnvelope,
} from '../../shared/advert-answers.ts';
import { fieldOf, readShape, shapeIssues } from '../../shared/record-shape.ts';
import { responseText } from '../../shared/response-text.ts';
import { ADVERT_HOSTS } from './lookups.ts';
import { toPosting } from './posting.ts';
import { advert, envelope, slugOf, type TeachingVacanciesRecord } from './record.ts';
import {
  afterPage,
  askedSlug,
  confirm,
  MAX_REQUESTS,
  missedAdverts,
  pageNumber,
  pageRequest,
} from './requests.ts';
import { slugsIn } from './sitemap.ts';

const source: SourceDescription = {
  id: 'dfe/teaching-vacancies',
  title: 'Teaching Vacancies',
  summary: 'Adverts of state-funded schools and further education in England.',
  publisher: {
    name: 'Department for Education',
    url: 'https://www.gov.uk/government/organisations/department-for-education',
  },
  landingPage: 'https://teaching-vacancies.service.gov.uk/',
  licence: {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0. Source: DfE Teaching Vacancies',
    allows: 'records',
  },
  kind: 'postings',
  adverts: { covers: ['E92000001'], inWords: 'in schools', isForAllSectors: false },
  advertHosts: ADVERT_HOSTS,
  cadence: 'daily',
  expectedLagDays: 0,
  coverage: 'England',
  vintages: [],
  measures: [],
  politeness: { minIntervalMs: 1_000, timeoutMs: 30_000, maxBytes: 16_000_000, maxRequests: MAX_REQUESTS },
  secrets: [],
  status: { state: 'active' },
  assertions: {
    minRecords: 50,
    maxRecords: 15_000,
    maxRejectedShare: 0.02,
    maxFallShare: 0.35,
  },
  baseUrl: 'https://teaching-vacancies.service.gov.uk',
};

type Item = ParsedItem<TeachingVacanciesRecord>;
type Parsed = ParsedResponse<TeachingVacanciesRecord>;

function parse(response: RawResponse): Parsed {
  switch (response.request.role) {
    case 'page':
      return parsePage(response);
    case 'sitemap':
      return parseSitemap(response);
    default:
      return parseSingle(response);
  }
}

function parsePage(response: RawResponse): Parsed {
  const page = pageNumber(response.request);
  const locator = `page ${page}`;
  const { fields, items } = readEnvelope(envelope, response, locator);
  const { data, meta } = fields;
  const list = {
    locator,
    adverts: data,
    statedTotal: meta.count,
    mustHoldSome: page <= meta.totalPages,
    emptiness: 'The page holds no adverts.',
  };
  return {
    statedTotal: meta.count,
    items: [...items, ...readAdverts(list, (value, place) => readAdvert(value, place, null))],
    next: () => afterPage(page, fields),
  };
}

/** The sitemap holds no adverts: it only says which of them the pages missed, and a sweep stands without it. */
function parseSitemap(response: RawResponse): Parsed {
  const warn = (detail: string): Parsed => ({
    statedTotal: null,
    items: asItems([issue('optional-request-failed', 'warning', 'sitemap', detail)]),
  });
  try {
    const slugs = slugsIn(responseText(response));
    if (slugs.length === 0) return warn('The sitemap lists no adverts.');
    return { statedTotal: null, items: [], next: (sweep) => missedAdverts(slugs, sweep) };
  } catch (error) {
    if (error instanceof WealdwayError) return warn(error.message);
    throw error;
  }
}

/** One advert, asked for because the pages missed it (`detail`) or because it is absent (`confirm`). */
function parseSingle(response: RawResponse): Parsed {
  const slug = askedSlug(response.request);
  const isConfirm = response.request.role === 'confirm';
  const locator = `advert ${slug}`;
  const gone = isConfirm ? ({ kind: 'gone', slug } as const) : null;
  return parseAnswerAboutOne<TeachingVacanciesRecord>(response, locator, gone, (value) =>
    readAdvert(value, locator, isConfirm ? slug : null),
  );
}

function readAdvert(value: unknown, locator: string, confirms: string | null): Item[] {
  const { fields, problems } = readShape(advert, value);
  const slug = slugOf(fieldOf(value, 'url'));
  if (fields === null || slug === null) {
    const detail = problems.map((problem) => problem.detail).join('; ');
    return [{ kind: 'record', record: { locator, fields: { kind: 'unreadable', slug, detail } } }];
  }
  const record: SourceRecord<TeachingVacanciesRecord> = {
    locator,
    fields: { kind: 'advert', slug, advert: fields, confirms },
  };
  return [...asItems(shapeIssues(problems, locator)), { kind: 'record', record }];
}

function normalise(
  { fields, locator }: SourceRecord<TeachingVacanciesRecord>,
  { now }: NormaliseContext,
): Normalised {
  switch (fields.kind) {
    case 'unreadable':
      return { rejected: { code: 'unreadable-record', detail: fields.detail } };
    case 'gone':
      return { ending: { key: fields.slug, state: 'withdrawn' } };
    case 'advert':
      return endedOrOpen(toPosting(fields.slug, fields.advert, locator), fields.confirms, now);
  }
}

export const connector: Connector<TeachingVacanciesRecord> = {
  source,
  plan: () => [pageRequest(1)],
  confirm,
  parse,
  recordKey: ({ fields }) => fields.slug,
  normalise,
};
