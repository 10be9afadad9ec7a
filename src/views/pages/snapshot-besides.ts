/** What stands beside a snapshot's tables: confused figures, gaps, good to know, other places. */
import { html } from 'hono/html';
import type { Aside, Disagreement, Figure, Snapshot } from '../../snapshots/document/snapshot.ts';
import { areaSectorPath } from '../parts/addresses.ts';
import { figuresOf } from '../parts/figure-table.ts';
import type { Markup } from '../parts/markup.ts';

const GAPS_AT_ONCE = 2;

export function besideTables(snapshot: Snapshot): Markup {
  const figures = figuresOf(snapshot);
  return html`${snapshot.disagreements.map((each) => disagreementSection(each, figures, snapshot.level === 'adviser'))}
${elsewhereSection(snapshot)}`;
}

/** What is good to know, of those that are asked for. */
export function asideSections({ asides }: Snapshot, isAsked: (id: string) => boolean): Markup {
  return html`${asides.filter(({ id }) => isAsked(id)).map(asideSection)}`;
}

/** What nobody publishes: once, in a line or two. A partnership has many, all for one reason: more than a few are folded. */
export function gapSection({ gaps, level }: Snapshot): Markup | '' {
  if (gaps.length === 0 || level === 'ks3' || level === 'easyread') return '';
  const list = html`<ul>${gaps.map((gap) => html`<li>${gap}</li>`)}</ul>`;
  return gaps.length > GAPS_AT_ONCE
    ? html`<details class="kept"><summary>What is missing</summary>${list}</details>`
    : html`<p class="soft"><b>What is missing:</b> ${gaps.join(' ')}</p>`;
}

/** On paper for advisers alone: for others its figures stand in the tables already, and it took half a side. */
function disagreementSection(
  { id, title, sides, reason }: Disagreement,
  figures: ReadonlyMap<string, Figure>,
  isOnPaper: boolean,
): Markup {
  return html`<section${isOnPaper ? '' : html` class="screen"`}>
<h2 id="d-${id}">${title}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="d-${id}"><table>
<caption>Figures that are easily taken for one another</caption>
<thead><tr><th scope="col">Figure</th><th scope="col" class="number">Here</th><th scope="col">When</th><th scope="col">Who is counted</th><th scope="col">How</th></tr></thead>
<tbody>${sides.map(
    (side) => html`
<tr><th scope="row">${side.title}</th><td class="number">${figures.get(side.figure)?.text ?? 'not available'}</td><td>${side.when}</td><td>${side.whoIsCounted}</td><td>${side.how}</td></tr>`,
  )}
</tbody></table></div>
<p>${reason}</p>
</section>
`;
}

function asideSection({ title, lines, link }: Aside): Markup {
  return html`<section><h2>${title}</h2>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
${link ? html`<p class="screen"><a href="${link.url}">${link.text}</a></p>` : ''}</section>
`;
}

function elsewhereSection({ elsewhere, sector }: Snapshot): Markup | '' {
  if (!elsewhere) return '';
  const address = (slug: string) => areaSectorPath(slug, sector.id);
  const { similar, contrasting, rule } = elsewhere;
  return html`<section class="screen"><h2>Other places to look at</h2>
<p>Most alike: <a href="${address(similar.slug)}">${similar.areaName}</a>. Most different: <a href="${address(contrasting.slug)}">${contrasting.areaName}</a>. ${rule}</p></section>
`;
}
