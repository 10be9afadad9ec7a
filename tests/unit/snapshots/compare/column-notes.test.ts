/** What is said of margins of error under a table agrees with what the claims about the same figures rest on. */
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/measures/measure.ts';
import { comparePair, explainClaim, overlapNote } from '../../../../src/snapshots/claims/compare-pair.ts';
import { columnNotes } from '../../../../src/snapshots/compare/column-notes.ts';
import type { Figure } from '../../../../src/snapshots/document/snapshot.ts';
import { tellsVerdict } from '../../../../src/snapshots/words/note-kinds.ts';
import { figure, NO_SAMPLE, RATE } from '../../../support/claim-column.ts';

const PAY: Measure = { ...RATE, unit: 'gbp-per-year' };
const pay = (place: string, value: number, cv: number | null): Figure => ({
  ...figure('here', place, value),
  unit: 'gbp-per-year',
  text: `£${value}`,
  coefficientOfVariation: cv,
});

describe('the notes of two figures, and the reason of their claim', () => {
  it('give the ranges of a published variation, and say that they overlap where they do', () => {
    // 3.7% of £35,736 is £1,322, 1.96 times as much £2,592; 1.5% of £38,955 is £584, and £1,145.
    const pair = [pay('Thanet', 35_736, 3.7), pay('Leeds', 38_955, 1.5)] as const;
    expect(columnNotes('Pay', pair, PAY)).toEqual([
      'Pay: by the published margins of error, the true figure is probably £33,000 to £38,500 in Thanet and £38,000 to £40,000 in Leeds.',
    ]);
    const claim = comparePair(RATE, 'pay', pair, false);
    expect(claim?.verdict).toBe('lower');
    expect(claim && explainClaim(claim)).toMatch(/^Both are estimates, and their ranges overlap a little\./);
    const apart = comparePair(RATE, 'pay', [pay('Thanet', 30_000, 1), pay('Leeds', 40_000, 1)], false);
    expect(apart && explainClaim(apart)).toBe(
      'Both are estimates. The gap is wider than their margins of error can explain.',
    );
    const notes = [[claim], [claim, claim], [apart], []].map((claims) =>
      overlapNote(
        'Pay',
        claims.flatMap((each) => each ?? []),
      ),
    );
    expect(notes.map((note) => note?.split('.')[0] ?? null)).toEqual([
      'Pay: the ranges overlap a little',
      'Pay: some ranges overlap a little where we say “higher” or “lower”',
      null,
      null,
    ]);
    // A class is asked to find it.
    expect(notes.slice(0, 2).every((note) => note !== null && tellsVerdict(note))).toBe(true);
  });

  it('name no range beside a figure where only a variation is published for the other', () => {
    const ranged: Figure = {
      ...pay('Thanet', 35_736, null),
      interval: { lower: 33_000, upper: 38_000, text: '£33,000 to £38,000' },
    };
    expect(columnNotes('Pay', [ranged, pay('Leeds', 38_955, 1.5)], PAY)).toEqual([
      'Pay: the true figure probably lies in the range beside it.',
      'Pay: by the published margins of error, the true figure is probably £38,000 to £40,000 in Leeds.',
    ]);
    expect(columnNotes('Pay', [ranged, pay('Leeds', 38_955, null)], PAY)).toEqual([
      'Pay: the true figure probably lies in the range beside it, where one is published.',
    ]);
  });
});

describe('figures without a margin', () => {
  it('doubt a gap between samples without a margin, as the claim does', () => {
    const pair = [pay('Thanet', 35_736, null), pay('Leeds', 38_955, null)] as const;
    expect(columnNotes('Pay', pair, PAY)).toEqual([
      'Pay: estimates without a published margin of error, so we can’t tell if a gap is chance.',
    ]);
    expect(columnNotes('Jobs', pair, { ...PAY, unit: 'jobs' })).toEqual([
      'Jobs: estimates without a published margin of error, so a small gap may be chance.',
    ]);
    const claim = comparePair(RATE, 'pay', pair, false);
    expect([claim?.verdict, claim?.reason]).toEqual(['cannot-tell', 'no-margin']);
  });

  it('do not doubt what was counted, nor does the claim', () => {
    const pair = [figure('here', 'Thanet', 5), figure('here', 'Leeds', 4)] as const;
    expect(columnNotes('Claimants', pair, NO_SAMPLE)).toEqual([
      'Claimants: estimates, but not from a sample, so they have no margin of error.',
    ]);
    const claim = comparePair(NO_SAMPLE, 'the rate', pair, false);
    expect(claim?.verdict).toBe('higher');
    expect(claim && explainClaim(claim)).toMatch(/Neither figure comes from a sample/);
  });
});
