/** Two places side by side as a table to paste: how large a part of the jobs of each a sector is. */
import { html } from 'hono/html';
import { withinSentence } from '../../domain/first-letter.ts';
import type { ComparedShares } from '../../snapshots/compare/document.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { areaSectorPath } from '../parts/addresses.ts';
import { creditsInBrief } from '../parts/source-lines.ts';
import { PASTED } from '../style/pasted.ts';
import { COMPARE_LINK, shownShares } from './compare-embed.ts';
import { asCard } from './pasted-card.ts';

export interface PastedShares {
  readonly shares: ComparedShares;
  /** The whole comparison, absolute. */
  readonly whole: string;
  readonly origin: string;
}

/** `snapshot` is of the first place. */
export function comparedTable(snapshot: Snapshot, { shares, whole, origin }: PastedShares): string {
  const { caption, areas, says, sources } = shares;
  const largest = new Set(shownShares(shares).rows);
  // The sectors that the sentence names stand in the table under it.
  const rows = shares.rows.filter((row) => largest.has(row) || says?.includes(withinSentence(row.title)));
  const { notice } = snapshot;
  const behind = snapshot.sources.filter(({ id }) => sources.includes(id));
  const first = areas[0]?.slug ?? snapshot.area.slug;
  return asCard(html`${says === null ? '' : html`<p style="${PASTED.claim}"><strong>${says}</strong></p>`}
<table style="${PASTED.table}">
<caption style="${PASTED.caption}">${caption}${notice === null ? '' : `. ${notice.replace(/\.$/, '')}`}</caption>
<thead><tr><th scope="col" style="${PASTED.head}">Sector</th>${areas.map(({ name }) => html`<th scope="col" style="${PASTED.numberHead}">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(({ id, title, perThousand }) => html`<tr><th scope="row" style="${PASTED.cell}"><a href="${origin}${areaSectorPath(first, id)}" style="${PASTED.link}">${title}</a></th>${perThousand.map((share) => html`<td style="${PASTED.number}">${share ?? 'not known'}</td>`)}</tr>\n`)}</tbody>
<tfoot><tr><td colspan="${areas.length + 1}" style="${PASTED.foot}">${creditsInBrief({ sources: behind }, PASTED.link)} <a href="${whole}" style="${PASTED.link}">${COMPARE_LINK}</a>.</td></tr></tfoot>
</table>`).toString();
}
