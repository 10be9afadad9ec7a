/** DfE Teaching Vacancies: JSON pages, sitemap and single adverts -> postings and endings. */
import { SourceChanged, WealdwayError } from '../../../domain/errors.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import type { PostingPlace, StatedPay } from '../../../domain/posting.ts';
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
import { oneLine, plainLine, safeLink, summaryOf } from '../../shared/plain-text.ts';
import { postcodeIn } from '../../shared/posting-place.ts';
import { readShape, shapeIssues } from '../../shared/record-shape.ts';
import { responseText } from '../../shared/response-text.ts';
import { noPay, readPay } from '../../shared/stated-pay.ts';
import { dayAsWritten, instantInUtc } from '../../shared/uk-time.ts';
import { EMPLOYMENT_TYPES, PERIOD_BY_UNIT } from './lookups.ts';
import { type Advert, advert, envelope, slugOf, type TeachingVacanciesRecord } from './record.ts';
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
    maxAgeDays: 3,
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
  const slug = slugOf((value as { url?: unknown } | null)?.url);
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
      return normaliseAdvert(fields.slug, fields.advert, fields.confirms, locator, now);
  }
}

function normaliseAdvert(
  slug: string,
  source: Advert,
  confirms: string | null,
  locator: string,
  now: string,
): Normalised {
  const issues: Issue[] = [];
  const closesAt = instantInUtc(source.validThrough);
  const postedOn = dayAsWritten(source.datePosted);
  if (closesAt === null) issues.push(unreadableDate(locator, 'validThrough', source.validThrough));
  if (postedOn === null) issues.push(unreadableDate(locator, 'datePosted', source.datePosted));
  if (confirms !== null && closesAt !== null && Date.parse(closesAt) < Date.parse(now)) {
    return { ending: { key: confirms, state: 'closed' }, issues };
  }
  const title = plainLine(source.title);
  if (title === null) return { issues, rejected: { code: 'missing-field', detail: 'The title is blank' } };
  for (const type of source.employmentType) {
    if (!EMPLOYMENT_TYPES.has(type))
      issues.push(issue('unknown-code', 'warning', locator, `employmentType "${type}"`));
  }
  const employerName = plainLine(source.hiringOrganization.name);
  const places = [source.jobLocation].flat().map(({ address }) => placeOf(address));
  if (places.every(({ text, postcode }) => text === null && postcode === null)) {
    issues.push(issue('missing-field', 'warning', locator, 'No place is given.'));
  }
  return {
    issues,
    posting: {
      key: slug,
      alternateKey: [employerName ?? '', title, source.validThrough].map(canonical).join('|'),
      sharedReference: null,
      kind: 'vacancy',
      title,
      employerName,
      employerReference: employerReference(source.hiringOrganization.identifier),
      url: safeLink(source.url),
      summary: summaryOf(source.description),
      postedOn,
      closesAt,
      places,
      isNational: false,
      pay: payOf(source, locator, issues),
      employmentTypes: source.employmentType,
      hoursPerWeek: null,
      openings: null,
      sourceCategory: source.occupationalCategory ?? null,
      apprenticeship: null,
    },
  };
}

/** A school's URN has six digits; a trust or a council has a UID instead, both of Get Information about Schools. */
function employerReference(identifier: string | null | undefined): string | null {
  const number = identifier?.trim();
  if (!number) return null;
  return /^\d{6}$/.test(number) ? `urn:${number}` : `gias-uid:${number}`;
}

function canonical(text: string): string {
  return oneLine(text).toLowerCase().replaceAll('|', '/');
}

/** For an advert of several schools this is the trust's head office: the feed has no other place (research 1.5). */
function placeOf(address: Extract<Advert['jobLocation'], { address: unknown }>['address']): PostingPlace {
  const text = [address.addressLocality, address.addressRegion]
    .flatMap((part) => oneLine(part ?? '') || [])
    .join(', ');
  return {
    text: text === '' ? null : text,
    postcode: postcodeIn(address.postalCode),
    latitude: null,
    longitude: null,
  };
}

function payOf({ baseSalary }: Advert, locator: string, issues: Issue[]): StatedPay {
  if (baseSalary === undefined) return noPay(null);
  const { pay, problem } = readPay(
    baseSalary.value.value,
    PERIOD_BY_UNIT.get(baseSalary.value.unitText) ?? null,
  );
  if (problem) issues.push(issue(problem.code, 'info', locator, problem.detail));
  return pay;
}

function unreadableDate(locator: string, field: string, text: string): Issue {
  return issue('unreadable-date', 'warning', locator, `${field} "${text}"`);
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
