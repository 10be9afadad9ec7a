/** Room 6, parts of a table: a column, a row or a period whose figures all moved as other units move them, in a table that else stands still. */
import type { Database } from '../../db/database.ts';
import type { ComparedMeasure, FigurePair, Pairing } from '../../db/repositories/releases/release-pairs.ts';
import {
  type Compared,
  countInPart,
  listFarMoved,
  type TablePart,
} from '../../db/repositories/releases/release-parts.ts';

/** From one period to the next a few small figures may. */
const LEAST_FIGURES: Readonly<Record<Pairing, number>> = { revised: 2, continued: 4 };
const MOST_MOVED = 2_000;
const PARTS_LOOKED_AT = 12;

export interface JumpedPart {
  readonly part: TablePart;
  readonly figures: number;
  readonly example: FigurePair;
}

/** The largest part of which every figure moved up, or every one down, by the factor or more. Null for none. */
export async function findJumpedPart(
  db: Database,
  compared: ComparedMeasure,
  pairing: Pairing,
  what: Compared & { readonly factor: number },
): Promise<JumpedPart | null> {
  const moved = await listFarMoved(db, compared, pairing, what, MOST_MOVED);
  for (const isUp of [true, false]) {
    const own = moved.filter(({ before, now }) => Math.abs(now) > Math.abs(before) === isUp);
    for (const [part, pairs] of largestParts(own, LEAST_FIGURES[pairing])) {
      const [example] = pairs;
      const figures = await countInPart(db, compared, pairing, what, part);
      if (example !== undefined && figures === pairs.length) return { part, figures, example };
    }
  }
  return null;
}

function largestParts(
  pairs: readonly FigurePair[],
  least: number,
): readonly (readonly [TablePart, readonly FigurePair[]])[] {
  const parts = new Map<string, { readonly part: TablePart; readonly pairs: FigurePair[] }>();
  for (const pair of pairs) {
    for (const part of partsOf(pair)) {
      const key = `${part.kind} ${part.name}`;
      const known = parts.get(key) ?? { part, pairs: [] };
      known.pairs.push(pair);
      parts.set(key, known);
    }
  }
  return [...parts.values()]
    .filter((each) => each.pairs.length >= least)
    .sort((a, b) => b.pairs.length - a.pairs.length)
    .slice(0, PARTS_LOOKED_AT)
    .map((each) => [each.part, each.pairs] as const);
}

function partsOf({ areaCode, periodDays, dimension }: FigurePair): readonly TablePart[] {
  const dimensions = dimension === '' ? [] : dimension.split(';');
  return [
    { kind: 'area', name: areaCode },
    { kind: 'period', name: periodDays },
    ...dimensions.map((name) => ({ kind: 'dimension' as const, name })),
    { kind: 'dimensions', name: dimensions.map((each) => each.replace(/=.*$/, '')).join(';') },
  ];
}
