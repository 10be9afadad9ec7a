/** `/api/v1/observations`: every published figure as its publisher has it, with where it came from. */
import type { Hono } from 'hono';
import { listDimensionCodes, type StoredObservation } from '../../db/repositories/editions/figures.ts';
import {
  type FigurePageWish,
  type FoundFigures,
  listObservations,
} from '../../db/repositories/editions/observation-listing.ts';
import type { ObservationFilter, PeriodChoice } from '../../db/repositories/editions/series-groups.ts';
import type { CurrentRelease } from '../../db/repositories/upkeep/source-status.ts';
import { type Area, figureCodes } from '../../domain/area.ts';
import { writeFigureReference } from '../../domain/figure-reference.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { boundaryNotes } from '../../snapshots/columns/boundaries.ts';
import { industryCodes, sectorFacts } from '../../snapshots/topics/sector-industries.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { JSON_HEADERS } from '../answers/headers.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { Problem } from '../answers/problem.ts';
import { readAsAt, releasesAskedFor } from '../requests/as-at.ts';
import { endedWords, getArea, getMeasure, getSector } from '../requests/find.ts';
import { figurePaging, readFigurePage } from '../requests/observation-page.ts';
import { readQuery } from '../requests/query.ts';
import type { z } from '../schemas/common.ts';
import { type observationListSchema, observationQuery, type observationSchema } from '../schemas/records.ts';

/** How many codes are named to who asked for another. */
const MOST_CHOICES = 120;

export function observationRoutes(app: Hono, deps: RouteDeps): void {
  const dimensionNames = [...new Set(deps.measures.flatMap((measure) => measure.dimensions))].sort();

  app.get('/api/v1/observations', async (c) => {
    const publication = await deps.publication();
    const { query, rest } = readQuery(c.req.url, observationQuery, dimensionNames);
    if (query.measure === undefined && query.area === undefined) {
      const detail = 'Give a measure, an area, or both: there are too many figures to list them all.';
      throw new Problem('invalid-parameter', detail, { errors: [{ parameter: 'measure', detail }] });
    }
    const facts = query.measure === undefined ? null : getMeasure(deps.measures, query.measure);
    if (facts && query.sector !== undefined && !facts.dimensions.includes('industry')) {
      const detail = `${facts.id} is not published by industry, so it has no figures for sectors.`;
      throw new Problem('invalid-parameter', detail, { errors: [{ parameter: 'sector', detail }] });
    }
    const measure = facts?.id ?? null;
    const area = query.area === undefined ? null : getArea(deps, query.area);
    const sector = query.sector === undefined ? null : getSector(query.sector);
    const asAt = query.asAt === undefined ? null : readAsAt(query.asAt, deps.clock.now());
    const releases =
      asAt === null ? publication.releases : await releasesAskedFor(deps, asAt, facts && [facts]);
    const filter: ObservationFilter = {
      releaseIds: releases.map((release) => release.releaseId),
      measure,
      areaCodes: area && figureCodes(area),
      dimensions: rest,
      industries: sector && industryCodes({ ...sectorFacts(sector), wholeSections: [] }),
      period: readPeriod(query.period ?? 'latest'),
    };
    const wish = readFigurePage(query);
    const found = await listObservations(deps.db, filter, wish);
    const { total, observations } = found;
    if (total === 0 && measure !== null) await refuseUnknownCodes(deps, filter, measure);
    const asked = { measure, area, sector: sector?.title ?? null, dimensions: rest, period: query.period };
    const body: z.infer<typeof observationListSchema> = {
      ...notice(publication),
      note: observations.length > 0 ? null : whyNone(asked, found, wish, deps.areas),
      asAt,
      breaks: area === null ? [] : boundaryNotes(area, deps.areas),
      paging: figurePaging(wish, found),
      results: observations.map((each) => describe(each, deps, releases)),
    };
    return respond(c, await prepareText(JSON.stringify(body), JSON_HEADERS));
  });
}

interface Asked {
  readonly measure: string | null;
  readonly area: Area | null;
  readonly sector: string | null;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: string | undefined;
}

/** Every name was known, yet there is nothing: said in words, so that it does not look like a mistake. */
function whyNone(
  { measure, area, sector, dimensions, period }: Asked,
  { total }: FoundFigures,
  wish: FigurePageWish,
  areas: AreaIndex,
): string {
  if (total > 0 && 'after' in wish) return 'Nothing comes after this.';
  if (total > 0) return `This page is after the last: there are ${total} results.`;
  if (area && area.endYear !== null) return endedWords(area, areas);
  const parts = [
    ...(measure === null ? [] : [`the measure ${measure}`]),
    ...(area === null ? [] : [`the area ${area.name}`]),
    ...(sector === null ? [] : [`the sector ${sector}`]),
    ...Object.entries(dimensions).map(([name, code]) => `${name}=${code}`),
    ...(period === undefined ? [] : [`the period ${period}`]),
  ];
  const advice =
    period === undefined || period === 'latest' || period === 'all'
      ? ''
      : ' period=all lists the periods that we hold.';
  return `We have no figure for ${parts.join(', ')} together.${advice}`;
}

function readPeriod(text: string): PeriodChoice {
  if (text === 'latest' || text === 'all') return { kind: text };
  return text.length === 4 ? { kind: 'year', year: text } : { kind: 'date', date: text };
}

/** A dimension that no figure of the measure has is a mistake, not an empty answer. */
async function refuseUnknownCodes(
  deps: RouteDeps,
  filter: ObservationFilter,
  measure: string,
): Promise<void> {
  const asked = Object.entries(filter.dimensions);
  if (asked.length === 0) return;
  const errors = [];
  for (const [name, code] of asked) {
    const codes = await listDimensionCodes(deps.db, filter.releaseIds, measure, name);
    if (codes.includes(code)) continue;
    const choices = codes.slice(0, MOST_CHOICES).join(', ');
    errors.push({
      parameter: name,
      detail: codes.length === 0 ? `${measure} has no ${name}.` : `Give one of: ${choices}.`,
    });
  }
  if (errors.length > 0) {
    throw new Problem(
      'invalid-parameter',
      errors.map((each) => `${each.parameter}: ${each.detail}`).join(' '),
      { errors },
    );
  }
}

function describe(
  observation: StoredObservation,
  deps: RouteDeps,
  releases: readonly CurrentRelease[],
): z.infer<typeof observationSchema> {
  const release = releases.find((each) => each.releaseId === observation.releaseId);
  const { measure, areaCode, period, dimensions, releaseId } = observation;
  const { start, end } = period;
  return {
    reference: writeFigureReference({ releaseIds: [releaseId], measure, areaCode, start, end, dimensions }),
    measure: observation.measure,
    unit: deps.measures.find((each) => each.id === observation.measure)?.unit ?? null,
    area: { code: observation.areaCode, name: deps.areas.find(observation.areaCode)?.name ?? null },
    dimensions: { ...observation.dimensions },
    period: observation.period,
    value: observation.value,
    status: observation.status,
    statusReason: observation.statusReason,
    lower95: observation.lower95,
    upper95: observation.upper95,
    coefficientOfVariation: observation.coefficientOfVariation,
    note: observation.note,
    source: release?.sourceId ?? '',
    release: {
      name: release?.name ?? '',
      publishedAt: release?.publishedAt ?? '',
      retrievedAt: release?.retrievedAt ?? '',
    },
    retrieval: { sequence: observation.retrievalSequence, locator: observation.locator },
  };
}
