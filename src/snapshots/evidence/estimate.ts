/** What a figure says about the truth behind it: a value, and how far a sample may have put it off. Pure arithmetic, no wording. */
import type { ObservationStatus } from '../../domain/observation.ts';

/** Half of a 95 % interval in standard errors: the 97.5th percentile of the normal distribution. */
export const Z95 = 1.959964;

/** Above this share of the value, in per cent, one standard error makes an estimate unreliable (the practice for pay statistics). */
export const MOST_VARIATION = 20;

/** A figure as claims weigh it. */
export interface Reading {
  /** The figure's id in the document. */
  readonly figure: string;
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  /** Per cent; null where the publisher gives none. */
  readonly coefficientOfVariation: number | null;
  readonly status: ObservationStatus;
  /** True when chance decided who was asked: then a figure without a margin bears no comparison. */
  readonly isSampled: boolean;
  /** As readers see it: what reads alike is never called different. */
  readonly text: string;
}

/** Why a figure bears no comparison. */
export type Doubt = 'no-figure' | 'few-asked' | 'no-margin' | 'wide-margin' | 'broken-margin';

export type Weighed =
  | { readonly doubt: Doubt }
  /** A standard error of nought stands for a full count. */
  | { readonly doubt: null; readonly value: number; readonly standardError: number };

/**
 * The standard error from the 95 % interval (the longer side, where the two differ), else from the coefficient of variation. A
 * full count has none. A sample without either is in doubt.
 */
export function weigh(reading: Omit<Reading, 'text'>): Weighed {
  const { value, status, lower95, upper95, coefficientOfVariation: cv } = reading;
  if (value === null || !Number.isFinite(value)) return { doubt: 'no-figure' };
  if (status === 'low-reliability') return { doubt: 'few-asked' };
  if (lower95 !== null && upper95 !== null) {
    const half = Math.max(value - lower95, upper95 - value);
    // The value lies outside its own interval, or the interval has no length: not what it says it is.
    if (!(lower95 <= value && value <= upper95 && half > 0)) return { doubt: 'broken-margin' };
    return within(value, half / Z95);
  }
  if (cv !== null) return cv > 0 ? within(value, errorOfVariation(value, cv)) : { doubt: 'broken-margin' };
  return reading.isSampled ? { doubt: 'no-margin' } : { doubt: null, value, standardError: 0 };
}

/** Where the true figure probably lies: 95 times in 100. */
export function probableRange(value: number, standardError: number): { lower: number; upper: number } {
  return { lower: value - Z95 * standardError, upper: value + Z95 * standardError };
}

/** From a coefficient of variation, in per cent. */
export function errorOfVariation(value: number, cv: number): number {
  return (Math.abs(value) * cv) / 100;
}

function within(value: number, standardError: number): Weighed {
  return standardError * 100 > Math.abs(value) * MOST_VARIATION
    ? { doubt: 'wide-margin' }
    : { doubt: null, value, standardError };
}
