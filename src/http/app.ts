/** Room 8: the API and the pages. No middleware: constant headers and prepared bodies are what keeps it fast. */
import { Hono } from 'hono';
import { openOccupationCoder } from '../coding/occupation/occupation-coder.ts';
import { createOccupationFinder, type OccupationFinder } from '../coding/occupation-search/finder.ts';
import { createPlaceReader, type PlaceReader } from '../coding/place/read-place.ts';
import { connectors } from '../connectors/registry.ts';
import { once } from '../domain/once.ts';
import { measures } from '../measures/registry.ts';
import type { Logger } from '../ports/logger.ts';
import { announceDeprecations } from './answers/deprecations.ts';
import type { AppDeps, RouteDeps } from './answers/deps.ts';
import { API_HEADERS } from './answers/headers.ts';
import { createPreparedStore, type Prepared, prepareText, respond } from './answers/prepared.ts';
import { Problem, respondWithProblem } from './answers/problem.ts';
import { createPublicationReader } from './answers/publication.ts';
import { requestIdOf } from './answers/request-id.ts';
import { describeApi } from './openapi.ts';
import { readQuery } from './requests/query.ts';
import { advertRoutes } from './routes/adverts.ts';
import { areaRoutes } from './routes/areas.ts';
import { assetRoutes } from './routes/assets.ts';
import { bulletinRoutes } from './routes/bulletins.ts';
import { changeRoutes } from './routes/changes.ts';
import { classSheetRoutes } from './routes/class-sheets.ts';
import { compareRoutes } from './routes/compare.ts';
import { compareJobsRoutes } from './routes/compare-jobs.ts';
import { corridorRoutes } from './routes/corridor.ts';
import { developerRoutes } from './routes/developers.ts';
import { embedCodeRoutes } from './routes/embed-code.ts';
import { embedRoutes } from './routes/embeds.ts';
import { growthRoutes } from './routes/growth.ts';
import { jobPosterRoutes } from './routes/job-posters.ts';
import { jobRoutes } from './routes/jobs.ts';
import { learningRoutes } from './routes/learning.ts';
import { lessonRoutes } from './routes/lessons.ts';
import { listRoutes } from './routes/lists.ts';
import { lmiForAllRoutes } from './routes/lmi-for-all.ts';
import { observationRoutes } from './routes/observations.ts';
import { occupationRoutes } from './routes/occupations.ts';
import { pageRoutes } from './routes/pages.ts';
import { postingRoutes } from './routes/postings.ts';
import { probeRoutes } from './routes/probes.ts';
import { quizRoutes } from './routes/quizzes.ts';
import { readingRoutes } from './routes/reading.ts';
import { snapshotPageRoutes } from './routes/snapshot-pages.ts';
import { snapshotRoutes } from './routes/snapshots.ts';
import { sourceRoutes } from './routes/sources.ts';
import { subjectPosterRoutes } from './routes/subject-posters.ts';
import { vacancyRoutes } from './routes/vacancies.ts';
import { verifyRoutes } from './routes/verify.ts';
import { noQuery } from './schemas/reference.ts';

export type { AppDeps } from './answers/deps.ts';

/** Prepared bodies kept in memory, where the runtime says nothing else. */
const STORE_BYTES = { plainBytes: 48_000_000, otherBytes: 16_000_000 };

export function createApp(given: AppDeps): Hono {
  const app = new Hono();
  const store = createPreparedStore({
    ...(given.storeBytes ?? STORE_BYTES),
    isOneOrigin: given.config.publicUrl !== null,
  });
  const deps: RouteDeps = {
    sources: connectors.map((connector) => connector.source),
    boardMistakes: [],
    measures,
    deprecations: [],
    renderPng: null,
    raw: null,
    readPlace: placeReader(given),
    readOccupationModel: null,
    storeBytes: STORE_BYTES,
    ...given,
    store,
    occupations: occupationFinder(given),
    publication: createPublicationReader(given.db, given.clock, () => store.clear()),
  };

  announceDeprecations(app, deps.deprecations);
  apiRoutes(app, deps);

  let description: Prepared | null = null;
  app.get('/api/v1/openapi.json', async (c) => {
    readQuery(c.req.url, noQuery);
    // Awaited before it is kept: a Worker may not wait for another request's promise.
    description ??= await prepareText(JSON.stringify(describeApi()), {
      ...API_HEADERS,
      'content-type': 'application/json',
    });
    return respond(c, description);
  });

  sitePageRoutes(app, deps);

  answerElsewhere(app, given.log);
  return app;
}

function apiRoutes(app: Hono, deps: RouteDeps): void {
  snapshotRoutes(app, deps);
  areaRoutes(app, deps);
  listRoutes(app, deps);
  occupationRoutes(app, deps);
  observationRoutes(app, deps);
  postingRoutes(app, deps);
  sourceRoutes(app, deps);
  changeRoutes(app, deps);
  compareRoutes(app, deps);
  lmiForAllRoutes(app, deps);
}

function sitePageRoutes(app: Hono, deps: RouteDeps): void {
  pageRoutes(app, deps);
  // Before the pages of sectors: "jobs" and "growth" are none.
  jobRoutes(app, deps);
  growthRoutes(app, deps);
  compareJobsRoutes(app, deps);
  jobPosterRoutes(app, deps);
  subjectPosterRoutes(app, deps);
  snapshotPageRoutes(app, deps);
  classroomRoutes(app, deps);
  bulletinRoutes(app, deps);
  vacancyRoutes(app, deps);
  advertRoutes(app, deps);
  readingRoutes(app, deps);
  verifyRoutes(app, deps);
  embedRoutes(app, deps);
  embedCodeRoutes(app, deps);
  assetRoutes(app, deps);
  probeRoutes(app, deps);
  developerRoutes(app, deps, describeApi);
}

/** What a class works with, and those who teach it. */
function classroomRoutes(app: Hono, deps: RouteDeps): void {
  classSheetRoutes(app, deps);
  lessonRoutes(app, deps);
  quizRoutes(app, deps);
  corridorRoutes(app, deps);
  learningRoutes(app, deps);
}

/** What no route answers: questions before a request of another site, addresses with a slash too many, other methods, and faults. */
function answerElsewhere(app: Hono, log: Logger): void {
  app.options(
    '*',
    () =>
      new Response(null, {
        status: 204,
        headers: {
          allow: 'GET, HEAD, OPTIONS',
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET, HEAD, OPTIONS',
          'access-control-allow-headers': 'if-none-match',
          'access-control-max-age': '86400',
        },
      }),
  );
  app.notFound((c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const detail = 'Only GET, HEAD and OPTIONS are answered here.';
      return respondWithProblem(
        new Problem('method-not-allowed', detail),
        c.req.raw,
        log,
        requestIdOf(c.env),
      );
    }
    const tidy = tidyAddress(c.req.url);
    if (tidy !== null) {
      c.header('access-control-allow-origin', '*');
      return c.redirect(tidy, 308);
    }
    const detail = 'Nothing is at this address. /api/v1/openapi.json lists those of the API.';
    return respondWithProblem(new Problem('not-found', detail), c.req.raw, log, requestIdOf(c.env));
  });
  app.onError((error, c) => respondWithProblem(error, c.req.raw, log, requestIdOf(c.env)));
}

function placeReader({ areas }: AppDeps): PlaceReader {
  const read = once(() => createPlaceReader(areas));
  return (text) => read()(text);
}

function occupationFinder({ readOccupationModel: readModel }: AppDeps): OccupationFinder {
  const coder = readModel ? once(() => openOccupationCoder(readModel())) : null;
  const finder = once(() => createOccupationFinder(coder));
  return {
    find: (text, limit) => finder().find(text, limit),
    isNamed: (text) => finder().isNamed(text),
    refuses: (text) => finder().refuses(text),
    nearest: (text, limit) => finder().nearest(text, limit),
  };
}

/** The address without doubled and closing slashes, on this site whatever it looked like; null when it has none. */
function tidyAddress(url: string): string | null {
  const { pathname, search } = new URL(url);
  const tidy = pathname.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  return tidy === pathname ? null : `${tidy}${search}`;
}
