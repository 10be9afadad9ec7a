/** Ranks: a place gets one only when its gap to every other place holds, all gaps tested together. */
import type { Reading } from '../evidence/estimate.ts';
import { type Judgement, judge } from '../evidence/judge.ts';

export interface Ranked {
  readonly figure: string;
  /** 1 for the greatest value. Null when at least one gap may be chance: then there is no rank, not even a shared one. */
  readonly rank: number | null;
}

/** In the order given. No place has a rank when one of them has no sound figure: it might stand anywhere. */
export function rank(readings: readonly Reading[]): Ranked[] {
  const pairs = readings.flatMap((first, at) =>
    readings.slice(at + 1).map((second, next) => ({ first, second, at, other: at + 1 + next })),
  );
  const judgements = judge(pairs.map(({ first, second }) => ({ first, second, isCount: false, bar: null })));
  const isAbove = (judgement: Judgement | undefined, isFirst: boolean): boolean | null => {
    if (judgement?.verdict === 'higher') return isFirst;
    return judgement?.verdict === 'lower' ? !isFirst : null;
  };
  return readings.map(({ figure }, index) => {
    const standings = pairs.flatMap((pair, number) =>
      pair.at === index || pair.other === index ? [isAbove(judgements[number], pair.at === index)] : [],
    );
    const holds = standings.length > 0 && standings.every((standing) => standing !== null);
    return { figure, rank: holds ? 1 + standings.filter((standing) => !standing).length : null };
  });
}
