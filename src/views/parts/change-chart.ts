/** Jobs gained and lost, industry by industry: bars from one line in the middle, with both ends and the change beside them. */
import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import { findSector } from '../../reference/sectors.ts';
import type { GrowthAnswer, GrowthLine } from '../../snapshots/document/growth-answer.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { ALL_OF_THEM, areaSectorPath, growthPath } from './addresses.ts';
import type { Markup } from './markup.ts';

const WIDTH = 400;
const HEIGHT = 14;
const THIN = 2;

/** The table is the picture's words: its bars are drawings of the last column. */
export function changeChart(answer: GrowthAnswer, span: NonNullable<GrowthAnswer['span']>): Markup {
  const { industries } = answer;
  const gains = industries.map(({ gained }) => gained);
  const [most, least] = [Math.max(0, ...gains), Math.min(0, ...gains)];
  const scale = WIDTH / Math.max(1, most - least);
  const zero = -least * scale;
  const where = industries[0] === undefined ? '' : inPlace(industries[0].later.areaName);
  const caption = `Jobs that a model expects to be gained and lost, ${where}`;
  return html`<div class="gains scroll" tabindex="0" role="region" aria-label="${caption}"><table class="growth changes">
<caption>${caption}</caption>
<thead><tr><th scope="col">Industry</th><th scope="col" class="number">${span.from}</th><th scope="col" class="number">${span.to}</th><th scope="col" class="number">Change</th></tr></thead>
<tbody>${industries.map((line, at) => html`${between(industries, at) ? leftOut(answer) : ''}${row(line, answer, { scale, zero })}`)}
</tbody></table>${sharedLinks(answer)}</div>`;
}

/** Where the list jumps from what grows to what shrinks. */
function between(industries: readonly GrowthLine[], at: number): boolean {
  return industries[at]?.step === 'shrink' && industries[at - 1]?.step === 'grow';
}

function leftOut({ industries, outOf, area }: GrowthAnswer): Markup | '' {
  const count = outOf.industries - industries.length;
  return count === 0
    ? ''
    : html`
<tr class="same"><th scope="row" colspan="4"><a href="${growthPath(area.slug, ALL_OF_THEM)}">${count === 1 ? 'See the one other' : `See the ${count} others`}</a></th></tr>`;
}

/** One that several sectors share has their links below the table: a row is as wide as a phone. */
function nameOf({ name, sector, shared }: GrowthLine, answer: GrowthAnswer): Markup {
  const [nearest, ...others] = sector === null ? shared : [sector];
  return nearest === undefined || others.length > 0 ? html`${name}` : sectorLink(nearest, name, answer);
}

/** Not on short pages. */
function sharedLinks(answer: GrowthAnswer): Markup | '' {
  const lines = answer.industries.filter(({ sector, shared }) => sector === null && shared.length > 1);
  return lines.length === 0 || answer.level === 'ks3'
    ? ''
    : html`<p class="from screen">${lines.map(
        ({ name, shared }) =>
          html`${name}: ${shared.map((id, at) => html`${at === 0 ? '' : ' or '}${sectorLink(id, sectorTitle(id), answer)}`)}. `,
      )}</p>`;
}

function sectorLink(id: SectorId, words: string, { area, level }: GrowthAnswer): Markup {
  return html`<a href="${areaSectorPath(area.slug, id, level)}">${words}</a>`;
}

const sectorTitle = (id: SectorId) => findSector(id)?.title ?? id;

function row(
  line: GrowthLine,
  answer: GrowthAnswer,
  { scale, zero }: { readonly scale: number; readonly zero: number },
): Markup {
  const { begun, later, gained, change, percent, step } = line;
  const length = Math.max(THIN, Math.abs(gained) * scale);
  const from = gained < 0 ? zero - length : zero;
  const round = (value: number) => Math.round(value * 10) / 10;
  return html`
<tr class="${step}"><th scope="row">${nameOf(line, answer)}<svg class="share" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" focusable="false"><rect class="${gained < 0 ? 'other' : 'own'}" x="${round(from)}" y="2" width="${round(length)}" height="10"/><rect class="axis" x="${round(zero)}" y="0" width="1" height="${HEIGHT}"/></svg></th><td class="number">${bareText(begun)}</td><td class="number">${bareText(later)}</td><td class="number"><b>${change}</b>${percent === null ? '' : html`<span class="range">${percent}</span>`}</td></tr>`;
}
