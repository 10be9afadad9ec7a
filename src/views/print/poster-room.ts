/** How much fits on one side of a poster: letters are reckoned wide, so that what is chosen fits. */
import { linesOfText } from '../files/lines-of-text.ts';

const LONG_TITLE = 44;
export const GAP = 5;

/** Millimetres on A4; A3 is the same drawing, 1.41 times as large. Letters are reckoned wide, so that what is chosen fits. */
const ROOM = 164;
/** Two lines beside the code. */
const SCHOOL = 16;

/** Millimetres above the code. */
export function roomFor(school: string | null): number {
  return ROOM - (school === null ? 0 : SCHOOL);
}

export const LINE = {
  title: { letters: 20, height: 15.5 },
  longTitle: { letters: 28, height: 12 },
  headline: { letters: 36, height: 11.6 },
  tile: { letters: 15, height: 10.4 },
  beside: { letters: 20, height: 10.4 },
  saying: { letters: 41, height: 10.4 },
  /** Where there is little to say. */
  large: { letters: 33, height: 12.6 },
  /** The first of two columns. */
  row: { letters: 28, height: 10.4 },
} as const;

/** Whether a title needs the smaller of its two sizes. */
export function isLongTitle(title: string): boolean {
  return title.length > LONG_TITLE;
}

export function heightOfTitle(title: string): number {
  return heightOf(title, isLongTitle(title) ? LINE.longTitle : LINE.title);
}

/** Millimetres that a text takes. */
export function heightOf(text: string, { letters, height }: { letters: number; height: number }): number {
  return linesOfText(text, letters) * height;
}
