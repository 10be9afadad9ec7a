/** What is open now in a sector of a place, for its page: openings that a pupil can take first. */
import { listAdvertisedStandards } from '../../db/repositories/postings/advertised-standards.ts';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { occupationsOfSector } from '../../reference/occupations.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { WHOLE_COUNTRY } from '../../views/parts/addresses.ts';
import type { AdvertView } from '../../views/parts/advert-list.ts';
import type { OpeningsView } from '../../views/parts/openings.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { apprenticeshipFacts } from '../lookups/apprenticeship-facts.ts';
import { nearAndSoon, placeOfArea, type ReaderPlace } from '../lookups/near-and-soon.ts';
import { openReleases } from '../lookups/open-releases.ts';
import { totalOf } from '../requests/posting-words.ts';
import { listForPupils } from './postings.ts';

const SHOWN = 3;
/** Those that close soonest, among which the nearest are chosen. */
const WEIGHED = 100;
/** One advert may have been read as the wrong job; two that agree are told. */
const LEAST_ADVERTS = 2;
const STANDARDS_SHOWN = 4;

export async function findOpenings(
  deps: RouteDeps,
  { releases }: Publication,
  area: Area,
  sector: SectorId,
  from: ReaderPlace | null = placeOfArea(area),
): Promise<OpeningsView> {
  const asked = {
    ...(area.slug === WHOLE_COUNTRY ? {} : { area: area.code }),
    ...(sector === ALL_SECTORS ? {} : { sector }),
  };
  const apprenticeships = await listForPupils(deps, { ...asked, apprenticeship: 'true', pageSize: SHOWN });
  const soon = await listForPupils(deps, {
    ...asked,
    apprenticeship: 'true',
    closingWithinDays: MOST_DAYS,
    pageSize: WEIGHED,
  });
  const adverts = await listForPupils(deps, { ...asked, apprenticeship: 'false', pageSize: 1 });
  const standards =
    sector === ALL_SECTORS
      ? []
      : await listAdvertisedStandards(
          deps.db,
          openReleases(deps, releases),
          occupationsOfSector(sector).map(({ soc2020 }) => soc2020),
        );
  const open = [...soon.results, ...apprenticeships.results];
  const isEmpty = apprenticeships.results.length + adverts.results.length === 0;
  const note = adverts.note ?? null;
  return {
    from: from?.name ?? null,
    apprenticeships: {
      total: totalOf(apprenticeships),
      shown: nearAndSoon(open, from).slice(0, SHOWN),
      facts: apprenticeshipFacts(open),
    },
    today: ukDay(deps.clock.now()),
    around:
      apprenticeships.results.length > 0
        ? null
        : await findAround(deps, area, {
            ...(sector === ALL_SECTORS ? {} : { sector }),
            apprenticeship: 'true',
          }),
    leftOut: [apprenticeships, adverts].flatMap((each) => each.leftOut?.note ?? []),
    adverts: totalOf(adverts),
    // That none matches is the page's to say, in words about the sector.
    note: isEmpty && note !== null && !note.startsWith('No advert matches') ? note : null,
    standards: standards.filter((each) => each.adverts >= LEAST_ADVERTS).slice(0, STANDARDS_SHOWN),
  };
}

/** The nearest place around with an open advert that is asked for; null where none has. */
export async function findAround(
  deps: RouteDeps,
  area: Area,
  asked: Pick<Parameters<typeof listForPupils>[1], 'apprenticeship' | 'occupation' | 'sector'>,
): Promise<OpeningsView['around']> {
  for (const { code, name, slug } of deps.areas.parentsOf(area)) {
    const place = slug === WHOLE_COUNTRY ? {} : { area: code };
    const found = await listForPupils(deps, { ...asked, ...place, pageSize: 1 });
    if (found.results.length > 0) return { name, slug, total: totalOf(found) };
  }
  return null;
}

const DAY_MS = 86_400_000;
/** The furthest deadline that is looked at. */
const MOST_DAYS = 90;

/** Open apprenticeships that pupils are shown and that have a deadline, the near and soonest to close first; none that closes within so many days. */
export async function listApprenticeships(
  deps: RouteDeps,
  area: Area,
  sector: SectorId,
  { leastDays, most }: { readonly leastDays: number; readonly most: number },
): Promise<AdvertView[]> {
  const then = new Date(Date.parse(deps.clock.now()) + leastDays * DAY_MS).toISOString();
  // Asked as if it were that day already: however many close before, none takes another's room.
  const onThatDay = { ...deps, clock: { ...deps.clock, now: () => then } };
  const { results } = await listForPupils(onThatDay, {
    ...(area.slug === WHOLE_COUNTRY ? {} : { area: area.code }),
    ...(sector === ALL_SECTORS ? {} : { sector }),
    apprenticeship: 'true',
    closingWithinDays: MOST_DAYS,
    pageSize: Math.max(most, WEIGHED),
  });
  return nearAndSoon(results, placeOfArea(area)).slice(0, most);
}
