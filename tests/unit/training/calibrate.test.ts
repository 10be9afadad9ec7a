import { describe, expect, it } from 'vitest';
import { calibrated } from '../../../src/coding/occupation/calibration.ts';
import { calibrate, type TrialOutcomes } from '../../../src/training/occupation/calibrate.ts';

/** An entry whose answers are all right or all wrong, each with a probability of one half. */
function entry(title: string, isRight: boolean) {
  return { title, levels: [0, 1, 2, 3].map(() => ({ raw: 0.5, evidence: [], isRight })) };
}
const entries = (title: string, count: number, isRight: boolean) =>
  Array.from({ length: count }, () => entry(title, isRight));
const others = (count: number, isRight: boolean) =>
  Array.from({ length: count }, (_, at) => entry(`title ${at} ${isRight}`, isRight));

function confidence(trials: readonly TrialOutcomes[], kind: 'alone' | 'withContext'): number {
  const [curve] = calibrate(trials).calibration[kind];
  if (curve === undefined) throw new Error('there is no curve');
  return calibrated(curve, 0.5);
}

describe('calibrate', () => {
  it('learns from the outcomes of every trial', () => {
    const right = { alone: others(30, true), withContext: [] };
    const wrong = { alone: others(10, false), withContext: [] };
    expect(confidence([right, wrong], 'alone')).toBeCloseTo(0.75, 2);
    expect(calibrate([right, wrong]).alone).toEqual({ titles: 40, right: [30, 30, 30, 30] });
  });

  it('counts at most ten entries of a title, but tells what was right of all', () => {
    const withContext = [...entries('manager', 200, false), ...others(30, true)];
    expect(confidence([{ alone: [], withContext }], 'withContext')).toBeCloseTo(0.75, 2);
    expect(calibrate([{ alone: [], withContext }]).withContext).toEqual({
      titles: 230,
      right: [30, 30, 30, 30],
    });
  });

  it('takes the entries of a title from all over it', () => {
    const manager = [...entries('manager', 60, true), ...entries('manager', 40, false)];
    expect(confidence([{ alone: [], withContext: manager }], 'withContext')).toBeCloseTo(0.6, 2);
  });

  it.each([0, 1, 9, 10])('keeps all of %i entries of a title', (count) => {
    const withContext = [...entries('manager', count, false), ...others(10, true)];
    expect(confidence([{ alone: [], withContext }], 'withContext')).toBeCloseTo(10 / (10 + count), 1);
  });

  it('gives every level a curve that changes nothing when there was nothing to judge', () => {
    const { calibration, alone } = calibrate([{ alone: [], withContext: [] }]);
    expect(alone).toEqual({ titles: 0, right: [0, 0, 0, 0] });
    for (const curve of [...calibration.alone, ...calibration.withContext])
      expect(calibrated(curve, 0.3)).toBeCloseTo(0.3, 9);
    expect(calibration.withContext).toHaveLength(4);
  });
});
