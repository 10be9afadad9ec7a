/** One advert: all that we know of it, and where to apply. */
import { html } from 'hono/html';
import { atStart } from '../../domain/first-letter.ts';
import { plainDate } from '../../domain/period.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { advertPath } from '../parts/addresses.ts';
import {
  type AdvertView,
  apprenticeshipWords,
  isTooSoon,
  notesOf,
  startWords,
} from '../parts/advert-list.ts';
import { type Crumb, renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';

export interface AdvertPageView {
  readonly notice: string | null;
  readonly crumbs: readonly Crumb[];
  readonly advert: AdvertView & {
    readonly state: 'live' | 'unconfirmed' | 'closed' | 'withdrawn';
    readonly firstSeenAt: string;
    readonly lastSeenAt: string;
    readonly openings: number | null;
    readonly apprenticeship: {
      readonly level: number | null;
      readonly isFoundation: boolean | null;
      readonly standardTitle: string | null;
      readonly startsOn: string | null;
      readonly duration: string | null;
      readonly providerName: string | null;
    } | null;
    readonly coding: {
      readonly terms: {
        readonly workingPattern: string | null;
        readonly hoursPerWeek: number | null;
        readonly contract: string | null;
        readonly workplace: string | null;
        readonly minimumAge: number | null;
        readonly isForSchoolLeavers: boolean | null;
      };
    };
  };
  readonly districts: readonly { readonly name: string; readonly slug: string }[];
  readonly sectors: readonly { readonly title: string; readonly href: string }[];
  /** Null where the kind of job could not be told. */
  readonly job: { readonly name: string; readonly href: string | null } | null;
  readonly list: { readonly title: string; readonly attribution: string };
  /** The same job on other lists that we may show. */
  readonly others: readonly { readonly id: string; readonly list: string }[];
}

const STATES = {
  live: null,
  unconfirmed: 'The list where this advert stood no longer shows it. It may have ended.',
  closed: 'This advert has closed.',
  withdrawn: 'This advert was taken down.',
} as const;

export function advertPage(view: AdvertPageView): string {
  const { advert, list } = view;
  const { isLeftOut } = advert.safety;
  const ended = STATES[advert.state];
  const employer = advert.employerName === null ? '' : html`<p class="subtitle">${advert.employerName}</p>`;
  return renderPage({
    title: advert.title,
    notice: view.notice,
    crumbs: view.crumbs,
    // Adverts end, and nobody should come upon one that pupils are kept from.
    isUnlisted: true,
    main: html`<h1>${advert.title}</h1>
${employer}
${ended === null ? '' : html`<p class="notice">${ended}</p>`}
${isLeftOut ? leftOut(advert) : ''}${notes(advert)}${isLeftOut ? '' : apply(view)}
<dl class="facts">
${facts(view).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
${advert.summary === null || isLeftOut ? '' : html`<section><h2>In the employer’s words</h2><p>${advert.summary}</p></section>`}
${others(view)}
<p class="from">${list.attribution}</p>`,
  });
}

/** For advisers: pupils' lists do not lead here, and from here nobody is led to the advert. */
function leftOut({ safety: { marks } }: AdvertView): Markup {
  const reasons = marks.filter(({ effect }) => effect === 'left-out');
  return html`<section class="notice"><p>For advisers: this advert is left out of lists for pupils, and is not linked.</p>
${reasons.map(({ note, words }) => html`<p><strong>${note}</strong> It says: “${words}”</p>`)}</section>
`;
}

function notes(advert: AdvertView): Markup | '' {
  const own = notesOf(advert);
  return own.length === 0 || advert.safety.isLeftOut
    ? ''
    : html`<p class="notice"><strong>Before you apply:</strong> ${own.join(' ')}</p>`;
}

type Fact = readonly [name: string, value: string | Markup];

function facts({ advert, districts, sectors, job, list }: AdvertPageView): Fact[] {
  const { apprenticeship, coding } = advert;
  const { terms } = coding;
  const hours = [
    terms.workingPattern,
    terms.hoursPerWeek === null ? null : `${terms.hoursPerWeek} hours a week`,
  ];
  const place = advert.places.map(({ text, postcode }) =>
    [text, postcode].filter((part) => part !== null).join(', '),
  );
  const links = (list: readonly { readonly href: string; readonly words: string }[]) =>
    html`${list.map(({ href, words }, at) => html`${at === 0 ? '' : ', '}<a href="${href}">${words}</a>`)}`;
  const found: readonly (readonly [string, string | Markup | null])[] = [
    ['Pay', advert.pay.text],
    ['Where', place.length > 0 ? place.join('; ') : advert.isNational ? 'Anywhere in the country' : null],
    [
      districts.length > 1 ? 'Districts' : 'District',
      districts.length === 0
        ? null
        : links(districts.map(({ name, slug }) => ({ href: `/in/${slug}`, words: name }))),
    ],
    ['Closes', advert.closesAt === null ? null : closingWords(advert.closesAt)],
    ['Posted', advert.postedOn === null ? null : plainDate(advert.postedOn)],
    ['Hours', capital(hours.filter((part) => part !== null).join(', '))],
    ['Contract', capital(terms.contract ?? '')],
    ['Where the work is done', capital(terms.workplace ?? '')],
    ['Openings', advert.openings === null ? null : String(advert.openings)],
    ['Apprenticeship', apprenticeshipWords(advert)],
    ['Standard', apprenticeship?.standardTitle ?? null],
    ['Takes', apprenticeship?.duration?.toLowerCase() ?? null],
    ['Starts', apprenticeship?.startsOn ? plainDate(apprenticeship.startsOn) : null],
    ['Training by', apprenticeship?.providerName ?? null],
    ['Least age', terms.minimumAge === null ? null : String(terms.minimumAge)],
    [
      'Open to school leavers',
      terms.isForSchoolLeavers === true ? (isTooSoon(advert) ? 'Yes, who have already left' : 'Yes') : null,
    ],
    [
      'Kind of job',
      job === null ? null : job.href === null ? job.name : html`<a href="${job.href}">${job.name}</a>`,
    ],
    [
      'Sector',
      sectors.length === 0 ? null : links(sectors.map(({ title, href }) => ({ href, words: title }))),
    ],
    ['List', list.title],
    ['Seen there', seen(day(advert.firstSeenAt), day(advert.lastSeenAt))],
  ];
  return found.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

const seen = (first: string, last: string) => (first === last ? `On ${first}` : `From ${first} to ${last}`);
const capital = (text: string) => (text === '' ? null : atStart(text));
const day = (instant: string) => plainDate(instant.slice(0, 10));

function apply({ advert }: AdvertPageView): Markup {
  if (advert.url === null) return html`<p>The list gives no address to apply at.</p>`;
  const words = advert.state === 'live' ? 'Read the whole advert and apply' : 'Where the advert stood';
  const isLate = advert.state === 'live' && isTooSoon(advert);
  return html`${
    isLate
      ? html`<p><strong>${startWords(advert)}.</strong></p>
`
      : ''
  }<p><a class="button" href="${advert.url}">${words}</a> <span class="soft">${new URL(advert.url).host}</span></p>`;
}

function others({ others: list }: AdvertPageView): Markup | '' {
  if (list.length === 0) return '';
  return html`<section><h2>The same job elsewhere</h2>
<ul>${list.map((each) => html`<li><a href="${advertPath(each.id)}">${each.list}</a></li>`)}</ul></section>`;
}
