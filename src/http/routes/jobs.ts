/** A job in a place: `/jobs/{job}`, `/in/{area}/jobs/{job}`, and the same as JSON, CSV and text under `/api/v1/occupations`. */
import type { Context, Hono } from 'hono';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { namesakesOf, type Occupation } from '../../reference/occupations.ts';
import { sectors } from '../../reference/sectors.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import type { JobTableWish } from '../../snapshots/occupation/job-table.ts';
import { jobLesson } from '../../snapshots/teaching/job-lesson.ts';
import { jobCsv } from '../../views/files/job-csv.ts';
import { jobPicture } from '../../views/files/job-picture.ts';
import { jobTableCsv } from '../../views/files/job-table-csv.ts';
import { jobText } from '../../views/files/job-text.ts';
import { DECK_TYPE, lessonDeck } from '../../views/files/lesson-deck.ts';
import { jobPage } from '../../views/pages/job-page.ts';
import { jobTablePage } from '../../views/pages/job-table-page.ts';
import { jobPath, USUAL_LEVEL, WHOLE_COUNTRY } from '../../views/parts/addresses.ts';
import type { JobView } from '../../views/parts/job-hiring.ts';
import { paging, type RouteDeps } from '../answers/deps.ts';
import { API_HEADERS, JSON_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { drawPng } from '../answers/png.ts';
import { prepareHashed, prepareText, respond } from '../answers/prepared.ts';
import type { Publication } from '../answers/publication.ts';
import { readAskedPlace } from '../lookups/asked-place.ts';
import { placeOfArea } from '../lookups/near-and-soon.ts';
import { findEarlierDocument, findJobTable, findOccupationDocument } from '../lookups/occupation-lookup.ts';
import { readAsAt } from '../requests/as-at.ts';
import { chooseCurrentArea, getOccupation, getSector } from '../requests/find.ts';
import { readQuery, withoutBlanks } from '../requests/query.ts';
import type { z } from '../schemas/common.ts';
import { jobTableApiQuery, jobTablePageQuery, jobTableQuery } from '../schemas/job-table.ts';
import { jobPlaceQuery, jobQuery } from '../schemas/occupation-document.ts';
import { findAdverts } from './job-adverts.ts';

const TO_THE_HOUR = '2026-11-28T09'.length;

/** Deadlines pass: a page that lists adverts is kept for the hour. */
export function keyOfHour(url: string, { clock }: Pick<RouteDeps, 'clock'>): string {
  return `${url} ${clock.now().slice(0, TO_THE_HOUR)}`;
}

const FORMATS = {
  json: { type: 'application/json', write: (document: OccupationDocument) => JSON.stringify(document) },
  csv: {
    type: 'text/csv; charset=utf-8',
    write: jobCsv,
  },
  txt: { type: 'text/plain; charset=utf-8', write: jobText },
  svg: { type: 'image/svg+xml', write: (document: OccupationDocument) => jobPicture(document).svg },
} as const;
const ENDINGS = ['json', 'csv', 'txt', 'svg', 'png', 'pptx'] as const;
/** Rows of a table in one answer of the API. */
const PAGE_SIZE = 100;
const TABLE_ENDINGS = ['json', 'csv'] as const;

export function jobRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/occupations/:occupation/:area', (c) => answerFile(c, deps));
  app.get('/api/v1/job-tables/:area', (c) => answerTableFile(c, deps));
  app.get('/jobs', (c) => answerTable(c, deps, WHOLE_COUNTRY));
  app.get('/in/:area/jobs', (c) => answerTable(c, deps, c.req.param('area')));
  app.get('/jobs/:job', (c) => answerPage(c, deps, WHOLE_COUNTRY));
  app.get('/in/:area/jobs/:job', (c) => answerPage(c, deps, c.req.param('area')));
}

function answerFile(c: Context, deps: RouteDeps): Promise<Response> {
  const { named, ending } = splitEnding(c.req.param('area') ?? '', ENDINGS);
  const read = (publication: Publication): Promise<OccupationDocument> => {
    const { query } = readQuery(c.req.url, jobQuery);
    const occupation = getOccupation(deps, c.req.param('occupation') ?? '');
    const area = chooseCurrentArea(deps, named);
    const level = query.level ?? USUAL_LEVEL;
    if (query.asAt === undefined) return findOccupationDocument(deps, publication, occupation, area, level);
    const asAt = readAsAt(query.asAt, deps.clock.now());
    return findEarlierDocument(deps, publication, { occupation, area, level }, asAt);
  };
  if (ending === 'png' || ending === 'pptx') return answerBytes(c, deps, ending, read);
  const { type, write } = FORMATS[ending];
  return answerKept(c, deps, { ...API_HEADERS, 'content-type': type }, async (publication) =>
    write(await read(publication)),
  );
}

async function answerBytes(
  c: Context,
  deps: RouteDeps,
  ending: 'png' | 'pptx',
  read: (publication: Publication) => Promise<OccupationDocument>,
): Promise<Response> {
  const publication = await deps.publication();
  const known = deps.store.find(c.req.url);
  if (known) return respond(c, known);
  const document = await read(publication);
  const address = `${originOf(c.req.url, deps.config)}${jobPath(document.occupation.slug, document.area.slug, document.level)}`;
  const [bytes, type] =
    ending === 'png'
      ? [await drawPng(deps, jobPicture(document)), 'image/png']
      : [await lessonDeck(jobLesson(document), address), DECK_TYPE];
  const prepared = await prepareHashed(bytes, { ...API_HEADERS, 'content-type': type });
  return respond(c, deps.store.keep(c.req.url, prepared));
}

/** "medway.csv" -> "medway" and "csv"; the first ending where none of them stands there. */
function splitEnding<const Ending extends string>(
  text: string,
  endings: readonly [Ending, ...Ending[]],
): { named: string; ending: Ending } {
  const ending = endings.find((each) => text.endsWith(`.${each}`));
  return ending === undefined
    ? { named: text, ending: endings[0] }
    : { named: text.slice(0, -ending.length - 1), ending };
}

async function answerPage(c: Context, deps: RouteDeps, place: string): Promise<Response> {
  const write = async (publication: Publication) => {
    const { query } = readQuery(c.req.url, jobPlaceQuery);
    const occupation = getOccupation(deps, c.req.param('job') ?? '');
    const area = chooseCurrentArea(deps, place);
    const level = query.level ?? USUAL_LEVEL;
    const document = await findOccupationDocument(deps, publication, occupation, area, level);
    const asked = query.from === undefined ? null : readAskedPlace(deps, area, query.from);
    const from = asked?.place ?? placeOfArea(area);
    const adverts = await findAdverts(deps, publication, occupation, area, from, asked !== null);
    const { beyond, around } = adverts;
    const hasAdverts = [adverts.adverts, adverts.apprenticeships, { shown: beyond }, around].some(
      (each) => each !== null && each.shown.length > 0,
    );
    return jobPage(document, {
      origin: originOf(c.req.url, deps.config),
      from: query.from ?? null,
      outcode: asked?.outcode ?? null,
      asked: asked?.words(hasAdverts) ?? null,
      milesFrom: from?.name ?? null,
      namesakes: namesakesFor(occupation),
      parents: deps.areas.parentsOf(area),
      ...adverts,
    });
  };
  // A page for each postcode would push the pages that everybody reads out of the store.
  if (new URL(c.req.url).searchParams.has('from'))
    return respond(c, await prepareText(await write(await deps.publication()), PAGE_HEADERS));
  return answerKept(c, deps, PAGE_HEADERS, write, keyOfHour(c.req.url, deps));
}

/** Whoever typed "nurse" may have meant another. */
function namesakesFor(occupation: Occupation): JobView['namesakes'] {
  const jobs = namesakesOf(occupation);
  const [name = ''] = occupation.otherNames;
  return jobs.length === 0 ? null : { name, jobs };
}

function answerTable(c: Context, deps: RouteDeps, place: string): Promise<Response> {
  return answerKept(c, deps, PAGE_HEADERS, async (publication) => {
    const { query } = readQuery(withoutBlanks(c.req.url), jobTablePageQuery);
    const table = await findJobTable(deps, publication, chooseCurrentArea(deps, place), readWish(query));
    const origin = originOf(c.req.url, deps.config);
    return jobTablePage(table, { origin, sectors, showAll: query.all === 'true' });
  });
}

function answerTableFile(c: Context, deps: RouteDeps): Promise<Response> {
  const { named, ending } = splitEnding(c.req.param('area') ?? '', TABLE_ENDINGS);
  const find = (publication: Publication, query: z.infer<typeof jobTableQuery>) =>
    findJobTable(deps, publication, chooseCurrentArea(deps, named), readWish(query));
  if (ending === 'csv') {
    return answerKept(
      c,
      deps,
      { ...API_HEADERS, 'content-type': 'text/csv; charset=utf-8' },
      async (publication) => jobTableCsv(await find(publication, readQuery(c.req.url, jobTableQuery).query)),
    );
  }
  return answerKept(c, deps, JSON_HEADERS, async (publication) => {
    const { page = 1, pageSize = PAGE_SIZE, ...query } = readQuery(c.req.url, jobTableApiQuery).query;
    const table = await find(publication, query);
    const rows = table.rows.slice((page - 1) * pageSize, page * pageSize);
    return JSON.stringify({ ...table, paging: paging(page, pageSize, table.rows.length), rows });
  });
}

const ENTRY_LEVELS = { 1: 1, 2: 2, 3: 3, 4: 4 } as const;

function readWish({ sector, entry, pay, sort }: z.infer<typeof jobTableQuery>): JobTableWish {
  const asked = sector === undefined ? null : getSector(sector);
  return {
    sector: asked === null || asked.id === ALL_SECTORS ? null : asked.id,
    mostEntry: entry === undefined ? null : ENTRY_LEVELS[entry],
    minPay: pay ?? null,
    order: sort ?? 'people',
  };
}
