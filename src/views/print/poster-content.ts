/** What of a Snapshot stands on a poster: what fits a side in type for two metres, in the document's own order. */
import type { Figure, Sentence, Snapshot } from '../../snapshots/document/snapshot.ts';
import { linesOfText } from '../files/lines-of-text.ts';
import { figuresOf } from '../parts/figure-table.ts';
import { GAP, heightOf, isLongTitle, LINE, roomFor } from './poster-room.ts';

export interface PosterContent {
  /** What is most worth saying besides the headline, as many as fit whole. */
  readonly insights: readonly string[];
  readonly tiles: readonly PosterTile[];
  /** A claim, then sentences about other figures: as many as fit whole. */
  readonly sayings: readonly string[];
  /** Ids of the sources of what is shown. */
  readonly sources: ReadonlySet<string>;
  /** The marks that the figures shown bear. */
  readonly marks: ReadonlySet<string>;
  /** True when the title needs the smaller of its two sizes. */
  readonly hasLongTitle: boolean;
}

interface PosterTile {
  readonly figure: Figure;
  readonly label: string;
  /** The region and the country around this place, as far as there are any (rule C1). */
  readonly beside: readonly Figure[];
}

const MOST_TILES = 3;
/** A smaller number is no news to somebody who walks past. */
const LEAST_LARGE = 10;

/** Insights go first. The headline's own figures come last: it has said them already. */
export function posterContent(snapshot: Snapshot, school: string | null): PosterContent {
  const hasLongTitle = isLongTitle(snapshot.title);
  let room =
    roomFor(school) -
    heightOf(snapshot.title, hasLongTitle ? LINE.longTitle : LINE.title) -
    heightOf(snapshot.headline, LINE.headline);
  const takeFitting = (some: readonly Sentence[]): Sentence[] =>
    some.filter(({ text }) => {
      const height = heightOf(text, LINE.saying) + GAP;
      const isFitting = height <= room;
      if (isFitting) room -= height;
      return isFitting;
    });
  const insights = takeFitting(snapshot.insights.filter(({ text }) => text !== snapshot.headline));
  const told = new Set([snapshot.headline, ...insights.map(({ text }) => text)]);
  const said = snapshot.sentences.filter(({ text }) => told.has(text)).flatMap(({ figures }) => figures);
  const all = tilesOf(snapshot);
  const isSaid = (tile: PosterTile) => said.includes(tile.figure.id);
  const tiles: PosterTile[] = [];
  for (const tile of [...all.filter((each) => !isSaid(each)), ...all.filter(isSaid)]) {
    const height = heightOfTile(tile);
    if (tiles.length === MOST_TILES || height > room) break;
    tiles.push(tile);
    room -= height;
  }
  const tiled = new Set(tiles.map(({ figure }) => figure.id));
  const hasPay = snapshot.insights.some(({ kind, text }) => kind === 'pay' && told.has(text));
  const pay = new Set(snapshot.figures.flatMap(({ id, unit }) => (unit.startsWith('gbp-per-') ? [id] : [])));
  const sayings = takeFitting(
    [
      ...snapshot.claims.slice(0, 1),
      ...snapshot.sentences.filter(
        ({ text, figures }) => !told.has(text) && !figures.some((id) => tiled.has(id)),
      ),
      // A year's pay of some and a week's of all, one under the other, would be read as one.
    ].filter(({ figures }) => !hasPay || !figures.some((id) => pay.has(id))),
  );
  const named = new Set([...said, ...sayings.flatMap(({ figures }) => figures)]);
  const shown = [
    ...tiles.flatMap(({ figure, beside }) => [figure, ...beside]),
    ...snapshot.figures.filter(({ id }) => named.has(id)),
  ];
  return {
    insights: insights.map(({ text }) => text),
    tiles,
    sayings: sayings.map(({ text }) => text),
    sources: new Set(shown.flatMap(({ sources }) => sources)),
    marks: new Set(shown.flatMap(({ mark }) => mark ?? [])),
    hasLongTitle,
  };
}

/** The first column of each table that has a figure here worth large type, beside the wider places that have one. */
function tilesOf(snapshot: Snapshot): PosterTile[] {
  const figures = figuresOf(snapshot);
  return snapshot.tables.flatMap(({ columns, rows }) => {
    const here = rows.find(({ role }) => role === 'here');
    const around = rows.filter(({ role }) => role === 'region' || role === 'country');
    const at = columns.findIndex(
      (_, index) => (figures.get(here?.figures[index] ?? '')?.value ?? 0) >= LEAST_LARGE,
    );
    const figure = figures.get(here?.figures[at] ?? '');
    const column = columns[at];
    if (!figure || !column) return [];
    const beside = around.flatMap((row) => {
      const wider = figures.get(row.figures[at] ?? '');
      return wider === undefined || wider.value === null ? [] : [wider];
    });
    return [{ figure, label: column.label, beside }];
  });
}

function heightOfTile({ figure, label, beside }: PosterTile): number {
  const words = [label, figure.period?.label ?? ''];
  const right = words.reduce((sum, text) => sum + linesOfText(text, LINE.tile.letters), 0);
  const left = beside.reduce((sum, each) => sum + linesOfText(besideWords(each), LINE.beside.letters), 0);
  return Math.max(19 + left * LINE.beside.height, right * LINE.tile.height) + GAP;
}

/** "England: £670". */
export function besideWords({ areaName, text }: Figure): string {
  return `${areaName}: ${text}`;
}
