/**
 * Bars from zero for one column of a table: the place solid, up to three others outlined, the published range as a line with
 * ends, the value written beside. The table is the truth and comes first; a chart shows no figure that the table lacks.
 */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { html } from 'hono/html';
import type { Figure, Snapshot, SnapshotFigures } from '../../snapshots/document/snapshot.ts';
import type { Markup } from './markup.ts';

/** Four bars at most (rule T3): the place itself and the wider ones. */
const MOST_BARS = 4;
/** Units in which a small place and a country can stand side by side. Numbers of people or jobs cannot: the bar would show size alone. */
const COMPARABLE = new Set(['percent', 'per-100000', 'gbp-per-week', 'gbp-per-year', 'gbp-per-hour']);

interface Bar {
  readonly name: string;
  readonly isHere: boolean;
  readonly figure: Figure;
}

export interface Chart {
  readonly title: string;
  readonly period: string;
  readonly bars: readonly Bar[];
}

/** A chart for each column that can bear one: comparable units, and two values or more. */
export function chartsOf(table: SnapshotFigures, figures: ReadonlyMap<string, Figure>): Chart[] {
  return table.columns.flatMap((column, at) => {
    const bars = table.rows
      .filter((row) => row.role !== 'member')
      .slice(0, MOST_BARS)
      .flatMap((row) => {
        const figure = figures.get(row.figures[at] ?? '');
        return figure ? [{ name: row.areaName, isHere: row.role === 'here', figure }] : [];
      });
    const drawn = bars.filter(({ figure }) => figure.value !== null && figure.value >= 0);
    if (drawn.length < 2 || !bars.every(({ figure }) => COMPARABLE.has(figure.unit))) return [];
    return [{ title: column.label, period: column.period?.label ?? '', bars }];
  });
}

/** Each chart of a snapshot with the table it draws. */
export function chartsOfSnapshot(snapshot: Snapshot): { table: SnapshotFigures; chart: Chart }[] {
  const figures = new Map(snapshot.figures.map((figure) => [figure.id, figure]));
  return snapshot.tables.flatMap((table) => chartsOf(table, figures).map((chart) => ({ table, chart })));
}

/** Narrow, so that its letters can be read at 320 px: a drawing shrinks with them. */
const CHART_WIDTH = 430;
const ROW = 52;
const TOP = 6;
const BAR = 22;
/** Room for the value beside the longest bar. */
const VALUE_ROOM = 120;

export function chartHeight(chart: Chart): number {
  return TOP + chart.bars.length * ROW + 4;
}

/** The bars as SVG elements in a box of this width, for a page or for a drawing that stands alone. */
export function drawBars(chart: Chart, width: number): Markup {
  const most = Math.max(
    ...chart.bars.map(({ figure }) => Math.max(figure.value ?? 0, figure.interval?.upper ?? 0)),
  );
  const x = scaleLinear()
    .domain([0, most || 1])
    .range([1, width - VALUE_ROOM]);
  const bottom = chartHeight(chart) - 4;
  return html`${chart.bars.map((bar, at) => drawBar(bar, TOP + at * ROW, x))}<line class="base" x1="1" x2="1" y1="${TOP}" y2="${bottom}" stroke="#24231f" stroke-width="2"/>`;
}

function drawBar({ name, isHere, figure }: Bar, top: number, x: (value: number) => number): Markup {
  const y = top + 20;
  const label = html`<text x="8" y="${top + 14}" font-size="15" fill="#24231f"${isHere ? html` font-weight="700"` : ''}>${name}</text>`;
  // A gap is drawn as a gap: no bar, and the words that the table has.
  if (figure.value === null) {
    return html`${label}<text x="8" y="${y + 16}" font-size="15" fill="#24231f">${figure.text}</text>`;
  }
  const end = x(figure.value);
  const labelAt = Math.max(end, figure.interval ? x(figure.interval.upper) : 0) + 8;
  const colours = isHere
    ? html`class="here" fill="#1c5546" stroke="#1c5546"`
    : html`class="other" fill="#ffffff" stroke="#24231f"`;
  return html`${label}<rect ${colours} x="1" y="${y}" width="${tidy(end - 1)}" height="${BAR}" stroke-width="1.5"/>${figure.interval ? drawRange(x(figure.interval.lower), x(figure.interval.upper), y + BAR / 2) : ''}<text x="${tidy(labelAt)}" y="${y + 16}" font-size="15" fill="#24231f"${isHere ? html` font-weight="700"` : ''}>${figure.text}</text>`;
}

/** Dark on the outlined bars, with a pale edge so that it shows on the solid one too. */
function drawRange(from: number, to: number, y: number): Markup {
  const stroke = line()([
    [tidy(from), y - 5],
    [tidy(from), y + 5],
    [tidy(from), y],
    [tidy(to), y],
    [tidy(to), y - 5],
    [tidy(to), y + 5],
  ]);
  return html`<path class="halo" d="${stroke}" fill="none" stroke="#ffffff" stroke-width="5"/><path class="whisker" d="${stroke}" fill="none" stroke="#24231f" stroke-width="2"/>`;
}

const tidy = (value: number) => Math.round(value * 10) / 10;

/** What the chart shows, in words (rule T8): the drawing itself is hidden from screen readers. */
export function chartInWords(chart: Chart): string {
  const parts = chart.bars.map(({ name, figure }) =>
    figure.interval ? `${name} ${figure.text}, range ${figure.interval.text}` : `${name} ${figure.text}`,
  );
  const hasRange = chart.bars.some(({ figure }) => figure.interval !== null);
  const how = hasRange
    ? 'Bars begin at zero. The thin line on a bar is the range in which the true figure is likely to lie.'
    : 'Bars begin at zero.';
  return `${chart.title}${chart.period === '' ? '' : `, ${chart.period}`}: ${parts.join('; ')}. ${how}`;
}

export function chartFigure(chart: Chart): Markup {
  const height = chartHeight(chart);
  return html`<figure class="chart"><svg viewBox="0 0 ${CHART_WIDTH} ${height}" width="${CHART_WIDTH}" height="${height}" aria-hidden="true" focusable="false">${drawBars(chart, CHART_WIDTH)}</svg>
<figcaption>${chartInWords(chart)}</figcaption></figure>`;
}
