/** `/api/v1/compare`, its CSV, and the page `/compare`. */
import type { Context, Hono } from 'hono';
import { allSectors, sectors } from '../../reference/sectors.ts';
import { compareCsv } from '../../views/files/compare-csv.ts';
import { comparePage } from '../../views/pages/compare-page.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { API_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { originOf } from '../answers/origin.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { findComparison } from '../lookups/comparison.ts';
import { readQuery } from '../requests/query.ts';
import type { z } from '../schemas/common.ts';
import { comparePageQuery, compareQuery, type comparisonSchema } from '../schemas/compare.ts';

export function compareRoutes(app: Hono, deps: RouteDeps): void {
  const dimensionNames = [...new Set(deps.measures.flatMap((measure) => measure.dimensions))].sort();

  /** Kept until what is published changes, like snapshots. */
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

  const compare = async (c: Context) => {
    const { query, rest } = readQuery(c.req.url, compareQuery, dimensionNames);
    const publication = await deps.publication();
    return { publication, comparison: await findComparison(deps, publication, query, rest) };
  };

  app.get('/api/v1/compare', (c) =>
    answer(c, { ...API_HEADERS, 'content-type': 'application/json' }, async () => {
      const { publication, comparison } = await compare(c);
      const body = { ...notice(publication), ...comparison };
      // Documents are read-only, schemas are not.
      return JSON.stringify(body satisfies ReadonlyDeep<z.infer<typeof comparisonSchema>>);
    }),
  );

  app.get('/api/v1/compare.csv', (c) =>
    answer(c, { ...API_HEADERS, 'content-type': 'text/csv; charset=utf-8' }, async () => {
      const { publication, comparison } = await compare(c);
      return compareCsv(comparison, notice(publication).notice ?? 'Live figures');
    }),
  );

  app.get('/compare', (c) =>
    answer(c, PAGE_HEADERS, async () => {
      const { query, rest } = readQuery(c.req.url, comparePageQuery, dimensionNames);
      const publication = await deps.publication();
      const { areas } = query;
      return comparePage({
        notice: notice(publication).notice,
        comparison:
          areas === undefined ? null : await findComparison(deps, publication, { ...query, areas }, rest),
        areas: areas ?? '',
        sector: query.measure === undefined ? (query.sector ?? allSectors.id) : null,
        sectors: [allSectors, ...sectors],
        search: new URL(c.req.url).search,
        origin: originOf(c.req.url, deps.config),
      });
    }),
  );
}

type ReadonlyDeep<T> = T extends readonly (infer U)[]
  ? readonly ReadonlyDeep<U>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T;
