/** What the network makes of a title that the index does not settle, at each level and with a calibrated confidence. Pure. */
import type { Soc2020Code } from '../../domain/classification.ts';
import { calibrated } from './calibration.ts';
import { createLevelReaders } from './level-readers.ts';
import type { OccupationModel } from './model-format.ts';
import type { OccupationNetwork } from './network.ts';
import type { LikelyGroups } from './soc-levels.ts';
import { type Context, NO_CONTEXT } from './title-features.ts';

export interface LevelAnswer {
  readonly soc2020: Soc2020Code;
  /** 0 to 1: the share of answers like this one that were right among titles held out in training. */
  readonly confidence: number;
}

interface Limits {
  /** The context is only where the work is done: it chooses among the groups that the title by itself makes likely. */
  readonly isSetting: boolean;
  /** Groups that begin otherwise are left out, unless nothing would be left; '' for none. */
  readonly within: string;
}

/** One answer a level, from 1 digit to 4. */
export type Judge = (words: readonly string[], context: Context, limits?: Limits) => readonly LevelAnswer[];

const NO_LIMITS: Limits = { isSetting: false, within: '' };
/** Of the groups of the title by itself, those at least so likely beside the likeliest. */
const LEAST_OF_LIKELIEST = 0.02;

export function createJudge(model: OccupationModel, network: OccupationNetwork): Judge {
  const { calibration, unitGroups } = model;
  const readers = createLevelReaders(model);
  const alone = new Float64Array(unitGroups.length);

  function scoreAlone(words: readonly string[], within: string): LikelyGroups {
    const likely = network.score(words, NO_CONTEXT);
    if (within !== '') reweigh(likely, (group) => Number(unitGroups[group]?.startsWith(within)));
    return likely;
  }

  function scoreInSetting(words: readonly string[], context: Context, within: string): LikelyGroups {
    alone.fill(0);
    const byItself = scoreAlone(words, within);
    let most = 0;
    for (let at = 0; at < byItself.count; at++) {
      const probability = byItself.probabilities[at] ?? 0;
      alone[byItself.groups[at] ?? 0] = probability;
      most = Math.max(most, probability);
    }
    const likely = network.score(words, context);
    const isLeft = reweigh(likely, (group) => {
      const share = (alone[group] ?? 0) / most;
      return share < LEAST_OF_LIKELIEST ? 0 : Math.sqrt(share);
    });
    return isLeft ? likely : scoreAlone(words, within);
  }

  return (words, context, { isSetting, within } = NO_LIMITS) => {
    const hasContext = context.words.length > 0;
    let likely: LikelyGroups;
    if (hasContext && isSetting) likely = scoreInSetting(words, context, within);
    else if (hasContext) likely = network.score(words, context);
    else likely = scoreAlone(words, within);
    const curves = hasContext ? calibration.withContext : calibration.alone;
    return readers.map((read, at): LevelAnswer => {
      const { soc2020, probability, evidence } = read(likely);
      const curve = curves[at];
      return { soc2020, confidence: curve ? calibrated(curve, probability, evidence) : probability };
    });
  };
}

/** Whether any group was left; else the probabilities are as they were. */
function reweigh(
  { count, groups, probabilities }: LikelyGroups,
  weightOf: (group: number) => number,
): boolean {
  let left = 0;
  for (let at = 0; at < count; at++) left += (probabilities[at] ?? 0) * weightOf(groups[at] ?? 0);
  if (left === 0) return false;
  for (let at = 0; at < count; at++)
    probabilities[at] = ((probabilities[at] ?? 0) * weightOf(groups[at] ?? 0)) / left;
  return true;
}
