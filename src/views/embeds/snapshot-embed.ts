/** A snapshot small enough for another site's page: what it says, one table, its sources, and the way to the whole. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { pagePath } from '../parts/addresses.ts';
import { summaryTable } from '../parts/figure-table.ts';
import { captionOf, keyFigures } from '../parts/key-figures.ts';
import { attributionLines, lateLines, sourcesInOneLine } from '../parts/source-lines.ts';
import { outwards, renderEmbed, type Theme } from './embed-frame.ts';

/** What a frame on somebody else's page has room for: columns that fit 320 px without scrolling, rows that are read. */
export const EMBED_ROOM = { rows: 7, places: 3 } as const;

export function snapshotEmbed(
  snapshot: Snapshot,
  { origin, theme, resizes }: { readonly origin: string; readonly theme: Theme; readonly resizes: boolean },
): string {
  const whole = `${origin}${pagePath(snapshot)}`;
  const key = keyFigures(snapshot, EMBED_ROOM);
  return renderEmbed({
    title: snapshot.title,
    theme,
    resizes,
    notice: snapshot.notice,
    canonical: whole,
    main: html`<h1>${snapshot.title}</h1>
<p class="headline">${snapshot.headline}</p>
${summaryTable(key.summary, captionOf(snapshot.subtitle, key))}
${lateLines(key)}
${key.marks.map((mark) => html`<p class="from">${mark}</p>`)}
<p class="from">${sourcesInOneLine(key)} ${attributionLines(key).join(' ')}</p>
<p>${outwards(whole, `${snapshot.title}: all figures, notes and sources`)} <span class="soft">Edition ${snapshot.edition}, ${plainDate(snapshot.asAt.slice(0, 10))}. Wealdway.</span></p>`,
  });
}

/** The same table for pasting into a page whose editor takes away frames: plain HTML, with its source in the caption. */
export function plainTable(snapshot: Snapshot, origin: string): string {
  const key = keyFigures(snapshot, EMBED_ROOM);
  const { places, rows } = key.summary;
  const whole = `${origin}${pagePath(snapshot)}`;
  const demonstration = snapshot.notice === null ? '' : `${snapshot.notice} `;
  return html`<table>
<caption>${captionOf(snapshot.title, key)}. ${demonstration}${sourcesInOneLine(key)} ${attributionLines(key).join(' ')} <a href="${whole}">All figures and notes</a>, edition ${snapshot.edition}.</caption>
<thead><tr><th scope="col">What</th>${places.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(({ label, period, texts }) => html`<tr><th scope="row">${label}${period === '' ? '' : `, ${period}`}</th>${texts.map((text) => html`<td>${text}</td>`)}</tr>\n`)}</tbody>
</table>`.toString();
}
