/** Two or three places side by side for another site's page: the figures of their own snapshots, row by row. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { summaryTable } from '../parts/figure-table.ts';
import { captionOf, keyFiguresBeside } from '../parts/key-figures.ts';
import { attributionLines, lateLines, sourcesInOneLine } from '../parts/source-lines.ts';
import { outwards, renderEmbed, type Theme } from './embed-frame.ts';
import { EMBED_ROOM } from './snapshot-embed.ts';

export const COMPARE_SUBTITLE =
  'The same figures for each place. A difference may be no more than chance: see the ranges on the whole page.';

export function compareEmbed(
  snapshots: readonly [Snapshot, ...Snapshot[]],
  {
    origin,
    whole,
    theme,
    resizes,
  }: {
    readonly origin: string;
    readonly whole: string;
    readonly theme: Theme;
    readonly resizes: boolean;
  },
): string {
  const [first] = snapshots;
  const names = snapshots.map(({ area }) => area.name);
  const title = `${names.join(' and ')}: ${first.sector.title.toLowerCase()}`;
  const key = keyFiguresBeside(snapshots, EMBED_ROOM);
  return renderEmbed({
    title,
    theme,
    resizes,
    notice: first.notice,
    canonical: `${origin}${whole}`,
    main: html`<h1>${title}</h1>
<p class="subtitle">${COMPARE_SUBTITLE}</p>
${summaryTable(key.summary, captionOf(`${title}, edition ${first.edition}`, key))}
${lateLines(key)}
${key.marks.map((mark) => html`<p class="from">${mark}</p>`)}
<p class="from">${sourcesInOneLine(key)} ${attributionLines(key).join(' ')}</p>
<p>${outwards(`${origin}${whole}`, `${title}: compare them in full`)} <span class="soft">Edition ${first.edition}, ${plainDate(first.asAt.slice(0, 10))}. Wealdway.</span></p>`,
  });
}
