/**
 * How tall a frame must be for nothing in it to be cut, at 320 px and at the width of a card, beyond which it does not change (rule E5).
 * No script reports it, so it is reckoned from the text, in letters wider than most: a little too tall is shared out between the parts
 * of the card, too short would hide a source. tests/browser measures it.
 */

import type { ComparedShares } from '../../snapshots/compare/document.ts';
import type { InsightPicture } from '../../snapshots/document/insight.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { linesOfText } from '../files/lines-of-text.ts';
import { COMPARE_LINK, comparedTitle, shownShares } from './compare-embed.ts';
import {
  CARD_LINK,
  type Card,
  cardSource,
  jobRows,
  jobsCaption,
  OPENINGS_SHOWN,
  usedBy,
} from './snapshot-embed.ts';

export const CARD_WIDTH_PX = 416;
export const LEAST_WIDTH_PX = 320;
/** Pixels at the least width and at that of a card. */
export interface FrameHeight {
  readonly narrow: number;
  readonly wide: number;
}
/** Five adverts with the longest facts that feeds send. */
export const VACANCIES_HEIGHT: FrameHeight = { narrow: 1250, wide: 1000 };

/** How much more room a line has at the width of a card. */
const WIDER = 1.3;

/** Letters to a line of 298 px, pixels to a line, and pixels around the block. */
interface Type {
  readonly letters: number;
  readonly line: number;
  readonly around: number;
}

const TITLE: Type = { letters: 25, line: 23, around: 6 };
const CLAIM: Type = { letters: 28, line: 23, around: 14 };
const PLAIN: Type = { letters: 34, line: 24, around: 14 };
const CAPTION: Type = { letters: 40, line: 20, around: 10 };
const NOTICE: Type = { letters: 32, line: 20, around: 26 };
const SMALL: Type = { letters: 42, line: 19, around: 8 };
const LABEL: Type = { letters: 36, line: 24, around: 8 };
/** The name of a job beside its number. */
const JOB: Type = { letters: 21, line: 22, around: 13 };
const HEAD_PX = 34;
const FRAME_PX = 26;
const INNER_PX = 298;
const SQUARE_PX = 21;
const SQUARES_A_LINE = 20;
const BAR_PX = 18;
/** A title of two lines; an employer, a distance and a day of three lines. */
const OPENING_PX = 122;
/** Where distances are measured from. */
const MILES_PX = 40;
const SECTOR: Type = { letters: 24, line: 22, around: 40 };

export function snapshotHeight(snapshot: Snapshot, card: Card = 'both'): FrameHeight {
  return { narrow: cardHeight(snapshot, card, 1), wide: cardHeight(snapshot, card, WIDER) };
}

function cardHeight(snapshot: Snapshot, card: Card, room: number): number {
  const { title, notice } = snapshot;
  return rounded(
    height(title, TITLE, room) +
      (notice === null ? 0 : height(notice, NOTICE, room)) +
      (card === 'both' || card === 'insight' ? insightHeight(snapshot, room) : 0) +
      (card === 'jobs' || (card === 'both' && jobRows(snapshot).length > 0)
        ? jobsHeight(snapshot, room)
        : 0) +
      (card === 'openings'
        ? (OPENINGS_SHOWN * OPENING_PX) / room + MILES_PX + height(title, SMALL, room)
        : 0) +
      height(cardSource(snapshot, usedBy(snapshot, card)), SMALL, room) +
      height(CARD_LINK, SMALL, room),
  );
}

function insightHeight({ headline, insights: [first] }: Snapshot, room: number): number {
  return height(headline, CLAIM, room) + (first === undefined ? 0 : pictureHeight(first.picture, room));
}

function pictureHeight(picture: InsightPicture, room: number): number {
  const around = 16;
  switch (picture.kind) {
    case 'squares':
      return picture.rows.reduce((sum, { of, text, name }) => {
        const shrunk = Math.min(1, (INNER_PX * room) / (Math.min(of, SQUARES_A_LINE) * SQUARE_PX));
        return (
          sum +
          Math.ceil(of / SQUARES_A_LINE) * SQUARE_PX * shrunk +
          height(`${text} in ${name}`, LABEL, room)
        );
      }, around);
    case 'bars':
      return picture.rows.reduce(
        (sum, { text, name }) => sum + BAR_PX + height(`${text} ${name}`, LABEL, room),
        around,
      );
    case 'order':
      return around + SQUARE_PX + height('Number', LABEL, room);
  }
}

function jobsHeight(snapshot: Snapshot, room: number): number {
  const rows = jobRows(snapshot);
  if (rows.length === 0)
    return height(`None of our sources gives figures by job for ${snapshot.area.name}.`, PLAIN, room);
  return rows.reduce(
    (sum, { name }) => sum + height(name, JOB, room),
    HEAD_PX + height(jobsCaption(snapshot, rows), CAPTION, room),
  );
}

export function compareHeight(
  snapshots: readonly [Snapshot, ...Snapshot[]],
  shares: ComparedShares | null,
): FrameHeight {
  const shown = shares === null ? null : shownShares(shares);
  return { narrow: comparedHeight(snapshots, shown, 1), wide: comparedHeight(snapshots, shown, WIDER) };
}

function comparedHeight(
  snapshots: readonly [Snapshot, ...Snapshot[]],
  shown: ComparedShares | null,
  room: number,
): number {
  const [first] = snapshots;
  return rounded(
    height(comparedTitle(snapshots), TITLE, room) +
      (first.notice === null ? 0 : height(first.notice, NOTICE, room)) +
      height(shown?.says ?? 'No two of these places have figures that can stand side by side.', CLAIM, room) +
      (shown === null
        ? 0
        : height(shown.caption, CAPTION, room) +
          Math.max(
            ...shown.areas.map(({ name }) => height(name, { letters: 8, line: 20, around: 16 }, room)),
          ) +
          shown.rows.reduce((sum, { title }) => sum + height(title, SECTOR, room), 0)) +
      2 * height(COMPARE_LINK, SMALL, room) +
      SMALL.line,
  );
}

function height(text: string, { letters, line, around }: Type, room: number): number {
  return linesOfText(text, Math.floor(letters * room)) * line + around;
}

function rounded(px: number): number {
  return FRAME_PX + Math.ceil(px / 10) * 10;
}
