/** `/in/{area}/growth`: what is expected to grow and to shrink there, and jobs to look at. */
import type { Hono } from 'hono';
import { growthPage } from '../../views/pages/growth-page.ts';
import { USUAL_LEVEL } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { findGrowth, plansWithin } from '../lookups/growth-lookup.ts';
import { chooseCurrentArea } from '../requests/find.ts';
import { readQuery } from '../requests/query.ts';
import { growthQuery } from '../schemas/growth-answer.ts';

export function growthRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/in/:area/growth', (c) =>
    answerKept(c, deps, PAGE_HEADERS, async (publication) => {
      const { query } = readQuery(c.req.url, growthQuery);
      const area = chooseCurrentArea(deps, c.req.param('area'));
      return growthPage(await findGrowth(deps, publication, area, query.level ?? USUAL_LEVEL), {
        origin: originOf(c.req.url, deps.config),
        parents: deps.areas.parentsOf(area),
        plans: plansWithin(area, deps),
      });
    }),
  );
}
