/**
 * Display advert API v2 from `find-an-apprenticeship/vacancy-list-v2-<date>.json` and `vacancy-detail-v2-<reference>.json`:
 * recorded adverts, sorted and paged as the service does, behind the same two headers.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  countIn,
  json,
  namesIn,
  notFound,
  notRecorded,
  type Recording,
  type ReplayRequest,
  type ReplayResponse,
  type ReplaySource,
  rememberRecording,
} from './replay-source.ts';

const FOLDER = 'find-an-apprenticeship';
const LIST = /^vacancy-list-v2-(\d{4}-\d\d-\d\d)\.json$/;
const DEFAULT_SIZE = 10;
const MOST = 100;

interface Advert {
  readonly vacancyReference: string;
  readonly postedDate: string;
}

const recorded = rememberRecording(({ directory, date }: Recording) => {
  const folder = join(directory, FOLDER);
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { vacancies }: { vacancies: Advert[] } = read(`vacancy-list-v2-${date}.json`);
  const details = new Map(vacancies.map((advert): [string, unknown] => [advert.vacancyReference, advert]));
  for (const name of namesIn(folder)) {
    const reference = /^vacancy-detail-v2-(.+)\.json$/.exec(name)?.[1];
    if (reference !== undefined && details.has(reference)) details.set(reference, read(name));
  }
  // AgeDesc is the service's default: the newest advert first.
  const newestFirst = [...vacancies].sort((a, b) => (a.postedDate > b.postedDate ? -1 : 1));
  return { details, newestFirst, oldestFirst: [...newestFirst].reverse() };
});

export const findAnApprenticeship: ReplaySource = {
  sourceId: 'dfe/find-an-apprenticeship',
  dates: (directory) => namesIn(directory, FOLDER).flatMap((name) => LIST.exec(name)?.[1] ?? []),
  isRecorded: (directory) => namesIn(directory, FOLDER).some((name) => LIST.test(name)),
  settings: { WEALDWAY_FIND_AN_APPRENTICESHIP_KEY: 'replay-key' },
  respond(request, recording) {
    if (!request.headers['ocp-apim-subscription-key']) {
      return json(401, {
        statusCode: 401,
        message:
          'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
      });
    }
    // Without a version the gateway knows no such operation and says nothing more.
    if (request.headers['x-version'] !== '2') return { status: 404, contentType: null, body: '' };
    if (request.path === '/vacancies/vacancy') return list(request, recording);
    const reference = /^\/vacancies\/vacancy\/(?:VAC)?([^/]+)$/.exec(request.path)?.[1];
    if (reference === undefined) return notFound;
    const advert = recorded(recording).details.get(decodeURIComponent(reference));
    return advert === undefined ? notRecorded : json(200, advert);
  },
};

function list({ query }: ReplayRequest, recording: Recording): ReplayResponse {
  const page = countIn(query, 'PageNumber', 1);
  const size = countIn(query, 'PageSize', DEFAULT_SIZE);
  if (page === null || size === null || size > MOST) {
    return json(400, {
      errors: { PageSize: ['PageNumber and PageSize must be positive, PageSize at most 100.'] },
    });
  }
  const other = [...query.keys()].find((name) => !['PageNumber', 'PageSize', 'Sort'].includes(name));
  const sort = query.get('Sort') ?? 'AgeDesc';
  if (other !== undefined || !['AgeDesc', 'AgeAsc'].includes(sort)) return notRecorded;
  const { newestFirst, oldestFirst } = recorded(recording);
  const vacancies = sort === 'AgeDesc' ? newestFirst : oldestFirst;
  return json(200, {
    vacancies: vacancies.slice((page - 1) * size, page * size),
    total: vacancies.length,
    totalFiltered: vacancies.length,
    totalPages: Math.ceil(vacancies.length / size),
  });
}
