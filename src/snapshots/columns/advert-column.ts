/** Columns of adverts counted here. A count is given only of places that the lists which it rests on are for as a whole. */
import { ALL_SECTORS, type SectorId, type Soc2020Code } from '../../domain/classification.ts';
import { dayPeriod, type Instant, type Period } from '../../domain/period.ts';
import { sectorsOfAdvert } from '../../reference/advert-sectors.ts';
import {
  type AdvertFeed,
  type AdvertKind,
  carriersOf,
  isLocalFor,
  isWideFor,
  listsInWords,
} from './advert-feed.ts';
import type { Column } from './column.ts';
import { absent, type Draft } from './draft.ts';
import type { Place } from './place.ts';

/** Said wherever adverts are listed. */
export const ADVERTS_CAVEAT =
  'These are adverts, not vacancies: one advert may offer several jobs, and many jobs are never advertised.';

export const ADVERT_MEASURES: Readonly<Record<AdvertKind, string>> = {
  vacancy: 'adverts-live',
  apprenticeship: 'apprenticeship-adverts-live',
};

const LOCAL_ADVERTS_MEASURE = 'local-board-adverts-live';

const KINDS: readonly AdvertKind[] = ['vacancy', 'apprenticeship'];

const LABELS: Readonly<Record<AdvertKind, string>> = {
  vacancy: 'Job adverts live',
  apprenticeship: 'Apprenticeship adverts live',
};

const SUBJECTS: Readonly<Record<AdvertKind, string>> = {
  vacancy: 'job adverts',
  apprenticeship: 'apprenticeship adverts',
};

/** What a column of counts asks of a place. */
interface Counting {
  readonly measure: string;
  readonly sector: SectorId;
  readonly label: string;
  readonly subject: string;
  readonly sentence: string;
  readonly plainSentence: string;
  /** The lists that carry what is counted anywhere. */
  readonly feeds: readonly AdvertFeed[];
  readonly period: Period;
  readonly draft: (place: Place) => Draft;
}

function countColumn({ measure, sector, feeds, period, draft, ...words }: Counting): Column {
  return {
    measure,
    dimensions: { sector },
    series: [],
    ...words,
    title: `${words.label} on the day of counting`,
    unit: 'adverts',
    display: 'adverts',
    isEstimate: false,
    facts: null,
    isClaimed: false,
    // Lists come and go: a count is set beside none of another day.
    earlierPeriod: () => null,
    newestPeriod: () => (feeds.length === 0 ? null : period),
    draft,
  };
}

/** On lists that are for a whole country, so that a place may stand beside its region. `nation` names the lists in the words alone. */
export function advertColumn(
  kind: AdvertKind,
  sector: SectorId,
  feeds: readonly AdvertFeed[],
  now: Instant,
  nation: string | null,
): Column {
  const counted = carriersOf([kind], sector, feeds).filter(({ countries }) => countries.size > 0);
  const named = counted.filter(({ countries }) => nation === null || countries.has(nation));
  const about = [sectorWordsFor(sector, named), listsInWords(named)].filter((part) => part !== '').join(' ');
  const noun = SUBJECTS[kind];
  const period = dayPeriod(now.slice(0, 10));
  return countColumn({
    measure: ADVERT_MEASURES[kind],
    sector,
    label: LABELS[kind],
    subject: noun,
    sentence: `We counted {value} live ${noun} ${about} in {place} on {period}.`,
    plainSentence: `We found {value} live ${noun} ${about} in {place} on {period}.`,
    feeds: counted,
    period,
    draft: (place) => draftWide(kind, sector, counted, place, period),
  });
}

/** "In all sectors" is said only of lists that are for all of them. */
function sectorWordsFor(sector: SectorId, feeds: readonly AdvertFeed[]): string {
  return sector !== ALL_SECTORS || feeds.every(({ isForAllSectors }) => isForAllSectors) ? '{sector}' : '';
}

/** On local boards alone, beside the lists of {@link advertColumn}. Null where no board carries such adverts. */
export function localAdvertColumn(
  sector: SectorId,
  feeds: readonly AdvertFeed[],
  now: Instant,
  nation: string | null,
): Column | null {
  const carriers = carriersOf(KINDS, sector, feeds);
  const local = carriers.filter(({ countries }) => nation === null || !countries.has(nation));
  if (local.length === 0) return null;
  const period = dayPeriod(now.slice(0, 10));
  const about = sectorWordsFor(sector, local);
  const adverts = `more live adverts${about === '' ? '' : ` ${about}`}`;
  return countColumn({
    measure: LOCAL_ADVERTS_MEASURE,
    sector,
    label: 'More on local boards',
    subject: 'adverts on local boards',
    sentence: `On {boards} we counted {value} ${adverts} in {place} on {period}.`,
    plainSentence: `On {boards} we found {value} ${adverts} in {place} on {period}.`,
    feeds: local,
    period,
    draft: (place) => draftLocal(sector, carriers, place, period),
  });
}

function draftWide(
  kind: AdvertKind,
  sector: SectorId,
  feeds: readonly AdvertFeed[],
  place: Place,
  period: Period,
): Draft {
  if (feeds.length === 0) {
    const inSector = sector === ALL_SECTORS ? '' : ' in this sector';
    return absent(null, `None of our lists of adverts has ${SUBJECTS[kind]}${inSector}.`);
  }
  const wide = feeds.filter((feed) => isWideFor(feed, place));
  return wide.length === 0
    ? absent(period, notCovered(feeds, place))
    : counted(countAdverts(place, kind, sector, 'wide'), wide, period);
}

function draftLocal(sector: SectorId, feeds: readonly AdvertFeed[], place: Place, period: Period): Draft {
  const local = feeds.filter((feed) => isLocalFor(feed, place));
  if (local.length === 0) {
    return absent(period, `${place.area.name}: no local board that we read is for the whole of it.`);
  }
  const value = KINDS.reduce((sum, kind) => sum + countAdverts(place, kind, sector, 'local'), 0);
  return counted(value, local, period);
}

function counted(value: number, feeds: readonly AdvertFeed[], period: Period): Draft {
  return {
    value,
    status: 'normal',
    lower95: null,
    upper95: null,
    period,
    basis: 'counted',
    note: null,
    reason: null,
    releaseIds: feeds.map(({ releaseId }) => releaseId),
  };
}

/** Why the lists tell nothing of a place: its country's name where all are of others, its own where some are for parts of it only. */
function notCovered(
  feeds: readonly Pick<AdvertFeed, 'countries'>[],
  { area, countryName }: Pick<Place, 'area' | 'countryName'>,
): string {
  const hasBoards = feeds.some(({ countries }) => countries.size === 0);
  return `Our lists of adverts do not cover ${hasBoards ? area.name : countryName} as a whole.`;
}

/** On wide lists, on local ones alone, or on any. */
export type Reach = 'wide' | 'local' | 'any';

/** Live adverts of the kind; `null` for the sector asks for those that are in none. Sectors may share adverts: they do not add up to all. */
export function countAdverts(
  { adverts }: Pick<Place, 'adverts'>,
  kind: AdvertKind,
  sector: SectorId | null,
  reach: Reach,
): number {
  return adverts
    .filter((each) => each.state === 'live' && each.kind === kind && isOfSector(each, sector))
    .filter(({ isLocal }) => reach === 'any' || isLocal === (reach === 'local'))
    .reduce((sum, each) => sum + each.count, 0);
}

/** Whether adverts are found and counted under a sector; `null` asks for those that are in none. */
export function isOfSector(
  adverts: { readonly sector: SectorId | null; readonly sharedUnitGroup: Soc2020Code | null },
  sector: SectorId | null,
): boolean {
  if (sector === ALL_SECTORS) return true;
  const own = sectorsOfAdvert(adverts.sector, adverts.sharedUnitGroup);
  return sector === null ? own.length === 0 : own.includes(sector);
}
