/** The card as an SVG that stands alone, for sites that allow only pictures. No letter is under 12 px where it is drawn 360 px wide, as on a phone. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
import { FONT, lettersThatFit, type Picture, textLines, wrap } from '../files/picture.ts';
import { sealMetadata } from '../files/seal-mark.ts';
import { pagePath } from '../parts/addresses.ts';
import { drawnRows } from '../parts/insight-picture.ts';
import type { Markup } from '../parts/markup.ts';
import { licencesInBrief, sourcesInBrief } from '../parts/source-lines.ts';
import { CARD_COLOUR } from '../style/pasted.ts';
import { CARD_WIDTH_PX } from './embed-height.ts';
import {
  type FigureCard,
  type JobRow,
  jobRows,
  jobsCaption,
  numberWords,
  sourcesBehind,
  usedBy,
} from './snapshot-embed.ts';

const MARGIN = 16;
const ROOM = CARD_WIDTH_PX - 2 * MARGIN;
const CLAIM_PX = 20;
const TEXT_PX = 16;
const SMALL_PX = 14;
/** Bold letters are wider than those that `lettersThatFit` reckons with. */
const BOLD = 1.15;
const ROW_PX = 32;
const NUMBER_ROOM = 110;

/** Drawn from the top of the block. */
interface Block {
  readonly height: number;
  readonly drawn: Markup;
}

export function cardPicture(snapshot: Snapshot, card: FigureCard, origin: string): Picture {
  const rows = card === 'insight' ? [] : jobRows(snapshot);
  const blocks = [
    ...(card === 'jobs' ? [] : [lines(snapshot.headline, CLAIM_PX, true), ...pictureBlocks(snapshot)]),
    ...(rows.length === 0 ? [] : [lines(jobsCaption(snapshot, rows), SMALL_PX), jobsBlock(rows)]),
    ...footOf(snapshot, card, origin).map((text) => lines(text, SMALL_PX)),
  ];
  const tops = blocks.map((_, at) => blocks.slice(0, at).reduce((sum, { height }) => sum + height, MARGIN));
  const height = blocks.reduce((sum, block) => sum + block.height, 2 * MARGIN);
  const alt = inWords(snapshot, card, rows);
  const { paper, line, own, other, rest } = CARD_COLOUR;
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD_WIDTH_PX} ${height}" width="${CARD_WIDTH_PX}" height="${height}" font-family="${FONT}" role="img" aria-labelledby="t d"><title id="t">${snapshot.title}</title><desc id="d">${alt}</desc>${sealMetadata(snapshot)}<style>.own{fill:${own}}.other{fill:${other}}.rest{fill:${rest};stroke:${line}}</style><rect x=".5" y=".5" width="${CARD_WIDTH_PX - 1}" height="${height - 1}" fill="${paper}" stroke="${line}"/>${blocks.map(({ drawn }, at) => html`<g transform="translate(${MARGIN} ${tops[at] ?? 0})">${drawn}</g>`)}</svg>`;
  return { svg: svg.toString(), alt, width: CARD_WIDTH_PX, height };
}

function lines(text: string, size: number, isBold = false): Block {
  const wrapped = wrap(text, lettersThatFit(isBold ? size * BOLD : size, ROOM));
  const step = Math.round(size * 1.35);
  return { height: wrapped.length * step + 8, drawn: textLines(wrapped, 0, size, step, size, isBold) };
}

function pictureBlocks({ insights: [first] }: Snapshot): Block[] {
  return (first === undefined ? [] : drawnRows(first.picture)).map(
    ({ drawing, width, height, lead, rest }) => {
      const scale = Math.min(1, ROOM / width);
      const y = Math.ceil(height * scale) + TEXT_PX + 2;
      return {
        height: y + 12,
        drawn: html`<g transform="scale(${scale.toFixed(3)})">${drawing}</g><text x="0" y="${y}" font-size="${TEXT_PX}" fill="${CARD_COLOUR.ink}"><tspan font-weight="700">${lead}</tspan> ${rest}</text>`,
      };
    },
  );
}

function jobsBlock(rows: readonly JobRow[]): Block {
  const most = lettersThatFit(TEXT_PX, ROOM - NUMBER_ROOM);
  const head = html`<text x="0" y="14" font-size="${SMALL_PX}" font-weight="700" fill="${CARD_COLOUR.ink}">Job</text><text x="${ROOM}" y="14" font-size="${SMALL_PX}" font-weight="700" text-anchor="end" fill="${CARD_COLOUR.ink}">${numberWords(rows)}</text>${rule(21, CARD_COLOUR.ink)}`;
  let y = 22;
  const drawn = rows.map(({ name, figure }) => {
    const names = wrap(name, most);
    const top = y;
    y += ROW_PX + (names.length - 1) * 20;
    return html`${textLines(names, 0, top + 21, 20, TEXT_PX, false)}<text x="${ROOM}" y="${top + 21}" font-size="${TEXT_PX}" text-anchor="end" fill="${CARD_COLOUR.ink}">${bareText(figure)}</text>${rule(y - 1, CARD_COLOUR.rule)}`;
  });
  return { height: y + 12, drawn: html`${head}${drawn}` };
}

const rule = (y: number, colour: string) =>
  html`<line x1="0" x2="${ROOM}" y1="${y}" y2="${y}" stroke="${colour}"/>`;

/** A picture travels without its page: where its figures are from, how old it is and where the whole is. */
function footOf(snapshot: Snapshot, card: FigureCard, origin: string): string[] {
  const sources = sourcesBehind(snapshot, usedBy(snapshot, card));
  const { seal, notice, asAt } = snapshot;
  const { host } = new URL(origin);
  const credits = [notice ?? '', sourcesInBrief(sources), licencesInBrief({ sources })];
  const check = seal === null ? '' : `. Check it: ${host}/verify, code ${seal.code}`;
  return [
    credits.filter((each) => each !== '').join(' '),
    `${plainDate(asAt.slice(0, 10))}. All figures and notes: ${host}${pagePath(snapshot)}${check}`,
  ].filter((each) => each !== '');
}

/** The headline says what the squares show. */
function inWords(snapshot: Snapshot, card: FigureCard, rows: readonly JobRow[]): string {
  const { notice, headline } = snapshot;
  const jobs = rows.map(({ name, figure }) => `${name} ${bareText(figure)}`).join(', ');
  return [
    ...(notice === null ? [] : [notice]),
    ...(card === 'jobs' ? [] : [headline]),
    ...(rows.length === 0 ? [] : [`${jobsCaption(snapshot, rows)}: ${jobs}.`]),
  ].join(' ');
}
