/** What a job's document answers in tables, each with its sources. */
import { html } from 'hono/html';
import type { SnapshotFigures } from '../../snapshots/document/snapshot.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import {
  type JobsLater,
  sayJobsLater,
  sayWhereLaterIs,
  sayWhyStillWanted,
} from '../../snapshots/occupation/opening.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
import { districtMap } from './district-map.ts';
import { type Figures, figuresOf, figureTable } from './figure-table.ts';
import { insightPicture } from './insight-picture.ts';
import { drawnPay } from './job-first-picture.ts';
import type { Markup } from './markup.ts';
import { provenance, sourcesOf } from './source-lines.ts';
import { tableNotes } from './table-notes.ts';

/** Long, or of the wider group: one tap away on a phone, open where there is room. */
const FOLDED: ReadonlySet<string> = new Set(['family', 'where', 'hours', 'who-wider', 'studied', 'openings']);

export function jobTables(document: OccupationDocument): Markup {
  // What has been said in a sentence stands after the rest.
  const isFolded = (table: SnapshotFigures) =>
    ((table.id === 'people' || table.id === 'start') && isTold(document)) || isRepeated(document, table);
  const tables = document.tables.toSorted((a, b) => Number(isFolded(a)) - Number(isFolded(b)));
  return html`${tables.map((table, at) => {
    const whole = wholeTable(document, table, tables.slice(0, at));
    const later = table.id === 'outlook' && isTold(document) ? sayJobsLater(document) : null;
    if (later !== null) return outlookSection(document, table, later, whole);
    const section = html`<section class="asked">
<h2 id="t-${table.id}">${table.title}</h2>
${table.id === 'outlook' ? outlookClaims(document) : ''}
${whole}</section>
`;
    if (isFolded(table))
      return html`<details class="kept"><summary>${table.id === 'pay' ? 'Pay: the figures in a table' : table.title}</summary>${section}</details>`;
    return FOLDED.has(table.id)
      ? html`<details class="kept on-wide"><summary>${table.title}</summary>${section}</details>`
      : section;
  })}`;
}

/** For whom a sentence and a picture do, with the table one tap away and whole in print. */
function isTold({ level }: OccupationDocument): boolean {
  return level === 'ks4' || level === 'parent';
}

/** One figure, which the first screen has in words; and pay, which stands beside that of jobs like it. */
function isRepeated(document: OccupationDocument, { id, rows }: SnapshotFigures): boolean {
  if (document.level !== 'post16') return false;
  return id === 'pay'
    ? drawnPay(document) !== null
    : (id === 'adverts' || id === 'demand') && rows.length === 1;
}

function outlookClaims(document: OccupationDocument): Markup {
  const later = sayJobsLater(document);
  const where = later === null ? null : sayWhereLaterIs(document, later);
  const said = document.claims.filter(({ kind }) => kind === 'outlook').map(({ text }) => text);
  return html`${[...said, ...(where === null ? [] : [where])].map((text) => html`<p>${text}</p>`)}`;
}

function outlookSection(
  document: OccupationDocument,
  table: SnapshotFigures,
  { text, begun, later }: JobsLater,
  whole: Markup,
): Markup {
  const rows = [begun, later].map((figure) => ({
    name: `jobs in ${figure.period?.label ?? ''}`,
    value: figure.value ?? 0,
    text: bareText(figure),
  }));
  const note = `What a model expects in the wider group, ${later.areaName}.`;
  const still = sayWhyStillWanted(document);
  const where = sayWhereLaterIs(document, { later });
  const others = document.claims.filter(
    ({ kind, id }) => kind === 'outlook' && !id.startsWith('outlook:') && still === null,
  );
  return html`<section class="asked">
<h2 id="t-${table.id}">${table.title}</h2>
<p>${text}</p>
${insightPicture({ picture: { kind: 'bars', rows }, note })}
${[still, where].map((each) => (each === null ? '' : html`<p>${each}</p>`))}
<details class="kept"><summary>${others.length === 0 ? 'The figures, here and elsewhere' : 'Openings as people leave, and figures for elsewhere'}</summary>
${others.map((claim) => html`<p>${claim.text}</p>`)}
${whole}</details></section>
`;
}

/** The table with its map, its sources and what its marks mean; `before`: tables whose notes need not be said again. */
function wholeTable(
  document: OccupationDocument,
  table: SnapshotFigures,
  before: readonly SnapshotFigures[],
): Markup {
  const figures = figuresOf(document);
  const isAdviser = document.level === 'adviser';
  const told = before.flatMap((each) => each.notes);
  return html`${districtMap(table, figures) ?? ''}
${figureTable(table, figures, isAdviser)}
${provenance(table, figures, sourcesOf(document))}
${tableNotes(isAdviser ? table.notes : table.notes.filter((note) => !told.includes(note)), told)}
${
  isAdviser
    ? quality(
        table.rows.flatMap((row) => row.figures),
        figures,
      )
    : ''
}`;
}

/** For advisers: how sure each figure is, and by which name it is traced to what its publisher sent. */
function quality(ids: readonly string[], figures: Figures): Markup | '' {
  const shown = ids.flatMap((id) => figures.get(id) ?? []).filter(({ reference }) => reference !== null);
  if (shown.length === 0) return '';
  return html`<details class="screen"><summary>How sure these figures are, and how to trace them</summary>
<ul>${shown.map((figure) => html`<li>${figure.areaName}, ${figure.title}: ${figure.text}${figure.coefficientOfVariation === null ? '' : `, standard error ${figure.coefficientOfVariation}% of it`}. <code>${figure.reference ?? ''}</code></li>`)}</ul></details>`;
}
