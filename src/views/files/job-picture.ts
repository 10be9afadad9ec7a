/** A job as an SVG that stands alone: what is said of it, its pay beside jobs like it, source and date within. */
import { scaleLinear } from 'd3-scale';
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
import { payRowsOf } from '../parts/job-pay.ts';
import type { Markup } from '../parts/markup.ts';
import { sourcesInOneLine } from '../parts/source-lines.ts';
import { FONT, lettersThatFit, MARGIN, type Picture, textLines, WIDTH, wrap } from './picture.ts';

const ROW = 44;
const BAR = 14;
const NAME_ROOM = 250;
const VALUE_ROOM = 90;

export function jobPicture(document: OccupationDocument): Picture {
  const title = wrap(document.title, lettersThatFit(22));
  const says = wrap(document.headline, lettersThatFit(16));
  const rows = payRows(document);
  const [own] = rows;
  const about =
    own === undefined
      ? []
      : wrap(
          `Yearly pay before tax in full-time jobs: ${own.middle.areaName}, ${own.middle.period?.label ?? ''}. The bar is what half of people earn, the mark is the middle.`,
          lettersThatFit(13),
        );
  const foot = wrap(
    `${document.notice === null ? '' : `${document.notice} `}${sourcesInOneLine(document)} Made on ${plainDate(document.asAt.slice(0, 10))}. Wealdway.`,
    lettersThatFit(11),
  );
  const top = MARGIN + title.length * 27 + says.length * 21 + 12;
  const chartTop = top + about.length * 18 + 10;
  const bottom = chartTop + rows.length * ROW;
  const height = bottom + 16 + foot.length * 15 + 10;
  const alt = [document.title, document.headline, ...rows.map(inWords)].join('. ');
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${FONT}" role="img" aria-labelledby="t d"><title id="t">${document.title}</title><desc id="d">${alt}</desc><rect width="${WIDTH}" height="${height}" fill="#ffffff"/>${textLines(title, MARGIN, MARGIN + 22, 27, 22, true)}${textLines(says, MARGIN, MARGIN + 20 + title.length * 27, 21, 16, false)}${textLines(about, MARGIN, top + 14, 18, 13, false)}<g transform="translate(${MARGIN} ${chartTop})">${drawPay(rows)}</g>${textLines(foot, MARGIN, bottom + 24, 15, 11, false)}</svg>`;
  return { svg: svg.toString(), alt, width: WIDTH, height };
}

type PayRow = ReturnType<typeof payRows>[number];

function payRows(document: OccupationDocument) {
  const rows = payRowsOf(document);
  // One picture, one place: its caption names it.
  return rows.filter(({ middle }) => middle.areaCode === rows[0]?.middle.areaCode);
}

function inWords({ name, lower, middle, upper }: PayRow): string {
  const half =
    lower.value === null || upper.value === null
      ? ''
      : `, half earn ${bareText(lower)} to ${bareText(upper)}`;
  return `${name}: middle ${bareText(middle)}${half}`;
}

function drawPay(rows: readonly PayRow[]): Markup {
  const most = Math.max(1, ...rows.flatMap(({ middle, upper }) => [middle.value ?? 0, upper.value ?? 0]));
  const x = scaleLinear()
    .domain([0, most])
    .range([NAME_ROOM, WIDTH - 2 * MARGIN - VALUE_ROOM]);
  const tidy = (value: number) => Math.round(value * 10) / 10;
  const drawn = rows.map(({ name, lower, middle, upper }, at) => {
    const y = at * ROW + 12;
    const weight = at === 0 ? html` font-weight="700"` : '';
    const [from, to] = [x(lower.value ?? 0), x(upper.value ?? 0)];
    const range =
      lower.value === null || upper.value === null
        ? ''
        : html`<rect x="${tidy(from)}" y="${y}" width="${tidy(to - from)}" height="${BAR}" rx="3" fill="${at === 0 ? '#1c5546' : '#efe9da'}" stroke="#24231f"/>`;
    return html`<text x="0" y="${y + 12}" font-size="14"${weight} fill="#24231f">${name}</text>${range}<rect x="${tidy(x(middle.value ?? 0) - 2)}" y="${y - 4}" width="4" height="${BAR + 8}" fill="#8c3b1b"/><text x="${WIDTH - 2 * MARGIN}" y="${y + 12}" font-size="14" text-anchor="end"${weight} fill="#24231f">${bareText(middle)}</text>`;
  });
  return html`${drawn}`;
}
