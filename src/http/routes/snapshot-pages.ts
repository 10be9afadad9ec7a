/** `/in/{area}`, `/in/{area}/{sector}` and `/plan/{area}/{sector}`: a snapshot as a page, and as one side of A4. */

import type { Context, Hono } from 'hono';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { isOneOf } from '../../domain/closed-set.ts';
import { allSectors, sectors } from '../../reference/sectors.ts';
import type { Level, Snapshot } from '../../snapshots/document/snapshot.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { adviserPage } from '../../views/pages/adviser-page.ts';
import { snapshotPage } from '../../views/pages/snapshot-page.ts';
import { USUAL_LEVEL } from '../../views/parts/addresses.ts';
import { planPage } from '../../views/print/plan-page.ts';
import { posterPage } from '../../views/print/poster-page.ts';
import type { PosterSize } from '../../views/style/poster.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { AREA_KINDS } from '../lookups/area-kinds.ts';
import { getSnapshot } from '../lookups/snapshot-lookup.ts';
import { readQuery } from '../requests/query.ts';
import { adviserQuery, posterQuery, snapshotQuery } from '../schemas/snapshot.ts';

type Write = (snapshot: Snapshot, area: Area, origin: string, size: PosterSize) => string;

export function snapshotPageRoutes(app: Hono, deps: RouteDeps): void {
  const page: Write = (snapshot, area, origin) =>
    snapshotPage(snapshot, {
      sectors: [allSectors, ...sectors],
      namesakes: namesakesOf(deps, area),
      parents: deps.areas.parentsOf(area),
      origin,
    });
  const plan: Write = (snapshot, area, origin) =>
    planPage(snapshot, { parents: deps.areas.parentsOf(area), origin });

  const measures = new Map(deps.measures.map((measure) => [measure.id, measure]));
  app.get('/adviser/:area/:sector', (c) =>
    answer(
      c,
      deps,
      c.req.param('area'),
      c.req.param('sector'),
      (snapshot, area, origin) =>
        adviserPage(snapshot, measures, { parents: deps.areas.parentsOf(area), origin }),
      adviserQuery,
    ),
  );
  app.get('/poster/:area/:sector', (c) =>
    answer(
      c,
      deps,
      c.req.param('area'),
      c.req.param('sector'),
      (snapshot, area, origin, size) =>
        posterPage(snapshot, size, { parents: deps.areas.parentsOf(area), origin }),
      posterQuery,
    ),
  );
  app.get('/in/:area', (c) => answer(c, deps, c.req.param('area'), ALL_SECTORS, page));
  app.get('/in/:area/:sector', (c) => answer(c, deps, c.req.param('area'), c.req.param('sector'), page));
  app.get('/plan/:area/:sector', (c) => answer(c, deps, c.req.param('area'), c.req.param('sector'), plan));
}

async function answer(
  c: Context,
  deps: RouteDeps,
  area: string,
  sector: string,
  write: Write,
  schema: typeof snapshotQuery | typeof posterQuery | typeof adviserQuery = snapshotQuery,
): Promise<Response> {
  return answerKept(c, deps, PAGE_HEADERS, async (publication) => {
    const { query } = readQuery(c.req.url, schema);
    const choice = { level: levelOf(query, schema === adviserQuery), asAt: query.asAt };
    const found = await getSnapshot(deps, publication, area, sector, choice);
    const size = posterSizeOf(query);
    return write(parseSnapshot(found.body), found.area, originOf(c.req.url, deps.config), size);
  });
}

/** The view for advisers has no level to choose. */
function levelOf(query: object, isForAdvisers: boolean): Level {
  if (isForAdvisers) return 'adviser';
  return 'level' in query && typeof query.level === 'string' && isOneOf(LEVELS, query.level)
    ? query.level
    : USUAL_LEVEL;
}

function posterSizeOf(query: object): PosterSize {
  return 'size' in query && query.size === 'a3' ? 'a3' : 'a4';
}

/** Places whose names begin as this one's does: readers of "Kent" may have meant "Kent and Medway". */
function namesakesOf(deps: RouteDeps, area: Area): { name: string; slug: string; kind: string }[] {
  return deps.areas
    .search(area.name, 12)
    .filter(
      ({ code, name }) => code !== area.code && (name === area.name || name.startsWith(`${area.name} `)),
    )
    .map(({ name, slug, level }) => ({ name, slug, kind: AREA_KINDS[level] }));
}
