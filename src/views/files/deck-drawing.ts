/** What stands on the slides of a deck, as PowerPoint's own text, tables and charts. Adds no figure and no wording about figures. */
import type { InsightPicture } from '../../snapshots/document/insight.ts';

/** One weight of ink and one of grey beside white: they are told apart on a beamer, on paper and without colour. */
export const COLOUR = {
  ink: '24231F',
  leaf: '1C5546',
  soft: '57544B',
  pale: 'A9CDB9',
  line: '8F897B',
  paper: 'FFFFFF',
} as const;
export const SERIF = 'Georgia';
export const SANS = 'Arial';
/** Inches: a slide of 16 to 9. */
export const SLIDE = { width: 13.333, left: 0.7, inner: 11.93, top: 1.45, bottom: 6.75 } as const;
type Library = typeof import('pptxgenjs');
export type Deck = InstanceType<Library['default']>;
export type Slide = ReturnType<Deck['addSlide']>;
type ChartOptions = NonNullable<Parameters<Slide['addChart']>[2]>;

/** Letters as large as the text leaves room for. */
function sizeOf(lines: readonly string[], height: number): number {
  const letters = lines.join('').length;
  const room = height > 3 ? [140, 260, 400, 600] : [80, 130, 190, 300];
  const sizes = [40, 34, 28, 24, 20] as const;
  const at = room.findIndex((most) => letters <= most);
  return sizes[at === -1 ? room.length : at] ?? 20;
}

interface TextRoom {
  readonly top: number;
  readonly height: number;
  readonly isList?: boolean;
}

export function drawText(
  slide: Slide,
  lines: readonly string[],
  { top, height, isList = false }: TextRoom,
): void {
  const fontSize = isList ? Math.min(28, sizeOf(lines, height)) : sizeOf(lines, height);
  slide.addText(
    lines.map((text) => ({
      text,
      options: { breakLine: true, paraSpaceAfter: 10, ...(isList ? { bullet: { indent: 24 } } : {}) },
    })),
    {
      x: SLIDE.left,
      y: top,
      w: SLIDE.inner,
      h: height,
      fontFace: isList ? SANS : SERIF,
      fontSize,
      color: COLOUR.ink,
      valign: isList || height < 3 ? 'top' : 'middle',
      margin: 0,
    },
  );
}

const PICTURE_TOP = 3.85;

export function drawPicture(deck: Deck, slide: Slide, picture: InsightPicture): void {
  switch (picture.kind) {
    case 'squares':
      for (const [at, row] of picture.rows.entries())
        drawSquares(slide, row, { at, of: picture.rows.length });
      return;
    case 'bars':
      drawBars(deck, slide, picture.rows);
      return;
    case 'order': {
      const { position, of } = picture;
      const row = { name: '', filled: position, of, text: `Number ${position} of ${of}` };
      drawSquares(slide, row, { at: 0, of: 1 }, true);
      return;
    }
  }
}

/** In one line there are so many; a hundred stand in five lines. */
const A_LINE = 20;

/** A table whose cells are the squares: one thing to take hold of, and each cell can be filled anew. */
function drawSquares(
  slide: Slide,
  row: { readonly name: string; readonly filled: number; readonly of: number; readonly text: string },
  place: { readonly at: number; readonly of: number },
  isOne = false,
): void {
  const columns = Math.min(row.of, A_LINE);
  const lines = Math.ceil(row.of / A_LINE);
  const side = lines > 1 ? 0.28 : 0.46;
  // Five lines and their words are as tall as half a slide: two such stand side by side.
  const isTall = lines > 1;
  const x = SLIDE.left + (isTall ? place.at * (SLIDE.inner / place.of) : 0);
  const y = PICTURE_TOP + (isTall ? 0 : place.at * (2.4 / place.of));
  const isFilled = (index: number) => (isOne ? index === row.filled - 1 : index < row.filled);
  const cells = Array.from({ length: lines }, (_, line) =>
    Array.from({ length: columns }, (_, column) => {
      const index = line * A_LINE + column;
      const color =
        index >= row.of
          ? COLOUR.paper
          : isFilled(index)
            ? place.at === 0
              ? COLOUR.leaf
              : COLOUR.soft
            : 'ECE7DB';
      return { text: '', options: { fill: { color } } };
    }),
  );
  slide.addTable(cells, {
    x,
    y,
    w: columns * side,
    colW: side,
    rowH: side,
    fontSize: 1,
    margin: 0,
    border: { type: 'solid', pt: 3, color: COLOUR.paper },
    objectName: `Squares: ${row.text}${row.name === '' ? '' : ` in ${row.name}`}`,
  });
  slide.addText(row.name === '' ? row.text : `${row.text} in ${row.name}`, {
    x,
    y: y + lines * side + 0.04,
    w: SLIDE.inner / (isTall ? place.of : 1),
    h: 0.4,
    fontFace: SANS,
    fontSize: 20,
    color: COLOUR.ink,
    margin: 0,
  });
}

function drawBars(deck: Deck, slide: Slide, rows: Extract<InsightPicture, { kind: 'bars' }>['rows']): void {
  // The first stands on top, as the chart counts from below.
  const shown = [...rows].reverse();
  slide.addChart(
    deck.ChartType.bar,
    [
      {
        name: 'Value',
        labels: shown.map(({ name, text }) => `${name}: ${text}`),
        values: shown.map(({ value }) => value),
      },
    ],
    {
      x: SLIDE.left,
      y: PICTURE_TOP,
      w: SLIDE.inner,
      h: Math.min(2.4, 0.5 + rows.length * 0.9),
      ...AXES,
      chartColors: shown.map((_, at) => (at === shown.length - 1 ? COLOUR.leaf : COLOUR.soft)),
      valAxisHidden: true,
      altText: rows.map(({ name, text }) => `${name}: ${text}`).join('. '),
    },
  );
}

export const AXES = {
  barDir: 'bar',
  barGapWidthPct: 45,
  catAxisLabelFontFace: SANS,
  catAxisLabelFontSize: 18,
  catAxisLabelColor: COLOUR.ink,
  catAxisLineShow: false,
  valAxisMinVal: 0,
  valAxisLineShow: false,
  valGridLine: { style: 'none' },
  catGridLine: { style: 'none' },
  showLegend: false,
  showTitle: false,
} as const satisfies ChartOptions;

interface TableRoom {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
  readonly fontSize: number;
  /** Inches; left out, as tall as its words. */
  readonly rowHeight?: number;
}

export function drawTable(
  slide: Slide,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { x, y, widths, fontSize, rowHeight }: TableRoom,
): void {
  const cell = (text: string, at: number, isHead: boolean) => ({
    text,
    options: {
      bold: isHead || at === 0,
      align: at === 0 || widths.length < 3 ? ('left' as const) : ('right' as const),
    },
  });
  slide.addTable(
    [
      head.map((text, at) => cell(text, at, true)),
      ...rows.map((row) => row.map((text, at) => cell(text, at, false))),
    ],
    {
      x,
      y,
      w: widths.reduce((sum, width) => sum + width, 0),
      colW: [...widths],
      ...(rowHeight === undefined ? {} : { rowH: rowHeight }),
      fontFace: SANS,
      fontSize,
      color: COLOUR.ink,
      valign: 'middle',
      margin: [0.05, 0.08, 0.05, 0],
      border: { type: 'none' },
      objectName: head.join(', '),
    },
  );
}
