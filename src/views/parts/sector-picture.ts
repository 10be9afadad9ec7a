/** Every sector's part of a place's jobs as one picture: a bar for the place, a mark for its country, sorted. */
import { html } from 'hono/html';
import type { Level, Snapshot } from '../../snapshots/document/snapshot.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath } from './addresses.ts';
import type { Markup } from './markup.ts';
import { sectorSymbol } from './sector-symbols.ts';

const WIDTH = 400;
const HEIGHT = 18;
/** The others are a tap away. */
const SHOWN: Partial<Readonly<Record<Level, number>>> = { ks3: 5, parent: 6 };

export function sectorPicture(snapshot: Snapshot): Markup | '' {
  const { area, level, figures } = snapshot;
  const shares = snapshot.shares.slice(0, SHOWN[level]);
  const [first] = shares;
  if (first === undefined) return '';
  const most = Math.max(
    ...shares.flatMap(({ perThousand, perThousandBeside }) => [perThousand, perThousandBeside ?? 0]),
    1,
  );
  const x = (share: number) => Math.round((share / most) * (WIDTH - 4));
  const period = figures.find(({ id }) => id === first.figures[0])?.period?.label ?? '';
  const country = figures.find(({ id }) => id === first.figures[2])?.areaName ?? null;
  const caption = `Of every 1,000 jobs with employers in ${inPlace(area.name)}, how many are in each sector (${period})${country === null ? '' : `. The upright mark is ${inPlace(country)}`}`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="sector-picture">
<caption>${caption}</caption>
<thead><tr><th scope="col">Sector</th><th scope="col" class="number">${area.name}</th>${country === null ? '' : html`<th scope="col" class="number">${country}</th>`}</tr></thead>
<tbody>${shares.map(
    ({ id, title, perThousand, perThousandBeside }) => html`
<tr><th scope="row"><a href="${areaSectorPath(area.slug, id, level)}">${sectorSymbol(id)}${title}</a><svg class="share" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" focusable="false"><rect class="own" x="0" y="4" width="${Math.max(1, x(perThousand))}" height="10" rx="2"/>${perThousandBeside === null ? '' : html`<rect class="mark" x="${x(perThousandBeside)}" y="0" width="3" height="${HEIGHT}"/>`}</svg></th><td class="number">${perThousand}</td>${country === null ? '' : html`<td class="number">${perThousandBeside ?? 'not known'}</td>`}</tr>`,
  )}
</tbody></table></div>`;
}
