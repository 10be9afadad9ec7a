/** Two to six places side by side. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import { plainDate } from '../../domain/period.ts';
import type { ComparedTable, Comparison } from '../../snapshots/compare/document.ts';
import { nextDueWords } from '../../snapshots/words/timeliness.ts';
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
  return renderPage({
    title: comparison === null ? 'Compare places' : comparison.title,
    notice: view.notice,
    crumbs: [{ name: 'Find a place', href: '/' }],
    main: html`<h1>${comparison === null ? 'Compare places' : comparison.title}</h1>
<p class="subtitle">The same figures as on the pages of the places, side by side in the order you gave. Nothing is ranked: sentences set the first place beside each other one, where the figures bear it.</p>
<form class="screen" action="/compare" method="get">
<p><label for="areas">Two to six places, with commas between</label>
<input id="areas" name="areas" value="${view.areas}" maxlength="400" required></p>
<p><label for="sector">Sector</label>
<select id="sector" name="sector">${view.sectors.map(({ id, title }) =>
      id === view.sector
        ? html`<option value="${id}" selected>${title}</option>`
        : html`<option value="${id}">${title}</option>`,
    )}</select> <button type="submit">Compare</button></p>
<p class="soft">For example: medway, thanet, leeds.</p>
</form>
${
  comparison === null
    ? ''
    : html`${comparison.tables.map((table) => html`${comparedTable(table)}${saidOf(table)}`)}
<h2 id="sources">Where the figures come from</h2>
${comparison.sources.flatMap(({ title, overdue }) => (overdue === null ? [] : html`<p class="late">${title}: ${overdue}</p>`))}
<ul class="cite">${comparison.sources.map((source) => html`<li><a href="${source.landingPage}">${source.title}</a>, ${source.publisher.name}. Fetched on ${plainDate(source.retrievedAt.slice(0, 10))}. ${nextDueWords(source.nextDueOn)} ${source.licence.attribution} <a href="${source.licence.url}">${source.licence.name}</a>.</li>`)}</ul>
<section class="card take screen" aria-labelledby="take"><h2 id="take">Take it with you</h2>
<p>Use these figures elsewhere: <a href="/api/v1/compare.csv${search}">CSV</a>, <a href="/api/v1/compare${search}">JSON</a>.</p>
<label for="share">Address to share</label>
<input class="address" id="share" readonly value="${view.origin}/compare${search}"></section>`
}`,
  });
}

/** Apart from the table: a task for a class shows the table and asks for this. */
function saidOf({ id, claims }: ComparedTable): Markup {
  return claims.length === 0
    ? html``
    : html`<section aria-labelledby="c-${id} t-${id}"><h3 id="c-${id}">What these figures let us say</h3>
<ul class="claims">${claims.map(({ text }) => html`<li>${text}</li>`)}</ul></section>
`;
}

/** A question with the places side by side, and the notes to read first. */
export function comparedTable(table: ComparedTable): Markup {
  return html`<section>
<h2 id="t-${table.id}">${table.title}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="t-${table.id}"><table>
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
${tableNotes(table.notes)}
</section>
`;
}
