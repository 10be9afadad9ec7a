/** The adverts on a job's page: what is open in the place and around it, and what employers train people towards. */
import { listAdvertisedStandards } from '../../db/repositories/postings/advertised-standards.ts';
import type { Area } from '../../domain/area.ts';
import { fillSearch } from '../../reference/job-searches.ts';
import type { Occupation } from '../../reference/occupations.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { WHOLE_COUNTRY } from '../../views/parts/addresses.ts';
import { type JobView, REACH_MILES } from '../../views/parts/job-hiring.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { apprenticeshipFacts } from '../lookups/apprenticeship-facts.ts';
import {
  milesTo,
  nearAndSoon,
  nearestFirst,
  type Opening,
  placeOfArea,
  type ReaderPlace,
} from '../lookups/near-and-soon.ts';
import { openReleases } from '../lookups/open-releases.ts';
import { totalOf } from '../requests/posting-words.ts';
import { findBeyond } from './job-beyond.ts';
import { findKin } from './job-kin.ts';
import { findAround } from './openings.ts';
import { listForPupils } from './postings.ts';

/** Adverts shown on the page; a link leads to the rest. */
const ADVERTS_SHOWN = 4;
const APPRENTICESHIPS_SHOWN = 3;
const AROUND_SHOWN = 3;
/** The newest, among which the nearest are chosen. */
const WEIGHED = 30;

/**
 * Open adverts for the job in the place, each with how far it is `from` where that is known, and the standards that employers advertise for it.
 * `isAsked`: the reader named that place. Then they are in the order of these distances and nothing else, and what lies outside the area is with them.
 */
export async function findAdverts(
  deps: RouteDeps,
  { releases }: Publication,
  occupation: Occupation,
  area: Area,
  from: ReaderPlace | null = placeOfArea(area),
  isAsked = false,
): Promise<
  Pick<JobView, 'adverts' | 'apprenticeships' | 'beyond' | 'around' | 'kin' | 'standards' | 'today'>
> {
  const { soc2020 } = occupation;
  const asked = {
    occupation: soc2020,
    ...(area.slug === WHOLE_COUNTRY ? {} : { area: area.code }),
  };
  const list = (apprenticeship: 'true' | 'false') =>
    listForPupils(deps, { ...asked, apprenticeship, pageSize: WEIGHED });
  const [adverts, apprenticeships] = [await list('false'), await list('true')];
  const sort = isAsked ? nearestFirst : nearAndSoon;
  // The newest first, as everywhere; for somebody in a place those that are near.
  const choose = <T extends Opening>(openings: readonly T[], most: number) =>
    (from === null ? openings : sort(openings, from)).slice(0, most);
  const isOpen = adverts.results.length + apprenticeships.results.length > 0;
  const { beyond, around } = await findOutside(deps, area, occupation, from, { isOpen, isAsked });
  const isNear = isOpen || beyond.length + (around?.shown.length ?? 0) > 0;
  return {
    beyond,
    around,
    kin: isNear ? null : await findKin(deps, area, occupation, from, isAsked),
    adverts: {
      total: totalOf(adverts),
      shown: choose(adverts.results, ADVERTS_SHOWN),
      leftOut: adverts.leftOut?.note ?? null,
      // That none matches is the page's to say, in words about the job.
      note: adverts.note?.startsWith('No advert matches') === false ? adverts.note : null,
      counted: countedLists(deps, adverts.countsOnly, occupation.name, area.name),
    },
    standards: await listAdvertisedStandards(deps.db, openReleases(deps, releases), [soc2020]),
    apprenticeships: {
      total: totalOf(apprenticeships),
      shown: choose(apprenticeships.results, APPRENTICESHIPS_SHOWN),
      facts: apprenticeshipFacts(apprenticeships.results),
    },
    today: ukDay(deps.clock.now()),
  };
}

/** As far as anybody goes each day at sixteen. */
const NEAR_MILES = 20;

/** Around a place that the reader named everything near counts; else only where none is open in the area itself. */
async function findOutside(
  deps: RouteDeps,
  area: Area,
  occupation: Occupation,
  from: ReaderPlace | null,
  { isOpen, isAsked }: { readonly isOpen: boolean; readonly isAsked: boolean },
): Promise<Pick<JobView, 'beyond' | 'around'>> {
  const look = (miles: number) =>
    from === null ? Promise.resolve([]) : findBeyond(deps, area, occupation, from, miles);
  const beyond = isAsked ? await look(isOpen ? NEAR_MILES : REACH_MILES) : [];
  if (isOpen || beyond.length > 0) return { beyond, around: null };
  const around = await findNearestAround(deps, area, occupation.soc2020, from);
  // The place around that has some may lie the other way, or have too many to weigh.
  const isFar = around !== null && around.shown.length === 0 && !isAsked;
  return { beyond: isFar ? await look(REACH_MILES) : [], around };
}

function countedLists(
  { sources }: RouteDeps,
  lists: Awaited<ReturnType<typeof listForPupils>>['countsOnly'],
  job: string,
  place: string,
): JobView['adverts']['counted'] {
  return lists.flatMap(({ source: id, count, isCapped }) => {
    const source = sources.find((each) => each.id === id);
    if (source === undefined || count === 0) return [];
    const search = source.adverts?.searchAddress;
    const href = search === undefined ? source.landingPage : fillSearch(search, job, place);
    return [{ source: source.title, href, total: { count, isCapped } }];
  });
}

/** The search that finds the place lists the adverts too: nothing more is asked of the database. */
async function findNearestAround(
  deps: RouteDeps,
  area: Area,
  occupation: Occupation['soc2020'],
  from: ReaderPlace | null,
): Promise<JobView['around']> {
  const found = await findAround(deps, area, { occupation }, WEIGHED);
  if (found === null) return null;
  const { results, ...place } = found;
  const isWhole = !place.total.isCapped && place.total.count <= results.length;
  if (from === null) return { ...place, shown: results.slice(0, AROUND_SHOWN), isNearest: false };
  const sorted = nearestFirst(results, from);
  const inReach = sorted.filter((each) => (milesTo(each, from) ?? REACH_MILES) < REACH_MILES);
  // Leeds is no answer for somebody in Thanet: that none is nearer is said, and where the others are.
  const shown = inReach.slice(0, AROUND_SHOWN);
  // One whose place is not known may be nearer.
  const isMeasured = sorted.every(({ distance, isNational }) => isNational || distance !== undefined);
  return { ...place, shown, isNearest: isWhole && isMeasured };
}
