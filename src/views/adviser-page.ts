/** For advisers: every figure of an area and sector in one table, with who is counted, who is missing and how sure. */
import { html } from 'hono/html';
import { plainDate } from '../domain/period.ts';
import type { Figure, Snapshot } from '../snapshots/document.ts';
import { howSure } from '../snapshots/how-sure.ts';
import type { Measure } from '../snapshots/measures/measure.ts';
import { adviserPath, areaSectorPath, filePath } from './addresses.ts';
import { figuresOf } from './figure-table.ts';
import { renderPage } from './layout.ts';
import type { Markup } from './markup.ts';
import { sectorSymbol } from './sector-symbols.ts';
import { besideTables } from './snapshot-besides.ts';
import { crumbsOf, type SnapshotLinks } from './snapshot-page.ts';
import { sourceList, sourcesOf } from './source-lines.ts';

type Measures = ReadonlyMap<string, Measure>;

interface Row {
  readonly label: string;
  readonly table: string;
  readonly here: Figure;
  readonly beside: readonly Figure[];
  readonly facts: Measure | null;
}

export function adviserPage(
  snapshot: Snapshot,
  measures: Measures,
  links: Pick<SnapshotLinks, 'parents' | 'origin'>,
): string {
  const address = `${links.origin}${adviserPath(snapshot)}`;
  const rows = rowsOf(snapshot, measures);
  const page = areaSectorPath(snapshot.area.slug, snapshot.sector.id, 'adviser');
  return renderPage({
    title: `For advisers: ${snapshot.title}`,
    notice: snapshot.notice,
    crumbs: [...crumbsOf(snapshot, links), { name: snapshot.title, href: page }],
    main: html`<h1 class="title">${sectorSymbol(snapshot.sector.id)}For advisers: ${snapshot.title}</h1>
<p class="subtitle">${snapshot.subtitle}</p>
<p class="screen">The same figures with charts and all notes: <a href="${page}">the adviser’s page</a>. All of it as <a href="${filePath({ ...snapshot, level: 'adviser' }, 'txt')}">plain text</a>.</p>
${figureList(snapshot, rows, address)}
${
  snapshot.claims.length === 0
    ? ''
    : html`<section><h2>What the figures bear</h2>
<ul>${snapshot.claims.map(({ text }) => html`<li>${text}</li>`)}</ul></section>`
}
${besideTables(snapshot, figuresOf(snapshot))}
<section class="screen"><h2>Text to copy</h2>
<p>Every figure with its time, its source and the day it was fetched. Select it all and copy it.</p>
<label for="copy">The figures as text</label>
<textarea id="copy" readonly rows="14">${rows.map((row) => citation(row, snapshot, address)).join('\n')}</textarea></section>
<section><h2 id="sources">Where the figures come from</h2>
${sourceList(snapshot)}
<p class="from">Edition ${snapshot.edition}, made on ${plainDate(snapshot.asAt.slice(0, 10))}. ${address}</p></section>`,
  });
}

function figureList(snapshot: Snapshot, rows: readonly Row[], address: string): Markup {
  return html`<section><h2 id="figures">Every figure</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="figures"><table class="dense">
<caption>Figures for ${snapshot.area.name}, with who is counted, who is missing and how sure they are. Under “To copy”, one click selects a figure with its source.</caption>
<thead><tr><th scope="col">What</th><th scope="col" class="number">${snapshot.area.name}</th><th scope="col">Beside it</th><th scope="col">Who is counted</th><th scope="col">Who is missing, or in doubt</th><th scope="col">How sure</th></tr></thead>
<tbody>${rows.map(
    (row) => html`
<tr><th scope="row">${row.label}<span class="when">${row.here.period?.label ?? row.table}</span></th>
<td class="number">${row.here.text}${row.here.interval ? html`<span class="range">range ${row.here.interval.text}</span>` : ''}</td>
<td>${row.beside.length === 0 ? 'no other place' : row.beside.map((each, at) => html`${at === 0 ? '' : html`<br>`}${each.areaName}: ${each.text}`)}</td>
<td>${row.facts?.whoIsCounted ?? 'Live adverts in the lists that we hold.'}</td>
<td>${row.facts === null ? 'Jobs that are not advertised, or advertised elsewhere.' : (row.facts.whoIsMissing ?? 'Nothing known.')}</td>
<td>${howSure(row.here, row.facts).join(' ')}${row.here.value === null ? '' : html`<details class="screen"><summary>To copy</summary><code class="copy">${citation(row, snapshot, address)}</code></details>`}</td></tr>`,
  )}
</tbody></table></div></section>`;
}

function rowsOf(snapshot: Snapshot, measures: Measures): Row[] {
  const figures = figuresOf(snapshot);
  return snapshot.tables.flatMap(({ title, columns, rows }) =>
    columns.flatMap(({ measure, label }, at): Row[] => {
      const of = (ids: readonly string[] | undefined) => figures.get(ids?.[at] ?? '');
      const here = of(rows.find(({ role }) => role === 'here')?.figures);
      if (!here) return [];
      const beside = rows
        .filter(({ role }) => role !== 'here' && role !== 'member')
        .flatMap((row) => of(row.figures) ?? []);
      return [{ label, table: title, here, beside, facts: measures.get(measure) ?? null }];
    }),
  );
}

/** One figure so that it can stand anywhere: what, where, when, from whom, fetched when, and where to look it up. */
function citation({ label, here, facts }: Row, snapshot: Snapshot, address: string): string {
  const sources = sourcesOf(snapshot);
  const from = here.sources.flatMap((id) => {
    const source = sources.get(id);
    return source
      ? `${source.title}, ${source.publisher.name}, fetched on ${plainDate(source.retrievedAt.slice(0, 10))}`
      : [];
  });
  const range = here.interval === null ? '' : `, range ${here.interval.text}`;
  const when = here.period === null ? '' : ` (${here.period.label})`;
  const who = facts === null ? '' : ` Who is counted: ${facts.whoIsCounted}`;
  const said = here.value === null ? `${here.text}. ${here.reason ?? ''}` : `${here.text}${range}${when}.`;
  const demonstration = snapshot.notice === null ? '' : ` ${snapshot.notice}`;
  return `${label}, ${here.areaName}: ${said}${who}${from.length === 0 ? '' : ` Source: ${from.join('; ')}.`}${demonstration} ${address}`;
}
