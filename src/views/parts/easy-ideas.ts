/** What the pages for easy reading are made of: one short idea after the other, each beside its symbol. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { type CareersService, careersServiceOf } from '../../reference/careers-services.ts';
import { SUPPORTED_INTERNSHIPS } from '../../reference/supported-internships.ts';
import type { AdvertTotal } from '../../snapshots/words/advert-total.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { type AdvertView, levelLikeWords, notesOf, townOf } from './advert-list.ts';
import { type Idea, ideaOf, ideaSymbol } from './easy-symbols.ts';
import { countOf } from './job-hiring.ts';
import type { Markup } from './markup.ts';

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
  readonly place: string;
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
}

/** Beside a link of ours to a page without an easy version: nobody is led there unawares. */
export const NOT_EASY = html`<span class="screen"> (not easy read)</span>`;

/** More would hide what to do next. */
const MOST_SHOWN = 2;

export function easyOpenings({
  place,
  what,
  apprenticeships,
  adverts,
  path,
  around,
  note,
}: EasyOpenings): Markup {
  const [learning, working] = [apprenticeships.shown, adverts?.shown ?? []];
  const shown = [...learning, ...working].slice(0, MOST_SHOWN);
  const isJobShown = shown.some((advert) => working.includes(advert));
  const said = [
    ...openNow(apprenticeships.total, 'apprenticeship', place),
    // A job that is told and not named cannot be applied for: the button leads to it.
    ...(adverts === null || !isJobShown ? [] : openNow(adverts.total, 'job', place)),
  ];
  const all = apprenticeships.total.count + (adverts?.total.count ?? 0);
  return html`<section><h2>Can I apply now?</h2>
${ideas(
  all === 0
    ? [
        idea(
          'calendar',
          note ?? `We found no ${what} open in ${inPlace(place)} today. Look again next week.`,
        ),
        ...(around === null
          ? []
          : [idea('map', html`<a href="${around.path}">Look in ${inPlace(around.name)}</a>${NOT_EASY}.`)]),
      ]
    : [...said, ...shown.map(opening)],
)}
${all > shown.length ? html`<p class="go screen"><a href="${path}">See all of them</a>${NOT_EASY}</p>` : ''}</section>`;
}

function openNow(total: AdvertTotal, thing: string, place: string): Markup[] {
  if (total.count === 0) return [];
  const are = total.count === 1 && !total.isCapped ? 'is' : 'are';
  return [
    idea(
      thing === 'job' ? 'work' : 'apprentice',
      `${countOf(total, thing)} ${are} open in ${inPlace(place)} now.`,
    ),
  ];
}

function opening(advert: AdvertView): Markup {
  const name =
    advert.url === null ? html`${advert.title}` : html`<a href="${advert.url}">${advert.title}</a>`;
  const at = advert.employerName === null ? '' : ` at ${advert.employerName}`;
  const place = townOf(advert);
  const notes = notesOf(advert);
  const like = levelLikeWords(advert);
  return html`${idea(
    'apply',
    html`<b>${name}</b>${at}${place === null ? '' : `, ${place}`}.${like === null ? '' : html` ${like}`}${advert.closesAt === null ? '' : html`<br>Last day to apply: <b>${closingWords(advert.closesAt)}</b>.`}`,
  )}${notes.length === 0 ? '' : idea('warning', notes.join(' '))}`;
}

/** What to do, in order: boxes to tick, and on paper a line to write on. */
export function whatToDoNext(steps: readonly string[], isWritten: boolean): Markup {
  return html`<section><h2>What to do next</h2>
<ul class="ideas ticked">${steps.map(told)}</ul>
${isWritten ? html`<p class="print written">The job that I like best:</p>` : ''}</section>`;
}

/** `places`: the place and those that it lies in, by name. */
export function whoCanHelp(places: readonly string[]): Markup {
  // The other nations have other names for a SENCO, and other plans.
  const isEngland = places.includes('England');
  return html`<section><h2>Who can help?</h2>
${ideas([
  idea('people', 'Ask your teacher, your careers adviser or somebody at home.'),
  ...(isEngland
    ? [idea('help', 'Ask your SENCO too: the teacher in charge of extra help.'), supportedInternships()]
    : []),
  ...serviceIdeas(careersServiceOf(places)),
])}</section>`;
}

function supportedInternships(): Markup {
  const { name, url, plan, youngest, oldest } = SUPPORTED_INTERNSHIPS;
  return idea(
    'work',
    html`Have you got an ${plan}? Ask about a <a href="${url}">${name}</a>. You learn in a real job, with a job coach. It is for ages ${youngest} to ${oldest}.`,
  );
}

function serviceIdeas(service: CareersService | null): Markup[] {
  if (service === null) return [];
  const { name, url, site, phone } = service;
  return [
    ...(phone === null
      ? []
      : [
          idea(
            'phone',
            html`Call ${name}: <a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>. It is free.`,
          ),
        ]),
    idea('website', html`Or look at <a href="${url}">${site}</a>.`),
  ];
}
