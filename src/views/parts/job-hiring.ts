/** Who is hiring for a job in a place, and what goes onto its page besides its document. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { Area } from '../../domain/area.ts';
import { withinSentence } from '../../domain/first-letter.ts';
import type { CalendarDate } from '../../domain/period.ts';
import { leavingDayFrom } from '../../domain/school-year.ts';
import { type JobSearch, jobSearches } from '../../reference/job-searches.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import {
  type Listed,
  sayCountAlone,
  sayJobClaim,
  sayNoneInLists,
} from '../../snapshots/occupation/opening.ts';
import { type AdvertTotal, allInWords, totalAtStart } from '../../snapshots/words/advert-total.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { fromPath, jobVacanciesPath, vacanciesPath } from './addresses.ts';
import { type AdvertView, advertList, ownLink } from './advert-list.ts';
import type { ApprenticeshipFacts } from './for-parents.ts';
import type { Markup } from './markup.ts';
import { milesLine } from './openings.ts';
import { standardName } from './standard-name.ts';

/** Nobody goes further for a start than this each day. */
export const REACH_MILES = 60;
/** The id of the section, which addresses lead to. */
export const HIRING = 'hiring';

export interface JobView {
  /** Where readers reach this service: "https://lmi.example". */
  readonly origin: string;
  /** The place that the reader asked from, which addresses of jobs carry on: "ME4", "chatham"; null where none was given. */
  readonly from: string | null;
  /** The postcode district of it, which addresses of adverts carry on. */
  readonly outcode: string | null;
  /** Where the place that the reader asked from lies, in a sentence; null where none was given. */
  readonly asked: string | null;
  /** Where distances are measured from, in words: "ME4"; null where nothing says. */
  readonly milesFrom: string | null;
  /** Other jobs that go by the name that this one is called by first: "nurse"; null where none does. */
  readonly namesakes: {
    readonly name: string;
    readonly jobs: readonly { readonly name: string; readonly slug: string }[];
  } | null;
  /** The areas this one lies in, nearest first. */
  readonly parents: readonly Pick<Area, 'code' | 'name' | 'slug'>[];
  /** Open now, soonest to close first; `total` of all that match. The note says why our lists cannot hold any here; null where they can. */
  readonly adverts: {
    readonly total: AdvertTotal;
    readonly shown: readonly AdvertView[];
    /** How many are left out and why; null when none is. */
    readonly leftOut: string | null;
    readonly note: string | null;
    /** Lists whose terms let us count adverts for the job here, and not show them. */
    readonly counted: readonly CountedList[];
  };
  /** Apprenticeships that employers have advertised for the job, anywhere that the lists cover; the most adverts first. */
  readonly standards: readonly {
    readonly title: string;
    readonly level: number | null;
    readonly isFoundation: boolean;
    readonly duration: string | null;
    readonly adverts: number;
  }[];
  /** Outside the area and within a day's travel of where the reader asked from, the nearest first; empty where no place was given. */
  readonly beyond: readonly AdvertView[];
  readonly apprenticeships: {
    readonly total: AdvertTotal;
    readonly shown: readonly AdvertView[];
    /** Of those that are open; null where none is. */
    readonly facts: ApprenticeshipFacts | null;
  };
  /** The day on which they are open. */
  readonly today: string;
  /** Where none of either is open: the nearest place around in which one is, with some of them; null where none is anywhere around. */
  readonly around: {
    readonly name: string;
    readonly slug: string;
    readonly total: AdvertTotal;
    /** `isNearest`: no other one there is nearer to the reader. `shown` is empty where all are further than anybody goes. */
    readonly isNearest: boolean;
    readonly shown: readonly AdvertView[];
  } | null;
  /** Where none of the job is in reach: apprenticeships near the place in the job's sector; null where there are none. */
  readonly kin: {
    readonly sector: OccupationDocument['occupation']['sectors'][number];
    readonly place: { readonly name: string; readonly slug: string };
    readonly shown: readonly AdvertView[];
  } | null;
}

interface CountedList {
  readonly source: string;
  readonly href: string;
  readonly total: AdvertTotal;
}

/** What the page's claim must know of the adverts on it. */
export function listedOf({ adverts, apprenticeships }: Pick<JobView, 'adverts' | 'apprenticeships'>): Listed {
  return {
    apprenticeships: apprenticeships.total,
    hasAny: adverts.total.count + apprenticeships.total.count + adverts.counted.length > 0,
  };
}

/** `said`: sentences about adverts, where these stand nowhere else. */
export function hiring(document: OccupationDocument, view: JobView, said: readonly string[] = []): Markup {
  const { occupation, area } = document;
  const { adverts, apprenticeships, around, beyond, kin, outcode, milesFrom } = view;
  const { soc2020 } = occupation;
  const shown = [adverts, apprenticeships, { shown: beyond }, around, kin].flatMap(
    (each) => each?.shown ?? [],
  );
  const counted = adverts.counted.map((list) => html`<p>${countedLine(list, area.name)}</p>`);
  // What somebody can look at comes before why there is no more.
  const isFirst = adverts.shown.length === 0;
  return html`<section id="${HIRING}"><h2>Who is hiring now?</h2>
${said.map((text) => html`<p>${text}</p>`)}${openApprenticeships(document, view)}${isFirst ? counted : ''}${
  adverts.shown.length === 0
    ? html`${countAlone(document, view)}${searchLine(document, view.from)}${noneHere(document, view)}`
    : listOf(document, adverts.shown)
}
${adverts.total.count > adverts.shown.length ? html`<p><a href="${fromPath(jobVacanciesPath(soc2020, area.slug), outcode)}">${allInWords(adverts.total)} adverts for this job in ${inPlace(area.name)}</a>, with filters.</p>` : ''}
${isFirst ? '' : counted}${
  beyond.length === 0
    ? ''
    : html`<h3>Not far outside ${inPlace(area.name)}</h3>
${listOf(document, beyond)}`
}${elsewhere(document, view)}${kinSection(document, view)}${milesLine(milesFrom, shown)}
${adverts.shown.length === 0 ? '' : searchLine(document, view.from)}${adverts.leftOut === null ? '' : html`<p class="soft">${adverts.leftOut}</p>`}</section>`;
}

function listOf({ level }: Pick<OccupationDocument, 'level'>, shown: readonly AdvertView[]): Markup {
  return advertList(shown, ownLink, 'h3', { isSixthForm: level === 'post16' });
}

/** Levels whose name somebody would type into another site's search. */
const TOWN_LIKE = ['district', 'county'] as const;

/** Most adverts are on sites whose lists are not ours to show. */
function searchesFor({ occupation, area }: OccupationDocument, from: string | null): JobSearch[] {
  const isSmall = TOWN_LIKE.some((level) => level === area.level);
  return occupation.isSeveral || !isSmall
    ? []
    : jobSearches(area.code, occupation.name, from?.replaceAll('-', ' ') ?? area.name);
}

/** Where the lists are that are not ours to show; empty for a nation, and for a group of several jobs. */
export function searchLine(document: OccupationDocument, from: string | null): Markup | '' {
  const searches = searchesFor(document, from);
  if (searches.length === 0) return '';
  return html`<p>Search today’s lists nearby: ${searches.map(({ name, url }, at) => html`${at === 0 ? '' : ' or '}<a href="${url}">${name}</a>`)}.</p>
`;
}

function countAlone(document: OccupationDocument, view: JobView): Markup | '' {
  const isClaimed = sayJobClaim(document, listedOf(view)).about === 'adverts';
  const text = view.adverts.note !== null && isClaimed ? null : sayCountAlone(document, isClaimed);
  return text === null
    ? ''
    : html`<p>${text}</p>
`;
}

/** Once: where none is in reach either, that says it; and not beside a list that has some and may not be shown. */
function noneHere(document: OccupationDocument, view: JobView): Markup | '' {
  const { adverts, apprenticeships, around, beyond } = view;
  if (adverts.note !== null) return html`<p>${adverts.note}</p>`;
  const isSaidFurther = around !== null && around.shown.length + beyond.length === 0;
  const hasSome = apprenticeships.shown.length > 0;
  // Apprenticeships are listed, and it is said where the other adverts were counted.
  const isClear = hasSome && countAlone(document, view) !== '';
  return isSaidFurther || isClear || adverts.counted.length > 0
    ? ''
    : html`<p>${sayNoneInLists(document, hasSome)}</p>`;
}

/** Many posts are on such a list alone: nobody is told that there are none. */
export function countedLine({ source, href, total }: CountedList, place: string): Markup {
  return html`${source} has ${sayCounted(total)} for this job in ${inPlace(place)} today. We may count them but not list them: <a href="${href}">look on ${source}</a>.`;
}

/** "one advert", "2 adverts". */
export function sayCounted(total: AdvertTotal): string {
  return withinSentence(countOf(total, 'advert'));
}

function kinSection(document: OccupationDocument, { kin }: JobView): Markup | '' {
  if (kin === null) return '';
  const { sector, shown, place: of } = kin;
  const { area, occupation } = document;
  const title = withinSentence(sector.title);
  return html`<h3>Apprenticeships near ${inPlace(area.name)} in ${title}</h3>
<p>These are for other jobs in ${title}, not for ${occupation.plural}. The nearest come first.</p>
${listOf(document, shown)}
<p><a href="${vacanciesPath(of.slug, sector.id)}&amp;apprenticeship=true">All apprenticeships in ${title} in ${inPlace(of.name)}</a></p>
`;
}

/** A pupil may go further for a start than for a weekend job: named openings, and the link to all of them. */
function elsewhere(
  document: OccupationDocument,
  { adverts, around, beyond, outcode, from }: JobView,
): Markup | '' {
  if (around === null) return '';
  const { name, slug, total, isNearest, shown } = around;
  const path = fromPath(jobVacanciesPath(document.occupation.soc2020, slug), outcode);
  if (shown.length === 0) {
    if (beyond.length > 0) return '';
    // Further than anybody goes: worth a look only where there is no search of what is near.
    const link = html` <a href="${path}">Look in ${inPlace(name)}</a>`;
    return html`<p>${adverts.counted.length === 0 ? 'Our lists' : 'Our other lists'} have none within ${REACH_MILES} miles.${searchesFor(document, from).length > 0 ? '' : link}</p>`;
  }
  return html`<h3>${isNearest ? `The nearest that ${shown.length === 1 ? 'is' : 'are'} open` : 'Open elsewhere'} in ${inPlace(name)}</h3>
${listOf(document, shown)}
${total.count > shown.length ? html`<p><a href="${path}">${allInWords(total)} in ${inPlace(name)}</a></p>` : html`<p><a href="${path}">Look in ${inPlace(name)}</a></p>`}
`;
}

/** What a pupil can take comes first. */
function openApprenticeships(
  document: OccupationDocument,
  { apprenticeships: { shown, total }, outcode, today }: JobView,
): Markup | '' {
  const { occupation, area } = document;
  const path = fromPath(`${jobVacanciesPath(occupation.soc2020, area.slug)}&apprenticeship=true`, outcode);
  return shown.length === 0
    ? ''
    : html`<h3>Apprenticeships open now in ${inPlace(area.name)}</h3>
${listOf(document, shown)}
${total.count > shown.length ? html`<p><a href="${path}">${allInWords(total)}</a></p>` : ''}
${forYear10(document, today)}`;
}

/** What is open now is for those who leave a year before them. Of the nations where all leave in June of Year 11. */
function forYear10({ level, area }: OccupationDocument, today: CalendarDate): Markup | '' {
  if (level !== 'ks4' || !/^[EW]/.test(area.code)) return '';
  const year = Number(leavingDayFrom(today).slice(0, 4)) + 1;
  return html`<p>In Year 10 now? Look from spring ${year}, before you leave Year 11: what is open now shows what employers ask for.</p>
`;
}

/** One advert may have been read as the wrong job; two that agree are told. */
const LEAST_ADVERTS = 2;
const STANDARDS_SHOWN = 4;

/** Those that enough employers advertise, the most adverts first. */
export function offeredStandards(standards: JobView['standards']): JobView['standards'] {
  return standards.filter(({ adverts }) => adverts >= LEAST_ADVERTS).slice(0, STANDARDS_SHOWN);
}

export function standardList(standards: JobView['standards']): Markup | '' {
  const shown = offeredStandards(standards);
  return shown.length === 0
    ? ''
    : html`<h3>Apprenticeships that employers advertise for it</h3>
<ul>${shown.map((each) => html`<li>${standardName(each)}${each.duration === null ? '' : html`, often ${each.duration.toLowerCase()}`} <span class="soft">(${each.adverts} adverts in the lists that we read)</span></li>`)}</ul>
`;
}

/** "One advert", "More than 500 adverts". */
export function countOf(total: AdvertTotal, thing: string): string {
  return total.count === 1 && !total.isCapped ? `One ${thing}` : `${totalAtStart(total)} ${thing}s`;
}
