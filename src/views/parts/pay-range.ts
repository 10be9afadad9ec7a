/** Pay of jobs side by side: for each a bar from the lower quarter to the upper one with the middle marked, and the numbers in words beside it. */
import { scaleLinear } from 'd3-scale';
import { html } from 'hono/html';
import type { Figure } from '../../snapshots/document/snapshot.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
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
  const x = scaleOf(rows);
  return html`<table class="pay-ranges">
<caption>${caption}</caption>
<thead><tr><th scope="col">Job</th><th scope="col">What half of people earn</th><th scope="col" class="number">Middle</th></tr></thead>
<tbody>${rows.map(
    (row) => html`
<tr${row.isOwn ? html` class="here"` : ''}><th scope="row">${row.name}</th><td>${bar(row, x)}<span class="range">${rangeWords(row) ?? 'not published'}${otherPlace(row.middle, place)}</span></td><td class="number">${bareText(row.middle)}</td></tr>`,
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

/** Rows with both quarters as a drawing for a first screen: bars with the numbers under each. */
export function payPicture(rows: readonly PayRow[], about: string): Markup {
  const x = scaleOf(rows);
  return html`<figure class="picture first">${rows.map((row) => html`${bar(row, x)}<p><b>${rangeWords(row) ?? ''}</b> ${row.name}</p>`)}<figcaption>${about}</figcaption></figure>`;
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
