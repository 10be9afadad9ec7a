/** `/api/v1/observations`: every published figure as its publisher has it, with where it came from. */
import type { Hono } from 'hono';
import {
  listDimensions,
  listObservations,
  type ObservationFilter,
  type PeriodChoice,
  type StoredObservation,
} from '../../db/repositories/figures.ts';
import { industryCodes, sectorFacts } from '../../snapshots/sector-industries.ts';
import { notice, paging, type RouteDeps } from '../deps.ts';
import { getArea, getMeasure, getSector } from '../find.ts';
import { API_HEADERS } from '../headers.ts';
import { prepareText, respond } from '../prepared.ts';
import { Problem } from '../problem.ts';
import type { Publication } from '../publication.ts';
import { readQuery } from '../query.ts';
import type { z } from '../schemas/common.ts';
import { type observationListSchema, observationQuery, type observationSchema } from '../schemas/records.ts';

const JSON_HEADERS = { ...API_HEADERS, 'content-type': 'application/json' };
const DEFAULT_PAGE_SIZE = 100;

export function observationRoutes(app: Hono, deps: RouteDeps): void {
  const dimensionNames = [...new Set(deps.measures.flatMap((measure) => measure.dimensions))].sort();

  app.get('/api/v1/observations', async (c) => {
    const publication = await deps.publication();
    const { query, rest } = readQuery(c.req.url, observationQuery, dimensionNames);
    if (query.measure === undefined && query.area === undefined) {
      const detail = 'Give a measure, an area, or both: there are too many figures to list them all.';
      throw new Problem('invalid-parameter', detail, { errors: [{ parameter: 'measure', detail }] });
    }
    const measure = query.measure === undefined ? null : getMeasure(deps.measures, query.measure).id;
    const area = query.area === undefined ? null : getArea(deps.areas, query.area);
    const sector = query.sector === undefined ? null : getSector(query.sector);
    const filter: ObservationFilter = {
      releaseIds: publication.releases.map((release) => release.releaseId),
      measure,
      areaCodes: area && [area.code, ...area.formerCodes],
      dimensions: rest,
      industries: sector && industryCodes({ ...sectorFacts(sector), wholeSections: [] }),
      period: readPeriod(query.period ?? 'latest'),
    };
    const page = query.page ?? 1;
    const pageSize = query.pageSize ?? DEFAULT_PAGE_SIZE;
    const { total, observations } = await listObservations(deps.db, filter, page, pageSize);
    if (total === 0 && measure !== null) await refuseUnknownCodes(deps, filter, measure);
    const body: z.infer<typeof observationListSchema> = {
      ...notice(publication),
      paging: paging(page, pageSize, total),
      results: observations.map((each) => describe(each, deps, publication)),
    };
    return respond(c, await prepareText(JSON.stringify(body), JSON_HEADERS));
  });
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
  const held = await listDimensions(deps.db, filter.releaseIds, measure);
  const errors = asked.flatMap(([name, code]) => {
    const codes = [...new Set(held.flatMap((dimensions) => dimensions[name] ?? []))];
    if (codes.includes(code)) return [];
    const allowed =
      codes.length === 0 ? `${measure} has no ${name}.` : `Give one of: ${codes.slice(0, 120).join(', ')}.`;
    return [{ parameter: name, detail: allowed }];
  });
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
  publication: Publication,
): z.infer<typeof observationSchema> {
  const release = publication.releases.find((each) => each.releaseId === observation.releaseId);
  return {
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
