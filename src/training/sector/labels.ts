/** Open lists of job titles -> titles with the sector their SOC 2020 group belongs to: what the shipped model is trained on. */
import type { SectorFit } from '../../domain/classification.ts';
import { sectorOfSoc } from '../../reference/sectors.ts';
import type { LabelledText } from '../text-model/train.ts';

/** What an error on a title costs, by how well its group fits the sector. */
const WEIGHT_OF_FIT: Readonly<Record<SectorFit, number>> = { clean: 1, mixed: 0.7, split: 0.4 };

/** A title as its publisher has it, and every SOC 2020 group it may stand for. */
export interface ListedTitle {
  readonly title: string;
  readonly soc2020: readonly string[];
}

/** Titles whose groups all lie in one sector; the rest say nothing about sectors. */
export function labelTitles(titles: readonly ListedTitle[]): LabelledText[] {
  return titles.flatMap(({ title, soc2020 }) => {
    const matches = soc2020.map(sectorOfSoc);
    const [first] = matches;
    if (!first || matches.some((match) => match?.sector.id !== first.sector.id)) return [];
    const weight = Math.min(...matches.map((match) => WEIGHT_OF_FIT[match?.fit ?? first.fit]));
    return [{ text: title, label: first.sector.id, weight, group: title.toLowerCase() }];
  });
}
