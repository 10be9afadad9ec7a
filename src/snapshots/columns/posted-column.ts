/** Adverts of our lists that were posted in a month which others counted too: a reader sees beside it how much the lists miss. */
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { monthPeriod, type Period } from '../../domain/period.ts';
import { isOfSector } from './advert-column.ts';
import { type AdvertFeed, coversPlace } from './advert-feed.ts';
import type { Column } from './column.ts';
import { absent, type Draft } from './draft.ts';
import { isSamePeriod, type Place } from './place.ts';

export const POSTED_ADVERTS_MEASURE = 'adverts-posted';

/** Beside `published`, the column of another's count of new adverts, and for its period. */
export function postedColumn(
  sector: SectorId,
  feeds: readonly AdvertFeed[],
  published: Pick<Column, 'newestPeriod' | 'draft'>,
): Column {
  const about = sector === ALL_SECTORS ? '' : ' {sector}';
  const sentence = `Our lists hold {value} adverts${about} in {place} that were posted in {period}.`;
  return {
    measure: POSTED_ADVERTS_MEASURE,
    dimensions: { sector },
    series: [],
    label: 'Posted then on our lists',
    title: 'Adverts on our lists by the month of posting',
    unit: 'adverts',
    display: 'adverts',
    isEstimate: false,
    subject: 'adverts on our lists from that month',
    sentence,
    plainSentence: sentence,
    facts: null,
    isClaimed: false,
    earlierPeriod: () => null,
    newestPeriod: published.newestPeriod,
    draft: (place, period) =>
      published.draft(place, period).value === null
        ? absent(period, 'There is no count by others to set it beside.')
        : draftPosted(sector, feeds, place, period),
  };
}

function draftPosted(
  sector: SectorId,
  feeds: readonly AdvertFeed[],
  place: Place,
  period: Period | null,
): Draft {
  const own = feeds.filter((feed) => coversPlace(feed, place));
  const month = period && monthOf(period);
  if (own.length === 0 || period === null || month === null) {
    return absent(period, 'None of our lists tells of this place and these days.');
  }
  const isWhole = own.every(({ heldSince }) => heldSince.slice(0, 10) <= period.start);
  return {
    value: place.posted
      .filter((each) => each.month === month && isOfSector(each, sector))
      .reduce((sum, { count }) => sum + count, 0),
    status: 'normal',
    lower95: null,
    upper95: null,
    period,
    basis: 'counted',
    note: isWhole
      ? null
      : 'Some of our lists were first read later: adverts that had ended by then are not counted.',
    reason: null,
    releaseIds: own.map(({ releaseId }) => releaseId),
  };
}

/** `2026-10`; null for what is no calendar month. */
function monthOf(period: Period): string | null {
  const [year, month] = period.start.split('-').map(Number);
  return year !== undefined && month !== undefined && isSamePeriod(monthPeriod(year, month), period)
    ? period.start.slice(0, 7)
    : null;
}
