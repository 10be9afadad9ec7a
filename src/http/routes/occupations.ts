/** `/api/v1/occupations`: by what people type, by code or slug, or all of them in pages. */
import type { Hono } from 'hono';
import type { OccupationFinding } from '../../coding/occupation-search/finder.ts';
import { splitJobAndPlace } from '../../coding/occupation-search/job-and-place.ts';
import { broaderSoc2020 } from '../../domain/classification.ts';
import { type Occupation, occupations, occupationsOfSector } from '../../reference/occupations.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import { skillLevelOf } from '../../snapshots/occupation/skill-level.ts';
import { jobPath } from '../../views/parts/addresses.ts';
import { notice, onePage, paging, type RouteDeps } from '../answers/deps.ts';
import { JSON_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { Problem } from '../answers/problem.ts';
import { getOccupation, getSector, refuseOccupation } from '../requests/find.ts';
import { findPlaces, isPlaceName } from '../requests/find-places.ts';
import { readQuery } from '../requests/query.ts';
import type { z } from '../schemas/common.ts';
import {
  type occupationAnswerSchema,
  type occupationListSchema,
  occupationQuery,
  type occupationSchema,
} from '../schemas/occupations.ts';
import { noQuery } from '../schemas/reference.ts';

const FOUND = 10;
const PAGE_SIZE = 100;
const MOST_PLACES = 5;
const BROADER_DIGITS = [3, 2, 1] as const;

type ListAnswer = z.infer<typeof occupationListSchema>;
type Found = Pick<ListAnswer, 'paging' | 'results' | 'reading' | 'note'>;

export function occupationRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/occupations', (c) =>
    answerKept(c, deps, JSON_HEADERS, (publication) => {
      const { query } = readQuery(c.req.url, occupationQuery);
      refuseTogether(query);
      const { q, limit = FOUND, page = 1, pageSize = PAGE_SIZE } = query;
      const found = q === undefined ? pageOf(chosenBy(query), page, pageSize) : search(deps, q, limit);
      const body: ListAnswer = { ...notice(publication), ...found };
      return JSON.stringify(body);
    }),
  );

  app.get('/api/v1/occupations/:occupation', (c) =>
    answerKept(c, deps, JSON_HEADERS, (publication) => {
      readQuery(c.req.url, noQuery);
      const body: z.infer<typeof occupationAnswerSchema> = {
        ...notice(publication),
        ...describeOccupation(getOccupation(deps, c.req.param('occupation'))),
      };
      return JSON.stringify(body);
    }),
  );
}

/** What is found is one short list, best first; all of them come in pages, and can be narrowed. */
function refuseTogether({ q, limit, ...ofList }: z.infer<typeof occupationQuery>): void {
  const refused = (parameter: string, value: unknown, detail: string) =>
    value === undefined ? [] : [{ parameter, detail }];
  const errors =
    q === undefined
      ? refused('limit', limit, 'Goes with q only.')
      : [
          ...refused('sector', ofList.sector, 'Does not go with q: search, or list a sector.'),
          ...refused('entry', ofList.entry, 'Does not go with q: search, or list an entry level.'),
          ...refused('page', ofList.page, 'Does not go with q: give a limit.'),
          ...refused('pageSize', ofList.pageSize, 'Does not go with q: give a limit.'),
        ];
  if (errors.length === 0) return;
  const detail = errors.map((error) => `${error.parameter}: ${error.detail}`).join(' ');
  throw new Problem('invalid-parameter', detail, { errors });
}

/** Those of the sector that usually ask for no more learning than the level. Throws `unknown-sector`. */
function chosenBy({ sector, entry }: z.infer<typeof occupationQuery>): readonly Occupation[] {
  const ofSector = sector === undefined ? occupations : occupationsOfSector(getSector(sector).id);
  return entry === undefined
    ? ofSector
    : ofSector.filter(({ soc2020 }) => skillLevelOf(soc2020).level <= Number(entry));
}

function pageOf(chosen: readonly Occupation[], page: number, pageSize: number): Found {
  const results = chosen
    .slice((page - 1) * pageSize, page * pageSize)
    .map((occupation) => ({ ...describeOccupation(occupation), match: null }));
  return {
    paging: paging(page, pageSize, chosen.length),
    results,
    reading: null,
    note: results.length > 0 ? null : emptyNote(chosen.length),
  };
}

function emptyNote(total: number): string {
  return total === 0
    ? 'No occupation of the sector usually asks for so little learning.'
    : 'There are no more occupations on this page.';
}

/** Throws `unknown-occupation` where a job is named that nothing is near. */
function search(deps: RouteDeps, text: string, limit: number): Found {
  const isPlace = (part: string) => isPlaceName(deps, part);
  const { job, place } = splitJobAndPlace(text, { isPlace, isJob: deps.occupations.isNamed });
  const { matches, means, sector } = deps.occupations.find(job, limit);
  if (matches.length === 0 && (job !== '' || place === ''))
    return refuseOccupation(deps.occupations, job || text);
  const places = place === '' ? null : findPlaces(deps, place, MOST_PLACES);
  return {
    paging: onePage(matches.length),
    note: noteOf(means, job, place),
    reading: {
      job,
      means,
      sector: sector && { id: sector.id, title: sector.title },
      place: places && {
        text: place,
        by: places.by,
        areas: places.areas.map(({ code, name, slug, level }) => ({ code, name, slug, level })),
      },
    },
    results: matches.map(({ occupation, why, matched }) => ({
      ...describeOccupation(occupation),
      match: { why, name: matched },
    })),
  };
}

function noteOf(means: OccupationFinding['means'], job: string, place: string): string | null {
  if (means === 'several') return `"${job}" is a word for several occupations.`;
  if (means === 'sector') return `"${job}" is a whole sector: these are its occupations.`;
  if (means === 'near') return `We don’t know a job called "${job}". These are near.`;
  if (means === 'nothing') return `"${place}" is a place.`;
  return null;
}

function describeOccupation(occupation: Occupation): z.infer<typeof occupationSchema> {
  const { soc2020, slug, name, plural, officialTitle, otherNames, isSeveral, sectors } = occupation;
  const { level, label } = skillLevelOf(soc2020);
  return {
    soc2020,
    slug,
    name,
    plural,
    officialTitle,
    otherNames: [...otherNames],
    isSeveral,
    broaderGroups: BROADER_DIGITS.map((digits) => {
      const code = broaderSoc2020(soc2020, digits);
      return { code, title: findSoc2020Group(code)?.title ?? '' };
    }),
    sectors: sectors.map(({ sector, fit, basis }) => ({ id: sector.id, title: sector.title, fit, basis })),
    entry: { level, label },
    links: {
      self: `/api/v1/occupations/${slug}`,
      page: jobPath(slug, null),
      adverts: `/api/v1/postings?occupation=${soc2020}`,
    },
  };
}
