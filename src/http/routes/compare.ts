/** `/api/v1/compare`, its CSV, and the page `/compare`. */
import type { Context, Hono } from 'hono';
import type { SectorId } from '../../domain/classification.ts';
import { allSectors, sectors } from '../../reference/sectors.ts';
import type { Comparison } from '../../snapshots/compare/document.ts';
import { compareCsv } from '../../views/files/compare-csv.ts';
import { comparePage } from '../../views/pages/compare-page.ts';
import type { PlaceOpenings } from '../../views/parts/compared-places.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { API_HEADERS, JSON_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept, keyToTheHour } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import type { Publication } from '../answers/publication.ts';
import { findComparison } from '../lookups/comparison.ts';
import { schoolsAsDistricts } from '../lookups/school-places.ts';
import { getArea, getSector } from '../requests/find.ts';
import { readQuery, searchWith } from '../requests/query.ts';
import type { z } from '../schemas/common.ts';
import { comparePageQuery, compareQuery, type comparisonSchema } from '../schemas/compare.ts';
import { findOpenings } from './openings.ts';

export function compareRoutes(app: Hono, deps: RouteDeps): void {
  const dimensionNames = [...new Set(deps.measures.flatMap((measure) => measure.dimensions))].sort();

  const compare = (c: Context, publication: Publication) => {
    const { query, rest } = readQuery(c.req.url, compareQuery, dimensionNames);
    return findComparison(deps, publication, query, rest);
  };

  app.get('/api/v1/compare', (c) =>
    answerKept(c, deps, JSON_HEADERS, async (publication) => {
      const body = { ...notice(publication), ...(await compare(c, publication)) };
      // Documents are read-only, schemas are not.
      return JSON.stringify(body satisfies ReadonlyDeep<z.infer<typeof comparisonSchema>>);
    }),
  );

  app.get('/api/v1/compare.csv', (c) =>
    answerKept(
      c,
      deps,
      { ...API_HEADERS, 'content-type': 'text/csv; charset=utf-8' },
      async (publication) => {
        return compareCsv(await compare(c, publication), notice(publication).notice ?? 'Live figures');
      },
    ),
  );

  app.get('/compare', (c) => {
    const write = async (publication: Publication) => {
      const { query, rest } = readQuery(c.req.url, comparePageQuery, dimensionNames);
      const areas =
        query.areas === undefined ? undefined : await schoolsAsDistricts(deps, publication, query.areas);
      const comparison =
        areas === undefined ? null : await findComparison(deps, publication, { ...query, areas }, rest);
      const sector = getSector(query.sector ?? allSectors.id);
      return comparePage({
        notice: notice(publication).notice,
        comparison,
        openings:
          comparison === null || query.measure !== undefined
            ? null
            : { sector, places: await openingsOf(deps, publication, comparison, sector.id) },
        areas: query.areas ?? '',
        sector: query.measure === undefined ? (query.sector ?? allSectors.id) : null,
        sectors: [allSectors, ...sectors],
        search: searchWith(c.req.url, { areas }),
        origin: originOf(c.req.url, deps.config),
      });
    };
    return answerKept(c, deps, PAGE_HEADERS, write, keyToTheHour(c, deps));
  });
}

/** Of one place after the other: each asks the database several times. */
async function openingsOf(
  deps: RouteDeps,
  publication: Publication,
  { areas }: Comparison,
  sector: SectorId,
): Promise<PlaceOpenings[]> {
  const found: PlaceOpenings[] = [];
  for (const { code, name, slug } of areas) {
    const openings = await findOpenings(deps, publication, getArea(deps, code), sector);
    found.push({ area: { name, slug }, openings });
  }
  return found;
}

type ReadonlyDeep<T> = T extends readonly (infer U)[]
  ? readonly ReadonlyDeep<U>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T;
