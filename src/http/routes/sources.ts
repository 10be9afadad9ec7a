/** `/api/v1/sources`, their issues, and `/api/v1/status`. */
import type { Context, Hono } from 'hono';
import { listGivenUpJobs } from '../../db/repositories/upkeep/given-up-jobs.ts';
import { listIssues, listLastRuns } from '../../db/repositories/upkeep/source-status.ts';
import { explainIssue } from '../../domain/issue.ts';
import { notice, onePage, paging, type RouteDeps } from '../answers/deps.ts';
import { JSON_HEADERS } from '../answers/headers.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { latestPlausible, reportSources } from '../lookups/source-report.ts';
import { getSource } from '../requests/find.ts';
import { readQuery } from '../requests/query.ts';
import type { z } from '../schemas/common.ts';
import { noQuery } from '../schemas/reference.ts';
import {
  type issueListSchema,
  pageQuery,
  type sourceListSchema,
  type statusSchema,
} from '../schemas/sources.ts';

const DEFAULT_PAGE_SIZE = 100;

export function sourceRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/sources', async (c) => {
    readQuery(c.req.url, noQuery);
    const publication = await deps.publication();
    const results = await reportSources(deps, publication);
    const body: z.infer<typeof sourceListSchema> = {
      ...notice(publication),
      paging: onePage(results.length),
      results,
    };
    return respond(c, await prepareText(JSON.stringify(body), JSON_HEADERS));
  });

  const one = async (c: Context, id: string) => {
    readQuery(c.req.url, noQuery);
    const source = getSource(deps.sources, id);
    const publication = await deps.publication();
    const [report] = await reportSources({ ...deps, sources: [source] }, publication);
    const body = { ...notice(publication), ...report };
    return respond(c, await prepareText(JSON.stringify(body), JSON_HEADERS));
  };
  app.get('/api/v1/sources/:publisher/:dataset', (c) => one(c, sourceIdOf(c)));
  // The id's slash may come encoded; and one part alone is a slip that gets the nearest ids.
  app.get('/api/v1/sources/:id', (c) => one(c, c.req.param('id')));

  app.get('/api/v1/sources/:publisher/:dataset/issues', (c) => issuesOf(c, deps, sourceIdOf(c)));

  app.get('/api/v1/status', async (c) => {
    readQuery(c.req.url, noQuery);
    const publication = await deps.publication();
    const { edition } = publication;
    const body: z.infer<typeof statusSchema> = {
      ...notice(publication),
      now: deps.clock.now(),
      edition: edition && {
        name: edition.name,
        asAt: edition.asAt,
        publishedAt: edition.publishedAt,
        builderVersion: edition.builderVersion,
        snapshots: edition.snapshotCount,
      },
      sources: await reportSources(deps, publication),
      boardMistakes: [...deps.boardMistakes],
      givenUpJobs: await listGivenUpJobs(deps.db),
    };
    // A status that is five minutes old says nothing about now.
    const headers = { ...JSON_HEADERS, 'cache-control': 'no-cache' };
    return respond(c, await prepareText(JSON.stringify(body), headers));
  });
}

async function issuesOf(c: Context, deps: RouteDeps, id: string): Promise<Response> {
  const { query } = readQuery(c.req.url, pageQuery);
  const source = getSource(deps.sources, id);
  const publication = await deps.publication();
  const [run] = await listLastRuns(deps.db, [source.id], latestPlausible(deps.clock.now()));
  const page = query.page ?? 1;
  const pageSize = query.pageSize ?? DEFAULT_PAGE_SIZE;
  const { total, issues } = run
    ? await listIssues(deps.db, run.runId, page, pageSize)
    : { total: 0, issues: [] };
  const body: z.infer<typeof issueListSchema> = {
    ...notice(publication),
    paging: paging(page, pageSize, total),
    results: issues.map((issue) => ({
      run: issue.runId,
      code: issue.code,
      severity: issue.severity,
      explanation: explainIssue(issue.code),
      locator: issue.locator,
      detail: issue.detail,
    })),
  };
  return respond(c, await prepareText(JSON.stringify(body), JSON_HEADERS));
}

function sourceIdOf(c: Context): string {
  return `${c.req.param('publisher') ?? ''}/${c.req.param('dataset') ?? ''}`;
}
