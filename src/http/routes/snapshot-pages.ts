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
import { answerKept, keyToTheHour } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import type { Publication } from '../answers/publication.ts';
import { AREA_KINDS } from '../lookups/area-kinds.ts';
import { type FoundSchool, findSchoolById } from '../lookups/find-schools.ts';
import { placeOfArea, placeOfOutcode } from '../lookups/near-and-soon.ts';
import { getSnapshot } from '../lookups/snapshot-lookup.ts';
import { hasSubjects } from '../lookups/subject-jobs.ts';
import { getSector } from '../requests/find.ts';
import { readQuery } from '../requests/query.ts';
import { placePageQuery } from '../schemas/class-sheets.ts';
import { adviserQuery, posterQuery, snapshotQuery } from '../schemas/snapshot.ts';
import { findOpenings } from './openings.ts';
import { findPosterOpenings } from './poster-openings.ts';

/** What a page is written from. */
interface Asked {
  readonly snapshot: Snapshot;
  readonly area: Area;
  readonly origin: string;
  readonly size: PosterSize;
  /** What a reader calls the school, on what is hung up. */
  readonly school: string | null;
  /** The school whose page it is, as a register lists it. */
  readonly theSchool: FoundSchool | null;
  /** The postcode district that the reader asked from; null where none was given. */
  readonly from: string | null;
  readonly publication: Publication;
  /** False for a page as it was on an earlier day: what is open now does not belong on it. */
  readonly isCurrent: boolean;
}

type Write = (asked: Asked) => Promise<string> | string;

export function snapshotPageRoutes(app: Hono, deps: RouteDeps): void {
  const page: Write = async ({ snapshot, area, origin, publication, isCurrent, theSchool, from }) =>
    snapshotPage(snapshot, {
      sectors: [allSectors, ...sectors],
      namesakes: namesakesOf(deps, area),
      parents: deps.areas.parentsOf(area),
      origin,
      hasSubjectPosters: hasSubjects(deps, publication),
      ...(theSchool === null ? {} : { school: theSchool }),
      ...(isCurrent
        ? {
            openings: await findOpenings(
              deps,
              publication,
              area,
              snapshot.sector.id,
              placeOfOutcode(theSchool?.outcode ?? from) ?? placeOfArea(area),
            ),
          }
        : {}),
    });
  const linksOf = ({ area, origin }: Asked) => ({ parents: deps.areas.parentsOf(area), origin });
  const measures = new Map(deps.measures.map((measure) => [measure.id, measure]));
  const adviser: Write = (asked) => adviserPage(asked.snapshot, measures, linksOf(asked));
  const poster: Write = async (asked) => {
    const { snapshot, area, isCurrent } = asked;
    const openings = isCurrent
      ? await findPosterOpenings(deps, area, { sector: getSector(snapshot.sector.id) })
      : null;
    const wish = { ...asked, hasSubjectPosters: hasSubjects(deps, asked.publication) };
    return posterPage(snapshot, wish, linksOf(asked), openings);
  };
  const plan: Write = (asked) => planPage(asked.snapshot, linksOf(asked));

  app.get('/adviser/:area/:sector', (c) => answer(c, deps, c.req.param(), adviser, adviserQuery));
  app.get('/poster/:area/:sector', (c) => answer(c, deps, c.req.param(), poster, posterQuery));
  app.get('/in/:area', (c) =>
    answer(c, deps, { area: c.req.param('area'), sector: ALL_SECTORS }, page, placePageQuery),
  );
  app.get('/in/:area/:sector', (c) => answer(c, deps, c.req.param(), page, placePageQuery));
  app.get('/plan/:area/:sector', (c) => answer(c, deps, c.req.param(), plan));
}

async function answer(
  c: Context,
  deps: RouteDeps,
  { area, sector }: { readonly area: string; readonly sector: string },
  write: Write,
  schema:
    | typeof snapshotQuery
    | typeof placePageQuery
    | typeof posterQuery
    | typeof adviserQuery = snapshotQuery,
): Promise<Response> {
  const make = async (publication: Publication): Promise<string> => {
    const { query } = readQuery(c.req.url, schema);
    const choice = { level: levelOf(query, schema === adviserQuery), asAt: query.asAt };
    const found = await getSnapshot(deps, publication, area, sector, choice);
    return write({
      snapshot: parseSnapshot(found.body),
      area: found.area,
      origin: originOf(c.req.url, deps.config),
      size: posterSizeOf(query),
      school: schoolOf(query),
      from: 'from' in query && typeof query.from === 'string' ? query.from : null,
      theSchool: schema === placePageQuery ? await listedSchool(deps, publication, found.area, query) : null,
      publication,
      isCurrent: query.asAt === undefined,
    });
  };
  // A page for each school or postcode would push the pages that everybody reads out of the store.
  const { searchParams } = new URL(c.req.url);
  if (schema === placePageQuery && (searchParams.has('school') || searchParams.has('from')))
    return respond(c, await prepareText(await make(await deps.publication()), PAGE_HEADERS));
  return answerKept(c, deps, PAGE_HEADERS, make, keyToTheHour(c, deps));
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

/** Null without a school, for one that no register lists any more, and for one that is elsewhere. */
async function listedSchool(
  deps: RouteDeps,
  publication: Publication,
  area: Area,
  query: object,
): Promise<FoundSchool | null> {
  const id = schoolOf(query);
  const school = id === null ? null : await findSchoolById(deps, publication, id);
  return school !== null && deps.areas.districtsOf(area).includes(school.district) ? school : null;
}

function schoolOf(query: object): string | null {
  return 'school' in query && typeof query.school === 'string' && query.school !== '' ? query.school : null;
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
