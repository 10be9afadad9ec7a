/** Pay of jobs side by side: for each a bar from the lower quarter to the upper one with the middle marked, and the numbers in words beside it. */
import { scaleLinear } from 'd3-scale';
import { html } from 'hono/html';
import type { Figure } from '../../snapshots/document/snapshot.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import type { Markup } from './markup.ts';

export interface PayRow {
  readonly name: Markup;
  readonly isOwn: boolean;
  readonly lower: Figure;
  readonly middle: Figure;
  readonly upper: Figure;
}

const WIDTH = 220;
const HEIGHT = 22;
const BAR = 12;

/** Rows without a middle have no place here. All begin at zero, so that twice the pay is twice as far along. Pay of another place than `place` says so. */
export function payRanges(rows: readonly PayRow[], caption: string, place: string): Markup {
  return payTable(caption, html`<tbody>${payRows(rows, scaleOf(rows), place)}</tbody>`);
}

/** The same in a block for each place, on one scale: what stands in one block can be compared. */
export function placedPayRanges(
  places: readonly { readonly areaName: string; readonly rows: readonly PayRow[] }[],
  caption: string,
): Markup {
  const x = scaleOf(places.flatMap(({ rows }) => rows));
  return payTable(
    caption,
    html`${places.map(
      ({ areaName, rows }) =>
        html`<tbody><tr class="of-place"><th scope="rowgroup" colspan="3">Pay in ${inPlace(areaName)}</th></tr>${payRows(rows, x, areaName)}</tbody>
`,
    )}`,
  );
}

function payTable(caption: string, bodies: Markup): Markup {
  return html`<table class="pay-ranges">
<caption>${caption}</caption>
<thead><tr><th scope="col">Job</th><th scope="col">Half of people earn</th><th scope="col" class="number">Middle</th></tr></thead>
${bodies}</table>`;
}

function payRows(rows: readonly PayRow[], x: ReturnType<typeof scaleOf>, place: string): Markup {
  return html`${rows.map(
    (row) => html`
<tr${row.isOwn ? html` class="here"` : ''}><th scope="row">${row.name}</th><td>${bar(row, x)}<span class="range">${rangeWords(row) ?? 'not published'}${otherPlace(row.middle, place)}</span></td><td class="number">${bareText(row.middle)}</td></tr>`,
  )}
`;
}

/** The middle alone, as a bar from zero with its pounds: for those who would take a range for two answers. */
export function payMiddles(rows: readonly Pick<PayRow, 'name' | 'middle'>[], caption: string): Markup {
  const x = scaleLinear()
    .domain([0, Math.max(...rows.map(({ middle }) => middle.value ?? 0), 1)])
    .range([0, WIDTH]);
  return html`<table class="pay-ranges middles">
<caption>${caption}</caption>
<thead><tr><th scope="col">Job</th><th scope="col">From £0</th><th scope="col" class="number">Middle pay</th></tr></thead>
<tbody>${rows.map(
    ({ name, middle }) => html`
<tr class="here"><th scope="row">${name}</th><td><svg class="share" viewBox="0 0 ${WIDTH} ${BAR}" preserveAspectRatio="none" width="${WIDTH}" height="${BAR}" aria-hidden="true" focusable="false"><rect class="own" x="0" y="0" width="${x(middle.value ?? 0)}" height="${BAR}"/></svg></td><td class="number">${bareText(middle)}</td></tr>`,
  )}
</tbody></table>`;
}

function scaleOf(rows: readonly PayRow[]) {
  const most = Math.max(...rows.flatMap(({ middle, upper }) => [middle.value ?? 0, upper.value ?? 0]), 1);
  return scaleLinear()
    .domain([0, most])
    .range([0, WIDTH - 4]);
}

/** ", South East": under pay that is of another place than the rest. Empty for that of the place itself. */
export function otherPlace({ areaName }: Figure, place: string | null): string {
  return areaName === place ? '' : `, ${underNumber(areaName)}`;
}

/** A place under a number: the one that stands under many is short. */
export function underNumber(areaName: string): string {
  return areaName === 'United Kingdom' ? 'UK' : areaName;
}

function rangeWords({ lower, upper }: PayRow): string | null {
  return lower.value === null || upper.value === null ? null : `${bareText(lower)} to ${bareText(upper)}`;
}

const SCALE = { width: 340, height: 66, top: 24, bar: 16, letter: 9 } as const;
/** Between the words under the two ends of a bar. */
const WORDS_APART = 8;

/** A row with both quarters as a drawing for a first screen: a line from £0, the bar's ends and its middle with their pounds. `about` says the same in words. */
export function payPicture({ lower, middle, upper }: Omit<PayRow, 'name' | 'isOwn'>, about: Markup): Markup {
  const { width, height, top, bar: thick, letter } = SCALE;
  const x = scaleLinear()
    .domain([0, Math.max(middle.value ?? 0, upper.value ?? 0, 1)])
    .range([0, width]);
  const [from, mark, to] = [x(lower.value ?? 0), x(middle.value ?? 0), x(upper.value ?? 0)];
  const half = (figure: Figure) => (bareText(figure).length * letter) / 2;
  const within = (at: number, figure: Figure) => Math.min(Math.max(at, half(figure)), width - half(figure));
  const upperAt = within(to, upper);
  // A short bar: the words of its lower end stand further to the left.
  const lowerAt = Math.min(within(from, lower), upperAt - half(upper) - half(lower) - WORDS_APART);
  const under = top + thick + 17;
  return html`<figure class="picture first pay-scale"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false"><rect class="track" x="0" y="${top}" width="${width}" height="${thick}" rx="3"/><rect class="own" x="${tidy(from)}" y="${top}" width="${tidy(to - from)}" height="${thick}" rx="3"/><rect class="middle" x="${tidy(mark - 2)}" y="${top - 5}" width="4" height="${thick + 10}"/>
<text class="middle-pay" x="${tidy(within(mark, middle))}" y="15" text-anchor="middle">${bareText(middle)}</text><text x="0" y="${under}">£0</text><text x="${tidy(lowerAt)}" y="${under}" text-anchor="middle">${bareText(lower)}</text><text x="${tidy(upperAt)}" y="${under}" text-anchor="middle">${bareText(upper)}</text></svg><figcaption>${about}</figcaption></figure>`;
}

function bar({ lower, middle, upper, isOwn }: PayRow, x: ReturnType<typeof scaleOf>): Markup {
  const top = (HEIGHT - BAR) / 2;
  const [from, to] = [x(lower.value ?? 0), x(upper.value ?? 0)];
  const range =
    lower.value === null || upper.value === null
      ? ''
      : html`<rect class="${isOwn ? 'own' : 'other'}" x="${tidy(from)}" y="${top}" width="${tidy(to - from)}" height="${BAR}" rx="3"/>`;
  return html`<svg class="pay-range" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" focusable="false"><rect class="track" x="0" y="${top}" width="${WIDTH}" height="${BAR}" rx="3"/>${range}<rect class="middle" x="${tidy(x(middle.value ?? 0) - 2)}" y="1" width="4" height="${HEIGHT - 2}"/></svg>`;
}

const tidy = (value: number) => Math.round(value * 10) / 10;
