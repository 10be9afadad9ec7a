/** Columns of adverts counted here. A count is given only where some feed we hold could have had such an advert. */
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS, type SectorId, type Soc2020Code } from '../../domain/classification.ts';
import { dayPeriod, type Instant, type Period } from '../../domain/period.ts';
import type { PostingKind } from '../../domain/posting.ts';
import { sectorsOfAdvert } from '../../reference/advert-sectors.ts';
import type { Column } from './column.ts';
import { absent, type Draft } from './draft.ts';
import type { Place } from './place.ts';

/** Said wherever adverts are listed. */
export const ADVERTS_CAVEAT =
  'These are adverts, not vacancies: one advert may offer several jobs, and many jobs are never advertised.';

/** One feed of adverts in the edition. */
export interface AdvertFeed {
  readonly releaseId: number;
  readonly title: string;
  /** The source's own words: "England", "Great Britain". */
  readonly coverage: string;
  /** Districts of a local board, which says nothing of any other; null where the words say what is covered. */
  readonly districts: ReadonlySet<string> | null;
  /** What the feed holds, anywhere: `vacancy|education`. Sector empty for adverts that are in none. */
  readonly carries: ReadonlySet<string>;
}

export type AdvertKind = Extract<PostingKind, 'vacancy' | 'apprenticeship'>;

export const ADVERT_MEASURES: Readonly<Record<AdvertKind, string>> = {
  vacancy: 'adverts-live',
  apprenticeship: 'apprenticeship-adverts-live',
};

const LABELS: Readonly<Record<AdvertKind, string>> = {
  vacancy: 'Job adverts live',
  apprenticeship: 'Apprenticeship adverts live',
};

const SUBJECTS: Readonly<Record<AdvertKind, string>> = {
  vacancy: 'job adverts',
  apprenticeship: 'apprenticeship adverts',
};

export function advertColumn(
  kind: AdvertKind,
  sector: SectorId,
  feeds: readonly AdvertFeed[],
  now: Instant,
): Column {
  const counted = feedsOf(kind, sector, feeds);
  const noun = SUBJECTS[kind];
  const period = dayPeriod(now.slice(0, 10));
  return {
    measure: ADVERT_MEASURES[kind],
    dimensions: { sector },
    series: [],
    label: LABELS[kind],
    title: `${LABELS[kind]} on the day of counting`,
    unit: 'adverts',
    display: 'adverts',
    isEstimate: false,
    subject: SUBJECTS[kind],
    sentence: `We counted {value} live ${noun} {sector} in {place} on {period}.`,
    plainSentence: `We found {value} live ${noun} {sector} in {place} on {period}.`,
    facts: null,
    isClaimed: false,
    earlierPeriod: () => null,
    newestPeriod: () => (counted.length === 0 ? null : period),
    draft: (place) => draftCount(kind, sector, counted, place, period),
  };
}

/** The feeds that carry such adverts anywhere: only they can tell that a place has none. */
export function feedsOf(kind: AdvertKind, sector: SectorId, feeds: readonly AdvertFeed[]): AdvertFeed[] {
  return feeds.filter((feed) =>
    sector === ALL_SECTORS
      ? [...feed.carries].some((key) => key.startsWith(`${kind}|`))
      : feed.carries.has(`${kind}|${sector}`),
  );
}

function draftCount(
  kind: AdvertKind,
  sector: SectorId,
  feeds: readonly AdvertFeed[],
  place: Place,
  period: Period,
): Draft {
  const what = kind === 'vacancy' ? 'job adverts' : 'apprenticeship adverts';
  if (feeds.length === 0) {
    return absent(
      null,
      `None of our lists of adverts has ${what}${sector === ALL_SECTORS ? '' : ' in this sector'}.`,
    );
  }
  const covering = feeds.filter((feed) => coversArea(feed, place.area, place.countryName));
  if (covering.length === 0) {
    const where = feeds.every(({ districts }) => districts !== null) ? place.area.name : place.countryName;
    return absent(period, `Our lists of adverts do not cover ${where}.`);
  }
  return {
    value: countAdverts(place, kind, sector),
    status: 'normal',
    lower95: null,
    upper95: null,
    period,
    basis: 'counted',
    note: null,
    reason: null,
    releaseIds: feeds
      .filter((feed) => covering.includes(feed) || reaches(feed, place.area))
      .map((feed) => feed.releaseId),
  };
}

/** Live adverts of the kind; `null` for the sector asks for those that are in none. Sectors may share adverts: they do not add up to all. */
export function countAdverts(
  { adverts }: Pick<Place, 'adverts'>,
  kind: AdvertKind,
  sector: SectorId | null,
): number {
  return adverts
    .filter((each) => each.state === 'live' && each.kind === kind && isOfSector(each, sector))
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

/**
 * Whether a feed says how many adverts an area has. A local board says it of areas that lie in its own as a whole: of others it holds some
 * adverts at most, and its having none means nothing.
 */
export function coversArea(
  { coverage, districts }: Pick<AdvertFeed, 'coverage' | 'districts'>,
  area: Pick<Area, 'code' | 'level' | 'districts'>,
  countryName: string,
): boolean {
  if (districts === null) return covers(coverage, countryName);
  const parts = area.level === 'district' ? [area.code] : (area.districts ?? []);
  return parts.length > 0 && parts.every((code) => districts.has(code));
}

/** Whether a board's adverts are among those that are counted in an area which it does not cover: in part of it, or in its region or country. */
function reaches({ districts }: AdvertFeed, area: Area): boolean {
  if (districts === null || area.level === 'district') return false;
  return area.districts === null || area.districts.some((code) => districts.has(code));
}

const COUNTRIES = ['England', 'Wales', 'Scotland', 'Northern Ireland'];

/** Whether a coverage in words takes in a country. A union of countries is covered when any of them is. */
function covers(coverage: string, countryName: string): boolean {
  const text = coverage.toLowerCase();
  const isWhole = text.includes('united kingdom') || /\buk\b/.test(text);
  if (isWhole || !COUNTRIES.includes(countryName)) return true;
  if (text.includes('great britain') && countryName !== 'Northern Ireland') return true;
  return text.includes(countryName.toLowerCase());
}
