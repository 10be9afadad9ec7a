/** Figures in tables: the table of a question as the document has it, and the summary with one row a measure. */
import { html } from 'hono/html';
import type { Figure, PlaceRole, Snapshot, SnapshotFigures } from '../../snapshots/document/snapshot.ts';
import type { Markup } from './markup.ts';

export type Figures = ReadonlyMap<string, Figure>;

export function figuresOf(snapshot: Pick<Snapshot, 'figures'>): Figures {
  return new Map(snapshot.figures.map((figure) => [figure.id, figure]));
}

export function figureTable(table: SnapshotFigures, figures: Figures, hasRanges: boolean): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="t-${table.id}"><table>
<caption>${table.caption}</caption>
<thead><tr><th scope="col">Place</th>${table.columns.map((column) => html`<th scope="col" class="number">${column.label}</th>`)}</tr></thead>
<tbody>${table.rows.map(
    (row) => html`
<tr class="${row.role}"><th scope="row">${row.areaName}</th>${row.figures.map((id) => cell(figures.get(id), hasRanges))}</tr>`,
  )}
</tbody></table></div>`;
}

function cell(figure: Figure | undefined, hasRanges: boolean): Markup {
  if (!figure) return html`<td class="number">not available</td>`;
  return html`<td class="number">${figure.text}${rangeBelow(hasRanges ? (figure.interval?.text ?? '') : '')}</td>`;
}

function rangeBelow(range: string): Markup | '' {
  return range === '' ? '' : html`<span class="range"><span class="screen">range </span>${range}</span>`;
}

export interface SummaryRow {
  /** Which question and which of its columns: the same in every place's snapshot, as a label need not be. */
  readonly key: string;
  readonly question: string;
  readonly label: string;
  /** The period that every figure of the row describes; empty when there is none. */
  readonly period: string;
  /** One text a column of the summary, in words where there is no figure. */
  readonly texts: readonly string[];
  /** One a column: where the true figure is likely to lie; empty where no range is published. */
  readonly ranges: readonly string[];
  /** The figures of these texts, as far as there are any; the place itself comes first. */
  readonly figures: readonly Figure[];
}

export interface Summary {
  readonly places: readonly { readonly role: PlaceRole; readonly name: string }[];
  readonly rows: readonly SummaryRow[];
}

/**
 * The place and the wider ones around it; the parts of a partnership are left to the whole page, and so are tables in which the place itself
 * has no row. `hasCountry`: the last place is the widest, however many there are between.
 */
export function summarise(snapshot: Snapshot, mostPlaces = 4, hasCountry = false): Summary {
  const figures = figuresOf(snapshot);
  const first = snapshot.tables[0];
  const around = (first?.rows ?? [])
    .filter((row) => row.role !== 'member')
    .map((row) => ({ role: row.role, name: row.areaName, code: row.areaCode }));
  const places = hasCountry
    ? around.filter((_, at) => at < mostPlaces - 1 || at === around.length - 1)
    : around.slice(0, mostPlaces);
  const ofPlace = snapshot.tables.filter(({ rows }) =>
    rows.some(({ areaCode }) => areaCode === places[0]?.code),
  );
  const rows = ofPlace.flatMap((table) =>
    table.columns.map((column, at) => {
      const cells = places.map(({ code }) => {
        const row = table.rows.find((each) => each.areaCode === code);
        return figures.get(row?.figures[at] ?? '');
      });
      return {
        key: `${table.id}/${column.measure}/${column.label}`,
        question: table.id,
        label: column.label,
        period: column.period?.label ?? '',
        texts: cells.map((figure) => figure?.text ?? 'not available'),
        ranges: cells.map((figure) => figure?.interval?.text ?? ''),
        figures: cells.flatMap((figure) => figure ?? []),
      };
    }),
  );
  return { places, rows };
}

export function summaryTable(summary: Summary, caption: string, hasRanges = false): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="summary">
<caption>${caption}${hasRanges && summary.rows.some(({ ranges }) => ranges.some((each) => each !== '')) ? '; under a figure, the range that the true one probably lies in' : ''}</caption>
<thead><tr><th scope="col">What</th>${summary.places.map(({ role, name }) => html`<th scope="col" class="number${role === 'here' ? ' here' : ''}">${name}</th>`)}</tr></thead>
<tbody>${summary.rows.map(
    (row) => html`
<tr><th scope="row">${row.label}${row.period === '' ? '' : html`<span class="when">${row.period}</span>`}</th>${row.texts.map((text, at) => html`<td class="number${summary.places[at]?.role === 'here' ? ' here' : ''}">${text}${rangeBelow(hasRanges ? (row.ranges[at] ?? '') : '')}</td>`)}</tr>`,
  )}
</tbody></table></div>`;
}

/** How a note begins that explains a mark. */
const MARK_NOTE = 'The mark [';

/** Every mark that the summary shows, with its meaning, from the notes that explain them. */
export function marksOf(snapshot: Snapshot): string[] {
  const notes = snapshot.tables.flatMap((table) => table.notes.filter((note) => note.startsWith(MARK_NOTE)));
  return [...new Set(notes)];
}
