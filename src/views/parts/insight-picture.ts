/** An insight as a drawing that is the claim: squares of which some are filled, bars from nought, a place in a row. The words beside it say the same. */
import { html } from 'hono/html';
import type { Insight, InsightPicture } from '../../snapshots/document/insight.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import type { Markup } from './markup.ts';

export function insightPicture({ picture, note }: Pick<Insight, 'picture' | 'note'>): Markup {
  return html`<figure class="picture">${draw(picture)}${note === null ? '' : html`<figcaption>${note}</figcaption>`}</figure>`;
}

function draw(picture: InsightPicture): Markup {
  return html`${drawnRows(picture).map(({ drawing, lead, rest }) => html`${drawing}<p><b>${lead}</b> ${rest}</p>`)}`;
}

export interface DrawnRow {
  readonly drawing: Markup;
  readonly width: number;
  readonly height: number;
  /** "1 in 13", the words that stand out under the drawing. */
  readonly lead: string;
  readonly rest: string;
}

/** Each row as a drawing that stands by itself, with its words; colours are the page's, by class. */
export function drawnRows(picture: InsightPicture): DrawnRow[] {
  switch (picture.kind) {
    case 'squares':
      return picture.rows.map(({ name, filled, of, text }, at) => ({
        ...squares(filled, of, at === 0),
        lead: text,
        rest: `in ${inPlace(name)}`,
      }));
    case 'bars':
      return bars(picture.rows);
    case 'order': {
      const { position, of } = picture;
      return [{ ...order(position, of), lead: `Number ${position}`, rest: `of ${of}` }];
    }
  }
}

type Drawing = Pick<DrawnRow, 'drawing' | 'width' | 'height'>;

const SIDE = 18;
const STEP = 21;
/** A hundred squares in five lines. */
const A_LINE = 20;

function squares(filled: number, of: number, isHere: boolean): Drawing {
  const columns = Math.min(of, A_LINE);
  const [width, height] = [columns * STEP, Math.ceil(of / A_LINE) * STEP];
  const drawing = html`<svg${of > A_LINE ? html` class="many"` : ''} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${Array.from(
    { length: of },
    (_, at) =>
      html`<rect class="${at < filled ? (isHere ? 'own' : 'other') : 'rest'}" x="${(at % A_LINE) * STEP + 1}" y="${Math.floor(at / A_LINE) * STEP + 1}" width="${SIDE}" height="${SIDE}" rx="4"/>`,
  )}</svg>`;
  return { drawing, width, height };
}

const BAR_WIDTH = 260;
const BAR_HEIGHT = 16;

function bars(rows: Extract<InsightPicture, { kind: 'bars' }>['rows']): DrawnRow[] {
  const most = Math.max(...rows.map(({ value }) => value), 1);
  return rows.map(({ name, value, text }, at) => {
    const length = Math.max(2, Math.round((value / most) * BAR_WIDTH));
    const drawing = html`<svg viewBox="0 0 ${BAR_WIDTH} ${BAR_HEIGHT}" width="${BAR_WIDTH}" height="${BAR_HEIGHT}" aria-hidden="true" focusable="false"><rect class="${at === 0 ? 'own' : 'other'}" x="0" y="1" width="${length}" height="${BAR_HEIGHT - 2}" rx="3"/></svg>`;
    return { drawing, width: BAR_WIDTH, height: BAR_HEIGHT, lead: text, rest: name };
  });
}

function order(position: number, of: number): Drawing {
  const width = of * STEP;
  const drawing = html`<svg viewBox="0 0 ${width} ${STEP}" width="${width}" height="${STEP}" aria-hidden="true" focusable="false">${Array.from(
    { length: of },
    (_, at) =>
      html`<circle class="${at + 1 === position ? 'own' : 'rest'}" cx="${at * STEP + SIDE / 2 + 1}" cy="${STEP / 2}" r="${SIDE / 2 - 1}"/>`,
  )}</svg>`;
  return { drawing, width, height: STEP };
}
