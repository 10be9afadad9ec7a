/** What is open now in a sector of a place, for its page: openings that a pupil can take first. */
import { listAdvertisedStandards } from '../../db/repositories/postings/advertised-standards.ts';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { occupationsOfSector } from '../../reference/occupations.ts';
import { WHOLE_COUNTRY } from '../../views/parts/addresses.ts';
import type { AdvertView } from '../../views/parts/advert-list.ts';
import type { OpeningsView } from '../../views/parts/openings.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { openReleases } from '../lookups/open-releases.ts';
import { totalOf } from '../requests/posting-words.ts';
import { listForPupils } from './postings.ts';

const SHOWN = 3;
/** One advert may have been read as the wrong job; two that agree are told. */
const LEAST_ADVERTS = 2;
const STANDARDS_SHOWN = 4;

export async function findOpenings(
  deps: RouteDeps,
  { releases }: Publication,
  area: Area,
  sector: SectorId,
): Promise<OpeningsView> {
  const asked = {
    ...(area.slug === WHOLE_COUNTRY ? {} : { area: area.code }),
    ...(sector === ALL_SECTORS ? {} : { sector }),
  };
  const apprenticeships = await listForPupils(deps, { ...asked, apprenticeship: 'true', pageSize: SHOWN });
  const adverts = await listForPupils(deps, { ...asked, apprenticeship: 'false', pageSize: 1 });
  const standards =
    sector === ALL_SECTORS
      ? []
      : await listAdvertisedStandards(
          deps.db,
          openReleases(deps, releases),
          occupationsOfSector(sector).map(({ soc2020 }) => soc2020),
        );
  const isEmpty = apprenticeships.results.length + adverts.results.length === 0;
  const note = adverts.note ?? null;
  return {
    apprenticeships: { total: totalOf(apprenticeships), shown: apprenticeships.results },
    leftOut: [apprenticeships, adverts].flatMap((each) => each.leftOut?.note ?? []),
    adverts: totalOf(adverts),
    // That none matches is the page's to say, in words about the sector.
    note: isEmpty && note !== null && !note.startsWith('No advert matches') ? note : null,
    standards: standards.filter((each) => each.adverts >= LEAST_ADVERTS).slice(0, STANDARDS_SHOWN),
  };
}

const DAY_MS = 86_400_000;
/** Enough to find some that stay open. */
const LOOKED_AT = 30;

/** Of the newest open apprenticeships that pupils are shown, the soonest to close first; none that closes within so many days. */
export async function listApprenticeships(
  deps: RouteDeps,
  area: Area,
  sector: SectorId,
  { leastDays, most }: { readonly leastDays: number; readonly most: number },
): Promise<AdvertView[]> {
  const { results } = await listForPupils(deps, {
    ...(area.slug === WHOLE_COUNTRY ? {} : { area: area.code }),
    ...(sector === ALL_SECTORS ? {} : { sector }),
    apprenticeship: 'true',
    pageSize: LOOKED_AT,
  });
  const from = new Date(Date.parse(deps.clock.now()) + leastDays * DAY_MS).toISOString();
  const last = '9999';
  return results
    .filter(({ closesAt }) => closesAt === null || closesAt >= from)
    .sort((one, other) => ((one.closesAt ?? last) < (other.closesAt ?? last) ? -1 : 1))
    .slice(0, most);
}
