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
  const figures = figuresOf(document);
  return document.alike.flatMap(({ slug, name, ...ids }) => {
    const [lower, middle, upper] = [figures.get(ids.lower), figures.get(ids.middle), figures.get(ids.upper)];
    return lower && middle && upper ? [{ slug, name, lower, middle, upper }] : [];
  });
}

/** The one figure that stands for the job's pay where there is room for one; null without any. */
export function middlePayOf(document: OccupationDocument): Figure | null {
  return payRowsOf(document)[0]?.middle ?? null;
}
