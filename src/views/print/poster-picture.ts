/** The claim of a poster as its largest thing: people or squares of which some are filled, bars from nought. In ink alone; the words beside it say the same. */
import { html } from 'hono/html';
import type { InsightPicture } from '../../snapshots/document/insight.ts';
import type { Markup } from '../parts/markup.ts';

/** What it needs to be seen from two metres, and how it is laid out best. */
const LEAST = 50;
const LEAST_BARS = 68;
const ON_PAPER = { wide: 186, high: 70 };

export function pictureHeight(picture: InsightPicture | null): number {
  return picture === null ? 0 : picture.kind === 'bars' ? LEAST_BARS : LEAST;
}

/** `frame`: about what the drawing is given. */
export function posterPicture(picture: InsightPicture, frame = ON_PAPER): Markup {
  switch (picture.kind) {
    case 'squares': {
      const [row] = picture.rows;
      return row === undefined
        ? html``
        : inFrame(row.of > MOST_PEOPLE ? squares(row.filled, row.of) : people(row.filled, row.of, frame));
    }
    case 'bars':
      return html`<div class="poster-picture">${bars(picture.rows)}</div>`;
    case 'order':
      return inFrame(circles(picture.position, picture.of));
  }
}

function inFrame(drawing: Markup): Markup {
  return html`<div class="poster-picture">${drawing}</div>`;
}

/** More are counted more easily as squares. */
const MOST_PEOPLE = 20;
const PERSON = { wide: 11, high: 24, stepX: 13, stepY: 26 } as const;
const BODY =
  'M5.5 .6a2.5 2.5 0 0 1 0 5 2.5 2.5 0 0 1 0-5zM4.2 6.6h2.6c2 0 3.2 1.4 3.2 3.2v5.4H8.3V23.4H6V16.4H5V23.4H2.7V15.2H1V9.8c0-1.8 1.2-3.2 3.2-3.2z';

/** As many to a row as make them largest. */
function people(filled: number, of: number, { wide, high }: typeof ON_PAPER): Markup {
  const scaleOf = (columns: number) =>
    Math.min(wide / (columns * PERSON.stepX), high / (Math.ceil(of / columns) * PERSON.stepY));
  const columns = Array.from({ length: of }, (_, at) => at + 1).reduce(
    (best, each) => (scaleOf(each) > scaleOf(best) ? each : best),
    1,
  );
  return grid(of, columns, PERSON, (at, x, y) => {
    const kind = at < filled ? 'ink' : 'bare';
    return html`<path class="${kind}" transform="translate(${x + 1} ${y + 1})" d="${BODY}"/>`;
  });
}

const SQUARES_A_ROW = 20;

function squares(filled: number, of: number): Markup {
  return grid(of, Math.min(of, SQUARES_A_ROW), { stepX: 10, stepY: 10 }, (at, x, y) => {
    const kind = at < filled ? 'ink' : 'bare';
    return html`<rect class="${kind}" x="${x + 1}" y="${y + 1}" width="8" height="8" rx="1"/>`;
  });
}

/** The first stands first; the one meant is filled. */
function circles(position: number, of: number): Markup {
  return grid(of, Math.ceil(of / 2), { stepX: 10, stepY: 10 }, (at, x, y) => {
    const kind = at + 1 === position ? 'ink' : 'bare';
    return html`<circle class="${kind}" cx="${x + 5}" cy="${y + 5}" r="4"/>`;
  });
}

function grid(
  of: number,
  columns: number,
  { stepX, stepY }: { readonly stepX: number; readonly stepY: number },
  draw: (at: number, x: number, y: number) => Markup,
): Markup {
  const [width, height] = [columns * stepX, Math.ceil(of / columns) * stepY];
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${Array.from(
    { length: of },
    (_, at) => draw(at, (at % columns) * stepX, Math.floor(at / columns) * stepY),
  )}</svg>`;
}

type BarRows = Extract<InsightPicture, { kind: 'bars' }>['rows'];

/** The first is solid and the other an outline: a copier keeps both. */
function bars(rows: BarRows): Markup {
  const most = Math.max(...rows.map(({ value }) => value), 1);
  return html`${rows.map(({ name, value, text }, at) => {
    const length = Math.max(1, (value / most) * 99).toFixed(1);
    return html`<div><p><strong>${text}</strong> ${name}</p><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="${at === 0 ? 'ink' : 'bare'}" x=".4" y=".4" width="${length}" height="9.2"/></svg></div>`;
  })}`;
}

/** Pay from nought: an outline up to where the middle half begins, solid as far as it goes, with a gap at the middle of all. */
export function payBar({
  lower,
  middle,
  upper,
}: {
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
}): Markup {
  const at = (value: number) => ((value / upper) * 99).toFixed(1);
  return inFrame(
    html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bare" x=".4" y=".4" width="${at(lower)}" height="9.2"/><rect class="ink" x="${at(lower)}" y=".4" width="${at(upper - lower)}" height="9.2"/><rect class="gap" x="${at(middle)}" y="0" width=".9" height="10"/></svg>`,
  );
}
