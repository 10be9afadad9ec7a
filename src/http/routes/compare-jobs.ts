/** `/api/v1/job-comparisons` and the page `/compare-jobs`. */
import type { Context, Hono } from 'hono';
import { compareJobsPage } from '../../views/pages/compare-jobs-page.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { API_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { originOf } from '../answers/origin.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { findJobComparison } from '../lookups/job-comparison.ts';
import { readQuery, withoutBlanks } from '../requests/query.ts';
import { compareJobsPageQuery, compareJobsQuery } from '../schemas/job-comparison.ts';

export function compareJobsRoutes(app: Hono, deps: RouteDeps): void {
  /** Kept until what is published changes. */
  const answer = async (
    c: Context,
    headers: Readonly<Record<string, string>>,
    write: () => Promise<string>,
  ): Promise<Response> => {
    await deps.publication();
    const known = deps.store.find(c.req.url);
    if (known) return respond(c, known);
    return respond(c, deps.store.keep(c.req.url, await prepareText(await write(), headers)));
  };

  app.get('/api/v1/job-comparisons', (c) =>
    answer(c, { ...API_HEADERS, 'content-type': 'application/json' }, async () => {
      const { query } = readQuery(c.req.url, compareJobsQuery);
      return JSON.stringify(await findJobComparison(deps, await deps.publication(), query));
    }),
  );

  app.get('/compare-jobs', (c) =>
    answer(c, PAGE_HEADERS, async () => {
      const { query } = readQuery(withoutBlanks(c.req.url), compareJobsPageQuery);
      const publication = await deps.publication();
      const { jobs, areas } = query;
      return compareJobsPage({
        notice: notice(publication).notice,
        comparison: jobs === undefined ? null : await findJobComparison(deps, publication, { jobs, areas }),
        jobs: jobs ?? '',
        areas: areas ?? '',
        search: new URL(c.req.url).search,
        origin: originOf(c.req.url, deps.config),
      });
    }),
  );
}
