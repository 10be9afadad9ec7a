/** Aggregate `observation`, two releases side by side: figures that moved far, and how many there are of the parts of a table that they stand in. */
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database.ts';
import {
  type ComparedMeasure,
  type FigurePair,
  type Pairing,
  pairOf,
  pairsOf,
  type Quantity,
} from './release-pairs.ts';

/** What is compared of figures. Those below `floor` in both releases are left out, as in `listRatioSteps`. */
export interface Compared {
  readonly quantity: Quantity;
  readonly floor: number;
}

/** The pairs whose figure moved by the factor or more, up or down; at most so many. */
export async function listFarMoved(
  db: Database,
  compared: ComparedMeasure,
  pairing: Pairing,
  { quantity, floor, factor }: Compared & { readonly factor: number },
  most: number,
): Promise<readonly FigurePair[]> {
  const rows = await db.read
    .selectFrom(pairsOf(compared, pairing, quantity).as('pair'))
    .selectAll()
    .where(sql<boolean>`max(abs(before), abs(now)) >= ${floor} AND before <> 0 AND now <> 0`)
    .where(sql<boolean>`(abs(now) >= ${factor} * abs(before) OR abs(before) >= ${factor} * abs(now))`)
    .limit(most)
    .execute();
  return rows.map(pairOf);
}

/** A part of a table: an area, a period by its days (`2026-03-01/2026-03-31`), a dimension with its code (`age=16-24`), or all that have the same dimensions (`age;sex`). */
export interface TablePart {
  readonly kind: 'area' | 'period' | 'dimension' | 'dimensions';
  readonly name: string;
}

/** How many pairs stand in a part. */
export async function countInPart(
  db: Database,
  compared: ComparedMeasure,
  pairing: Pairing,
  { quantity, floor }: Compared,
  { kind, name }: TablePart,
): Promise<number> {
  const isInPart = conditionOf({ kind, name });
  const { figures } = await db.read
    .selectFrom(pairsOf(compared, pairing, quantity).as('pair'))
    .select(sql<number>`count(*)`.as('figures'))
    .where(sql<boolean>`max(abs(before), abs(now)) >= ${floor} AND before <> 0 AND now <> 0`)
    .where(isInPart)
    .executeTakeFirstOrThrow();
  return figures;
}

function conditionOf({ kind, name }: TablePart): RawBuilder<boolean> {
  if (kind === 'area') return sql<boolean>`area_code = ${name}`;
  if (kind === 'period') return sql<boolean>`period_start || '/' || period_end = ${name}`;
  if (kind === 'dimension') return sql<boolean>`instr(';' || dimension || ';', ${`;${name};`}) > 0`;
  const names = name === '' ? [] : name.split(';');
  const hasAsMany = sql<boolean>`length(dimension) - length(replace(dimension, '=', '')) = ${names.length}`;
  return names.reduce(
    (found, each) => sql<boolean>`${found} AND instr(';' || dimension, ${`;${each}=`}) > 0`,
    hasAsMany,
  );
}
