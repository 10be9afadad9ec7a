/** Two or three places side by side for another site's page: how large a part of the jobs of each a sector is. */
import { html } from 'hono/html';
import type { ComparedShares } from '../../snapshots/compare/document.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { sharePlot } from '../parts/dot-plot.ts';
import { sourcesInBrief } from '../parts/source-lines.ts';
import { outwards, renderEmbed, type Theme } from './embed-frame.ts';

/** Of all sectors, the largest of the first place. */
const SECTORS_SHOWN = 5;
export const COMPARE_LINK = 'Compare them in full, with notes and licences';

export function comparedTitle(snapshots: readonly [Snapshot, ...Snapshot[]]): string {
  return `${snapshots[0].sector.title}: ${snapshots.map(({ area }) => area.name).join(' and ')}`;
}

export function shownShares(shares: ComparedShares): ComparedShares {
  return { ...shares, rows: shares.rows.slice(0, SECTORS_SHOWN) };
}

export function compareEmbed(
  snapshots: readonly [Snapshot, ...Snapshot[]],
  view: {
    readonly origin: string;
    readonly whole: string;
    readonly theme: Theme;
    readonly resizes: boolean;
    /** Null where they cannot stand side by side. */
    readonly shares: ComparedShares | null;
  },
): string {
  const [first] = snapshots;
  const { origin, whole, theme, resizes } = view;
  const shares = view.shares === null ? null : shownShares(view.shares);
  return renderEmbed({
    title: comparedTitle(snapshots),
    theme,
    resizes,
    notice: first.notice,
    canonical: `${origin}${whole}`,
    main: html`<h1>${comparedTitle(snapshots)}</h1>
${
  shares === null
    ? html`<p>No two of these places have figures that can stand side by side.</p>`
    : html`${shares.says === null ? '' : html`<p class="claim">${shares.says}</p>`}
${sharePlot(shares, { link: (href, words) => outwards(`${origin}${href}`, words) })}`
}
<p class="from">${sourcesInBrief(first.sources.filter(({ id }) => id === 'nomis/employment-by-industry'))}</p>
<p class="from">${outwards(`${origin}${whole}`, COMPARE_LINK)}</p>`,
  });
}
