/** The figures of a page in tables, with their sources and notes; and its words explained. */
import { html } from 'hono/html';
import type { Snapshot, SnapshotFigures, Term } from '../../snapshots/document/snapshot.ts';
import { chartFigure, chartsOf } from '../parts/bar-chart.ts';
import { type Figures, figureTable, type Summary, summaryTable } from '../parts/figure-table.ts';
import type { Markup } from '../parts/markup.ts';
import { provenance, sourcesOf } from '../parts/source-lines.ts';
import { tableNotes } from '../parts/table-notes.ts';

export function tableSection(
  table: SnapshotFigures,
  figures: Figures,
  snapshot: Snapshot,
  { places, rows }: Summary,
): Markup {
  const hasRanges = snapshot.level === 'adviser' || snapshot.level === 'post16';
  // On paper a line a figure and a column a place: that fits half a page, however many figures the question has.
  const own = rows.filter(({ question }) => question === table.id);
  // The caption has named the period that all lines share.
  const isOnePeriod = new Set(own.map(({ period }) => period)).size === 1;
  const onPaper = { places, rows: isOnePeriod ? own.map((row) => ({ ...row, period: '' })) : own };
  // What has no figure at all is said on paper in words alone: see the gaps.
  const isEmpty = onPaper.rows.every((row) => row.figures.every(({ value }) => value === null));
  return html`<section class="asked${isEmpty ? ' screen' : ''}">
<h2 id="t-${table.id}">${table.title}</h2>
<div class="screen">${figureTable(table, figures, hasRanges)}
</div>
<div class="print">${summaryTable(onPaper, table.caption, hasRanges)}</div>
${provenance(table, figures, sourcesOf(snapshot))}
<div class="screen charts">${chartsOf(table, figures).map(chartFigure)}</div>
${tableNotes(table.notes)}
${hasRanges ? references(table, figures) : ''}
</section>
`;
}

/** For advisers and operators: by which name each figure is traced to what its publisher sent. */
function references(table: SnapshotFigures, figures: Figures): Markup | '' {
  const named = table.rows
    .flatMap((row) => row.figures)
    .flatMap((id) => figures.get(id) ?? [])
    .filter((figure) => figure.reference !== null);
  if (named.length === 0) return '';
  return html`<details class="screen"><summary>References for tracing these figures</summary>
<ul>${named.map((figure) => html`<li>${figure.areaName}, ${figure.title}: <code>${figure.reference ?? ''}</code></li>`)}</ul></details>`;
}

export function wordList(words: readonly Term[]): Markup {
  return html`<dl class="words">${words.map(({ term, meaning }) => html`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl>`;
}
