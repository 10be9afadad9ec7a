/** DfE Teaching Vacancies: JSON pages, sitemap and single adverts -> postings and endings. */

import { SourceChanged, WealdwayError } from '../../../domain/errors.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
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
import { jsonBody } from '../../shared/json-body.ts';
import { fieldOf, readShape, shapeIssues } from '../../shared/record-shape.ts';
import { responseText } from '../../shared/response-text.ts';
import { ADVERT_HOSTS } from './lookups.ts';
import { toPosting } from './posting.ts';
import { advert, envelope, slugOf, type TeachingVacanciesRecord } from './record.ts';
import { askedSlug, confirm, follow, MAX_REQUESTS, pageNumber, pageRequest } from './requests.ts';
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
  const locator = `page ${pageNumber(response.request)}`;
  const { fields, problems } = readShape(envelope, jsonBody(response));
  if (fields === null) {
    const details = problems.map(({ detail }) => detail).join('; ');
    throw new SourceChanged(`${locator} is not the documented envelope: ${details}`);
  }
  const items: Item[] = asItems(shapeIssues(problems, locator));
  const { data, meta } = fields;
  if (data.length === 0) {
    if (meta.count > 0 && pageNumber(response.request) <= meta.totalPages) {
      throw new SourceChanged(`${locator} states ${meta.count} adverts and holds none`);
    }
    items.push(...asItems([issue('no-rows', 'warning', locator, 'The page holds no adverts.')]));
  }
  data.forEach((value, index) => {
    items.push(...readAdvert(value, `${locator}, record ${index + 1}`, null));
  });
  return { statedTotal: meta.count, items };
}

/** The sitemap holds no adverts: it is read here to notice that it changed, and in `follow` for its slugs. */
function parseSitemap(response: RawResponse): Parsed {
  const warn = (detail: string): Parsed => ({
    statedTotal: null,
    items: asItems([issue('optional-request-failed', 'warning', 'sitemap', detail)]),
  });
  try {
    const isEmpty = slugsIn(responseText(response)).length === 0;
    return isEmpty ? warn('The sitemap lists no adverts.') : { statedTotal: null, items: [] };
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
  if (isConfirm && (response.status === 404 || response.status === 410)) {
    return {
      statedTotal: null,
      items: [{ kind: 'record', record: { locator, fields: { kind: 'gone', slug } } }],
    };
  }
  if (response.status !== 200) {
    const detail = `Answered with status ${response.status}.`;
    return {
      statedTotal: null,
      items: asItems([issue('optional-request-failed', 'warning', locator, detail)]),
    };
  }
  return { statedTotal: null, items: readAdvert(jsonBody(response), locator, isConfirm ? slug : null) };
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

function asItems(issues: readonly Issue[]): Item[] {
  return issues.map((one) => ({ kind: 'issue', issue: one }));
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
      return normaliseAdvert(fields, locator, now);
  }
}

/** An advert asked about because it is absent has ended when its deadline is past; else a page had missed it. */
function normaliseAdvert(
  { slug, advert: source, confirms }: Extract<TeachingVacanciesRecord, { kind: 'advert' }>,
  locator: string,
  now: string,
): Normalised {
  const result = toPosting(slug, source, locator);
  const closesAt = result.posting?.closesAt ?? null;
  const isClosed = confirms !== null && closesAt !== null && Date.parse(closesAt) < Date.parse(now);
  return isClosed ? { ending: { key: confirms, state: 'closed' } } : result;
}

export const connector: Connector<TeachingVacanciesRecord> = {
  source,
  plan: () => [pageRequest(1)],
  follow,
  confirm,
  parse,
  recordKey: ({ fields }) => fields.slug,
  normalise,
};
