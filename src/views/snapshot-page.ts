/** A Snapshot as a page. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { plainDate } from '../domain/period.ts';
import type { Figure, Snapshot, SnapshotSource, SnapshotTable } from '../snapshots/document.ts';
import { type Markup, renderPage } from './layout.ts';
import { besideTables } from './snapshot-besides.ts';

export interface SnapshotLinks {
  readonly sectors: readonly { readonly id: string; readonly title: string }[];
  /** Other places whose names begin alike: "Kent" the county, "Kent and Medway" the partnership. */
  readonly namesakes: readonly PlaceLink[];
}

interface PlaceLink {
  readonly name: string;
  readonly slug: string;
  readonly kind: string;
}

export function snapshotPage(snapshot: Snapshot, links: SnapshotLinks): string {
  const figures = new Map(snapshot.figures.map((figure) => [figure.id, figure]));
  const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
  const late = snapshot.sources.filter((source) => source.overdue !== null);
  const address = pageAddress(snapshot);
  // The headline is one of the sentences: it is not said twice.
  const sentences = snapshot.sentences.filter((sentence) => sentence.text !== snapshot.headline);
  const beside = snapshot.tables[0]?.rows.filter((row) => row.role !== 'here') ?? [];
  const hasRanges = snapshot.level === 'adviser' || snapshot.level === 'post16';
  const data = `/api/v1/snapshots/${snapshot.area.slug}/${snapshot.sector.id}`;
  return renderPage({
    title: snapshot.title,
    notice: snapshot.notice,
    main: html`<h1>${snapshot.title}</h1>
<p class="subtitle">${snapshot.subtitle}</p>
<p class="headline">${snapshot.headline}</p>
<nav class="screen" aria-label="Other pages of this place">
<p>${
      snapshot.level === 'ks4'
        ? html`<a href="${address}?level=adviser">More detail for advisers</a>`
        : html`<a href="${address}">The shorter page for pupils</a>`
    }</p>
${namesakeLine(links.namesakes)}
<p>${beside.length === 0 ? '' : html`The same page for ${beside.map((row, at) => html`${at === 0 ? '' : ', '}<a href="${sectorAddress(row.areaCode, snapshot.sector.id)}">${row.areaName}</a>`)}. `}<a href="/">Try another place</a></p>
<details><summary>Choose a sector in ${snapshot.area.name}</summary>
<ul class="places">${links.sectors.map((sector) =>
      sector.id === snapshot.sector.id
        ? html`<li>${sector.title} (this page)</li>`
        : html`<li><a href="${sectorAddress(snapshot.area.slug, sector.id)}">${sector.title}</a></li>`,
    )}</ul></details>
</nav>
${
  sentences.length + snapshot.claims.length === 0
    ? ''
    : html`<h2>In a few sentences</h2>
<ul>${[...sentences, ...snapshot.claims].map(({ text }) => html`<li>${text}</li>`)}</ul>`
}
${snapshot.tables.map((table) => tableSection(table, figures, sources, hasRanges))}
${besideTables(snapshot, figures)}
${snapshot.questions.length === 0 ? '' : questionSection(snapshot)}
<h2>Words explained</h2>
<dl class="words">${snapshot.words.map((word) => html`<dt>${word.term}</dt><dd>${word.meaning}</dd>`)}</dl>
<h2 id="sources">Where the figures come from</h2>
${late.map((source) => html`<p class="late">${source.title}: ${source.overdue ?? ''}</p>`)}
${snapshot.sources.length === 0 ? html`<p>No source that we hold has a figure for this page.</p>` : html`<ul class="cite">${snapshot.sources.map(sourceItem)}</ul>`}
<p class="soft">Edition ${snapshot.edition}, made on ${plainDate(snapshot.asAt.slice(0, 10))}.</p>
<p class="screen">Use these figures elsewhere: <a href="${data}.csv?level=${snapshot.level}">CSV</a>, <a href="${data}.txt?level=${snapshot.level}">plain text</a>, <a href="${data}?level=${snapshot.level}">JSON</a>.</p>`,
  });
}

function namesakeLine(places: readonly PlaceLink[]): Markup | '' {
  return places.length === 0
    ? ''
    : html`<p>Other places with a name like this: ${places.map(
        ({ name, slug, kind }, at) =>
          html`${at === 0 ? '' : ', '}<a href="/in/${slug}">${name}</a> (${kind})`,
      )}.</p>`;
}

function pageAddress(snapshot: Snapshot): string {
  return sectorAddress(snapshot.area.slug, snapshot.sector.id);
}

function sectorAddress(slug: string, sector: string): string {
  return sector === 'all' ? `/in/${slug}` : `/in/${slug}/${sector}`;
}

function tableSection(
  table: SnapshotTable,
  figures: ReadonlyMap<string, Figure>,
  sources: ReadonlyMap<string, SnapshotSource>,
  hasRanges: boolean,
): Markup {
  return html`<section>
<h2 id="t-${table.id}">${table.title}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="t-${table.id}"><table>
<caption>${table.caption}</caption>
<thead><tr><th scope="col">Place</th>${table.columns.map((column) => html`<th scope="col" class="number">${column.label}</th>`)}</tr></thead>
<tbody>${table.rows.map(
    (row) => html`
<tr class="${row.role}"><th scope="row">${row.areaName}</th>${row.figures.map((id) => cell(figures.get(id), hasRanges))}</tr>`,
  )}
</tbody></table></div>
${provenance(table, figures, sources)}
<ul class="notes">${table.notes.map((note) => html`<li>${note}</li>`)}</ul>
${hasRanges ? references(table, figures) : ''}
</section>
`;
}

function cell(figure: Figure | undefined, hasRanges: boolean): Markup {
  if (!figure) return html`<td class="number">not available</td>`;
  const range =
    hasRanges && figure.interval ? html`<span class="range">range ${figure.interval.text}</span>` : '';
  return html`<td class="number">${figure.text}${range}</td>`;
}

/** Source, what the figures describe, and when they were fetched, under each table. */
function provenance(
  table: SnapshotTable,
  figures: ReadonlyMap<string, Figure>,
  sources: ReadonlyMap<string, SnapshotSource>,
): Markup | '' {
  const lines = new Map<string, Markup>();
  for (const id of table.rows.flatMap((row) => row.figures)) {
    const figure = figures.get(id);
    for (const used of figure?.sources ?? []) {
      const source = sources.get(used);
      const key = `${used}|${figure?.period?.label ?? ''}`;
      if (!source || lines.has(key)) continue;
      lines.set(
        key,
        html`<p class="from">Source: <a href="${source.landingPage}">${source.title}</a>, ${figure?.period?.label ?? ''}; fetched on ${plainDate(source.retrievedAt.slice(0, 10))}.</p>`,
      );
    }
  }
  return lines.size === 0 ? '' : html`${[...lines.values()]}`;
}

/** For advisers and operators: by which name each figure is traced to what its publisher sent. */
function references(table: SnapshotTable, figures: ReadonlyMap<string, Figure>): Markup | '' {
  const named = table.rows
    .flatMap((row) => row.figures)
    .flatMap((id) => figures.get(id) ?? [])
    .filter((figure) => figure.reference !== null);
  if (named.length === 0) return '';
  return html`<details class="screen"><summary>References for tracing these figures</summary>
<ul>${named.map((figure) => html`<li>${figure.areaName}, ${figure.title}: <code>${figure.reference ?? ''}</code></li>`)}</ul></details>`;
}

function questionSection(snapshot: Snapshot): Markup {
  return html`<section><h2>Questions for a class</h2>
<ol>${snapshot.questions.map(
    (each) =>
      html`<li>${each.question}<details><summary>Answer</summary><p>${each.answer}</p></details></li>`,
  )}</ol></section>`;
}

function sourceItem(source: SnapshotSource): Markup {
  const newest = source.newestPeriod === null ? '' : ` Newest figures shown: ${source.newestPeriod}.`;
  return html`<li><a href="${source.landingPage}">${source.title}</a>, ${source.publisher.name}.${newest} Fetched on ${plainDate(source.retrievedAt.slice(0, 10))}. Next due by ${plainDate(source.nextDueOn)}. ${source.licence.attribution} <a href="${source.licence.url}">${source.licence.name}</a>.</li>`;
}
