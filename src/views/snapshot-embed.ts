/** A snapshot small enough for another site's page: what it says, one table, its sources, and the way to the whole. */
import { html } from 'hono/html';
import { plainDate } from '../domain/period.ts';
import type { Snapshot } from '../snapshots/document.ts';
import { pagePath } from './addresses.ts';
import { outwards, renderEmbed, type Theme } from './embed-frame.ts';
import { marksOf, summarise, summaryTable } from './figure-table.ts';
import { attributions, lateLines, sourcesInOneLine } from './source-lines.ts';

/** Columns that fit 320 px without scrolling. */
export const PLACES_SHOWN = 3;

export function snapshotEmbed(
  snapshot: Snapshot,
  { origin, theme, resizes }: { readonly origin: string; readonly theme: Theme; readonly resizes: boolean },
): string {
  const whole = `${origin}${pagePath(snapshot)}`;
  const marks = marksOf(snapshot);
  return renderEmbed({
    title: snapshot.title,
    theme,
    resizes,
    notice: snapshot.notice,
    canonical: whole,
    main: html`<h1>${snapshot.title}</h1>
<p class="headline">${snapshot.headline}</p>
${summaryTable(summarise(snapshot, PLACES_SHOWN), snapshot.subtitle)}
${lateLines(snapshot)}
${marks.map((mark) => html`<p class="from">${mark}</p>`)}
<p class="from">${sourcesInOneLine(snapshot)} ${attributions(snapshot).join(' ')}</p>
<p>${outwards(whole, `${snapshot.title}: all figures, notes and sources`)} <span class="soft">Edition ${snapshot.edition}, ${plainDate(snapshot.asAt.slice(0, 10))}. Wealdway.</span></p>`,
  });
}

/** The same table for pasting into a page whose editor takes away frames: plain HTML, with its source in the caption. */
export function plainTable(snapshot: Snapshot, origin: string): string {
  const { places, rows } = summarise(snapshot, PLACES_SHOWN);
  const whole = `${origin}${pagePath(snapshot)}`;
  const demonstration = snapshot.notice === null ? '' : `${snapshot.notice} `;
  return html`<table>
<caption>${snapshot.title}. ${demonstration}${sourcesInOneLine(snapshot)} ${attributions(snapshot).join(' ')} <a href="${whole}">All figures and notes</a>, edition ${snapshot.edition}.</caption>
<thead><tr><th scope="col">What</th>${places.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(({ label, period, texts }) => html`<tr><th scope="row">${label}${period === '' ? '' : `, ${period}`}</th>${texts.map((text) => html`<td>${text}</td>`)}</tr>\n`)}</tbody>
</table>`.toString();
}
