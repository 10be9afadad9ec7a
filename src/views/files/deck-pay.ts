/** The slide of pay: a chart of PowerPoint's own, and beside it a table with the same numbers. */
import type { LessonPay } from '../../snapshots/teaching/lesson.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
import { AXES, COLOUR, type Deck, drawTable, SANS, SLIDE, type Slide } from './deck-drawing.ts';

/** Pounds from one mark of the axis to the next: few enough marks to stand level. */
const stepOf = (most: number) => (most > 60_000 ? 40_000 : 20_000);

/** Bars that begin where a quarter earn less: what is before that is white. The table beside has the numbers themselves. */
export function drawPay(deck: Deck, slide: Slide, pay: LessonPay, lines: readonly string[]): void {
  slide.addText(lines.join(' '), {
    x: SLIDE.left,
    y: SLIDE.top - 0.1,
    w: SLIDE.inner,
    h: 0.8,
    fontFace: SANS,
    fontSize: 18,
    color: COLOUR.ink,
    valign: 'top',
    margin: 0,
  });
  drawPayChart(deck, slide, pay);
  const room = { x: 7.05, y: 2.2, fontSize: 15, rowHeight: 0.54 };
  if (pay.isRange) {
    drawTable(
      slide,
      ['Job', 'A quarter earn less than', 'Middle', 'A quarter earn more than'],
      pay.rows.map(({ name, lower, middle, upper }) => [
        name,
        ...[lower, middle, upper].map((each) => bareText(each)),
      ]),
      { ...room, widths: [2.35, 1.15, 1.0, 1.15] },
    );
  } else {
    drawTable(
      slide,
      ['Job', 'Middle pay a year'],
      pay.rows.map(({ name, middle }) => [name, bareText(middle)]),
      { ...room, widths: [3.4, 2.25] },
    );
  }
}

const poundsOf = (figure: { readonly value: number | null }) => figure.value ?? 0;

/** Bars of a range begin with a white one, up to where a quarter earn less. */
function payParts(rows: LessonPay['rows'], isRange: boolean) {
  if (!isRange) return [{ name: 'Middle', values: rows.map(({ middle }) => poundsOf(middle)) }];
  return [
    { name: 'A quarter earn less than', values: rows.map(({ lower }) => poundsOf(lower)) },
    {
      name: 'From there to the middle',
      values: rows.map(({ lower, middle }) => poundsOf(middle) - poundsOf(lower)),
    },
    {
      name: 'From the middle to where a quarter earn more',
      values: rows.map(({ middle, upper }) => poundsOf(upper) - poundsOf(middle)),
    },
  ];
}

function drawPayChart(deck: Deck, slide: Slide, { isRange, rows }: LessonPay): void {
  const upwards = [...rows].reverse();
  const labels = upwards.map(({ name }) => name);
  const most = Math.max(...rows.map(({ middle, upper }) => poundsOf(isRange ? upper : middle)));
  const step = stepOf(most);
  slide.addChart(
    deck.ChartType.bar,
    payParts(upwards, isRange).map((part) => ({ ...part, labels })),
    {
      x: SLIDE.left,
      y: 2.25,
      w: 6.2,
      h: 4.1,
      ...AXES,
      barGrouping: 'stacked',
      catAxisLabelFontSize: 14,
      chartColors: isRange ? [COLOUR.paper, COLOUR.leaf, COLOUR.pale] : [COLOUR.leaf],
      valAxisMaxVal: Math.ceil(most / step) * step,
      valAxisMajorUnit: step,
      valAxisLabelFontFace: SANS,
      valAxisLabelFontSize: 14,
      valAxisLabelColor: COLOUR.ink,
      valAxisLabelFormatCode: '£#,##0',
      altText: rows
        .map((row) => `${row.name}: ${isRange ? rangeWords(row) : bareText(row.middle)}`)
        .join('. '),
    },
  );
}

const rangeWords = ({ lower, middle, upper }: LessonPay['rows'][number]) =>
  `${bareText(lower)} to ${bareText(upper)}, middle ${bareText(middle)}`;
