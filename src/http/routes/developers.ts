/** `/developers`: the API to read, made from its own OpenAPI document. */
import type { Hono } from 'hono';
import { developersPage } from '../../views/pages/developers-page.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { type ApiDescription, readApiReference } from '../lookups/api-reference.ts';
import { readQuery } from '../requests/query.ts';
import { noQuery } from '../schemas/reference.ts';

export function developerRoutes(app: Hono, deps: RouteDeps, describeApi: () => ApiDescription): void {
  app.get('/developers', (c) =>
    answerKept(c, deps, PAGE_HEADERS, (publication) => {
      readQuery(c.req.url, noQuery);
      return developersPage({
        notice: notice(publication).notice,
        origin: originOf(c.req.url, deps.config),
        operations: readApiReference(describeApi()),
        deprecations: deps.deprecations,
      });
    }),
  );
}
