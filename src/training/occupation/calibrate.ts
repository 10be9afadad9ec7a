/** How often a trial model is right, by how sure it is, on entries that it was not trained on. Pure. */
import { fitCalibration, type Outcome } from '../../coding/occupation/calibration.ts';
import { createLevelReaders } from '../../coding/occupation/level-readers.ts';
import type { Calibration, OccupationModel } from '../../coding/occupation/model-format.ts';
import { createOccupationNetwork } from '../../coding/occupation/network.ts';
import { type Context, NO_CONTEXT } from '../../coding/occupation/title-features.ts';
import { titleWords } from '../../coding/occupation/title-words.ts';
import { contextOf, type IndexEntry } from './examples.ts';

/** What a trial got right, by number of digits less one. */
export interface TrialResult {
  readonly titles: number;
  readonly right: readonly number[];
}

export interface TitleTrial {
  readonly calibration: Calibration;
  readonly alone: TrialResult;
  readonly withContext: TrialResult;
}

/** Titles alone are judged where the title decides the group; titles with context, every entry that has one. */
export function calibrate(trial: OccupationModel, heldOut: readonly IndexEntry[]): TitleTrial {
  const network = createOccupationNetwork(trial);
  const readers = createLevelReaders(trial);
  const outcomes = (entries: readonly IndexEntry[], context: (entry: IndexEntry) => Context): Outcome[][] => {
    const found: Outcome[][] = readers.map(() => []);
    for (const entry of entries) {
      const words = titleWords(entry.title);
      if (words.length === 0) continue;
      const likely = network.score(words, context(entry));
      for (const [at, read] of readers.entries()) {
        const { soc2020, probability, evidence } = read(likely);
        const isRight = entry.soc2020.startsWith(soc2020);
        found[at]?.push({ raw: probability, evidence: [...evidence], isRight });
      }
    }
    return found;
  };
  const alone = outcomes(titlesThatDecide(heldOut), () => NO_CONTEXT);
  const withContext = outcomes(
    heldOut.filter(({ add, ind }) => add !== '' || ind !== ''),
    ({ add, ind }) => contextOf(add, ind),
  );
  return {
    calibration: { alone: alone.map(fitCalibration), withContext: withContext.map(fitCalibration) },
    alone: resultOf(alone),
    withContext: resultOf(withContext),
  };
}

function resultOf(levels: readonly (readonly Outcome[])[]): TrialResult {
  return {
    titles: levels[0]?.length ?? 0,
    right: levels.map((level) => level.filter(({ isRight }) => isRight).length),
  };
}

/** One entry a title, where all entries of the title have one unit group. */
function titlesThatDecide(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const firstOf = new Map<string, IndexEntry | null>();
  for (const entry of entries) {
    const key = titleWords(entry.title).join(' ');
    const first = firstOf.get(key);
    firstOf.set(key, first === undefined ? entry : first?.soc2020 === entry.soc2020 ? first : null);
  }
  return [...firstOf.values()].filter((entry) => entry !== null);
}
