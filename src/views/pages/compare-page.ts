/** Two to six places side by side. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import { plainDate } from '../../domain/period.ts';
import type { ComparedTable, Comparison } from '../../snapshots/compare/document.ts';
import { nextDueWords } from '../../snapshots/words/timeliness.ts';
import { dotPlot, drawnColumn, sharePlot } from '../parts/dot-plot.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { tableNotes } from '../parts/table-notes.ts';

export interface CompareView {
  readonly notice: string | null;
  /** Null while no places have been given. */
  readonly comparison: Comparison | null;
  /** What was typed. */
  readonly areas: string;
  /** Null when a measure is compared. */
  readonly sector: string | null;
  readonly sectors: readonly { readonly id: SectorId; readonly title: string }[];
  /** The query of this page, with its question mark. */
  readonly search: string;
  /** Where readers reach this service: "https://lmi.example". */
  readonly origin: string;
}

export function comparePage(view: CompareView): string {
  const { comparison, search } = view;
  const form = html`<form class="screen" action="/compare" method="get">
<p><label for="areas">Two to six places, postcodes or schools, with commas between</label>
<input id="areas" name="areas" value="${view.areas}" maxlength="400" required></p>
<p><label for="sector">Sector</label>
<select id="sector" name="sector">${view.sectors.map(({ id, title }) =>
    id === view.sector
      ? html`<option value="${id}" selected>${title}</option>`
      : html`<option value="${id}">${title}</option>`,
  )}</select> <button type="submit">Compare</button></p>
<p class="soft">For example: medway, thanet, leeds.</p>
</form>`;
  return renderPage({
    title: comparison === null ? 'Compare places' : comparison.title,
    notice: view.notice,
    crumbs: [{ name: 'Find a place', href: '/' }],
    main: html`<h1>${comparison === null ? 'Compare places' : comparison.title}</h1>
<p class="subtitle">Shares, rates and pay, side by side in the order you gave. Numbers of people or jobs say which place is larger, so they are not compared.</p>
${comparison === null ? form : ''}
${
  comparison === null
    ? ''
    : html`${answersOf(comparison)}
<details class="screen"><summary>Change the places or the sector</summary>${form}</details>
${comparison.sources.flatMap(({ title, overdue }) => (overdue === null ? [] : html`<p class="late">${title}: ${overdue}</p>`))}
<details class="kept"><summary>Where the figures come from</summary><h2 id="sources">Where the figures come from</h2>
<ul class="cite">${comparison.sources.map((source) => html`<li><a href="${source.landingPage}">${source.title}</a>, ${source.publisher.name}. Fetched on ${plainDate(source.retrievedAt.slice(0, 10))}. ${nextDueWords(source.nextDueOn)} ${source.licence.attribution} <a href="${source.licence.url}">${source.licence.name}</a>.</li>`)}</ul></details>
<section class="card take screen" aria-labelledby="take"><h2 id="take">Take it with you</h2>
<p>Use these figures elsewhere: <a href="/api/v1/compare.csv${search}">CSV</a>, <a href="/api/v1/compare${search}">JSON</a>.</p>
<label for="share">Address to share</label>
<input class="address" id="share" readonly value="${view.origin}/compare${search}"></section>`
}`,
  });
}

/** Questions that stand open: on a phone each takes most of a screen. */
const AT_ONCE = 2;

/** What can be compared first: a sentence, a line of dots, the rest behind a tap. What hangs on the size of a place stands apart. */
function answersOf({ shares, tables }: Comparison): Markup {
  const shown = tables.flatMap((table) => {
    const known = withoutEmpty(table);
    return known === null ? [] : [{ table: known, column: drawnColumn(known) }];
  });
  const empty = tables.filter((table) => withoutEmpty(table) === null);
  const counts = shown.filter(({ column }) => column === null);
  const drawn = (about: ComparedTable['about']) =>
    shown.flatMap(({ table, column }) =>
      column === null || table.about !== about ? [] : [drawnSection(table, column)],
    );
  const ofPlaces = drawn('place');
  const ofSubject = drawn('subject');
  return html`${
    shares === null
      ? ''
      : html`<section><h2>What work is there?</h2>
${shares.says === null ? '' : html`<p class="says">${shares.says}</p>`}
${sharePlot(shares)}</section>`
  }
${ofSubject.slice(0, AT_ONCE)}
${ofSubject.length <= AT_ONCE ? '' : html`<details class="kept"><summary>More about work, pay and learning</summary>${ofSubject.slice(AT_ONCE)}</details>`}
${ofPlaces.length === 0 ? '' : html`<details class="kept"><summary>The places as a whole, in all sectors</summary>${ofPlaces}</details>`}
${
  counts.length === 0
    ? ''
    : html`<details class="kept"><summary>Numbers of jobs, people and adverts: a larger place has more</summary>
${counts.map(({ table }) => comparedTable(table))}</details>`
}
${empty.length === 0 ? '' : html`<p class="soft">No two of these places have figures that can stand side by side for: ${empty.map(({ title }) => title).join(' ')}</p>`}`;
}

/** Without the columns and places that have no figure; null where fewer than two places are left. */
function withoutEmpty(table: ComparedTable): ComparedTable | null {
  const kept = table.columns.flatMap((_, at) =>
    table.rows.some(({ figures }) => figures[at]?.value != null) ? [at] : [],
  );
  const rows = table.rows
    .map(({ area, figures }) => ({ area, figures: kept.flatMap((at) => figures[at] ?? []) }))
    .filter(({ figures }) => figures.some(({ value }) => value !== null));
  return rows.length < 2 ? null : { ...table, columns: kept.flatMap((at) => table.columns[at] ?? []), rows };
}

function drawnSection(table: ComparedTable, column: number): Markup {
  const isWhole = table.columns.length === 1;
  // What cannot be told is said once, and of the figure that is drawn: the rest is behind the tap.
  const told = table.claims.filter(({ verdict }) => verdict !== 'cannot-tell');
  const untold = table.claims.filter(({ verdict }) => verdict === 'cannot-tell');
  const left = told.length === 0 ? untold.slice(1) : untold;
  return html`<section aria-labelledby="q-${table.id}"><h2 id="q-${table.id}">${table.title}</h2>
${saidList(told.length === 0 ? untold.slice(0, 1) : told)}
${dotPlot(table, column)}
<details class="kept"><summary>${isWhole ? 'Who is counted, and what to read first' : 'More figures on this, and what to read first'}</summary>
${saidList(left)}${isWhole ? tableNotes(table.notes) : comparedFigures(table)}</details></section>
`;
}

function saidList(claims: ComparedTable['claims']): Markup | '' {
  return claims.length === 0
    ? ''
    : html`<ul class="claims">${claims.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
}

/** A question with the places side by side, and the notes to read first. */
export function comparedTable(table: ComparedTable): Markup {
  return html`<section>
<h2 id="t-${table.id}">${table.title}</h2>
${comparedFigures(table)}
</section>
`;
}

function comparedFigures(table: ComparedTable): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${table.title}"><table>
<caption>${table.columns.map(({ label }) => label).join('; ')}, with the time each figure is for</caption>
<thead><tr><th scope="col">Place</th>${table.columns.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody>${table.rows.map(
    ({ area, figures }) => html`
<tr><th scope="row"><a href="/in/${area.slug}">${area.name}</a></th>${figures.map(
      (figure) =>
        html`<td class="number">${figure.text}${figure.interval ? html`<span class="range">range ${figure.interval.text}</span>` : ''}${figure.period && figure.value !== null ? html`<span class="range">${figure.period.label}</span>` : ''}</td>`,
    )}</tr>`,
  )}
</tbody></table></div>
${tableNotes(table.notes)}`;
}
