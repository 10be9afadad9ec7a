/** Posters of jobs and openings, and `/job-plan/{area}/{job}`: one side of paper. */
import type { Context, Hono } from 'hono';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Sector } from '../../reference/sectors.ts';
import type { Level } from '../../snapshots/document/snapshot.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { USUAL_LEVEL } from '../../views/parts/addresses.ts';
import type { AdvertView } from '../../views/parts/advert-list.ts';
import { apprenticeshipsPosterPage, FEW_ADVERTS } from '../../views/print/apprenticeships-poster.ts';
import { becomePosterPage } from '../../views/print/become-poster.ts';
import { jobPlanPage } from '../../views/print/job-plan-page.ts';
import { jobPosterPage } from '../../views/print/job-poster-page.ts';
import { jobsPosterPage, noJobsPosterPage } from '../../views/print/jobs-poster-page.ts';
import type { PosterOpenings } from '../../views/print/poster-openings.ts';
import type { PosterWish } from '../../views/print/poster-sheet.ts';
import type { PosterSize } from '../../views/style/poster.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import type { Publication } from '../answers/publication.ts';
import { lowestStandards } from '../lookups/held-texts.ts';
import { findOccupationDocument } from '../lookups/occupation-lookup.ts';
import { findPaidJobs } from '../lookups/paid-jobs.ts';
import { hasSubjects } from '../lookups/subject-jobs.ts';
import { chooseCurrentArea, getOccupation, getSector } from '../requests/find.ts';
import { readQuery } from '../requests/query.ts';
import { jobsPosterQuery } from '../schemas/job-table.ts';
import { jobPageQuery, jobPosterQuery } from '../schemas/occupation-document.ts';
import { findAdverts } from './job-adverts.ts';
import { keyOfHour } from './jobs.ts';
import { listApprenticeshipsOf } from './openings.ts';
import { findPosterOpenings, POSTER_LEAST_DAYS, sectorAsked } from './poster-openings.ts';

const USUAL_SIZE = 'a4';

export function jobPosterRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/job-poster/:area/:job', (c) => answerOfJob(c, deps, jobPosterPage));

  app.get('/job-plan/:area/:job', (c) => {
    const write = async (publication: Publication) => {
      const { query } = readQuery(c.req.url, jobPageQuery);
      const { document, occupation, area } = await findAskedJob(
        deps,
        publication,
        c.req.param(),
        query.level,
      );
      const adverts = await findAdverts(deps, publication, occupation, area);
      return jobPlanPage(document, { origin: originOf(c.req.url, deps.config), ...adverts });
    };
    return answerKept(c, deps, PAGE_HEADERS, write, keyOfHour(c.req.url, deps));
  });

  app.get('/jobs-poster/:area', (c) => {
    const write = async (publication: Publication) => {
      const { query } = readQuery(c.req.url, jobsPosterQuery);
      const sector = getSector(query.sector ?? ALL_SECTORS);
      const area = chooseCurrentArea(deps, c.req.param('area'));
      const jobs = await findPaidJobs(deps, publication, area, sector.id === ALL_SECTORS ? null : sector.id);
      const wish = wishOf(c, deps, publication, query);
      if (jobs === null) {
        const { origin } = wish;
        return noJobsPosterPage({ notice: notice(publication).notice, area, sector, origin });
      }
      const openings = await findPosterOpenings(deps, area, { sector });
      // The standards are England's: other nations have lists of their own.
      const isInEngland = openings.countryName === 'England';
      const codes = isInEngland ? jobs.rows.map(({ soc2020 }) => soc2020) : [];
      const standards = await lowestStandards(deps, publication, codes);
      return jobsPosterPage(jobs, sector, wish, { openings, standards: standards.levels });
    };
    return answerKept(c, deps, PAGE_HEADERS, write, keyOfHour(c.req.url, deps));
  });

  schoolPosterRoutes(app, deps);
}

function schoolPosterRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/become-poster/:area/:job', (c) => answerOfJob(c, deps, becomePosterPage));

  app.get('/apprenticeships-poster/:area', (c) => {
    const write = async (publication: Publication) => {
      const { query } = readQuery(c.req.url, jobsPosterQuery);
      const sector = getSector(query.sector ?? ALL_SECTORS);
      const area = chooseCurrentArea(deps, c.req.param('area'));
      const { adverts, total, attributions } = await listApprenticeshipsOf(
        deps,
        area,
        sectorAsked(sector),
        LISTED,
      );
      const nearby = adverts.length < FEW_ADVERTS ? await findNearby(deps, area, sector, adverts) : null;
      return apprenticeshipsPosterPage(
        {
          notice: notice(publication).notice,
          area,
          sector,
          countryName: countryNameOf(deps, area),
          adverts,
          total,
          nearby,
          // Whom the adverts on the sheet are from, and those that are counted.
          attributions: [...new Set([...attributions, ...(nearby?.attributions ?? [])])],
          asAt: deps.clock.now(),
        },
        wishOf(c, deps, publication, query),
      );
    };
    return answerKept(c, deps, PAGE_HEADERS, write, keyOfHour(c.req.url, deps));
  });
}

/** A sheet about one job, with what is open in it. */
function answerOfJob(
  c: Context,
  deps: RouteDeps,
  write: (document: OccupationDocument, wish: PosterWish, openings: PosterOpenings | null) => string,
): Promise<Response> {
  const make = async (publication: Publication) => {
    const { query } = readQuery(c.req.url, jobPosterQuery);
    const asked = { area: c.req.param('area') ?? '', job: c.req.param('job') ?? '' };
    const { document, occupation, area } = await findAskedJob(deps, publication, asked, query.level);
    const openings = await findPosterOpenings(deps, area, { occupation });
    // "Look for apprenticeships for architects" would be a riddle: of one job there are some, or nothing is said.
    return write(document, wishOf(c, deps, publication, query), openings.found === null ? null : openings);
  };
  return answerKept(c, deps, PAGE_HEADERS, make, keyOfHour(c.req.url, deps));
}

const LISTED = { leastDays: POSTER_LEAST_DAYS, most: 20 } as const;

function countryNameOf({ areas }: RouteDeps, area: Area): string {
  return areas.parentsOf(area).find(({ level }) => level === 'country')?.name ?? area.name;
}

/** Other openings in the nearest place around that has some; null where none has. */
async function findNearby(deps: RouteDeps, area: Area, sector: Sector, own: readonly AdvertView[]) {
  const known = new Set(own.map(({ id }) => id));
  for (const around of deps.areas.parentsOf(area)) {
    const found = await listApprenticeshipsOf(deps, around, sectorAsked(sector), LISTED);
    const adverts = found.adverts.filter(({ id }) => !known.has(id));
    if (adverts.length > 0) return { name: around.name, adverts, attributions: found.attributions };
  }
  return null;
}

/** Throws a Problem, 404, for a job or a place that nobody knows. */
async function findAskedJob(
  deps: RouteDeps,
  publication: Publication,
  asked: { readonly area: string; readonly job: string },
  level: Level = USUAL_LEVEL,
) {
  const occupation = getOccupation(deps, asked.job);
  const area = chooseCurrentArea(deps, asked.area);
  const document = await findOccupationDocument(deps, publication, occupation, area, level);
  return { occupation, area, document };
}

function wishOf(
  c: Context,
  deps: RouteDeps,
  publication: Publication,
  { size, school }: { readonly size?: PosterSize | undefined; readonly school?: string | undefined },
): PosterWish {
  return {
    size: size ?? USUAL_SIZE,
    school: school || null,
    origin: originOf(c.req.url, deps.config),
    hasSubjectPosters: hasSubjects(deps, publication),
  };
}
