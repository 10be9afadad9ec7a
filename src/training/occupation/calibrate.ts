/** How often trial models are right, by how sure they are, on entries that they were not trained on. Pure. */
import { fitCalibration, type Outcome } from '../../coding/occupation/calibration.ts';
import { createLevelReaders } from '../../coding/occupation/level-readers.ts';
import type { Calibration, OccupationModel } from '../../coding/occupation/model-format.ts';
import { createOccupationNetwork } from '../../coding/occupation/network.ts';
import { SOC_LEVELS } from '../../coding/occupation/soc-levels.ts';
import { type Context, NO_CONTEXT } from '../../coding/occupation/title-features.ts';
import { titleWords } from '../../coding/occupation/title-words.ts';
import { contextOf, type IndexEntry } from './examples.ts';

/** What the trials got right, by number of digits less one. */
export interface TrialResult {
  /** Titles where titles alone are judged; entries where they are judged with their qualifiers. */
  readonly titles: number;
  readonly right: readonly number[];
}

export interface TitleTrial {
  readonly calibration: Calibration;
  readonly alone: TrialResult;
  readonly withContext: TrialResult;
}

/** What one trial made of the entries that were held out of it. */
export interface TrialOutcomes {
  readonly alone: readonly JudgedEntry[];
  readonly withContext: readonly JudgedEntry[];
}

interface JudgedEntry {
  readonly title: string;
  /** By number of digits less one. */
  readonly levels: readonly Outcome[];
}

/** One title in the index has 218 entries, and all its answers are right or wrong together: it must not decide the curve alone. */
const MOST_ENTRIES_OF_TITLE = 10;

/** Titles alone are judged where the title decides the group; titles with context, every entry that has one. */
export function judgeHeldOut(trial: OccupationModel, heldOut: readonly IndexEntry[]): TrialOutcomes {
  const network = createOccupationNetwork(trial);
  const readers = createLevelReaders(trial);
  const judge = (entry: IndexEntry, context: Context): readonly JudgedEntry[] => {
    const words = titleWords(entry.title);
    if (words.length === 0) return [];
    const likely = network.score(words, context);
    const levels = readers.map((read): Outcome => {
      const { soc2020, probability, evidence } = read(likely);
      return { raw: probability, evidence: [...evidence], isRight: entry.soc2020.startsWith(soc2020) };
    });
    return [{ title: words.join(' '), levels }];
  };
  return {
    alone: titlesThatDecide(heldOut).flatMap((entry) => judge(entry, NO_CONTEXT)),
    withContext: heldOut
      .filter(({ add, ind }) => add !== '' || ind !== '')
      .flatMap((entry) => judge(entry, contextOf(entry.add, entry.ind))),
  };
}

/** The curves that fit the outcomes of all trials, and what the trials got right. */
export function calibrate(trials: readonly TrialOutcomes[]): TitleTrial {
  const alone = trials.flatMap((trial) => trial.alone);
  const withContext = trials.flatMap((trial) => trial.withContext);
  return {
    calibration: { alone: curvesOf(alone), withContext: curvesOf(spreadOverTitles(withContext)) },
    alone: resultOf(alone),
    withContext: resultOf(withContext),
  };
}

function curvesOf(judged: readonly JudgedEntry[]): Calibration['alone'] {
  return byLevel(judged).map(fitCalibration);
}

function resultOf(judged: readonly JudgedEntry[]): TrialResult {
  return {
    titles: judged.length,
    right: byLevel(judged).map((outcomes) => outcomes.filter(({ isRight }) => isRight).length),
  };
}

function byLevel(judged: readonly JudgedEntry[]): readonly (readonly Outcome[])[] {
  return SOC_LEVELS.map((_, at) => judged.flatMap(({ levels }) => levels[at] ?? []));
}

/** So many of each title's entries, as far apart in their order as can be: neighbours have nearly the same qualifiers. */
function spreadOverTitles(judged: readonly JudgedEntry[]): readonly JudgedEntry[] {
  return [...Map.groupBy(judged, ({ title }) => title).values()].flatMap((entries) => {
    const step = Math.max(1, entries.length / MOST_ENTRIES_OF_TITLE);
    const count = Math.min(entries.length, MOST_ENTRIES_OF_TITLE);
    return Array.from({ length: count }, (_, at) => entries[Math.floor(at * step)] ?? []).flat();
  });
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
