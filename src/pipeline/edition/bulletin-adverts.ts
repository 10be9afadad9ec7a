/** The adverts of a bulletin: apprenticeships of several kinds, what else closes soon, how many are open, and whether any list is for the place. */

import { type EditionRow, listEditionReleases } from '../../db/repositories/editions/editions.ts';
import { ANY_POSTING, type PostingFilter } from '../../db/repositories/postings/posting-filter.ts';
import { type FoundPosting, searchPostings } from '../../db/repositories/postings/posting-search.ts';
import type { Area } from '../../domain/area.ts';
import { chooseFairly } from '../../domain/fair-choice.ts';
import { addDays, type CalendarDate, type Instant } from '../../domain/period.ts';
import { districtsIn } from '../../reference/area-index.ts';
import { townOfAddress } from '../../reference/town-of-address.ts';
import type { BulletinAdvert } from '../../snapshots/bulletin/document.ts';
import { notesForPupils } from '../../snapshots/words/advert-safety.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import { payInBrief } from '../../snapshots/words/pay-words.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { whereApprenticeshipsAre } from '../../snapshots/words/where-apprenticeships-are.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import type { EditionContent } from './summarise-area.ts';

type Deps = Pick<PipelineDeps, 'db' | 'areas'>;

const SOON_DAYS = 21;
/** A bulletin hangs for some days before it is read: what closes sooner, counted in whole days, is no news. */
const LEAST_DAYS = 5;
/** Many read it a week later, and an application takes another: what is open longer than this is shown, and others only where there are too few. */
const LASTING_DAYS = 14;
const MOST_ADVERTS = 3;
const MOST_APPRENTICESHIPS = 4;
/** The soonest to close, of which those are shown that mix lists, sectors, employers and towns. */
const ADVERTS_READ = 60;

type SearchWish = Pick<PostingFilter, 'isApprenticeship' | 'now' | 'closesBefore'> &
  Partial<Pick<PostingFilter, 'isForSchoolLeavers'>>;

const startOf = (day: CalendarDate): Instant => `${day}T00:00:00.000Z`;

/** What of the edition's adverts a bulletin tells. */
export async function readBulletinAdverts(
  { db, areas }: Deps,
  { sources }: Pick<EditionContent, 'sources'>,
  edition: EditionRow,
  area: Area,
) {
  const open = sources.filter(({ kind, licence }) => kind === 'postings' && licence.allows === 'records');
  const held = (await listEditionReleases(db, edition.editionId)).filter(({ sourceId }) =>
    open.some(({ id }) => id === sourceId),
  );
  const day = ukDay(edition.asAt);
  const search = async (wish: SearchWish) => {
    const filter = {
      ...ANY_POSTING,
      releaseIds: held.map(({ releaseId }) => releaseId),
      isAnySource: true,
      districts: areas.districtsOf(area),
      isLeftOut: false,
      states: ['live'] as const,
      ...wish,
    };
    return searchPostings(db, filter, { page: 1, pageSize: ADVERTS_READ }, 'closing');
  };
  const now = startOf(addDays(day, LEAST_DAYS + 1));
  const lasting = startOf(addDays(day, LASTING_DAYS + 1));
  const closesBefore = startOf(addDays(day, SOON_DAYS + 1));
  const [lastingOnes, soonest, others, openNow] =
    held.length === 0
      ? [NONE, NONE, NONE, NONE]
      : [
          await search({ isApprenticeship: true, now: lasting, closesBefore: null }),
          await search({ isApprenticeship: true, now, closesBefore: lasting }),
          // A headteacher's post is no news for pupils: only what says that a school leaver can take it.
          await search({ isApprenticeship: false, isForSchoolLeavers: true, now, closesBefore }),
          await search({ isApprenticeship: true, now: edition.asAt, closesBefore: null }),
        ];
  const longer = chooseVarious(wholeFirst(lastingOnes.postings), MOST_APPRENTICESHIPS);
  const chosen = [...chooseVarious(soonest.postings, MOST_APPRENTICESHIPS - longer.length), ...longer];
  const closing = chooseVarious(others.postings, MOST_ADVERTS);
  const shown = new Set([...chosen, ...closing].map(({ releaseId }) => releaseId));
  const attributions = open.filter(({ id }) =>
    held.some(({ sourceId, releaseId }) => sourceId === id && shown.has(releaseId)),
  );
  return {
    apprenticeships: chosen.map(toAdvert),
    closingSoon: closing.map(toAdvert),
    openApprenticeships: { count: openNow.total, isMore: openNow.isTotalCapped },
    notCovered: shown.size > 0 ? null : notCovered(areas, open, area),
    advertAttributions: [...new Set(attributions.map(({ licence }) => licence.attribution))],
  };
}

const NONE = { postings: [], total: 0, isTotalCapped: false } as const;

/** What says until when, how high and for how much, before what an editor would have to look up. Otherwise in the order given. */
function wholeFirst(postings: readonly FoundPosting[]): FoundPosting[] {
  const isWhole = ({ posting, coding }: FoundPosting) =>
    posting.closesAt !== null &&
    posting.pay.periodBasis === 'stated' &&
    (posting.apprenticeship?.level ?? coding.terms.apprenticeshipLevel) !== null;
  return postings.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)));
}

function chooseVarious(postings: readonly FoundPosting[], most: number): FoundPosting[] {
  return chooseFairly(postings, most, (each) => [
    `list ${each.releaseId}`,
    `sector ${each.coding.sector ?? ''}`,
    `employer ${each.posting.employerName ?? ''}`,
    `town ${townOf(each) ?? ''}`,
  ]);
}

function toAdvert(found: FoundPosting): BulletinAdvert {
  const { posting, coding } = found;
  const { title, employerName, url, closesAt, pay } = posting;
  const level = posting.apprenticeship?.level ?? coding.terms.apprenticeshipLevel;
  return {
    title,
    employerName,
    url,
    place: townOf(found),
    closesOn: closesAt === null ? null : ukDay(closesAt),
    closesAt,
    level: level === null ? null : `Level ${level}`,
    pay: payInBrief(pay),
    notes: notesForPupils(coding.safety, coding.terms.minimumAge),
  };
}

function townOf({ posting: { places } }: FoundPosting): string | null {
  const [first] = places;
  return first?.text == null ? (first?.postcode ?? null) : townOfAddress(first.text);
}

/** That no list is for the place or for a part of it, so that none on this page is no sign that there are none. Null where one is. */
function notCovered(
  areas: PipelineDeps['areas'],
  open: EditionContent['sources'],
  area: Area,
): string | null {
  const own = areas.districtsOf(area);
  const isCovered = open.some(({ adverts }) => {
    const districts = districtsIn(adverts?.covers ?? [], areas);
    return own.some((code) => districts.has(code));
  });
  if (isCovered) return null;
  const country = [area, ...areas.parentsOf(area)].find(({ level }) => level === 'country')?.name ?? '';
  const where = whereApprenticeshipsAre(country);
  return `Our lists of adverts do not cover ${inPlace(area.name)}.${where === null ? '' : ` Look for apprenticeships on ${where}.`}`;
}
