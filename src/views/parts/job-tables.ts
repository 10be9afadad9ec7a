/** What a job's document answers in tables, each with its sources. */
import { html } from 'hono/html';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { districtMap } from './district-map.ts';
import { type Figures, figuresOf, figureTable } from './figure-table.ts';
import type { Markup } from './markup.ts';
import { provenance, sourcesOf } from './source-lines.ts';
import { tableNotes } from './table-notes.ts';

/** Long, or of the wider group: one tap away on a phone, open where there is room. */
const FOLDED: ReadonlySet<string> = new Set(['family', 'where', 'hours', 'who-wider', 'studied', 'openings']);

export function jobTables(document: OccupationDocument): Markup {
  const figures = figuresOf(document);
  const sources = sourcesOf(document);
  const hasRanges = document.level === 'adviser';
  return html`${document.tables.map((table, at) => {
    const section = html`<section class="asked">
<h2 id="t-${table.id}">${table.title}</h2>
${table.id === 'outlook' ? document.claims.filter(({ kind }) => kind === 'outlook').map(({ text }) => html`<p>${text}</p>`) : ''}
${districtMap(table, figures) ?? ''}
${figureTable(table, figures, hasRanges)}
${provenance(table, figures, sources)}
${tableNotes(
  table.notes,
  document.tables.slice(0, at).flatMap((each) => each.notes),
)}
${
  document.level === 'adviser'
    ? quality(
        table.rows.flatMap((row) => row.figures),
        figures,
      )
    : ''
}</section>
`;
    return FOLDED.has(table.id)
      ? html`<details class="kept on-wide"><summary>${table.title}</summary>${section}</details>`
      : section;
  })}`;
}

/** For advisers: how sure each figure is, and by which name it is traced to what its publisher sent. */
function quality(ids: readonly string[], figures: Figures): Markup | '' {
  const shown = ids.flatMap((id) => figures.get(id) ?? []).filter(({ reference }) => reference !== null);
  if (shown.length === 0) return '';
  return html`<details class="screen"><summary>How sure these figures are, and how to trace them</summary>
<ul>${shown.map((figure) => html`<li>${figure.areaName}, ${figure.title}: ${figure.text}${figure.coefficientOfVariation === null ? '' : `, standard error ${figure.coefficientOfVariation}% of it`}. <code>${figure.reference ?? ''}</code></li>`)}</ul></details>`;
}
