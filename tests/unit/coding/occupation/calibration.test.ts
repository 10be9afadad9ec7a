import { describe, expect, it } from 'vitest';
import { calibrated, fitCalibration } from '../../../../src/coding/occupation/calibration.ts';

const outcomes = Array.from({ length: 1000 }, (_, at) => ({
  raw: at / 1000,
  isRight: (at * 7919) % 1000 < at / 2,
}));

describe('calibration', () => {
  it('gives the share that was right, and never falls', () => {
    const curve = fitCalibration(outcomes);
    const shares = outcomes.map(({ raw }) => calibrated(curve, raw));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    for (const tenth of [0, 3, 6, 9]) {
      const part = outcomes.slice(tenth * 100, tenth * 100 + 100);
      const mean = part.reduce((sum, { raw }) => sum + calibrated(curve, raw), 0) / part.length;
      const right = part.filter(({ isRight }) => isRight).length / part.length;
      expect(Math.abs(mean - right)).toBeLessThan(0.06);
    }
  });

  it('leaves an end flat rather than turn the order round', () => {
    const curve = fitCalibration(outcomes.map(({ raw }) => ({ raw, isRight: raw < 0.05 || raw > 0.5 })));
    expect(Math.min(curve.low, curve.high)).toBeGreaterThanOrEqual(0);
  });

  it('tells outcomes of the same probability apart by the evidence', () => {
    const told = outcomes.map(({ isRight }) => ({ raw: 0.5, evidence: [isRight ? 1 : 0, 7], isRight }));
    const curve = fitCalibration(told);
    expect(calibrated(curve, 0.5, [1, 7])).toBeGreaterThan(0.9);
    expect(calibrated(curve, 0.5, [0, 7])).toBeLessThan(0.1);
  });

  it('is the raw value when nothing was held out', () => {
    expect(calibrated(fitCalibration([]), 0.4)).toBeCloseTo(0.4, 10);
  });
});
