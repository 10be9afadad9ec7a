/** `/corridor/{area}` and `/corridor/{area}/{sector}`: the screen in a corridor, made anew each hour. */
import type { Context, Hono } from 'hono';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { snapshotLesson } from '../../snapshots/teaching/snapshot-lesson.ts';
import { USUAL_LEVEL } from '../../views/parts/addresses.ts';
import { corridorPage } from '../../views/print/corridor-page.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { getSnapshot } from '../lookups/snapshot-lookup.ts';
import { hasSubjects } from '../lookups/subject-jobs.ts';
import { readQuery } from '../requests/query.ts';
import { corridorQuery } from '../schemas/class-sheets.ts';
import { keyOfHour } from './jobs.ts';
import { listApprenticeships } from './openings.ts';
import { findPosterOpenings } from './poster-openings.ts';

/** The page is loaded once a day: what it shows must still be open tomorrow. */
const LEAST_DAYS = 2;
/** Of which those are shown that fit. */
const SHOWN = 8;

export function corridorRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/corridor/:area', (c) => answer(c, deps, ALL_SECTORS));
  app.get('/corridor/:area/:sector', (c) => answer(c, deps, c.req.param('sector')));
}

function answer(c: Context, deps: RouteDeps, named: string): Promise<Response> {
  return answerKept(
    c,
    deps,
    PAGE_HEADERS,
    async (publication) => {
      const { school } = readQuery(c.req.url, corridorQuery).query;
      const { area, sector, body } = await getSnapshot(deps, publication, c.req.param('area') ?? '', named, {
        level: USUAL_LEVEL,
      });
      const snapshot = parseSnapshot(body);
      const openings = await listApprenticeships(deps, area, sector.id, {
        leastDays: LEAST_DAYS,
        most: SHOWN,
      });
      return corridorPage(snapshot, snapshotLesson(snapshot), {
        origin: originOf(c.req.url, deps.config),
        hasSubjectPosters: hasSubjects(deps, publication),
        school: school || null,
        openings,
        scanned: await findPosterOpenings(deps, area, { sector }),
      });
    },
    keyOfHour(c.req.url, deps),
  );
}
