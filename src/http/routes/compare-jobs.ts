/** `/api/v1/job-comparisons` and the page `/compare-jobs`. */
import type { Hono } from 'hono';
import { compareJobsPage } from '../../views/pages/compare-jobs-page.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { JSON_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { findJobComparison } from '../lookups/job-comparison.ts';
import { schoolsAsDistricts } from '../lookups/school-places.ts';
import { readQuery, searchWith, withoutBlanks } from '../requests/query.ts';
import { compareJobsPageQuery, compareJobsQuery } from '../schemas/job-comparison.ts';

export function compareJobsRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/job-comparisons', (c) =>
    answerKept(c, deps, JSON_HEADERS, async (publication) => {
      const { query } = readQuery(c.req.url, compareJobsQuery);
      return JSON.stringify(await findJobComparison(deps, publication, query));
    }),
  );

  app.get('/compare-jobs', (c) =>
    answerKept(c, deps, PAGE_HEADERS, async (publication) => {
      const { query } = readQuery(withoutBlanks(c.req.url), compareJobsPageQuery);
      const { jobs } = query;
      const areas =
        query.areas === undefined ? undefined : await schoolsAsDistricts(deps, publication, query.areas);
      return compareJobsPage({
        notice: notice(publication).notice,
        comparison: jobs === undefined ? null : await findJobComparison(deps, publication, { jobs, areas }),
        jobs: jobs ?? '',
        areas: query.areas ?? '',
        search: searchWith(c.req.url, { areas }),
        origin: originOf(c.req.url, deps.config),
      });
    }),
  );
}
