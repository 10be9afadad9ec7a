/** Adverts that a reader can answer, with the filters that the search has. */

import { html } from 'hono/html';
import { type AdvertTotal, totalAtStart, totalInWords } from '../../snapshots/words/advert-total.ts';
import { advertPath } from '../parts/addresses.ts';
import { type AdvertView, advertList, ownLink } from '../parts/advert-list.ts';
import { type Crumb, renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { milesLine } from '../parts/openings.ts';
import { type StartNote, startNote } from '../parts/start-note.ts';

export interface VacanciesView {
  readonly notice: string | null;
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  readonly filters: readonly VacancyFilter[];
  /** What is set, each with the address of the list without it. */
  readonly chips: readonly { readonly label: string; readonly href: string }[];
  /** The order that an address asks for, to be kept by the form; null for the usual one. */
  readonly sort: string | null;
  readonly orders: readonly { readonly label: string; readonly href: string; readonly isCurrent: boolean }[];
  /** From a circle to its district, or back; null where there is no other. */
  readonly beside: { readonly words: string; readonly href: string } | null;
  /** Null where none starts too soon for Year 11. */
  readonly starts: StartNote | null;
  /** Why there are none, or null. */
  readonly note: string | null;
  readonly caveat: string;
  /** Where distances are measured from, in words; null where nothing says. */
  readonly milesFrom: string | null;
  readonly total: AdvertTotal;
  /** How many are left out and why, and where they stand; null when none is. */
  readonly leftOut: { readonly note: string; readonly href: string } | null;
  /** The list is of adverts that are left out elsewhere. */
  readonly areLeftOut: boolean;
  readonly adverts: readonly AdvertView[];
  readonly countsOnly: readonly {
    readonly source: string;
    readonly total: AdvertTotal;
  }[];
  /** The lists that these adverts come from, each with what its licence asks to be said. */
  readonly lists: readonly { readonly title: string; readonly attribution: string }[];
  readonly before: string | null;
  readonly after: string | null;
  /** Null on pages that have no number. */
  readonly page: number | null;
  readonly pages: number;
  /** Every advert of the list as a table. */
  readonly csv: string;
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[];
  readonly structured: readonly object[];
}

/** One control of the form. To add a filter, add an entry where these are made; the form draws it. */
export type VacancyFilter =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly label: string;
      readonly value: string;
      readonly hint: string | null;
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: string;
      readonly value: string;
      /** What it is where nobody chooses. */
      readonly usual?: string;
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    }
  | { readonly kind: 'tick'; readonly name: string; readonly label: string; readonly isOn: boolean };

/** What stands over the list; the rest stands folded below it, so that a phone shows adverts on its first screen. */
const ASKED = new Set(['job', 'area']);
const isAsked = ({ name }: VacancyFilter) => ASKED.has(name);

export function vacanciesPage(view: VacanciesView): string {
  const { chips } = view;
  return renderPage({
    title: view.title,
    notice: view.notice,
    description: `${view.title}: live adverts with employer, place, pay and closing date.`,
    crumbs: view.crumbs,
    alternates: view.feeds,
    structured: view.structured,
    main: html`<h1>${view.title}</h1>
${form(view)}
${chips.length === 0 ? '' : html`<nav class="screen" aria-label="Filters that are set"><ul class="chips">${chips.map(({ label, href }) => html`<li><a href="${href}"><span class="unseen">Remove: </span>${label}</a></li>`)}</ul></nav>`}
<h2>${countInWords(view.total)}</h2>
${view.starts === null ? '' : startNote(view.starts)}
${ways(view)}
${view.areLeftOut ? html`<p class="notice">For advisers: these adverts are left out of lists for pupils. Each says why, in the words of the advert, and none is linked.</p>` : ''}
${view.note === null ? '' : html`<p class="notice">${view.note}</p>`}
${view.adverts.length === 0 ? '' : advertList(view.adverts, ownLink, 'h3', { pathOf: advertPath, isStartNoted: view.starts !== null })}
${milesLine(view.milesFrom, view.adverts)}
${paging(view)}
<p class="from">${view.caveat}</p>
${view.leftOut === null ? '' : html`<p class="from">${view.leftOut.note} <a href="${view.leftOut.href}">Which they are</a>, for advisers.</p>`}
${view.countsOnly.filter(({ total }) => total.count > 0).map(({ source, total }) => html`<p class="from">${source}: ${totalInWords(total)} more. We may count its adverts but not list them: look on its own website.</p>`)}
${whereFrom(view.lists)}
${follow(view)}`,
  });
}

/** On a phone it folds once something is asked for: who has a list reads it first. A wide screen has room for both. */
function form(view: VacanciesView): Markup {
  const controls = html`<div class="ask">${view.filters.filter(isAsked).map(control)}<button type="submit">Show</button></div>
<details class="screen"><summary>More filters</summary>
<div class="fields">${view.filters.filter((filter) => !isAsked(filter)).map(control)}</div>
<p><button type="submit">Show adverts</button></p></details>`;
  const isOpen = view.adverts.length === 0;
  return html`<form action="/vacancies" method="get" role="search" aria-label="Adverts">
${view.chips.length === 0 ? controls : html`<details class="screen folds"${isOpen ? html` open` : ''}><summary>Another place or job, more filters</summary>${controls}</details>`}${view.sort === null ? '' : html`<input type="hidden" name="sort" value="${view.sort}">`}
</form>`;
}

/** The orders, and the way to a wider or a narrower list. */
function ways({ adverts, orders, beside }: VacanciesView): Markup | '' {
  const current = orders.find(({ isCurrent }) => isCurrent);
  if (adverts.length === 0)
    return beside === null ? '' : html`<p><a href="${beside.href}">${beside.words}</a></p>`;
  return html`<nav class="switch screen orders" aria-label="Order of the adverts"><ul>${orders.map(({ label, href, isCurrent }) => html`<li><a href="${href}"${isCurrent ? html` aria-current="true"` : ''}>${label}</a></li>`)}${beside === null ? '' : html`<li class="beside"><a href="${beside.href}">${beside.words}</a></li>`}</ul></nav>
<p class="print from">${current === undefined ? '' : `${current.label} first.`}</p>`;
}

/** One folded line; whole on paper, as licences ask. */
function whereFrom(lists: VacanciesView['lists']): Markup | '' {
  if (lists.length === 0) return '';
  return html`<details class="kept"><summary>Where these adverts come from (${lists.length === 1 ? 'one list' : `${lists.length} lists`})</summary>
<ul class="cite">${lists.map(({ title, attribution }) => html`<li>${title}. ${attribution}</li>`)}</ul>
<p class="from"><a href="/status">All our sources and their licences</a></p></details>`;
}

function follow({ feeds, csv }: VacanciesView): Markup | '' {
  if (feeds.length === 0) return '';
  return html`<details class="screen"><summary>Follow this list, or take it as a table</summary>
<p>Put the list into a feed reader or a site builder’s feed block. No account is needed.</p>
<ul>${feeds.map(({ title, href }) => html`<li><a href="${href}">${title}</a></li>`)}<li><a href="${csv}">The first 500 as a table (CSV)</a></li></ul></details>`;
}

function countInWords(total: AdvertTotal): string {
  if (total.count === 1 && !total.isCapped) return 'One advert';
  return `${total.count === 0 ? 'No' : totalAtStart(total)} adverts`;
}

function control(filter: VacancyFilter): Markup {
  const id = `f-${filter.name}`;
  switch (filter.kind) {
    case 'text':
      return html`<div><label for="${id}">${filter.label}</label><input id="${id}" name="${filter.name}" value="${filter.value}" maxlength="100"${filter.hint === null ? '' : html` aria-describedby="${id}-hint"`}>${filter.hint === null ? '' : html`<span class="soft" id="${id}-hint">${filter.hint}</span>`}</div>`;
    case 'choice':
      return html`<div><label for="${id}">${filter.label}</label><select id="${id}" name="${filter.name}">${filter.choices.map(({ value, label }) => html`<option value="${value}"${value === filter.value ? html` selected` : ''}>${label}</option>`)}</select></div>`;
    case 'tick':
      return html`<div class="tick"><input type="checkbox" id="${id}" name="${filter.name}" value="true"${filter.isOn ? html` checked` : ''}><label for="${id}">${filter.label}</label></div>`;
  }
}

function paging({ before, after, page, pages, total }: VacanciesView): Markup | '' {
  if (before === null && after === null) return '';
  return html`<nav class="switch screen" aria-label="Pages of adverts"><ul>${before === null ? '' : html`<li><a href="${before}" rel="prev">Before</a></li>`}${page === null ? '' : html`<li>Page ${page}${total.isCapped ? '' : ` of ${pages}`}</li>`}${after === null ? '' : html`<li><a href="${after}" rel="next">Next</a></li>`}</ul></nav>`;
}
