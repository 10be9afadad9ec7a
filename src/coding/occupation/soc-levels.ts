/** From unit groups to the groups of one, two and three digits above them. */
import { broaderSoc2020, type Soc2020Code } from '../../domain/classification.ts';

export type SocLevel = 1 | 2 | 3 | 4;
export const SOC_LEVELS: readonly SocLevel[] = [1, 2, 3, 4];

export interface GroupsOfLevel {
  readonly codes: readonly Soc2020Code[];
  /** Unit group -> its group of this level. */
  readonly of: Uint16Array;
  /** One sum a group, used again for every title; zero between two titles. */
  readonly sums: Float64Array;
}

/** Unit groups that a title may mean; all others have no probability. */
export interface LikelyGroups {
  /** How many of the arrays' first places are filled. */
  readonly count: number;
  readonly groups: Uint16Array;
  readonly probabilities: Float64Array;
  /** The probability of each sub-major group, judged by itself, in the order of their codes. */
  readonly subMajors: Float64Array;
}

export function groupsOfLevel(unitGroups: readonly Soc2020Code[], level: SocLevel): GroupsOfLevel {
  const codes = [...new Set(unitGroups.map((code) => broaderSoc2020(code, level)))];
  const of = Uint16Array.from(unitGroups, (code) => codes.indexOf(broaderSoc2020(code, level)));
  return { codes, of, sums: new Float64Array(codes.length) };
}

/** The group with the most probability, and how much; of two equal ones the first. */
export function likeliest(
  { count, groups, probabilities }: LikelyGroups,
  { of, sums }: GroupsOfLevel,
): { readonly at: number; readonly probability: number } {
  for (let i = 0; i < count; i++) {
    const group = of[groups[i] ?? 0] ?? 0;
    sums[group] = (sums[group] ?? 0) + (probabilities[i] ?? 0);
  }
  let best = 0;
  for (let i = 0; i < count; i++) {
    const group = of[groups[i] ?? 0] ?? 0;
    const ahead = (sums[group] ?? 0) - (sums[best] ?? 0);
    if (ahead > 0 || (ahead === 0 && group < best)) best = group;
  }
  const probability = sums[best] ?? 0;
  for (let i = 0; i < count; i++) sums[of[groups[i] ?? 0] ?? 0] = 0;
  return { at: best, probability };
}
