/** What is open to apply for, for the box of a poster: in the place, else in the nearest around that has some. */
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Occupation } from '../../reference/occupations.ts';
import type { Sector } from '../../reference/sectors.ts';
import { sectorWords } from '../../snapshots/words/sentences.ts';
import { jobVacanciesPath, vacanciesPath } from '../../views/parts/addresses.ts';
import type { PosterOpenings } from '../../views/print/poster-openings.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { listApprenticeshipsOf, type OpeningsAsked } from './openings.ts';

/** A poster hangs for some days before it is read: what closes sooner, counted in whole days, is not on it. */
export const POSTER_LEAST_DAYS = 5;
/** Those of which the nearest is named. */
const MOST = 30;

/** Of a job, of a sector, or of any work. */
export async function findPosterOpenings(
  deps: RouteDeps,
  area: Area,
  of: { readonly sector: Sector } | { readonly occupation: Occupation },
): Promise<PosterOpenings> {
  const asked: OpeningsAsked =
    'sector' in of ? sectorAsked(of.sector) : { occupation: of.occupation.soc2020 };
  const about = 'sector' in of ? sectorWords(of.sector) : ` for ${of.occupation.plural}`;
  const pathIn = ({ slug }: Area) =>
    `${'sector' in of ? vacanciesPath(slug, of.sector.id) : jobVacanciesPath(of.occupation.soc2020, slug)}&apprenticeship=true`;
  const parents = deps.areas.parentsOf(area);
  const countryName = parents.find(({ level }) => level === 'country')?.name ?? area.name;
  for (const place of [area, ...parents]) {
    const { adverts, total, firstCloses, attributions } = await listApprenticeshipsOf(deps, place, asked, {
      leastDays: POSTER_LEAST_DAYS,
      most: MOST,
    });
    const [named] = adverts;
    if (named === undefined) continue;
    const found = { areaName: place.name, isHere: place.code === area.code, total, named, firstCloses };
    return { found, about, countryName, path: pathIn(place), attributions };
  }
  return { found: null, about, countryName, path: pathIn(area), attributions: [] };
}

/** All sectors are no filter. */
export function sectorAsked({ id }: Sector): OpeningsAsked {
  return id === ALL_SECTORS ? {} : { sector: id };
}
