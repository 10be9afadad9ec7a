/** What a title may mean -> its likeliest group at each level, with what speaks for it. Coding and calibration both come through here. Pure. */
import type { Soc2020Code } from '../../domain/classification.ts';
import type { OccupationModel } from './model-format.ts';
import { groupsOfLevel, type LikelyGroups, likeliest, SOC_LEVELS, type SocLevel } from './soc-levels.ts';

interface LevelReading {
  readonly soc2020: Soc2020Code;
  readonly probability: number;
  /** For the calibration, beside the probability: how likely the coarser groups were, and how common the group is. Used again: read it before the next title. */
  readonly evidence: Float64Array;
}

export type LevelReader = (likely: LikelyGroups) => LevelReading;

const EVIDENCE = 2;
const NONE = [0, 0] as const;
const LEAST = 1e-5;

/** One reader for each number of digits. */
export function createLevelReaders(
  model: Pick<OccupationModel, 'unitGroups' | 'known'>,
): readonly LevelReader[] {
  const subMajors = groupsOfLevel(model.unitGroups, 2).codes;
  const titles = titlesOfUnitGroups(model);
  const total = titles.reduce((sum, count) => sum + count, 0);
  return SOC_LEVELS.map((level) => {
    const groups = groupsOfLevel(model.unitGroups, level);
    const counts = new Float64Array(groups.codes.length);
    for (const [unit, count] of titles.entries()) {
      const group = groups.of[unit] ?? 0;
      counts[group] = (counts[group] ?? 0) + count;
    }
    const commonness = counts.map((count) => Math.log((count + 1) / (total + 1)));
    const coarse = groups.codes.map((code) => subMajorsOf(code, level, subMajors));
    const evidence = new Float64Array(EVIDENCE);
    return (likely) => {
      const { at, probability } = likeliest(likely, groups);
      const soc2020 = groups.codes[at];
      if (soc2020 === undefined) throw new Error('The occupation model holds no groups');
      const [from, to] = coarse[at] ?? NONE;
      let fromAbove = 0;
      for (let sub = from; sub < to; sub++) fromAbove += likely.subMajors[sub] ?? 0;
      evidence[0] = Math.log(Math.max(LEAST, fromAbove));
      evidence[1] = commonness[at] ?? 0;
      return { soc2020, probability, evidence };
    };
  });
}

/** How many titles of the index each unit group has. */
function titlesOfUnitGroups({
  unitGroups,
  known,
}: Pick<OccupationModel, 'unitGroups' | 'known'>): Float64Array {
  const counts = new Float64Array(unitGroups.length);
  for (const [place, group] of known.unitGroup.entries())
    if (known.groupCount[place] !== 0) counts[group] = (counts[group] ?? 0) + 1;
  return counts;
}

/** Where the sub-major groups begin and end that a major group has, or the one that a finer group is in. */
function subMajorsOf(
  code: Soc2020Code,
  level: SocLevel,
  subMajors: readonly Soc2020Code[],
): readonly [number, number] {
  const prefix = code.slice(0, Math.min(level, 2));
  const from = subMajors.findIndex((each) => each.startsWith(prefix));
  return [from, from + subMajors.filter((each) => each.startsWith(prefix)).length];
}
