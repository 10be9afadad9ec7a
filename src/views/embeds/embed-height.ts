/**
 * How tall a frame must be for nothing in it to be cut at 320 px (rule E5). No script reports it, so it is reckoned from the text, in
 * letters wider than most: a little too tall leaves some paper, too short would hide a source. tests/browser measures it. A card is no
 * wider than 26rem (`CARD_WIDTH_PX`), so that its height changes little from a phone to a page of 1,000 px.
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
/** Five adverts with the longest facts that feeds send. */
export const VACANCIES_HEIGHT_PX = 1250;

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

export function snapshotHeight(snapshot: Snapshot, card: Card = 'both'): number {
  const { title, notice } = snapshot;
  return rounded(
    height(title, TITLE) +
      (notice === null ? 0 : height(notice, NOTICE)) +
      (card === 'both' || card === 'insight' ? insightHeight(snapshot) : 0) +
      (card === 'jobs' || (card === 'both' && jobRows(snapshot).length > 0) ? jobsHeight(snapshot) : 0) +
      (card === 'openings' ? OPENINGS_SHOWN * OPENING_PX + MILES_PX + height(title, SMALL) : 0) +
      height(cardSource(snapshot, usedBy(snapshot, card)), SMALL) +
      height(CARD_LINK, SMALL),
  );
}

function insightHeight({ headline, insights: [first] }: Snapshot): number {
  return height(headline, CLAIM) + (first === undefined ? 0 : pictureHeight(first.picture));
}

function pictureHeight(picture: InsightPicture): number {
  const around = 16;
  switch (picture.kind) {
    case 'squares':
      return picture.rows.reduce((sum, { of, text, name }) => {
        const shrunk = Math.min(1, INNER_PX / (Math.min(of, SQUARES_A_LINE) * SQUARE_PX));
        return (
          sum + Math.ceil(of / SQUARES_A_LINE) * SQUARE_PX * shrunk + height(`${text} in ${name}`, LABEL)
        );
      }, around);
    case 'bars':
      return picture.rows.reduce(
        (sum, { text, name }) => sum + BAR_PX + height(`${text} ${name}`, LABEL),
        around,
      );
    case 'order':
      return around + SQUARE_PX + height('Number', LABEL);
  }
}

function jobsHeight(snapshot: Snapshot): number {
  const rows = jobRows(snapshot);
  if (rows.length === 0)
    return height(`None of our sources gives figures by job for ${snapshot.area.name}.`, PLAIN);
  return rows.reduce(
    (sum, { name }) => sum + height(name, JOB),
    HEAD_PX + height(jobsCaption(snapshot, rows), CAPTION),
  );
}

export function compareHeight(
  snapshots: readonly [Snapshot, ...Snapshot[]],
  shares: ComparedShares | null,
): number {
  const [first] = snapshots;
  const shown = shares === null ? null : shownShares(shares);
  return rounded(
    height(comparedTitle(snapshots), TITLE) +
      (first.notice === null ? 0 : height(first.notice, NOTICE)) +
      height(shown?.says ?? 'No two of these places have figures that can stand side by side.', CLAIM) +
      (shown === null
        ? 0
        : height(shown.caption, CAPTION) +
          Math.max(...shown.areas.map(({ name }) => height(name, { letters: 8, line: 20, around: 16 }))) +
          shown.rows.reduce((sum, { title }) => sum + height(title, SECTOR), 0)) +
      2 * height(COMPARE_LINK, SMALL) +
      SMALL.line,
  );
}

function height(text: string, { letters, line, around }: Type): number {
  return linesOfText(text, letters) * line + around;
}

function rounded(px: number): number {
  return FRAME_PX + Math.ceil(px / 10) * 10;
}
