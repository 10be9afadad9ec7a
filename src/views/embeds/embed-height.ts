/**
 * How tall a frame must be for nothing in it to be cut at 320 px (rule E5). No script reports it, so it is reckoned from the text, in
 * letters wider than most: a little too tall leaves some paper, too short would hide a source. tests/browser measures it.
 */
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { linesOfText } from '../files/lines-of-text.ts';
import type { SummaryRow } from '../parts/figure-table.ts';
import { captionOf, type KeyFigures, keyFigures, keyFiguresBeside } from '../parts/key-figures.ts';
import { attributionLines, sourcesInOneLine } from '../parts/source-lines.ts';
import { COMPARE_SUBTITLE } from './compare-embed.ts';
import { EMBED_ROOM } from './snapshot-embed.ts';

/** Five adverts with the longest facts that feeds send. */
export const VACANCIES_HEIGHT_PX = 1250;

/** Letters to a line of 298 px, pixels to a line, and pixels around the block. */
interface Type {
  readonly letters: number;
  readonly line: number;
  readonly around: number;
}

const TITLE: Type = { letters: 23, line: 24, around: 4 };
const HEADLINE: Type = { letters: 26, line: 24, around: 20 };
const SUBTITLE: Type = { letters: 36, line: 23, around: 8 };
const CAPTION: Type = { letters: 38, line: 23, around: 8 };
const NOTICE: Type = { letters: 28, line: 25, around: 36 };
const SMALL: Type = { letters: 40, line: 20, around: 8 };
const LINK: Type = { letters: 32, line: 25, around: 16 };
/** Letters to a line of the first column, by how many columns stand beside it. */
const ROW_HEADER_LETTERS = [14, 22, 17, 14] as const;
/** The other cells: the narrowest that their column can become. */
const CELL: Type = { letters: 9, line: 20, around: 0 };
const ROW_PADDING = 16;
const FRAME_PX = 40;

export function snapshotHeight(snapshot: Snapshot): number {
  const key = keyFigures(snapshot, EMBED_ROOM);
  return rounded(
    height(snapshot.title, TITLE) +
      height(snapshot.headline, HEADLINE) +
      height(captionOf(snapshot.subtitle, key), CAPTION) +
      height(`${snapshot.title}: all figures, notes and sources`, LINK) +
      besides(key, snapshot),
  );
}

export function compareHeight(snapshots: readonly [Snapshot, ...Snapshot[]]): number {
  const [first] = snapshots;
  const title = `${snapshots.map(({ area }) => area.name).join(' and ')}: ${first.sector.title}`;
  const key = keyFiguresBeside(snapshots, EMBED_ROOM);
  return rounded(
    height(title, TITLE) +
      height(COMPARE_SUBTITLE, SUBTITLE) +
      height(captionOf(`${title}, edition ${first.edition}`, key), CAPTION) +
      height(`${title}: compare them in full`, LINK) +
      besides(key, first),
  );
}

function height(text: string, { letters, line, around }: Type): number {
  return linesOfText(text, letters) * line + around;
}

/** The notice, the table, what is late, the marks, the sources and the edition. */
function besides(key: KeyFigures, { notice, edition, asAt }: Snapshot): number {
  const late = key.sources.flatMap(({ title, overdue }) => (overdue === null ? [] : `${title}: ${overdue}`));
  const texts: readonly (readonly [string, Type])[] = [
    ...(notice === null ? [] : [[notice, NOTICE] as const]),
    ...late.map((text) => [text, NOTICE] as const),
    ...key.marks.map((text) => [text, SMALL] as const),
    [`${sourcesInOneLine(key)} ${attributionLines(key).join(' ')}`, SMALL],
    [`Edition ${edition}, ${asAt.slice(0, 10)}. Wealdway.`, LINK],
  ];
  return texts.reduce((sum, [text, type]) => sum + height(text, type), tableHeight(key));
}

/** Rows that have no figure today may have one in the next edition, in a frame that was pasted long before. */
function tableHeight({ summary: { places, rows }, total }: KeyFigures): number {
  // A page whose tables have no figure at all has none of them.
  const head = Math.max(0, ...places.map(({ name }) => height(name, CELL)));
  const header: Type = { letters: ROW_HEADER_LETTERS[places.length] ?? 14, line: 20, around: 0 };
  const each = rows.map((row) => rowHeight(row, header));
  const usual = Math.max(...each, 0);
  const toCome = Math.min(EMBED_ROOM.rows, total) - rows.length;
  return head + ROW_PADDING + each.reduce((sum, px) => sum + px, 0) + toCome * usual;
}

function rowHeight({ label, period, texts }: SummaryRow, header: Type): number {
  return (
    Math.max(height(label, header) + height(period, header), ...texts.map((text) => height(text, CELL))) +
    ROW_PADDING
  );
}

function rounded(px: number): number {
  return FRAME_PX + Math.ceil(px / 10) * 10;
}
