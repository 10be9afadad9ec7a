/** What stands on a slide for the back row: large numbers, and the question to the class. Adds no figure and no wording about figures. */
import type { LessonSlide } from '../../snapshots/teaching/lesson.ts';
import { isInWords } from '../parts/large-numbers.ts';
import { COLOUR, SANS, SERIF, SLIDE, type Slide } from './deck-drawing.ts';

/** Side by side, with what each is of under it. */
export function drawLarge(slide: Slide, large: LessonSlide['large'], top: number): void {
  const width = SLIDE.inner / Math.max(1, large.length);
  for (const [at, number] of large.entries()) {
    const { text, about } = number;
    const fontSize = isInWords(number) ? 44 : 72;
    const letters = { fontFace: SERIF, fontSize, bold: true, color: COLOUR.leaf, margin: 0 } as const;
    const x = SLIDE.left + at * width;
    slide.addText(text, { x, y: top, w: width, h: 1.2, valign: 'middle', ...letters });
    if (about !== '')
      slide.addText(about, {
        x,
        y: top + 1.25,
        w: width,
        h: 0.45,
        fontFace: SANS,
        fontSize: 22,
        color: COLOUR.ink,
        margin: 0,
      });
  }
}

/** At the foot. */
export function drawAsk(slide: Slide, text: string): void {
  slide.addText(text, {
    x: SLIDE.left,
    y: 6.4,
    w: SLIDE.inner,
    h: 0.5,
    fontFace: SERIF,
    fontSize: 24,
    bold: true,
    color: COLOUR.leaf,
    valign: 'middle',
    margin: 0,
  });
}
