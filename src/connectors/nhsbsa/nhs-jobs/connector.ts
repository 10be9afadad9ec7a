/** NHS Jobs (England and Wales), search_xml: XML pages -> postings. Off by default until its licence is clear. */
import { SourceChanged } from '../../../domain/errors.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import { NO_APPRENTICESHIP_DETAIL, type Posting, type StatedPay } from '../../../domain/posting.ts';
import type {
  Connector,
  Normalised,
  ParsedItem,
  ParsedResponse,
  PlannedRequest,
  RawResponse,
  SourceDescription,
  SourceRecord,
} from '../../contract.ts';
import { advertLink } from '../../shared/advert-link.ts';
import { maskContacts, plainLine, plainText, summaryOf } from '../../shared/plain-text.ts';
import { placeFromText } from '../../shared/posting-place.ts';
import { responseText } from '../../shared/response-text.ts';
import { noPay, toStatedPay } from '../../shared/stated-pay.ts';
import { dayAsWritten, endOfDayInUk } from '../../shared/uk-time.ts';
import { ADVERT_HOSTS, KIND_BY_TYPE, PAY_WITHOUT_FIGURES, PLACEHOLDER_PAY } from './lookups.ts';
import { type NhsJobsRecord, readPage } from './record.ts';

const source: SourceDescription = {
  id: 'nhsbsa/nhs-jobs',
  title: 'NHS Jobs',
  summary: 'Adverts of NHS employers in England and Wales.',
  publisher: { name: 'NHS Business Services Authority', url: 'https://www.nhsbsa.nhs.uk/' },
  landingPage: 'https://www.jobs.nhs.uk/candidate',
  licence: {
    name: 'Not settled: the site’s acceptable-use page and its integration document disagree',
    nameForReaders: 'Acceptable use of NHS Jobs',
    url: 'https://www.jobs.nhs.uk/candidate/acceptable-use',
    attribution: 'Source: NHS Jobs, NHS Business Services Authority',
    allows: 'aggregates',
  },
  kind: 'postings',
  adverts: {
    covers: ['E92000001', 'W92000004'],
    inWords: 'in the NHS',
    isForAllSectors: false,
    searchAddress: 'https://www.jobs.nhs.uk/candidate/search/results?keyword={job}&location={place}',
  },
  advertHosts: ADVERT_HOSTS,
  cadence: 'daily',
  expectedLagDays: 0,
  coverage: 'England and Wales',
  vintages: [],
  measures: [],
  politeness: { minIntervalMs: 500, timeoutMs: 30_000, maxBytes: 8_000_000, maxRequests: 400 },
  secrets: [],
  status: {
    state: 'off-by-default',
    reason:
      'NHS Jobs’ acceptable-use page allows personal, non-commercial use and bars republishing without written agreement. Switch it on only with NHSBSA’s written consent.',
  },
  assertions: {
    minRecords: 50,
    maxRecords: 40_000,
    maxRejectedShare: 0.02,
    maxFallShare: 0.35,
  },
  baseUrl: 'https://www.jobs.nhs.uk',
};

/** Oldest first and with a stated order: the default order repeats rows and misses a sixth of them (research 2.7). */
function pageRequest(page: number): PlannedRequest {
  return { path: `/api/v1/search_xml?sort=publicationDateAsc&limit=100&page=${page}`, role: 'page' };
}

function pageNumber(request: PlannedRequest): number {
  return Number(/[?&]page=(\d+)/.exec(request.path)?.[1] ?? 1);
}

function parse(response: RawResponse): ParsedResponse<NhsJobsRecord> {
  const page = pageNumber(response.request);
  const { records, surprises, totalPages, totalResults } = readPage(responseText(response), `page ${page}`);
  if (records.length === 0 && totalResults > 0 && page <= totalPages) {
    throw new SourceChanged(`page ${page} states ${totalResults} adverts and holds none that we know`);
  }
  const items: ParsedItem<NhsJobsRecord>[] = surprises.map((name) => ({
    kind: 'issue',
    issue: issue('unknown-field', 'warning', `page ${page}`, `${name} is not in the publisher's document`),
  }));
  if (records.length === 0) {
    items.push({
      kind: 'issue',
      issue: issue('no-rows', 'warning', `page ${page}`, 'The page holds no adverts.'),
    });
  }
  records.forEach((fields, index) => {
    items.push({ kind: 'record', record: { locator: `page ${page}, record ${index + 1}`, fields } });
  });
  return {
    statedTotal: totalResults,
    items,
    next: () => (records.length > 0 && page < totalPages ? [pageRequest(page + 1)] : []),
  };
}

function normalise({ fields, locator }: SourceRecord<NhsJobsRecord>): Normalised {
  const issues: Issue[] = fields.surprises.map((name) =>
    issue('unknown-field', 'warning', locator, `${name} is not in the publisher's document`),
  );
  const { leaves } = fields;
  const key = leaves.reference ?? '';
  const title = plainLine(leaves.title);
  const missing = REQUIRED.filter((name) => leaves[name] === undefined);
  if (key === '' || title === null || missing.length > 0) {
    const names = missing.length > 0 ? missing.join(', ') : 'a reference or a title';
    return { issues, rejected: { code: 'missing-field', detail: `The advert lacks ${names}` } };
  }
  const type = leaves.type ?? '';
  const kind = KIND_BY_TYPE.get(type);
  if (kind === undefined) return { issues, rejected: { code: 'unknown-code', detail: `type "${type}"` } };
  if (kind === 'voluntary') issues.push(issue('not-a-vacancy', 'info', locator, `type "${type}": ${title}`));

  const postedOn = dayAsWritten(leaves.postDate ?? '');
  const closesAt = endOfDayInUk(leaves.closeDate ?? '');
  if (postedOn === null)
    issues.push(issue('unreadable-date', 'warning', locator, `postDate "${leaves.postDate}"`));
  if (closesAt === null)
    issues.push(issue('unreadable-date', 'warning', locator, `closeDate "${leaves.closeDate}"`));
  if (fields.locations.length === 0)
    issues.push(issue('missing-field', 'warning', locator, 'No location is given.'));

  const link = advertLink(leaves.url, ADVERT_HOSTS);
  if (link.problem !== null) issues.push(issue('unsafe-link', 'warning', locator, link.problem));

  const posting: Posting = {
    key,
    alternateKey: null,
    sharedReference: `nhs:${key}`,
    kind,
    title,
    employerName: plainLine(leaves.employer),
    employerReference: null,
    url: link.url,
    summary: summaryOf(leaves.description),
    postedOn,
    closesAt,
    places: fields.locations.map((text) => placeFromText(maskContacts(plainText(text)))),
    isNational: false,
    pay: payOf(leaves.salary ?? '', locator, issues),
    employmentTypes: [type],
    hoursPerWeek: null,
    openings: null,
    sourceCategory: null,
    apprenticeship: kind === 'apprenticeship' ? NO_APPRENTICESHIP_DETAIL : null,
  };
  return { posting, issues };
}

/** Present in every recorded advert, though `description` and `salary` may be empty. */
const REQUIRED = [
  'id',
  'reference',
  'title',
  'description',
  'employer',
  'type',
  'salary',
  'closeDate',
  'postDate',
  'url',
] as const;

function payOf(salary: string, locator: string, issues: Issue[]): StatedPay {
  if (PAY_WITHOUT_FIGURES.has(salary) || salary === PLACEHOLDER_PAY) return noPay(salary);
  const { pay, problem } = toStatedPay(salary, null);
  if (problem) issues.push(issue(problem.code, 'info', locator, problem.detail));
  return pay;
}

export const connector: Connector<NhsJobsRecord> = {
  source,
  plan: () => [pageRequest(1)],
  parse,
  recordKey: ({ fields }) => fields.leaves.reference ?? null,
  normalise,
};
