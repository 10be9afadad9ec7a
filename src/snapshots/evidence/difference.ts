/**
 * The test of two estimates: their difference against the standard error of that difference, both taken as independent. Where
 * one place lies in the other, or two surveys ask some of the same people, the estimates move together and the true standard
 * error is smaller; so the test then claims less than it could, never more.
 */
import { Z95 } from './estimate.ts';

export interface Difference {
  /** First less second. */
  readonly difference: number;
  readonly standardError: number;
  /** 95 % interval of the difference. */
  readonly lower95: number;
  readonly upper95: number;
  /** Two-sided: how often chance alone would give a difference this far from nought. */
  readonly pValue: number;
}

interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** At least one standard error must be above nought. */
export function differenceOf(first: Estimate, second: Estimate): Difference {
  const difference = first.value - second.value;
  const standardError = Math.hypot(first.standardError, second.standardError);
  return {
    difference,
    standardError,
    lower95: difference - Z95 * standardError,
    upper95: difference + Z95 * standardError,
    pValue: twoSided(difference / standardError),
  };
}

/**
 * The share of a normal distribution that lies further out than z on either side. Abramowitz and Stegun 7.1.26, to 0.0000002;
 * rounded to six places, because the last digits of `Math.exp` differ from one engine to the next.
 */
export function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.round(Math.min(1, polynomial * Math.exp(-x * x)) * 1e6) / 1e6;
}

/**
 * Holm's step-down for a family of tests: which of them hold when the chance that any one is wrong is at most `level`.
 * In the order given.
 */
export function holm(pValues: readonly number[], level: number): boolean[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const holds = pValues.map(() => false);
  for (const [step, { p, index }] of order.entries()) {
    if (!(p <= level / (pValues.length - step))) break;
    holds[index] = true;
  }
  return holds;
}
