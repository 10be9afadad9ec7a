/** `/api/v1/areas`: by name, postcode, level, code or slug. */
import type { Hono } from 'hono';
import type { Area } from '../../domain/area.ts';
import type { AreaIndex, PostcodeMatch } from '../../reference/area-index.ts';
import { notice, onePage, type RouteDeps } from '../answers/deps.ts';
import { JSON_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { Problem } from '../answers/problem.ts';
import { getArea } from '../requests/find.ts';
import { findPlaces } from '../requests/find-places.ts';
import { readQuery } from '../requests/query.ts';
import type { z } from '../schemas/common.ts';
import {
  type areaAnswerSchema,
  type areaListSchema,
  areaQuery,
  type areaSchema,
  noQuery,
} from '../schemas/reference.ts';

const MOST_FOUND = 20;

export function areaRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/areas', (c) =>
    answerKept(c, deps, JSON_HEADERS, (publication) => {
      const { query } = readQuery(c.req.url, areaQuery);
      const given = query.postcode === undefined ? null : deps.areas.findByPostcode(query.postcode);
      if (query.postcode !== undefined && given === null) {
        const detail =
          'This is not a postcode we hold. Give a UK postcode such as ME14 1XQ, or its first part.';
        throw new Problem('invalid-parameter', detail, { errors: [{ parameter: 'postcode', detail }] });
      }
      if (query.postcode !== undefined && query.q !== undefined) {
        const detail = 'Give a name (q) or a postcode, not both.';
        throw new Problem('invalid-parameter', detail, { errors: [{ parameter: 'q', detail }] });
      }
      const { areas, note, postcode } = given
        ? { areas: given.districts, note: null, postcode: given }
        : candidates(deps, query.q);
      const found = areas.filter((area) => query.level === undefined || area.level === query.level);
      const body: z.infer<typeof areaListSchema> = {
        ...notice(publication),
        postcode: postcode && { postcode: postcode.postcode, isCertain: postcode.isCertain },
        note:
          found.length === 0 && areas.length > 0
            ? `None of the areas found has the level ${query.level}.`
            : note,
        paging: onePage(found.length),
        results: found.map((area) => describeArea(area, deps.areas)),
      };
      return JSON.stringify(body);
    }),
  );

  app.get('/api/v1/areas/:area', (c) =>
    answerKept(c, deps, JSON_HEADERS, (publication) => {
      readQuery(c.req.url, noQuery);
      const area = getArea(deps, c.req.param('area'));
      const body: z.infer<typeof areaAnswerSchema> = {
        ...notice(publication),
        ...describeArea(area, deps.areas),
      };
      return JSON.stringify(body);
    }),
  );
}

interface Candidates {
  readonly areas: readonly Area[];
  readonly postcode: PostcodeMatch | null;
  readonly note: string | null;
}

/** All current areas, or those that the text names, or the nearest with a word about it. Throws `unknown-area` when nothing is near. */
function candidates(deps: RouteDeps, text: string | undefined): Candidates {
  if (text === undefined) {
    const current = deps.areas.all.filter((area) => area.endYear === null);
    return { areas: current, postcode: null, note: null };
  }
  const { areas, postcode, by } = findPlaces(deps, text, MOST_FOUND);
  if (areas.length === 0) throw new Problem('unknown-area', `No area has a name like "${text}".`);
  const note =
    by === 'spelling' ? `We don’t know a place called "${text}". These have the nearest names.` : null;
  return { areas, postcode, note };
}

function describeArea(area: Area, areas: AreaIndex): z.infer<typeof areaSchema> {
  return {
    code: area.code,
    name: area.name,
    slug: area.slug,
    level: area.level,
    parents: areas.parentsOf(area).map(({ code, name, slug, level }) => ({ code, name, slug, level })),
    districts: [...areas.districtsOf(area)],
    startYear: area.startYear,
    endYear: area.endYear,
    otherNames: [...area.otherNames],
    formerCodes: [...area.formerCodes],
    successors: [...area.successors],
  };
}
