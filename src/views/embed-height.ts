/**
 * How tall a frame must be for nothing in it to be cut at 320 px (rule E5). No script reports it, so it is reckoned from the text:
 * a little too tall leaves some paper, too short would hide a source. tests/browser measures it.
 */
import type { Snapshot } from '../snapshots/document.ts';
import { marksOf, type Summary, summarise } from './figure-table.ts';
import { attributions, sourcesInOneLine } from './source-lines.ts';

/** Five adverts with the longest facts that feeds send. */
export const VACANCIES_HEIGHT_PX = 1250;

const SLACK = 1.06;
const FRAME_PX = 120;

export function snapshotHeight(snapshot: Snapshot, mostPlaces: number): number {
  const summary = summarise(snapshot, mostPlaces);
  const px =
    FRAME_PX +
    block(snapshot.title, 22, 25) +
    block(snapshot.headline, 28, 25) +
    block(snapshot.subtitle, 38, 22) +
    block(snapshot.title, 30, 26) +
    tableHeight(summary) +
    textHeight([snapshot]);
  return Math.ceil((px * SLACK) / 10) * 10;
}

export function compareHeight(snapshots: readonly Snapshot[]): number {
  const [first] = snapshots;
  if (!first) return FRAME_PX;
  const title = snapshots.map(({ area }) => area.name).join(' and ') + first.sector.title;
  const px =
    FRAME_PX +
    140 +
    block(title, 22, 25) * 3 +
    tableHeight(summarise(first, snapshots.length)) +
    textHeight(snapshots);
  return Math.ceil((px * SLACK) / 10) * 10;
}

/** Lines of a text that is `perLine` characters wide, `px` high each. */
function block(text: string, perLine: number, px: number): number {
  return Math.ceil(text.length / perLine) * px + 12;
}

function tableHeight({ places, rows }: Summary): number {
  const head = Math.max(...places.map(({ name }) => block(name, 7, 18)), 40);
  const each = rows.map(({ label, period, texts }) => {
    const left = Math.ceil(label.length / 13) * 20 + Math.ceil(period.length / 13) * 20;
    const right = Math.max(...texts.map((text) => Math.ceil(text.length / 7) * 20), 20);
    return Math.max(left, right) + 18;
  });
  return head + each.reduce((sum, px) => sum + px, 0);
}

/** Notice, late lines, marks, sources and attributions. */
function textHeight(snapshots: readonly Snapshot[]): number {
  const sources = {
    sources: snapshots
      .flatMap((snapshot) => snapshot.sources)
      .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at),
  };
  const late = sources.sources.flatMap(({ title, overdue }) =>
    overdue === null ? [] : `${title}: ${overdue}`,
  );
  const notice = snapshots[0]?.notice;
  return [
    ...late.map((text) => block(text, 30, 26)),
    ...(notice ? [block(notice, 26, 26) + 20] : []),
    ...[...new Set(snapshots.flatMap(marksOf))].map((text) => block(text, 40, 20)),
    block(`${sourcesInOneLine(sources)} ${attributions(sources).join(' ')}`, 40, 20),
  ].reduce((sum, px) => sum + px, 0);
}
