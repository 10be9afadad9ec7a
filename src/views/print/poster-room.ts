/** How much fits on one side of a poster: letters are reckoned wide, so that what is chosen fits. Units are those of ../style/poster.ts. */
import { linesOfText } from '../files/lines-of-text.ts';
import { CLAIM_STEPS } from '../style/poster.ts';

/** Between the margins. */
const WIDTH = 186;
const HEIGHT = 276;
/** Between two parts of the sheet. */
export const GAP = 4;
/** Widths of a letter in its own height: of the bold serif and of the sans that a machine without the fonts that are named falls back to. */
const SERIF = 0.65;
const SANS = 0.6;
/** Of long texts, where wide and narrow letters make up for each other. */
const RUN_ON = 0.56;

const LETTER = { serif: SERIF, sans: SANS, 'run-on': RUN_ON } as const;

interface Type {
  readonly size: number;
  readonly leading: number;
  readonly font: 'serif' | 'sans' | 'run-on';
  /** Where not the whole width. */
  readonly width?: number;
}

export const TYPE = {
  title: { size: 10, leading: 1.1, font: 'serif' },
  closeTitle: { size: 8.6, leading: 1.1, font: 'serif' },
  placeTitle: { size: 8.6, leading: 1.1, font: 'serif', width: 164 },
  hero: { size: 22, leading: 1.05, font: 'serif' },
  shortHero: { size: 30, leading: 1.05, font: 'serif' },
  longHero: { size: 17, leading: 1.05, font: 'serif' },
  number: { size: 38, leading: 1, font: 'serif' },
  saying: { size: 7.6, leading: 1.2, font: 'sans' },
  row: { size: 6.4, leading: 1.2, font: 'sans' },
  smallRow: { size: 4.7, leading: 1.2, font: 'sans' },
  large: { size: 9.6, leading: 1.2, font: 'sans' },
  about: { size: 6.6, leading: 1.15, font: 'sans' },
  box: { size: 8.6, leading: 1.16, font: 'serif', width: 172 },
  closeBox: { size: 7.4, leading: 1.16, font: 'serif', width: 172 },
  step: { size: 8.2, leading: 1.16, font: 'sans', width: 164 },
  school: { size: 11.6, leading: 1.08, font: 'serif', width: 140 },
  longSchool: { size: 9.6, leading: 1.08, font: 'serif', width: 140 },
  scan: { size: 8, leading: 1.16, font: 'sans', width: 140 },
  notice: { size: 6.4, leading: 1.2, font: 'sans', width: 140 },
  small: { size: 3.2, leading: 1.22, font: 'run-on' },
} as const satisfies Record<string, Type>;

/** Letters that fit a line of such type. */
function lettersOf({ size, font, width = WIDTH }: Type): number {
  return Math.floor(width / (size * LETTER[font]));
}

/** What a text takes of the height. */
export function heightOf(text: string, type: Type): number {
  return linesOfText(text, lettersOf(type)) * type.size * type.leading;
}

/** With the gap before the next part. */
export function partOf(text: string, type: Type, more = 0): number {
  return text === '' ? 0 : heightOf(text, type) + more + GAP;
}

/** A line and its padding. */
const BOX_EDGES = 9;
const HEAD_EDGES = 4.6;
const QR = 38;

export interface FootWords {
  readonly school: string | null;
  readonly notice: string | null;
  readonly scan: string;
  readonly small: string;
}

/** A school's name that would take more than one line of the large type. */
export function isLongSchool(school: string): boolean {
  return linesOfText(school, lettersOf(TYPE.school)) > 1;
}

function footHeight({ school, notice, scan, small }: FootWords): number {
  const words =
    heightOf(scan, TYPE.scan) +
    (school === null ? 0 : heightOf(school, isLongSchool(school) ? TYPE.longSchool : TYPE.school)) +
    (notice === null ? 0 : heightOf(notice, TYPE.notice));
  return Math.max(QR, words) + 2 + heightOf(small, TYPE.small) + TYPE.small.size;
}

/** What is left between the head and the foot; `box` is '' where there is none. */
export function roomBetween(headHeight: number, box: string, isCloseBox: boolean, foot: FootWords): number {
  const boxHeight = isCloseBox ? partOf(box, TYPE.closeBox, BOX_EDGES - 2) : partOf(box, TYPE.box, BOX_EDGES);
  return HEIGHT - headHeight - HEAD_EDGES - GAP - footHeight(foot) - GAP - boxHeight;
}

const SHORT_HERO = 9;

/** Whether a word is short enough for the larger of the two sizes. */
export function isShortHero(text: string): boolean {
  return text.length <= SHORT_HERO;
}

/** A longer word than this, by itself, is broken at 60 pt in the widest serif that a browser falls back to. */
const LONG_WORD = 12;

/** "Apprenticeships": whole in smaller letters is read sooner than broken in large ones. */
export function isLongHero(text: string): boolean {
  return text.length > LONG_WORD && !/[ -]/.test(text);
}

/** The step of type, 0 the largest, at which all is no higher than the room; the last where none fits. */
export function claimStep(heightAt: (size: number) => number, room: number, from = 0): number {
  const at = CLAIM_STEPS.findIndex((size, step) => step >= from && heightAt(size) <= room);
  return at === -1 ? CLAIM_STEPS.length - 1 : at;
}

/** In the last step. */
export const SMALLEST_CLAIM = CLAIM_STEPS.at(-1) ?? 0;

export function claimSize(step: number): number {
  return CLAIM_STEPS[step] ?? SMALLEST_CLAIM;
}

/** A claim in such type. */
export function claimType(size: number): Type {
  return { size, leading: 1.16, font: 'serif' };
}

/** Rows of a table, by the name that each begins with. */
export const ROWS = [
  { name: 'huge', size: 10.6, pay: 50, gap: 4 },
  { name: 'large', size: 9, pay: 45, gap: 2.6 },
  { name: 'close', size: 7, pay: 35, gap: 1.4 },
] as const;
const WAY = { width: 66, letters: 17, height: 7.1 } as const;

export function rowHeight(row: (typeof ROWS)[number], name: string, way: string | null): number {
  const width = WIDTH - row.pay - (way === null ? 0 : WAY.width) - 2;
  const own = heightOf(name, { size: row.size, leading: 1.1, font: 'serif', width });
  const beside = way === null ? 0 : linesOfText(way, WAY.letters) * WAY.height;
  return Math.max(own, beside, row.size * 1.16) + row.gap;
}
