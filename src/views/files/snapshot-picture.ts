/** A snapshot's first chart, or its summary where no chart can be drawn, as an SVG that stands alone: title, place, source and date within. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { type Chart, chartHeight, chartInWords, chartsOfSnapshot, drawBars } from '../parts/bar-chart.ts';
import type { Summary } from '../parts/figure-table.ts';
import { keyFigures } from '../parts/key-figures.ts';
import type { Markup } from '../parts/markup.ts';
import { sourcesInOneLine } from '../parts/source-lines.ts';
import { FONT, lettersThatFit, MARGIN, type Picture, textLines, WIDTH, wrap } from './picture.ts';
import { sealMetadata } from './seal-mark.ts';

const ROOM = { rows: 8, places: 2 } as const;
/** `origin` is where its code can be checked. */
export function snapshotPicture(snapshot: Snapshot, origin: string): Picture {
  const first = chartsOfSnapshot(snapshot)[0];
  const title = wrap(snapshot.title, lettersThatFit(22));
  const says = wrap(first ? chartLine(first.chart) : snapshot.subtitle, lettersThatFit(15));
  const key = keyFigures(snapshot, ROOM);
  const used = new Set(first?.chart.bars.flatMap(({ figure }) => figure.sources));
  const sources = first ? snapshot.sources.filter(({ id }) => used.has(id)) : key.sources;
  const foot = wrap(
    `${notice(snapshot)}${sourcesInOneLine({ sources })} Edition ${snapshot.edition}, ${plainDate(snapshot.asAt.slice(0, 10))}. Wealdway.${checkWords(snapshot, origin)}`,
    lettersThatFit(11),
  );
  const top = MARGIN + title.length * 27 + says.length * 20 + 14;
  const summary = first ? null : key.summary;
  const middle = first ? chartHeight(first.chart) : (summary?.rows.length ?? 0) * 44 + 34;
  const height = top + middle + 16 + foot.length * 15 + 10;
  const alt = first
    ? `${snapshot.title}. ${chartInWords(first.chart)}`
    : `${snapshot.title}. ${summary ? summaryInWords(summary) : ''}`;
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${FONT}" role="img" aria-labelledby="t d"><title id="t">${snapshot.title}</title><desc id="d">${alt}</desc>${sealMetadata(snapshot)}<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>${textLines(title, MARGIN, MARGIN + 22, 27, 22, true)}${textLines(says, MARGIN, MARGIN + 18 + title.length * 27, 20, 15, false)}<g transform="translate(${MARGIN} ${top})">${first ? drawBars(first.chart, WIDTH - 2 * MARGIN) : drawSummary(summary)}</g>${textLines(foot, MARGIN, top + middle + 24, 15, 11, false)}</svg>`;
  return { svg: svg.toString(), alt, width: WIDTH, height };
}

/** " Check it: https://lmi.example/verify, code 0A1B-2C3D-4E5F." */
function checkWords({ seal }: Snapshot, origin: string): string {
  return seal === null ? '' : ` Check it: ${origin}/verify, code ${seal.code}.`;
}

function chartLine({ title, period }: Chart): string {
  return period === '' ? title : `${title}, ${period}`;
}

/** "Demonstration figures. ": a picture travels without its page. */
function notice(snapshot: Snapshot): string {
  return snapshot.notice === null ? '' : `${snapshot.notice} `;
}

function summaryInWords({ places, rows }: Summary): string {
  return rows
    .map(
      ({ label, texts }) =>
        `${label}: ${places.map(({ name }, at) => `${name} ${texts[at] ?? ''}`).join('; ')}`,
    )
    .join('. ');
}

function drawSummary(summary: Summary | null): Markup | '' {
  if (summary === null) return '';
  const columns = [430, 640];
  return html`${summary.places.map(({ name }, at) => html`<text x="${columns[at] ?? 0}" y="16" font-size="13" font-weight="700" text-anchor="end" fill="#24231f">${name}</text>`)}<line x1="0" x2="640" y1="24" y2="24" stroke="#24231f" stroke-width="2"/>${summary.rows.map(
    ({ label, period, texts }, at) =>
      html`<text x="0" y="${24 + at * 44 + 19}" font-size="13" fill="#24231f">${label}</text><text x="0" y="${24 + at * 44 + 35}" font-size="11" fill="#57544b">${period}</text>${texts.map((text, place) => html`<text x="${columns[place] ?? 0}" y="${24 + at * 44 + 19}" font-size="14"${place === 0 ? html` font-weight="700"` : ''} text-anchor="end" fill="#24231f">${text}</text>`)}`,
  )}`;
}
