/** Find an apprenticeship, display advert API v2: JSON pages and single adverts -> postings and endings. */

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
import {
  asItems,
  endedOrOpen,
  parseAnswerAboutOne,
  readAdverts,
  readEnvelope,
} from '../../shared/advert-answers.ts';
import { fieldOf, readShape, shapeIssues } from '../../shared/record-shape.ts';
import { ADVERT_HOSTS } from './lookups.ts';
import { toPosting } from './posting.ts';
import { type ApprenticeshipRecord, advert, envelope } from './record.ts';
import {
  afterPage,
  askedReference,
  confirm,
  KEY_SETTING,
  MAX_REQUESTS,
  pageNumber,
  plan,
} from './requests.ts';

const source: SourceDescription = {
  id: 'dfe/find-an-apprenticeship',
  title: 'Find an apprenticeship',
  summary: 'Apprenticeship adverts in England.',
  publisher: {
    name: 'Department for Education',
    url: 'https://www.gov.uk/government/organisations/department-for-education',
  },
  landingPage: 'https://www.findapprenticeship.service.gov.uk/',
  licence: {
    name: 'Open Government Licence v3.0, under the terms of the display advert API',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0. Source: DfE Find an apprenticeship',
    allows: 'records',
  },
  kind: 'postings',
  adverts: { covers: ['E92000001'], inWords: 'on Find an apprenticeship', isForAllSectors: true },
  advertHosts: ADVERT_HOSTS,
  cadence: 'daily',
  expectedLagDays: 0,
  coverage: 'England',
  vintages: [],
  measures: [],
  // 150 requests in five minutes are allowed: one every two seconds, and a little slower.
  politeness: { minIntervalMs: 2_100, timeoutMs: 30_000, maxBytes: 8_000_000, maxRequests: MAX_REQUESTS },
  secrets: [
    {
      setting: KEY_SETTING,
      help: 'Subscription key of the display advert API: free and at once from the Department for Education (“Display advert API v2” on https://beta-find-and-use-an-api.education.gov.uk/).',
    },
  ],
  status: { state: 'active' },
  assertions: {
    minRecords: 5,
    maxRecords: 20_000,
    maxRejectedShare: 0.02,
    maxFallShare: 0.35,
  },
  baseUrl: 'https://api.apprenticeships.education.gov.uk',
};

type Item = ParsedItem<ApprenticeshipRecord>;
type Parsed = ParsedResponse<ApprenticeshipRecord>;

function parse(response: RawResponse): Parsed {
  return response.request.role === 'page' ? parsePage(response) : parseSingle(response);
}

function parsePage(response: RawResponse): Parsed {
  const page = pageNumber(response.request);
  const locator = `page ${page}`;
  const { fields, items } = readEnvelope(envelope, response, locator);
  const { vacancies, totalFiltered, totalPages } = fields;
  const list = {
    locator,
    adverts: vacancies,
    statedTotal: totalFiltered,
    mustHoldSome: page === 1,
    emptiness: `The page holds no adverts; there are said to be ${totalPages} pages.`,
  };
  return {
    statedTotal: totalFiltered,
    items: [
      ...items,
      ...readAdverts(list, (value, place) => readAdvert(value, place, false)),
      ...asItems(lostEverywhere(vacancies, locator)),
    ],
    next: () => afterPage(response.request, fields),
  };
}

/**
 * Any one advert may lack these keys, since the service leaves out what is null. A page of adverts that all lack one is a
 * feed that changed, and the only sign of it.
 */
function lostEverywhere(vacancies: readonly unknown[], locator: string): Issue[] {
  if (vacancies.length < ENOUGH_TO_TELL) return [];
  return EXPECTED_SOMEWHERE.filter((name) => !vacancies.some((one) => fieldOf(one, name) !== undefined)).map(
    (name) => issue('missing-field', 'error', locator, `None of ${vacancies.length} adverts has ${name}.`),
  );
}

const ENOUGH_TO_TELL = 20;
const EXPECTED_SOMEWHERE = [
  'description',
  'wage',
  'expectedDuration',
  'employerName',
  'apprenticeshipLevel',
  'providerName',
] as const;

/** The answer about one absent advert. 404 is the service's word that it was taken down: its deadline is not past. */
function parseSingle(response: RawResponse): Parsed {
  const reference = askedReference(response.request);
  const locator = `advert ${reference}`;
  return parseAnswerAboutOne<ApprenticeshipRecord>(response, locator, { kind: 'gone', reference }, (value) =>
    readAdvert(value, locator, true),
  );
}

function readAdvert(value: unknown, locator: string, isConfirmed: boolean): Item[] {
  const { fields, problems } = readShape(advert, value);
  if (fields === null) {
    const stated = fieldOf(value, 'vacancyReference');
    const reference = typeof stated === 'string' ? stated : null;
    const detail = problems.map((problem) => problem.detail).join('; ');
    return [{ kind: 'record', record: { locator, fields: { kind: 'unreadable', reference, detail } } }];
  }
  const record: SourceRecord<ApprenticeshipRecord> = {
    locator,
    fields: { kind: 'advert', reference: fields.vacancyReference, advert: fields, isConfirmed },
  };
  return [...asItems(shapeIssues(problems, locator)), { kind: 'record', record }];
}

function normalise(
  { fields, locator }: SourceRecord<ApprenticeshipRecord>,
  { now }: NormaliseContext,
): Normalised {
  switch (fields.kind) {
    case 'unreadable':
      return { rejected: { code: 'unreadable-record', detail: fields.detail } };
    case 'gone':
      return { ending: { key: fields.reference, state: 'withdrawn' } };
    case 'advert':
      return endedOrOpen(
        toPosting(fields.advert, locator),
        fields.isConfirmed ? fields.reference : null,
        now,
      );
  }
}

export const connector: Connector<ApprenticeshipRecord> = {
  source,
  plan,
  confirm,
  parse,
  recordKey: ({ fields }) => fields.reference,
  normalise,
};
