/** T Levels beside a job: these are of its sectors, and nobody publishes which of them leads to which job. */
import type { AreaCode } from '../../domain/area.ts';
import type { SectorId } from '../../domain/classification.ts';
import { tLevelsOf } from '../../reference/t-levels.ts';
import { sectorWords } from '../words/sentences.ts';
import type { OccupationFacts } from './facts.ts';
import { isWholeCountry } from './words.ts';

/** More names than these are left to the pages of the sectors. */
const MOST_NAMED = 3;

interface TLevels {
  readonly sectors: readonly { readonly id: SectorId /** "in construction". */; readonly words: string }[];
  /** Empty where there are too many to name. */
  readonly names: readonly string[];
}

/** Null in the other nations, and where none of the job's sectors has one. */
export function tLevelsOfJob({ sectors }: Pick<OccupationFacts, 'sectors'>, area: AreaCode): TLevels | null {
  const having =
    area.startsWith('E') || isWholeCountry({ code: area })
      ? sectors.filter(({ id }) => tLevelsOf(id).length > 0)
      : [];
  const names = having.flatMap(({ id }) => tLevelsOf(id));
  if (names.length === 0) return null;
  return {
    sectors: having.map((sector) => ({ id: sector.id, words: sectorWords(sector).trim() })),
    names: names.length > MOST_NAMED ? [] : names,
  };
}
