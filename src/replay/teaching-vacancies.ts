/** DfE Teaching Vacancies from `teaching-vacancies/<date>/jobs-page<N>.json`: recorded pages byte for byte, sitemap made from them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  countIn,
  isDay,
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

const FOLDER = 'teaching-vacancies';
const SITE = 'https://teaching-vacancies.service.gov.uk';

interface Page {
  readonly data: readonly { readonly url: string; readonly datePosted: string }[];
  readonly meta: { readonly totalPages: number; readonly count: number };
}

const recorded = rememberRecording(({ directory, date }: Recording) => {
  const folder = join(directory, FOLDER, date ?? '');
  const names = namesIn(folder).filter((name) => /^jobs-page\d+\.json$/.test(name));
  const bodies = names.map((name) => readFileSync(join(folder, name)));
  const pages = bodies.map((body): Page => JSON.parse(body.toString('utf8')));
  const adverts = pages.flatMap(({ data }) => data);
  return { bodies, pages, adverts, bySlug: new Map(adverts.map((advert) => [slugOf(advert.url), advert])) };
});

export const teachingVacancies: ReplaySource = {
  sourceId: 'dfe/teaching-vacancies',
  dates: (directory) => namesIn(directory, FOLDER).filter(isDay),
  isRecorded: (directory) => namesIn(directory, FOLDER).some(isDay),
  respond(request, recording) {
    if (request.path === '/api/v1/jobs.json') return page(request, recording);
    if (request.path === '/sitemap.xml') return sitemap(recording);
    const slug = /^\/api\/v1\/jobs\/([^/]+)\.json$/.exec(request.path)?.[1];
    if (slug === undefined) return notFound;
    const advert = recorded(recording).bySlug.get(decodeURIComponent(slug));
    return advert === undefined ? notRecorded : json(200, advert);
  },
};

function page({ query }: ReplayRequest, recording: Recording): ReplayResponse {
  const { bodies, pages } = recorded(recording);
  const number = countIn(query, 'page', 1);
  if (number === null) return json(400, { error: 'page must be a positive whole number' });
  const body = bodies[number - 1];
  if (body !== undefined) return { ...json(200, null), body };
  // Past the end the service answers 200 with its envelope and no adverts.
  const last = pages.at(-1);
  if (last === undefined) return notRecorded;
  const at = (n: number) => `${SITE}/api/v1/jobs.json?page=${n}`;
  const { totalPages } = last.meta;
  const links = { self: at(number), first: at(1), last: at(totalPages), prev: at(totalPages), next: null };
  return json(200, { ...last, data: [], links });
}

function sitemap(recording: Recording): ReplayResponse {
  const urls = recorded(recording).adverts.map(
    ({ url, datePosted }) => `<url><loc>${url}</loc><lastmod>${datePosted}</lastmod></url>`,
  );
  return {
    status: 200,
    contentType: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${SITE}/</loc></url>${urls.join('')}</urlset>`,
  };
}

function slugOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
