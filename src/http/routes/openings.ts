/** What is open now in a sector of a place, for its page: openings that a pupil can take first. */
import { listAdvertisedStandards } from '../../db/repositories/postings/advertised-standards.ts';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { districtsIn } from '../../reference/area-index.ts';
import { nationRoutesOf } from '../../reference/nation-routes.ts';
import { occupationsOfSector } from '../../reference/occupations.ts';
import type { AdvertTotal } from '../../snapshots/words/advert-total.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { WHOLE_COUNTRY } from '../../views/parts/addresses.ts';
import { type AdvertView, isTooSoon, startsInTime } from '../../views/parts/advert-list.ts';
import { forBeginners } from '../../views/parts/for-beginners.ts';
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
  const nation = nationRoutesOf(area.code);
  const standards =
    sector === ALL_SECTORS || nation !== null
      ? []
      : await listAdvertisedStandards(
          deps.db,
          openReleases(deps, releases),
          occupationsOfSector(sector).map(({ soc2020 }) => soc2020),
        );
  const open = [...soon.results, ...apprenticeships.results];
  const today = ukDay(deps.clock.now());
  const isEmpty = apprenticeships.results.length + adverts.results.length === 0;
  const note = adverts.note ?? null;
  return {
    from: from?.name ?? null,
    apprenticeships: {
      total: totalOf(apprenticeships),
      ...chosen(nearAndSoon(open, from), today),
      facts: apprenticeshipFacts(open),
    },
    nation,
    today,
    around:
      apprenticeships.results.length > 0 || nation !== null
        ? null
        : await findAround(deps, area, {
            ...(sector === ALL_SECTORS ? {} : { sector }),
            apprenticeship: 'true',
          }),
    leftOut: [apprenticeships, adverts].flatMap((each) => each.leftOut?.note ?? []),
    adverts: totalOf(adverts),
    hasBoards: hasBoards(deps, area, releases),
    // That none matches is the page's to say, in words about the sector.
    note: isEmpty && note !== null && !note.startsWith('No advert matches') ? note : null,
    standards: standards.filter((each) => each.adverts >= LEAST_ADVERTS).slice(0, STANDARDS_SHOWN),
  };
}

/** `all` in the order in which they matter. */
function chosen(all: readonly AdvertView[], today: string) {
  const inTime = all.filter((each) => startsInTime(each, today));
  const byTitle = new Map(all.filter(isTooSoon).map((each) => [each.title, each]));
  return {
    shown: all.slice(0, SHOWN),
    forBeginners: forBeginners(all, today).slice(0, SHOWN),
    inTime: { shown: inTime.slice(0, SHOWN), count: inTime.length },
    // Each kind once: a list of one trade tells little.
    tooSoon: [...byTitle.values()].slice(0, SHOWN),
  };
}

function hasBoards({ sources, areas }: RouteDeps, area: Area, releases: Publication['releases']): boolean {
  const published = new Set(releases.map(({ sourceId }) => sourceId));
  return sources.some(({ id, board, adverts }) => {
    if (board === undefined || !published.has(id)) return false;
    const covered = districtsIn(adverts?.covers ?? [], areas);
    return areas.districtsOf(area).some((code) => covered.has(code));
  });
}

/** The nearest place around with an open advert that is asked for, and the newest of these; null where none has. */
export async function findAround(
  deps: RouteDeps,
  area: Area,
  asked: Pick<Parameters<typeof listForPupils>[1], 'apprenticeship' | 'occupation' | 'sector'>,
  most = 1,
) {
  for (const { code, name, slug } of deps.areas.parentsOf(area)) {
    const place = slug === WHOLE_COUNTRY ? {} : { area: code };
    const found = await listForPupils(deps, { ...asked, ...place, pageSize: most });
    const { results } = found;
    if (results.length > 0) return { name, slug, total: totalOf(found), results };
  }
  return null;
}

/** For what is printed or pasted and cannot renew itself: those that stay open longest, the last to close first; those without a closing day behind them. */
export async function listLongestOpen(
  deps: RouteDeps,
  area: Area,
  sector: SectorId,
  most: number,
): Promise<{ readonly adverts: AdvertView[]; readonly total: AdvertTotal }> {
  const list = await listForPupils(deps, {
    ...(area.slug === WHOLE_COUNTRY ? {} : { area: area.code }),
    ...(sector === ALL_SECTORS ? {} : { sector }),
    apprenticeship: 'true',
    pageSize: WEIGHED,
  });
  const closing = ({ closesAt }: AdvertView) => (closesAt === null ? 0 : Date.parse(closesAt));
  return {
    adverts: list.results.toSorted((a, b) => closing(b) - closing(a)).slice(0, most),
    total: totalOf(list),
  };
}

const DAY_MS = 86_400_000;
/** The furthest deadline that is looked at. */
const MOST_DAYS = 90;

/** What apprenticeships are asked for, besides the place. */
export type OpeningsAsked = Pick<Parameters<typeof listForPupils>[1], 'occupation' | 'sector'>;

interface OpenFor {
  /** None that closes sooner. */
  readonly leastDays: number;
  readonly most: number;
}

/** Open apprenticeships that pupils are shown and that have a deadline, the near and soonest to close first; none that closes within so many days. */
export async function listApprenticeships(
  deps: RouteDeps,
  area: Area,
  sector: SectorId,
  openFor: OpenFor,
): Promise<AdvertView[]> {
  const asked = sector === ALL_SECTORS ? {} : { sector };
  return (await listApprenticeshipsOf(deps, area, asked, openFor)).adverts;
}

/** The same of a sector or a job, with how many there are in all, when the first of them closes, and whom the lists that the adverts are from must name. */
export async function listApprenticeshipsOf(
  deps: RouteDeps,
  area: Area,
  asked: OpeningsAsked,
  { leastDays, most }: OpenFor,
): Promise<{
  readonly adverts: AdvertView[];
  readonly total: AdvertTotal;
  readonly firstCloses: string | null;
  readonly attributions: string[];
}> {
  const then = new Date(Date.parse(deps.clock.now()) + leastDays * DAY_MS).toISOString();
  // Asked as if it were that day already: however many close before, none takes another's room.
  const onThatDay = { ...deps, clock: { ...deps.clock, now: () => then } };
  const list = await listForPupils(onThatDay, {
    ...(area.slug === WHOLE_COUNTRY ? {} : { area: area.code }),
    ...asked,
    apprenticeship: 'true',
    closingWithinDays: MOST_DAYS,
    pageSize: Math.max(most, WEIGHED),
  });
  const { results, sources } = list;
  // A list that goes on beyond this page may hold adverts of every source.
  const isWhole = results.length >= list.paging.totalResults;
  const named = sources.filter(({ id }) => !isWhole || results.some((each) => each.id.startsWith(`${id}/`)));
  return {
    adverts: nearAndSoon(results, placeOfArea(area)).slice(0, most),
    total: totalOf(list),
    firstCloses: results[0]?.closesAt ?? null,
    attributions: [...new Set(named.map(({ attribution }) => attribution))],
  };
}
