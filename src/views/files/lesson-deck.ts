/**
 * A lesson as slides to keep (.pptx): its charts and tables are PowerPoint's own, so that a teacher can change them. The same lesson makes the
 * same bytes. Adds no figure and no wording about figures.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Lesson, LessonSlide } from '../../snapshots/teaching/lesson.ts';
import { lessonSourceLines } from '../parts/lesson-sources.ts';
import {
  COLOUR,
  type Deck,
  drawPicture,
  drawTable,
  drawText,
  SANS,
  SERIF,
  SLIDE,
  type Slide,
} from './deck-drawing.ts';
import { drawAsk, drawLarge } from './deck-numbers.ts';
import { drawPay } from './deck-pay.ts';

export const DECK_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const MASTER = 'Wealdway';

export async function lessonDeck(lesson: Lesson, address: string): Promise<Uint8Array<ArrayBuffer>> {
  const { default: library } = await import('pptxgenjs');
  // Its types describe a CommonJS module, and what is loaded is its ES module.
  const deck: Deck = new (library.default ?? library)();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = lesson.title;
  deck.author = 'Wealdway';
  deck.company = 'Wealdway';
  deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
  defineMaster(deck, lesson);
  for (const slide of lesson.slides) drawSlide(deck, slide);
  drawSources(deck, lesson, address);
  const made = await deck.write({ outputType: 'uint8array' });
  if (!(made instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  return withTimeOf(made, lesson.asAt);
}

function defineMaster(deck: Deck, { notice, title }: Lesson): void {
  const foot = notice === null ? title : `${title} · ${notice.split(':')[0] ?? ''}`;
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: COLOUR.paper },
    objects: [
      { rect: { x: 0, y: 0, w: '100%', h: 0.16, fill: { color: COLOUR.leaf } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: SLIDE.left,
            y: 0.4,
            w: SLIDE.inner,
            h: 0.9,
            fontFace: SANS,
            fontSize: 26,
            bold: true,
            color: COLOUR.leaf,
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
      {
        text: {
          text: foot,
          options: {
            x: SLIDE.left,
            y: 7.0,
            w: 10.5,
            h: 0.32,
            fontFace: SANS,
            fontSize: 12,
            color: COLOUR.soft,
            margin: 0,
          },
        },
      },
    ],
    slideNumber: {
      x: 12.1,
      y: 7.0,
      w: 0.6,
      h: 0.32,
      fontFace: SANS,
      fontSize: 12,
      color: COLOUR.soft,
      align: 'right',
    },
  });
}

function drawSlide(deck: Deck, lessonSlide: LessonSlide): void {
  const slide = deck.addSlide({ masterName: MASTER });
  slide.addText(lessonSlide.title, { placeholder: 'title' });
  const { picture, pay, waysIn, lines, kind, large, ask } = lessonSlide;
  if (pay !== null) drawPay(deck, slide, pay, lines);
  else if (waysIn.length > 0) drawWaysIn(slide, lessonSlide);
  else if (kind === 'next') {
    drawLarge(slide, large, SLIDE.top);
    const top = SLIDE.top + (large.length === 0 ? 0 : 1.3);
    drawText(slide, lines, { top, height: Math.min(LIST, SLIDE.bottom - top - ASK), isList: true });
  } else {
    drawText(slide, lines, { top: SLIDE.top, height: 2.4 });
    if (picture === null) drawLarge(slide, large, 4);
    else drawPicture(deck, slide, picture);
  }
  if (ask !== null) drawAsk(slide, ask);
  slide.addNotes(lessonSlide.notes.join('\n'));
}

/** Inches that a question to the class takes at the foot. */
const ASK = 0.6;
/** Beside a large word a list has so much, and letters that fit it. */
const LIST = 3;

/** Letters in a line of the second column. */
const A_ROW = 56;

function drawWaysIn(slide: Slide, { waysIn, lines }: LessonSlide): void {
  drawTable(
    slide,
    ['Usual way in', 'Jobs'],
    waysIn.map(({ entry, jobs }) => [entry, jobs.join('; ')]),
    { x: SLIDE.left, y: SLIDE.top, widths: [3.4, 8.5], fontSize: 22 },
  );
  const used = waysIn.reduce((sum, { jobs }) => sum + (jobs.join('; ').length > A_ROW ? 0.86 : 0.5), 0.5);
  const top = SLIDE.top + used + 0.5;
  drawText(slide, lines, { top, height: SLIDE.bottom - top - ASK, isList: true });
}

function drawSources(deck: Deck, lesson: Lesson, address: string): void {
  const slide = deck.addSlide({ masterName: MASTER });
  slide.addText('Where the figures come from', { placeholder: 'title' });
  const lines = lessonSourceLines(lesson);
  slide.addText(
    [
      ...lines.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 6 } })),
      { text: address, options: { hyperlink: { url: address } } },
    ],
    {
      x: SLIDE.left,
      y: SLIDE.top,
      w: SLIDE.inner,
      h: 5.3,
      fontFace: SANS,
      fontSize: lines.join('').length > 1100 ? 12 : 15,
      color: COLOUR.ink,
      valign: 'top',
      margin: 0,
    },
  );
  slide.addNotes('Not for reading out. Leave it in when you pass the slides on: the licences ask for it.');
}

/**
 * The library writes the time of day into the file and into each workbook behind a chart, numbers charts on from one deck to the next, and
 * lists a master for every slide though there is one: here all are what the lesson makes them.
 */
function withTimeOf(bytes: Uint8Array, instant: string): Uint8Array<ArrayBuffer> {
  const held = unzipSync(bytes);
  const numbered = renumber(Object.keys(held));
  const mtime = new Date(instant);
  const files: Zippable = {};
  for (const [name, content] of Object.entries(held)) {
    // Folders have entries of their own, which a package does not need.
    if (name.endsWith('/')) continue;
    const own = name.endsWith('.xlsx')
      ? withTimeOf(content, instant)
      : name === CONTENTS
        ? strToU8(
            numbered(
              strFromU8(content).replaceAll(LISTED, (part, path: string) => (path in held ? part : '')),
            ),
          )
        : /\.(xml|rels)$/.test(name)
          ? strToU8(tidy(numbered(strFromU8(content)), instant))
          : content;
    files[numbered(name)] = [own, { mtime }];
  }
  return new Uint8Array(zipSync(files, { mtime }));
}

/** Notes as paragraphs, and a spelling checker that knows where the teacher is. */
function tidy(xml: string, instant: string): string {
  return xml
    .replaceAll(TIME, `${instant.slice(0, 19)}Z`)
    .replaceAll('lang="en-US"', 'lang="en-GB"')
    .replaceAll(/(?<=<a:t>)[^<]*(?=<\/a:t>)/g, (text) => text.replaceAll(/\r?\n/g, NEW_PARAGRAPH));
}

const NEW_PARAGRAPH = '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>';
const CONTENTS = '[Content_Types].xml';
const LISTED = /<Override PartName="\/([^"]+)"[^>]*\/>/g;
const TIME = /(?<=>)\d{4}-\d\d-\d\dT[\d:.]+Z(?=<)/g;

/** Charts and their workbooks from 1 up, in names and in what names them. */
function renumber(names: readonly string[]): (text: string) => string {
  const numbers = names
    .flatMap((name) => /\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  return (text) =>
    text.replaceAll(/(chart|Worksheet)(\d+)(?=\.(?:xml|xlsx))/g, (whole, kind: string, number: string) =>
      numbers.includes(number) ? `${kind}${numbers.indexOf(number) + 1}` : whole,
    );
}
