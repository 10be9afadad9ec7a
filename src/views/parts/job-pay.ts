/** The pay of a job's document: the job itself first, then those beside it. */
import type { Figure } from '../../snapshots/document/snapshot.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { figuresOf } from './figure-table.ts';

export interface JobPayRow {
  readonly slug: string;
  readonly name: string;
  readonly lower: Figure;
  readonly middle: Figure;
  readonly upper: Figure;
}

/** Empty where no pay is published for the job. */
export function payRowsOf(document: OccupationDocument): JobPayRow[] {
  return rowsOf(document, document.alike);
}

/** The job's own pay where most of the pay beside it is of; empty where that is the area of {@link payRowsOf}'s first. */
export function ownPayRowsBeside(document: OccupationDocument): JobPayRow[] {
  return rowsOf(document, document.ownBeside === null ? [] : [document.ownBeside]);
}

function rowsOf(document: OccupationDocument, pays: OccupationDocument['alike']): JobPayRow[] {
  const figures = figuresOf(document);
  return pays.flatMap(({ slug, name, ...ids }) => {
    const [lower, middle, upper] = [figures.get(ids.lower), figures.get(ids.middle), figures.get(ids.upper)];
    return lower && middle && upper ? [{ slug, name, lower, middle, upper }] : [];
  });
}

/** Pay with the place that it is of. */
export interface PlacedPay<Row> {
  readonly areaName: string;
  readonly rows: readonly Row[];
}

/** By the area that each pay is of, in the order in which areas are met; the job's own first in each that has it. */
export function payByPlace<Row extends { readonly middle: Figure }>(
  rows: readonly Row[],
  own: readonly Row[],
): PlacedPay<Row>[] {
  const areas = [...new Set(rows.map(({ middle }) => middle.areaName))];
  return areas.map((areaName) => ({
    areaName,
    rows: [
      ...own.filter(({ middle }) => middle.areaName === areaName),
      ...rows.filter(({ middle }) => middle.areaName === areaName),
    ],
  }));
}

/** The one figure that stands for the job's pay where there is room for one; null without any. */
export function middlePayOf(document: OccupationDocument): Figure | null {
  return payRowsOf(document)[0]?.middle ?? null;
}
