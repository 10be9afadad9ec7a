/** The figures of a page in tables, with their sources and notes; and its words explained. */
import { html } from 'hono/html';
import type { Level, PageTable, Snapshot, SnapshotFigures, Term } from '../../snapshots/document/snapshot.ts';
import { isCaveat } from '../../snapshots/words/note-kinds.ts';
import { chartFigure, chartsOf } from '../parts/bar-chart.ts';
import {
  type Figures,
  figuresOf,
  figureTable,
  type Summary,
  summarise,
  summaryTable,
} from '../parts/figure-table.ts';
import type { Markup } from '../parts/markup.ts';
import { provenance, sourcesOf } from '../parts/source-lines.ts';
import { tableNotes } from '../parts/table-notes.ts';

/** Levels whose papers say who is counted, and leave who is missing to the page: at letters that can be read they have two sides, for sixth form three. */
const SHORT_PAPERS: ReadonlySet<Level> = new Set(['ks4', 'parent', 'post16']);

/** More were cut off at the edge of a third of the sheet. */
const PLACES_ON_PAPER = 3;

/** Each with its notes; on paper a note that an earlier table has is not printed again. */
export function tableSections(tables: readonly PageTable[], snapshot: Snapshot): Markup {
  const figures = figuresOf(snapshot);
  const summary = summarise(snapshot, PLACES_ON_PAPER, true);
  const printed = snapshot.tables.filter(({ id }) => !isEmptyHere(id, summary));
  return html`${tables.map((table) => {
    const above = printed.slice(0, Math.max(0, printed.indexOf(table))).flatMap(({ notes }) => notes);
    const left = SHORT_PAPERS.has(snapshot.level) ? table.notes.filter(isCaveat) : [];
    return tableSection(table, tableNotes(table.notes, [...above, ...left]), figures, snapshot, summary);
  })}`;
}

/** Where the place itself has no figure, paper says so in words alone: see the gaps. */
function isEmptyHere(id: string, { rows }: Summary): boolean {
  return rows
    .filter(({ question }) => question === id)
    .every(({ figures: [here] }) => here?.value === null || here === undefined);
}

function tableSection(
  table: SnapshotFigures,
  notes: Markup,
  figures: Figures,
  snapshot: Snapshot,
  summary: Summary,
): Markup {
  const hasRanges = snapshot.level === 'adviser' || snapshot.level === 'post16';
  // On paper a line a figure and a column a place: that fits half a page, however many figures the question has.
  const own = summary.rows.filter(({ question }) => question === table.id);
  // The caption has named the period that all lines share.
  const isOnePeriod = new Set(own.map(({ period }) => period)).size === 1;
  const onPaper = {
    places: summary.places,
    rows: isOnePeriod ? own.map((row) => ({ ...row, period: '' })) : own,
  };
  return html`<section class="asked${isEmptyHere(table.id, summary) ? ' screen' : ''}">
<h2 id="t-${table.id}">${table.title}</h2>
<div class="screen">${figureTable(table, figures, hasRanges)}
</div>
<div class="print">${summaryTable(onPaper, table.caption, hasRanges)}</div>
${provenance(table, figures, sourcesOf(snapshot))}
<div class="screen charts">${chartsOf(table, figures).map(chartFigure)}</div>
${notes}
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
