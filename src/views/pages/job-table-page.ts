/** Jobs of a place in one table, sorted by its address: no script. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import { mainArea } from '../../snapshots/columns/main-area.ts';
import type { Figure } from '../../snapshots/document/snapshot.ts';
import { JOB_ORDERS, type JobOrder, type JobTable } from '../../snapshots/occupation/job-table.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, jobPath, jobsPosterPath, jobTablePath, WHOLE_COUNTRY } from '../parts/addresses.ts';
import { renderPage } from '../parts/layout.ts';
import { markNotes } from '../parts/mark-notes.ts';
import type { Markup } from '../parts/markup.ts';
import { underNumber } from '../parts/pay-range.ts';
import { sourceList } from '../parts/source-lines.ts';
import { jobTableFilePath } from '../parts/table-addresses.ts';

export interface JobTableView {
  readonly origin: string;
  readonly sectors: readonly { readonly id: SectorId; readonly title: string }[];
  /** All rows, or the first: a reader asks for the rest. */
  readonly showAll: boolean;
}

const SHOWN_AT_ONCE = 40;
const ENTRIES = [
  ['1', 'Learn at work'],
  ['2', 'School, then training'],
  ['3', 'No degree usually needed'],
] as const;
const ORDER_NAMES: Readonly<Record<JobOrder, string>> = {
  people: 'most people',
  adverts: 'most new adverts',
  pay: 'best paid',
  name: 'name',
};
const ORDER_WORDS: Readonly<Record<JobOrder, string>> = {
  people: 'the most common first',
  adverts: 'those with the most new adverts first',
  pay: 'the best paid first',
  name: 'by name',
};

export function jobTablePage(table: JobTable, view: JobTableView): string {
  const { area, rows } = table;
  const isWhole = area.slug === WHOLE_COUNTRY;
  const title = `Jobs in ${inPlace(area.name)}`;
  const shown = view.showAll ? rows : rows.slice(0, SHOWN_AT_ONCE);
  // Common jobs have the region's pay, most others only the country's: of those shown, not of all, so that few rows name a place.
  const payPlace = mainArea(shown.flatMap(({ pay }) => (pay?.value == null ? [] : [pay])));
  return renderPage({
    title,
    notice: table.notice,
    description: `${title}: how many people do each, new adverts, pay and the usual way in.`,
    crumbs: [
      { name: 'Find a job', href: '/jobs' },
      ...(isWhole ? [] : [{ name: area.name, href: areaSectorPath(area.slug, 'all') }]),
    ],
    canonical: `${view.origin}${jobTablePath(area.slug)}`,
    main: html`<h1>${title}</h1>
${form(table, view)}
${sectorLine(table, view)}<p>${rows.length === 0 ? 'No job matches. Take a filter away.' : `${rows.length === 1 ? 'One job' : `${rows.length} jobs`}, ${ORDER_WORDS[table.wish.order]}.`}${payPlace === null || payPlace === area.name ? '' : ` Pay is that of ${inPlace(payPlace)} unless another place stands under it: the nearest that is published in full.`}</p>
${rows.length === 0 ? '' : tableOf(table, shown, payPlace)}
${shown.length < rows.length ? html`<p><a href="${orderPath(table, table.wish.order)}&amp;all=true">All ${rows.length} jobs</a></p>` : ''}
<p class="screen">To take away: <a href="${jobsPosterPath(area.slug, table.wish.sector ?? 'all', 'a4')}">a poster of jobs and what they pay</a>, <a href="${jobTableFilePath(area.slug, table.wish.sector ?? undefined)}">CSV</a>.</p>
${markNotes(shown.flatMap(({ people, adverts, pay }) => [people, adverts, pay]))}<details class="kept"><summary>Where the figures come from</summary><h2 id="sources">Where the figures come from</h2>
${sourceList(table)}</details>`,
  });
}

/** A sector has a page, with levels that a table has not. */
function sectorLine({ area, wish }: JobTable, { sectors }: JobTableView): Markup | '' {
  const sector = sectors.find(({ id }) => id === wish.sector);
  if (sector === undefined) return '';
  const to = (level?: string) => areaSectorPath(area.slug, sector.id, level);
  return html`<p class="screen"><a href="${to()}">${sector.title} in ${inPlace(area.name)} at a glance</a>, also in <a href="${to('easyread')}">easy read</a>, <a href="${to('ks3')}">for Years 7 to 9</a> and <a href="${to('parent')}">for parents</a>.</p>
`;
}

function form({ area, wish }: JobTable, { sectors }: JobTableView): Markup {
  const option = (value: string, label: string, isChosen: boolean) =>
    html`<option value="${value}"${isChosen ? html` selected` : ''}>${label}</option>`;
  const isSet = wish.mostEntry !== null || wish.minPay !== null;
  return html`<form class="screen" action="${jobTablePath(area.slug)}" method="get"><div class="ask one">
<div><label for="sector">Sector</label><select id="sector" name="sector">${option('all', 'All sectors', wish.sector === null)}${sectors.map(({ id, title }) => option(id, title, id === wish.sector))}</select></div>
<button type="submit">Show</button></div>
<details${isSet ? html` open` : ''}><summary>Way in, pay and order</summary><div class="fields">
<div><label for="entry">Way in</label><select id="entry" name="entry">${option('', 'Any', wish.mostEntry === null)}${ENTRIES.map(([value, label]) => option(value, label, value === String(wish.mostEntry)))}</select></div>
<div><label for="pay">Pay of at least, a year</label><input id="pay" name="pay" inputmode="numeric" value="${wish.minPay ?? ''}" maxlength="6"></div>
<div><label for="sort">In order of</label><select id="sort" name="sort">${JOB_ORDERS.map((each) => option(each, ORDER_NAMES[each], each === wish.order))}</select></div>
<div><button type="submit">Show jobs</button></div>
</div></details></form>`;
}

function orderPath({ area, wish }: JobTable, order: JobOrder): string {
  const query = new URLSearchParams({
    sort: order,
    ...(wish.sector === null ? {} : { sector: wish.sector }),
    ...(wish.mostEntry === null ? {} : { entry: String(wish.mostEntry) }),
    ...(wish.minPay === null ? {} : { pay: String(wish.minPay) }),
  });
  return `${jobTablePath(area.slug)}?${query}`;
}

function tableOf(table: JobTable, rows: JobTable['rows'], payPlace: string | null): Markup {
  const { periods, wish, area } = table;
  const has = {
    people: periods.people !== null,
    adverts: periods.adverts !== null,
    pay: periods.pay !== null,
  };
  const head = (order: JobOrder, label: string, period: string | null) =>
    html`<th scope="col" class="number"${order === wish.order ? html` aria-sort="descending"` : ''}><a href="${orderPath(table, order)}">${label}</a>${period === null ? '' : html`<span class="when">${period}</span>`}</th>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Jobs"><table class="jobs">
<thead><tr><th scope="col"${wish.order === 'name' ? html` aria-sort="ascending"` : ''}><a href="${orderPath(table, 'name')}">Job</a></th>${has.people ? head('people', 'People', periods.people) : ''}${has.adverts ? head('adverts', 'New adverts', periods.adverts) : ''}${has.pay ? head('pay', 'Middle full-time pay', periods.pay) : ''}</tr></thead>
<tbody>${rows.map(
    (row) => html`
<tr><th scope="row"><a href="${jobPath(row.slug, area.slug)}">${row.name}</a><span class="range">${row.entry.label}</span></th>${has.people ? cell(row.people) : ''}${has.adverts ? cell(row.adverts) : ''}${has.pay ? cell(row.pay, payPlace) : ''}</tr>`,
  )}
</tbody></table></div>`;
}

function cell(figure: Figure | null, payPlace: string | null = null): Markup {
  if (figure === null) return html`<td class="number">no figure</td>`;
  return html`<td class="number">${figure.value === null ? figure.text : bareText(figure)}${figure.value === null || payPlace === null || figure.areaName === payPlace ? '' : html`<span class="range">${underNumber(figure.areaName)}</span>`}</td>`;
}
