/** What the pages for easy reading are made of: one short idea after the other, each beside its symbol. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { Area } from '../../domain/area.ts';
import { withinSentence } from '../../domain/first-letter.ts';
import type { CalendarDate } from '../../domain/period.ts';
import { leavingDayFrom } from '../../domain/school-year.ts';
import { type CareersService, careersServiceOf } from '../../reference/careers-services.ts';
import { localOfferOf } from '../../reference/local-offer.ts';
import { SUPPORTED_INTERNSHIPS } from '../../reference/supported-internships.ts';
import { springWords } from '../../snapshots/teaching/steps.ts';
import type { AdvertTotal } from '../../snapshots/words/advert-total.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { type AdvertView, isTooSoon, notesOf, startDayWords, townOf } from './advert-list.ts';
import { type Idea, ideaOf, ideaSymbol } from './easy-symbols.ts';
import { countOf } from './job-hiring.ts';
import type { Markup } from './markup.ts';
import { qrCode } from './qr-code.ts';

export function ideas(list: readonly Markup[]): Markup {
  return html`<ul class="ideas">${list}</ul>`;
}

export function idea(symbol: Idea, words: Markup | string): Markup {
  return html`
<li>${ideaSymbol(symbol)}<div>${words}</div></li>`;
}

/** A sentence of the document beside the symbol of what it is about. */
export function told(text: string): Markup {
  return idea(ideaOf(text), text);
}

export interface EasyOpenings {
  readonly area: Pick<Area, 'code' | 'name'>;
  /** What is looked for, as after "no": "apprenticeship in construction". */
  readonly what: string;
  readonly apprenticeships: { readonly total: AdvertTotal; readonly shown: readonly AdvertView[] };
  /** Other adverts, where they are listed too. */
  readonly adverts: { readonly total: AdvertTotal; readonly shown: readonly AdvertView[] } | null;
  /** Where to look for all of them. */
  readonly path: string;
  /** Where none is open: the nearest place with some; null where there is none. */
  readonly around: { readonly name: string; readonly path: string } | null;
  /** Why our lists cannot hold any here; null where they can. */
  readonly note: string | null;
  readonly today: CalendarDate;
  /** Where readers reach this service. */
  readonly origin: string;
}

/** Beside a link of ours to a page without an easy version: nobody is led there unawares. */
export const NOT_EASY = html`<span class="screen"> (not easy read)</span>`;

/** More would hide what to do next. */
const MOST_SHOWN = 2;

export function easyOpenings(asked: EasyOpenings): Markup {
  const { area, apprenticeships, adverts, path, around, origin } = asked;
  const place = area.name;
  const [learning, working] = [apprenticeships.shown, adverts?.shown ?? []];
  // Who learns at work is asked for less: other jobs are named where no apprenticeship is.
  const listed = learning.length > 0 ? learning : working;
  // Two of one name are one thing to choose.
  const shown = listed
    .filter(({ title }, at) => listed.findIndex((each) => each.title === title) === at)
    .slice(0, MOST_SHOWN);
  const isJobShown = shown.some((advert) => working.includes(advert));
  const said = [
    ...openNow(apprenticeships.total, 'apprenticeship', place),
    // A job that is told and not named cannot be applied for: the button leads to it.
    ...(adverts === null || !isJobShown ? [] : openNow(adverts.total, 'job', place)),
  ];
  const all = apprenticeships.total.count + (adverts?.total.count ?? 0);
  const list = all === 0 ? (around?.path ?? null) : path;
  return html`<section class="flows"><h2>Can I apply now?</h2>
${ideas(
  all === 0
    ? noneOpen(asked)
    : isEarly(asked, shown, isJobShown)
      ? [...notYet(asked), ...said, ...shown.slice(0, 1).map(example)]
      : [...said, ...shown.map(opening)],
)}
${all > shown.length ? html`<p class="go screen"><a href="${path}">See all adverts</a>${NOT_EASY}</p>` : ''}
${list === null ? '' : html`<div class="print code">${qrCode(`${origin}${list}`, 'Code that opens the list')}<p>Scan this with a phone to see what is open.</p></div>`}</section>`;
}

/** Where to look instead, and when. */
function noneOpen(asked: EasyOpenings): Markup[] {
  const { area, what, around, note } = asked;
  const isForLater = hasLeavingDay(asked);
  const none = `We found no ${what} open in ${inPlace(area.name)} today.${isForLater ? '' : ' Look again next week.'}`;
  return [
    ...(isForLater ? notYet(asked) : []),
    idea('apply', note ?? none),
    ...(around === null
      ? []
      : [idea('map', html`<a href="${around.path}">Look in ${inPlace(around.name)}</a>${NOT_EASY}.`)]),
  ];
}

/** In England and Wales all of Year 11 leave on one day of June. */
function hasLeavingDay({ area }: EasyOpenings): boolean {
  return /^[EW]/.test(area.code);
}

/** Whether nothing that is shown is for who is at school now: apprenticeships that start before Year 11 may leave, and jobs. */
function isEarly(asked: EasyOpenings, shown: readonly AdvertView[], isJobShown: boolean): boolean {
  return hasLeavingDay(asked) && shown.length > 0 && (isJobShown || shown.every(isTooSoon));
}

/** The answer first: nobody applies for what they cannot take. */
function notYet(asked: EasyOpenings): Markup[] {
  return [idea('calendar', html`<b>Not yet, if you are at school.</b>`), whenToLook(asked)];
}

function whenToLook({ today }: EasyOpenings): Markup {
  const later = Number(leavingDayFrom(today).slice(0, 4)) + 1;
  return idea(
    'look',
    html`In Year 11? Look ${withinSentence(springWords(today))}.<br>In Year 10? Look from spring ${later}.`,
  );
}

function openNow(total: AdvertTotal, thing: string, place: string): Markup[] {
  if (total.count === 0) return [];
  const are = total.count === 1 && !total.isCapped ? 'is' : 'are';
  return [
    idea(
      thing === 'job' ? 'work' : 'apprentice',
      `${countOf(total, thing)} ${are} open in ${inPlace(place)} now.${thing === 'job' ? ' For people who have left school.' : ''}`,
    ),
  ];
}

/** What there is to look forward to: without the last day to apply. */
function example(advert: AdvertView): Markup {
  return idea('apply', html`Here is one:<br>${nameOf(advert)}`);
}

function nameOf(advert: AdvertView): Markup {
  const name =
    advert.url === null ? html`${advert.title}` : html`<a href="${advert.url}">${advert.title}</a>`;
  const at = advert.employerName === null ? '' : ` at ${advert.employerName}`;
  const place = townOf(advert);
  const starts = startDayWords(advert);
  return html`<b>${name}</b>${at}${place === null ? '' : `, ${place}`}.${starts === null ? '' : html`<br>${starts}${isTooSoon(advert) ? ': too soon for Year 11 now' : ''}.`}`;
}

function opening(advert: AdvertView): Markup {
  const notes = notesOf(advert);
  return html`${idea(
    'apply',
    html`${nameOf(advert)}${advert.closesAt === null ? '' : html`<br>Last day to apply: <b>${closingWords(advert.closesAt)}</b>.`}`,
  )}${notes.length === 0 ? '' : idea('warning', notes.join(' '))}`;
}

/** Begun on paper where a page has jobs to choose from. */
export const LIKED_BEST = 'The job that I like best:';

/** What to do, in order: boxes to tick, and on paper what is begun for the reader to write on. */
export function whatToDoNext(steps: readonly string[], begun: readonly string[]): Markup {
  return html`<section><h2>What to do next</h2>
<ul class="ideas ticked">${steps.map(told)}</ul>
${begun.map((each) => html`<p class="print written">${each}</p>`)}</section>`;
}

/** `around`: the places that this one lies in. */
export function whoCanHelp(
  place: Pick<Area, 'code' | 'name'>,
  around: readonly Pick<Area, 'code' | 'name'>[],
): Markup {
  const places = [place, ...around].map(({ name }) => name);
  // The other nations have other names for a SENCO, and other plans.
  const isEngland = places.includes('England');
  const council = localOfferOf(place, around);
  return html`<section><h2>Who can help?</h2>
${ideas([
  idea(
    'help',
    isEngland
      ? html`Ask your teacher or careers adviser.<br>Or your SENCO: the teacher for extra help.`
      : 'Ask your teacher, your careers adviser or somebody at home.',
  ),
  ...(isEngland ? [supportedInternships()] : []),
  ...(council === null
    ? []
    : [idea('map', `Look online for “${council} SEND local offer”. It lists help near you.`)]),
  ...serviceIdeas(careersServiceOf(places)),
])}</section>`;
}

function supportedInternships(): Markup {
  const { name, url, plan, youngest, oldest } = SUPPORTED_INTERNSHIPS;
  return idea(
    'coach',
    html`Have you got an ${plan}? Ask about a <a href="${url}">${name}</a>.<br>You learn in a real job, with a job coach, at age ${youngest} to ${oldest}.`,
  );
}

function serviceIdeas(service: CareersService | null): Markup[] {
  if (service === null) return [];
  const { name, url, site, phone } = service;
  const look = html`<a href="${url}">${site}</a>`;
  return [
    phone === null
      ? idea('website', html`Or look at ${look}.`)
      : idea(
          'phone',
          html`Call ${name}: <a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>. It is free.<br>Or look at ${look}.`,
        ),
  ];
}
