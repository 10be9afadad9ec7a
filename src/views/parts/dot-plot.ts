/**
 * Places side by side as dots on one line each, with the numbers beside them: the table is the truth, the dots are hidden from screen readers.
 * Only rates, shares and pay are drawn: dots of numbers of people show which place is larger.
 */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { html } from 'hono/html';
import type { ComparedShares, ComparedTable } from '../../snapshots/compare/document.ts';
import type { Figure } from '../../snapshots/document/snapshot.ts';
import { areaSectorPath } from './addresses.ts';
import { ownLink } from './advert-list.ts';
import type { Markup } from './markup.ts';
import { sectorSymbol } from './sector-symbols.ts';

const WIDTH = 300;
const HEIGHT = 20;
const EDGE = 8;
const DOT = 5;
/** Places without a figure are left out: the notes say why. */
export function dotPlot(table: ComparedTable, at: number): Markup {
  const rows = table.rows.flatMap(({ area, figures }) => {
    const figure = figures[at];
    return figure?.value == null ? [] : [{ area, figure, value: figure.value }];
  });
  const ends = rows.flatMap(({ figure, value }) => [
    value,
    figure.interval?.lower ?? value,
    figure.interval?.upper ?? value,
  ]);
  const x = scaleOf(ends);
  const { label = '' } = table.columns[at] ?? {};
  const periods = new Set(rows.map(({ figure }) => figure.period?.label ?? ''));
  const [period] = periods.size === 1 ? periods : [null];
  return html`<table class="dots places">
<caption>${label}${period === null ? '' : `, ${period}`}</caption>
<thead><tr><th scope="col">Place</th><th scope="col"><span class="unseen">Drawn</span></th><th scope="col" class="number"><span class="unseen">${label}</span></th></tr></thead>
<tbody>${rows.map(
    ({ area, figure, value }, index) => html`
<tr${index === 0 ? html` class="here"` : ''}><th scope="row"><a href="/in/${area.slug}">${area.name}</a></th><td>${line(x, html`${stem(x, value)}${whisker(figure, x)}${dot(x(value), index)}`)}</td><td class="number">${figure.text}${figure.interval ? html`<span class="range">range ${figure.interval.text}</span>` : ''}${period === null ? html`<span class="range">${figure.period?.label ?? ''}</span>` : ''}</td></tr>`,
  )}
</tbody></table>`;
}

/** A line a sector, a dot a place; on one scale, whichever `rows` are drawn. */
export function sharePlot(
  shares: ComparedShares,
  {
    rows = shares.rows,
    link = ownLink,
    isCaptionSaid = false,
  }: {
    readonly rows?: ComparedShares['rows'];
    readonly link?: (href: string, words: string) => Markup;
    /** It stands above already. */
    readonly isCaptionSaid?: boolean;
  } = {},
): Markup {
  const { caption, areas } = shares;
  const most = Math.max(...shares.rows.flatMap(({ perThousand }) => perThousand.map((each) => each ?? 0)), 1);
  const x = scaleLinear()
    .domain([0, most])
    .range([EDGE, WIDTH - EDGE]);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="dots shares">
<caption${isCaptionSaid ? html` class="unseen"` : ''}>${caption}</caption>
<thead><tr><th scope="col">Sector</th>${areas.map(({ name }, at) => html`<th scope="col" class="number">${key(at)}${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ id, title, perThousand }) => html`
<tr><th scope="row">${sectorSymbol(id)}${link(areaSectorPath(areas[0]?.slug ?? '', id), title)}${line(
      x,
      html`${perThousand.map((share, at) => (share === null ? '' : dot(x(share), at))).reverse()}`,
    )}</th>${perThousand.map((share) => html`<td class="number">${share ?? 'not known'}</td>`)}</tr>`,
  )}
</tbody></table></div>`;
}

/** From nought, whatever the values: where a line begins near the least of them, a small gap fills it. */
function scaleOf(values: readonly number[]): ScaleLinear<number, number> {
  return scaleLinear()
    .domain([Math.min(0, ...values), Math.max(1, ...values)])
    .nice(5)
    .range([EDGE, WIDTH - EDGE]);
}

function line(x: ScaleLinear<number, number>, inside: Markup): Markup {
  const [from, to] = x.range();
  return html`<svg class="dot-line" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" focusable="false"><line class="rule" x1="${from}" x2="${to}" y1="${HEIGHT / 2}" y2="${HEIGHT / 2}"/>${inside}</svg>`;
}

function stem(x: ScaleLinear<number, number>, value: number): Markup {
  return html`<line class="stem" x1="${tidy(x(0))}" x2="${tidy(x(value))}" y1="${HEIGHT / 2}" y2="${HEIGHT / 2}"/>`;
}

function whisker({ interval }: Figure, x: ScaleLinear<number, number>): Markup | '' {
  return interval === null
    ? ''
    : html`<line class="reach" x1="${tidy(x(interval.lower))}" x2="${tidy(x(interval.upper))}" y1="${HEIGHT / 2}" y2="${HEIGHT / 2}"/>`;
}

/** Places are told apart by form first: a disc, a ring, a square, a diamond, a triangle, a cross. */
function dot(x: number, at: number): Markup {
  return html`<path class="dot dot-${at % FORMS.length}" transform="translate(${tidy(x)} ${HEIGHT / 2})" d="${FORMS[at % FORMS.length] ?? ''}"/>`;
}

const DISC = `M${-DOT} 0a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0Z`;
const FORMS = [
  DISC,
  DISC,
  `M${-DOT} ${-DOT}h${2 * DOT}v${2 * DOT}h${-2 * DOT}Z`,
  `M0 ${-DOT - 2}l${DOT + 2} ${DOT + 2}l${-DOT - 2} ${DOT + 2}l${-DOT - 2} ${-DOT - 2}Z`,
  `M0 ${-DOT - 1}l${DOT + 1} ${2 * DOT}h${-2 * DOT - 2}Z`,
  `M${-DOT} ${-DOT}l${2 * DOT} ${2 * DOT}M${-DOT} ${DOT}l${2 * DOT} ${-2 * DOT}`,
];

function key(at: number): Markup {
  return html`<svg class="key" viewBox="-8 -10 16 20" width="16" height="16" aria-hidden="true" focusable="false"><path class="dot dot-${at % FORMS.length}" d="${FORMS[at % FORMS.length] ?? ''}"/></svg> `;
}

const tidy = (value: number) => Math.round(value * 10) / 10;
