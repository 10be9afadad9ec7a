/** `/api/v1/sectors` and `/api/v1/measures`. */
import type { Hono } from 'hono';
import type { Measure } from '../../measures/measure.ts';
import { allSectors, type Sector, sectors } from '../../reference/sectors.ts';
import { findSic2007Division } from '../../reference/sic2007.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import { notice, onePage, type RouteDeps } from '../answers/deps.ts';
import { JSON_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { getMeasure } from '../requests/find.ts';
import { readQuery } from '../requests/query.ts';
import type { z } from '../schemas/common.ts';
import {
  type measureAnswerSchema,
  type measureListSchema,
  type measureSchema,
  noQuery,
  type sectorListSchema,
  type sectorSchema,
} from '../schemas/reference.ts';

export function listRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/sectors', (c) =>
    answerKept(c, deps, JSON_HEADERS, (publication) => {
      readQuery(c.req.url, noQuery);
      const results = [allSectors, ...sectors].map(describeSector);
      const body: z.infer<typeof sectorListSchema> = {
        ...notice(publication),
        paging: onePage(results.length),
        results,
      };
      return JSON.stringify(body);
    }),
  );

  app.get('/api/v1/measures', (c) =>
    answerKept(c, deps, JSON_HEADERS, (publication) => {
      readQuery(c.req.url, noQuery);
      const results = deps.measures.map(describeMeasure);
      const body: z.infer<typeof measureListSchema> = {
        ...notice(publication),
        paging: onePage(results.length),
        results,
      };
      return JSON.stringify(body);
    }),
  );

  app.get('/api/v1/measures/:id', async (c) => {
    readQuery(c.req.url, noQuery);
    const body: z.infer<typeof measureAnswerSchema> = {
      ...notice(await deps.publication()),
      ...describeMeasure(getMeasure(deps.measures, c.req.param('id'))),
    };
    return respond(c, await prepareText(JSON.stringify(body), JSON_HEADERS));
  });
}

function describeSector(sector: Sector): z.infer<typeof sectorSchema> {
  return {
    id: sector.id,
    title: sector.title,
    otherTitles: [...sector.otherTitles],
    isRoute: sector.isRoute,
    soc2020MinorGroups: sector.soc2020MinorGroups.map((group) => ({
      ...group,
      title: findSoc2020Group(group.code)?.title ?? null,
    })),
    soc2020UnitGroups: sector.soc2020UnitGroups.map((group) => ({
      ...group,
      title: findSoc2020Group(group.code)?.title ?? null,
    })),
    sic2007Divisions: sector.sic2007Divisions.map((group) => ({
      ...group,
      title: findSic2007Division(group.code)?.title ?? null,
    })),
  };
}

/** `plausible` and `alsoFrom` are for checks and say nothing to a reader: each figure names its own source. */
function describeMeasure({ plausible, alsoFrom, ...measure }: Measure): z.infer<typeof measureSchema> {
  return {
    ...measure,
    dimensions: [...measure.dimensions],
    breaks: [...measure.breaks],
    onlyFor: measure.onlyFor?.inWords ?? null,
    showings: measure.showings.map(({ dimensions, sumOf, nations, ...showing }) => ({
      ...showing,
      dimensions: { ...dimensions },
      ...(sumOf && { sumOf: { ...sumOf, codes: [...sumOf.codes] } }),
      ...(nations && { nations: [...nations] }),
    })),
  };
}
