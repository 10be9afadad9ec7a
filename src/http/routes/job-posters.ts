/** `/job-poster/{area}/{job}`, `/jobs-poster/{area}` and `/job-plan/{area}/{job}`: one side of paper. */
import type { Hono } from 'hono';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { USUAL_LEVEL } from '../../views/parts/addresses.ts';
import { jobPlanPage } from '../../views/print/job-plan-page.ts';
import { jobPosterPage, jobsPosterPage } from '../../views/print/job-poster-page.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import type { Publication } from '../answers/publication.ts';
import { findJobTable, findOccupationDocument } from '../lookups/occupation-lookup.ts';
import { chooseCurrentArea, getOccupation, getSector } from '../requests/find.ts';
import { readQuery } from '../requests/query.ts';
import { jobsPosterQuery } from '../schemas/job-table.ts';
import { jobPageQuery, jobPosterQuery } from '../schemas/occupation-document.ts';
import { findAdverts, keyOfHour } from './jobs.ts';

const USUAL_SIZE = 'a4';

export function jobPosterRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/job-poster/:area/:job', (c) =>
    answerKept(c, deps, PAGE_HEADERS, async (publication) => {
      const { query } = readQuery(c.req.url, jobPosterQuery);
      const occupation = getOccupation(deps, c.req.param('job'));
      const area = chooseCurrentArea(deps, c.req.param('area'));
      const level = query.level ?? USUAL_LEVEL;
      const document = await findOccupationDocument(deps, publication, occupation, area, level);
      return jobPosterPage(document, query.size ?? USUAL_SIZE, originOf(c.req.url, deps.config));
    }),
  );

  app.get('/job-plan/:area/:job', (c) => {
    const write = async (publication: Publication) => {
      const { query } = readQuery(c.req.url, jobPageQuery);
      const occupation = getOccupation(deps, c.req.param('job'));
      const area = chooseCurrentArea(deps, c.req.param('area'));
      const level = query.level ?? USUAL_LEVEL;
      const document = await findOccupationDocument(deps, publication, occupation, area, level);
      const adverts = await findAdverts(deps, publication, occupation, area);
      return jobPlanPage(document, { origin: originOf(c.req.url, deps.config), ...adverts });
    };
    return answerKept(c, deps, PAGE_HEADERS, write, keyOfHour(c.req.url, deps));
  });

  app.get('/jobs-poster/:area', (c) =>
    answerKept(c, deps, PAGE_HEADERS, async (publication) => {
      const { query } = readQuery(c.req.url, jobsPosterQuery);
      const sector = getSector(query.sector ?? ALL_SECTORS);
      const area = chooseCurrentArea(deps, c.req.param('area'));
      const table = await findJobTable(deps, publication, area, {
        sector: sector.id === ALL_SECTORS ? null : sector.id,
        mostEntry: null,
        minPay: null,
        order: 'people',
      });
      return jobsPosterPage(table, sector, query.size ?? USUAL_SIZE, originOf(c.req.url, deps.config));
    }),
  );
}
