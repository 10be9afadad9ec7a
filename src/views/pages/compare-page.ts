/** Two to six places side by side. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import type { ComparedShares, ComparedTable, Comparison } from '../../snapshots/compare/document.ts';
import { leftOut, withoutEmpty } from '../../snapshots/compare/left-out.ts';
import { sharesByDifference } from '../../snapshots/compare/shares.ts';
import { notesOfColumn, shownColumn } from '../../snapshots/compare/shown-column.ts';
import { joinNames } from '../../snapshots/words/join-names.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import {
  comparedJobLists,
  comparedOpenings,
  listsOfShown,
  type PlaceOpenings,
} from '../parts/compared-places.ts';
import { dotPlot, sharePlot } from '../parts/dot-plot.ts';
import { renderPage } from '../parts/layout.ts';
import { placesLessonLine } from '../parts/lesson-line.ts';
import type { Markup } from '../parts/markup.ts';
import { attributionsOnPaper, lateLines, sourceList, sourceNames } from '../parts/source-lines.ts';
import { tableNotes } from '../parts/table-notes.ts';

export interface CompareView {
  readonly notice: string | null;
  /** Null while no places have been given. */
  readonly comparison: Comparison | null;
  /** What is open now in each of the places; null while none has been given, and for a measure. */
  readonly openings: {
    readonly places: readonly PlaceOpenings[];
    readonly sector: { readonly id: SectorId; readonly title: string };
  } | null;
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
${comparison === null ? form : ''}
${
  comparison === null
    ? ''
    : html`${answersOf(comparison, view.openings)}
<details class="screen"><summary>Change the places or the sector</summary>${form}</details>
<details class="screen"><summary>Where the figures come from</summary><h2 id="sources">Where the figures come from</h2>
${sourceList(comparison)}</details>
<section class="card take screen" aria-labelledby="take"><h2 id="take">Take it with you</h2>
<p>Use these figures elsewhere: <a href="/api/v1/compare.csv${search}">CSV</a>, <a href="/api/v1/compare${search}">JSON</a>.</p>
<label for="share">Address to share</label>
<input class="address" id="share" readonly value="${view.origin}/compare${search}"></section>
${onPaper(comparison, view.openings, `${view.origin}/compare${search}`)}`
}`,
  });
}

/** Questions that stand open beside each other: pay, and how many start an apprenticeship. */
const AT_ONCE = 2;

interface DrawnTable {
  readonly table: ComparedTable;
  /** Null: numbers of people or jobs alone. */
  readonly column: number | null;
}

/** What can be compared first: in words, then drawn, the rest behind a tap. What hangs on the size of a place stands apart. */
function answersOf(comparison: Comparison, openings: CompareView['openings']): Markup {
  const { shares, jobs, sources, areas } = comparison;
  const said = new Set(comparison.inShort);
  const shown = drawnTables(comparison);
  const counts = shown.filter(({ column }) => column === null);
  const [open, more] = [openTables(comparison), drawnOf(shown, 'subject').slice(AT_ONCE)];
  const ofPlaces = drawnOf(shown, 'place');
  const missing = leftOut(comparison);
  return html`${
    said.size === 0
      ? ''
      : html`<h2>In short</h2>
<ul class="in-short">${[...said].map((text) => html`<li>${text}</li>`)}</ul>`
  }
${widerLine(comparison)}
${openings === null ? '' : placesLessonLine(areas, openings.sector.id)}
${shares === null ? '' : sharesSection(shares)}
${jobs === null ? '' : comparedJobLists(jobs)}
${openings === null ? '' : comparedOpenings(openings.places, openings.sector)}
${lateLines({ sources: sources.filter(({ id }) => sourcesOfDrawn(open).has(id)) })}
<div class="questions-beside">${open.map((each) => drawnSection(each, said))}</div>
${thinkingSection(comparison)}
${more.length === 0 ? '' : html`<details class="screen"><summary>More about work, pay and learning</summary>${more.map((each) => drawnSection(each, said))}</details>`}
${ofPlaces.length === 0 ? '' : html`<details class="screen"><summary>The places as a whole, in all sectors</summary>${ofPlaces.map((each) => drawnSection(each, said))}</details>`}
${
  counts.length === 0
    ? ''
    : html`<details class="screen"><summary>Numbers of jobs, people and adverts: a larger place has more</summary>
${counts.map(({ table }) => comparedTable(table))}</details>`
}
${missing === null ? '' : html`<p class="soft screen">${missing}</p>`}`;
}

function drawnTables({ tables }: Comparison): DrawnTable[] {
  return tables.flatMap((table): DrawnTable[] => {
    const known = withoutEmpty(table);
    return known === null ? [] : [{ table: known, column: shownColumn(known) }];
  });
}

function drawnOf(shown: readonly DrawnTable[], about: ComparedTable['about']): DrawnTable[] {
  return shown.filter(({ table, column }) => column !== null && table.about === about);
}

function openTables(comparison: Comparison): DrawnTable[] {
  return drawnOf(drawnTables(comparison), 'subject').slice(0, AT_ONCE);
}

function widerLine({ wider, inShort }: Comparison): Markup | '' {
  return wider.length === 0
    ? ''
    : html`<p>${inShort.length === 0 ? 'Our sources have few figures for places as small as these.' : 'Our sources have few figures for one of these places.'} <a href="/compare?areas=${wider.map(({ slug }) => slug).join(',')}">Compare ${joinNames(wider.map(({ areaName }) => inPlace(areaName)))}</a>.</p>`;
}

function thinkingSection({ questions }: Comparison): Markup | '' {
  return questions.length === 0
    ? ''
    : html`<section class="think"><h2>Think</h2>
<ul>${questions.map(({ question, answer }) => html`<li>${question}<details><summary>An answer</summary><p>${answer}</p></details></li>`)}</ul></section>`;
}

/** One side for a class: the sources of what is on it, and where all the rest is. Of adverts it is enough to say what their lists ask for. */
function onPaper(comparison: Comparison, openings: CompareView['openings'], address: string): Markup {
  const { shares, jobs, sources } = comparison;
  const ofFigures = new Set([
    ...sourcesOfDrawn(openTables(comparison)),
    ...(shares?.sources ?? []),
    ...(jobs?.sources ?? []),
  ]);
  const ofAdverts = new Set((openings?.places ?? []).flatMap(listsOfShown));
  return html`<p class="print from">${sourceNames(sources.filter(({ id }) => ofFigures.has(id)))} ${attributionsOnPaper({ sources: sources.filter(({ id }) => ofFigures.has(id) || ofAdverts.has(id)) })} More figures, who is missing from them, and answers: <span class="typed">${address}</span></p>`;
}

/** What is late elsewhere is told with the sources. */
function sourcesOfDrawn(drawn: readonly DrawnTable[]): ReadonlySet<string> {
  return new Set(
    drawn.flatMap(({ table, column }) =>
      table.rows.flatMap(({ figures }) => figures[column ?? -1]?.sources ?? []),
    ),
  );
}

/** How large each sector is in each place; of two places those that differ. */
export function sharesSection(shares: ComparedShares): Markup {
  const { apart, alike } = sharesByDifference(shares);
  return html`<section><h2>What work is there?</h2>
<p class="soft">${shares.caption}. Estimates from a survey, so a small gap may be chance.</p>
${shares.totals === null ? '' : html`<p class="soft">${shares.totals}</p>`}
<div class="questions-beside">${apart.map(
    ({ title, rows }) =>
      html`<div>${title === null ? '' : html`<h3>${title}</h3>`}${sharePlot(shares, { rows, isCaptionSaid: true })}</div>`,
  )}</div>
${alike.length === 0 ? '' : html`<p class="print alike">${sameWords(alike.length)}: ${alike.map(({ title }) => title).join('; ')}.</p><details class="screen"><summary>${sameWords(alike.length)}</summary>${sharePlot(shares, { rows: alike, isCaptionSaid: true })}</details>`}</section>`;
}

function sameWords(count: number): string {
  return `Nearly the same in ${count === 1 ? 'one sector' : `${count} sectors`}`;
}

function drawnSection({ table, column }: DrawnTable, said: ReadonlySet<string>): Markup {
  if (column === null) return html``;
  const isWhole = table.columns.length === 1;
  // What cannot be told is said once, and of the figure that is drawn: the rest is behind the tap.
  const { measure } = table.columns[column] ?? {};
  const own = table.claims.filter((claim) => claim.measure === measure);
  const told = own.filter(({ verdict }) => verdict !== 'cannot-tell');
  const first = told.length === 0 ? own.slice(0, 1) : told;
  const left = table.claims.filter((claim) => !first.includes(claim));
  return html`<section aria-labelledby="q-${table.id}"><h2 id="q-${table.id}">${table.title}</h2>
${saidList(first.filter(({ text }) => !said.has(text)))}
${dotPlot(table, column)}
<ul class="print notes">${notesOfColumn(table, column).map((note) => html`<li>${note}</li>`)}</ul>
<details class="screen"><summary>${isWhole ? 'Who is counted, and what to read first' : 'More figures on this, and what to read first'}</summary>
${saidList(left)}${isWhole ? tableNotes(table.notes) : comparedFigures(table)}</details></section>
`;
}

function saidList(claims: ComparedTable['claims']): Markup | '' {
  return claims.length === 0
    ? ''
    : html`<ul class="claims">${claims.map(({ text }) => html`<li>${text}</li>`)}</ul>`;
}

/** A question with the places side by side, and the notes to read first. */
function comparedTable(table: ComparedTable): Markup {
  return html`<section>
<h2 id="t-${table.id}">${table.title}</h2>
${comparedFigures(table)}
</section>
`;
}

function comparedFigures(table: ComparedTable): Markup {
  return html`${figureGrid(table)}
${tableNotes(table.notes)}`;
}

/** A line a place, with every column. */
export function figureGrid(table: ComparedTable): Markup {
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
</tbody></table></div>`;
}
