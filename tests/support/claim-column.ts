/** One column of a page with invented figures, for tests of what may be said of it. */
import type { AreaCode } from '../../src/domain/area.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { findMeasure } from '../../src/measures/registry.ts';
import type { ClaimColumn } from '../../src/snapshots/claims/make-claims.ts';
import type { Claim } from '../../src/snapshots/document/claim.ts';
import type { PlaceRole } from '../../src/snapshots/document/snapshot.ts';

const found = findMeasure('employment-rate');
if (!found) throw new Error('The registry has lost the employment rate');
/** A rate of a survey without a break; each test says what is different. */
export const RATE: Measure = {
  ...found,
  isSurvey: true,
  isModelled: false,
  isComparableAcrossAreas: true,
  breaks: [],
};
export const NO_SAMPLE: Measure = { ...RATE, isSurvey: false };

interface Told {
  readonly half?: number | null;
  readonly year?: number;
  readonly isEstimate?: boolean;
}

export type ColumnFigure = ClaimColumn['figures'][number];

export function figure(
  role: PlaceRole,
  areaName: string,
  value: number | null,
  told: Told = {},
): ColumnFigure {
  const { half = null, year = 2025, isEstimate = true } = told;
  return {
    role,
    id: `${areaName}@${year}`,
    reference: null,
    measure: RATE.id,
    title: 'Rate',
    areaCode: areaCodeNamed(areaName),
    areaName,
    dimensions: {},
    value,
    unit: RATE.unit,
    text: value === null ? 'not shown [c]' : `${value}% [e]`,
    status: value === null ? 'suppressed' : 'normal',
    mark: value === null ? '[c]' : '[e]',
    reason: null,
    interval: value === null || half === null ? null : { lower: value - half, upper: value + half, text: '' },
    coefficientOfVariation: null,
    period: { start: `${year}-01-01`, end: `${year}-12-31`, label: `${year}` },
    basis: 'published',
    isEstimate,
    note: null,
    sources: [],
  };
}

export const column = (figures: ClaimColumn['figures'], more: Partial<ClaimColumn> = {}): ClaimColumn => ({
  facts: RATE,
  subject: 'the rate',
  figures,
  earlier: null,
  ...more,
});
export const SMALL = { half: 1 };
export const verdicts = (claims: readonly Claim[]) =>
  claims.map(({ kind, verdict, reason }) => [kind, verdict, reason]);

/** A code of its own for each name: claims only ask whether two are the same. */
function areaCodeNamed(name: string): AreaCode {
  return `partnership:${name.toLowerCase().replaceAll(' ', '-')}`;
}
