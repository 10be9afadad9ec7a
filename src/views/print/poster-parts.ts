/** What several posters are made of: a title with one word set large, and a table of jobs with their pay. */
import { html } from 'hono/html';
import type { Markup } from '../parts/markup.ts';
import { heightOf, isLongHero, isShortHero, ROWS, rowHeight, TYPE } from './poster-room.ts';
import type { PosterSheet } from './poster-sheet.ts';

/** "How to become an", "electrician", "": the middle is set large on lines of its own. Any of the others may be ''. */
export function heroHead(before: string, hero: string, after: string): PosterSheet['head'] {
  const size = isShortHero(hero) ? 'short' : isLongHero(hero) ? 'long' : '';
  const type = { short: TYPE.shortHero, long: TYPE.longHero, '': TYPE.hero }[size];
  const line = (text: string) => (text === '' ? 0 : heightOf(text, TYPE.title));
  return {
    markup: html`<div class="poster-head"><h1>${before}${before === '' ? '' : ' '}<span class="hero${size === '' ? '' : ` ${size}`}">${hero}</span>${after === '' ? '' : ' '}${after}</h1></div>`,
    height: line(before) + heightOf(hero, type) + line(after),
  };
}

/** "Ten jobs" large, and below it the rest: "in" by itself beside the large words would be left behind. */
export function numberHead(hero: string, rest: string): PosterSheet['head'] {
  return {
    markup: html`<div class="poster-head close"><h1><span class="hero">${hero}</span> ${rest}</h1></div>`,
    height: heightOf(hero, TYPE.hero) + heightOf(rest, TYPE.closeTitle),
  };
}

export interface PosterRow {
  readonly name: string;
  readonly pay: string;
  /** A few words; null in a table without them. */
  readonly way: string | null;
}

/** As many rows as fit, in the largest type in which all do. */
export function fitRows<T extends PosterRow>(
  rows: readonly T[],
  room: number,
): { readonly rows: readonly T[]; readonly type: (typeof ROWS)[number] } {
  const heightIn = (type: (typeof ROWS)[number]) =>
    rows.reduce((sum, { name, way }) => sum + rowHeight(type, name, way), 0);
  const [closest = ROWS[2]] = ROWS.toReversed();
  const type = ROWS.find((each) => heightIn(each) <= room) ?? closest;
  let left = room;
  const past = rows.findIndex(({ name, way }) => {
    left -= rowHeight(type, name, way);
    return left < 0;
  });
  return { rows: past === -1 ? rows : rows.slice(0, past), type };
}

export function rowsMarkup({ rows, type }: ReturnType<typeof fitRows>): Markup {
  return html`<div class="poster-table ${type.name}"><table><tbody>${rows.map(
    ({ name, pay, way }) => html`
<tr><th scope="row">${name}</th><td class="pay">${pay}</td>${way === null ? '' : html`<td class="way">${way}</td>`}</tr>`,
  )}
</tbody></table></div>`;
}
