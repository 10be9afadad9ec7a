/** For advisers: an area and sector on one screen. A panel a question; what bears on a figure opens under it. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type {
  Disagreement,
  Figure,
  Sentence,
  Snapshot,
  SnapshotFigures,
} from '../../snapshots/document/snapshot.ts';
import { howSureInShort } from '../../snapshots/words/how-sure.ts';
import { adviserPath, areaSectorPath, filePath, leftOutPath, vacanciesPath } from '../parts/addresses.ts';
import { type Figures, figuresOf } from '../parts/figure-table.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import { sourceList } from '../parts/source-lines.ts';
import {
  type AdviserRow,
  adviserRows,
  bearings,
  citation,
  type Measures,
  placesBeside,
} from './adviser-rows.ts';
import { crumbsOf, type SnapshotLinks } from './snapshot-page.ts';

export function adviserPage(
  snapshot: Snapshot,
  measures: Measures,
  links: Pick<SnapshotLinks, 'parents' | 'origin'>,
): string {
  const { area, sector, title } = snapshot;
  const address = `${links.origin}${adviserPath(snapshot)}`;
  const figures = figuresOf(snapshot);
  const panels = snapshot.tables.map((table) => ({ table, rows: adviserRows(table, figures, measures) }));
  const page = areaSectorPath(area.slug, sector.id, 'adviser');
  const lines = panels.flatMap(({ rows }) => rows.map((row) => citation(row, snapshot, address)));
  return renderPage({
    title: `For advisers: ${title}`,
    notice: snapshot.notice,
    canonical: `${links.origin}${page}`,
    crumbs: [...crumbsOf(snapshot, links), { name: title, href: page }],
    main: html`<h1 class="title">${sectorSymbol(sector.id)}${title}, for advisers</h1>
<p class="subtitle">${snapshot.headline} <span class="screen">More: <a href="${page}">charts and all notes</a>, <a href="${vacanciesPath(area.slug, sector.id)}">adverts now</a>, <a href="${leftOutPath(area.slug, sector.id)}">adverts left out for pupils</a>, <a href="${filePath({ ...snapshot, level: 'adviser' }, 'csv')}">CSV</a>, <a href="${filePath({ ...snapshot, level: 'adviser' }, 'txt')}">plain text</a>.</span></p>
<div class="panels">
${panels.map(({ table, rows }) => figurePanel(table, rows, snapshot, address))}
${otherClaims(snapshot)}
${snapshot.disagreements.length === 0 ? '' : confusionPanel(snapshot.disagreements, figures)}
${besidePanel(snapshot)}
</div>
<details class="screen"><summary>All figures as text, to copy</summary>
<label for="copy">Each with its time, its source and the day it was fetched</label>
<textarea id="copy" readonly rows="14">${lines.join('\n')}</textarea></details>
<section class="small-print"><h2 id="sources">Where the figures come from</h2>
${sourceList(snapshot)}
<p class="from">Edition ${snapshot.edition}, made on ${plainDate(snapshot.asAt.slice(0, 10))}. ${address}</p></section>`,
  });
}

function figurePanel(
  table: SnapshotFigures,
  rows: readonly AdviserRow[],
  snapshot: Snapshot,
  address: string,
): Markup {
  const places = placesBeside(table);
  const known = rows.filter(({ here }) => here.value !== null);
  const claims = claimsAbout(table, snapshot.claims);
  const whens = rows.map(whenAndHow);
  // Said once where it is true of every figure that there is.
  const isShared = new Set(known.map(whenAndHow)).size === 1;
  const shared = isShared && known[0] ? whenAndHow(known[0]) : '';
  return html`<section class="panel"><h2 id="p-${table.id}">${table.title}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="p-${table.id}"><table class="dense">
<caption class="unseen">${table.caption}</caption>
<thead><tr><th scope="col">What${whenLine(shared)}</th><th scope="col" class="number here">${snapshot.area.name}</th>${places.map(({ areaName }) => html`<th scope="col" class="number">${areaName}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ label, here, beside }, at) => html`
<tr><th scope="row">${label}${isShared ? '' : whenLine(whens[at])}</th>
${cell(here, true)}${beside.map((each) => cell(each, false))}</tr>`,
  )}
</tbody></table></div>
<details class="kept"><summary>Who is counted, how sure, text to copy</summary>
<dl>${bearings(rows).map(
    (each) => html`<dt>${each.labels.join('; ')}</dt>
<dd><b>Counted:</b> ${each.whoIsCounted} <b>Missing or in doubt:</b> ${each.whoIsMissing} <b>How sure:</b> ${each.howSure}</dd>`,
  )}</dl>
${
  claims.length === 0
    ? ''
    : html`<h3>What the figures tell us</h3>
<ul>${claims.map(({ text }) => html`<li>${text}</li>`)}</ul>`
}
${
  known.length === 0
    ? ''
    : html`<div class="screen"><h3>To copy, with source and date</h3>
<p>One click selects a figure.</p>
${known.map((row) => html`<code class="copy">${citation(row, snapshot, address)}</code>`)}</div>`
}</details></section>
`;
}

function cell(figure: Figure | null, isHere: boolean): Markup {
  const kind = figure === null || figure.value === null ? 'words' : 'number';
  const range = isHere && figure?.interval ? html`<span class="range">${figure.interval.text}</span>` : '';
  return html`<td class="${kind}${isHere ? ' here' : ''}">${figure?.text ?? 'not available'}${range}</td>`;
}

/** "2025; survey": for which time, and how sure in a few words. */
function whenAndHow({ here, facts }: AdviserRow): string {
  return [here.period?.label ?? '', howSureInShort(here, facts)].filter((each) => each !== '').join('; ');
}

function whenLine(text: string | undefined): Markup | '' {
  return text ? html`<span class="when">${text}</span>` : '';
}

function claimsAbout({ rows }: SnapshotFigures, claims: readonly Sentence[]): Sentence[] {
  const own = new Set(rows.flatMap((row) => row.figures));
  return claims.filter(({ figures }) => figures.some((id) => own.has(id)));
}

/** What is said of figures that stand in no table here, such as those of an earlier year alone. */
function otherClaims({ claims, tables }: Snapshot): Markup | '' {
  const placed = new Set(tables.flatMap((table) => claimsAbout(table, claims)));
  const others = claims.filter((claim) => !placed.has(claim));
  return others.length === 0
    ? ''
    : html`<section class="panel"><h2>What else the figures tell us</h2>
<ul>${others.map(({ text }) => html`<li>${text}</li>`)}</ul></section>
`;
}

/** Each missing figure has its reason in its own panel too, so on paper the list of gaps stays folded. */
function besidePanel({ asides, gaps }: Snapshot): Markup {
  const list = (lines: readonly string[]) => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  return html`<section class="panel"><h2>Good to know</h2>
${gaps.length === 0 ? '' : html`<details><summary>What we can’t tell (${gaps.length})</summary>${list(gaps)}</details>`}
${asides.map(
  ({ title, lines, link }) => html`<details class="kept"><summary>${title}</summary>
${list(lines)}
${link ? html`<p><a href="${link.url}">${link.text}</a></p>` : ''}</details>`,
)}</section>
`;
}

function confusionPanel(disagreements: readonly Disagreement[], figures: Figures): Markup {
  return html`<section class="panel"><h2>Easily taken for one another</h2>
${disagreements.map(
  ({ title, sides, reason }) => html`<details class="kept"><summary>${title}</summary>
<p>${reason}</p>
<ul>${sides.map((side) => html`<li><b>${figures.get(side.figure)?.text ?? 'not available'}</b> ${side.title} (${side.when}). ${side.whoIsCounted} ${side.how}</li>`)}</ul></details>`,
)}</section>
`;
}
