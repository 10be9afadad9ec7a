/** Which places are compared with the first one, and what each claim holds, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { explainClaim } from '../../../../src/snapshots/claims/compare-pair.ts';
import { makeClaims, makePlainClaims } from '../../../../src/snapshots/claims/make-claims.ts';
import {
  type ColumnFigure,
  column,
  figure,
  NO_SAMPLE,
  RATE,
  SMALL,
  verdicts,
} from '../../../support/claim-column.ts';

const kent = figure('here', 'Kent', 70, SMALL);
const england = figure('country', 'England', 60, SMALL);

describe('between places', () => {
  it('holds everything that was weighed', () => {
    // Each standard error is 1 / 1.959964 = 0.510213, that of the difference √2 as much: 0.721550.
    const [claim, ...more] = makeClaims(column([kent, england]));
    expect(more).toEqual([]);
    expect(claim).toEqual({
      id: 'place:Kent@2025:partnership:england',
      measure: 'employment-rate',
      kind: 'place',
      verdict: 'higher',
      reason: null,
      text: 'The rate was higher in Kent (an estimated 70%) than in England (60%), 2025.',
      figures: ['Kent@2025', 'England@2025'],
      evidence: {
        test: 'difference-of-estimates',
        familySize: 1,
        readings: [
          {
            figure: 'Kent@2025',
            value: 70,
            lower95: 69,
            upper95: 71,
            coefficientOfVariation: null,
            status: 'normal',
            isSampled: true,
          },
          {
            figure: 'England@2025',
            value: 60,
            lower95: 59,
            upper95: 61,
            coefficientOfVariation: null,
            status: 'normal',
            isSampled: true,
          },
        ],
        difference: {
          difference: 10,
          standardError: expect.closeTo(0.72155, 5),
          lower95: expect.closeTo(10 - Math.SQRT2, 5),
          upper95: expect.closeTo(10 + Math.SQRT2, 5),
          pValue: 0,
        },
      },
    });
  });
});

describe('several places', () => {
  it('puts the widest place first, and leaves members out', () => {
    const claims = makeClaims(
      column([
        kent,
        figure('member', 'Dover', 50, SMALL),
        figure('region', 'South East', 80, SMALL),
        england,
      ]),
    );
    expect(claims.map(({ id }) => id)).toEqual([
      'place:Kent@2025:partnership:england',
      'place:Kent@2025:partnership:south-east',
    ]);
    expect(verdicts(claims)).toEqual([
      ['place', 'higher', null],
      ['place', 'lower', null],
    ]);
    expect(claims.map(({ evidence }) => evidence.familySize)).toEqual([2, 2]);
  });
});

describe('what stands in the way of a comparison', () => {
  it.each([
    ['no sample, no margin needed', NO_SAMPLE, figure('here', 'Kent', 70), 'higher', null],
    ['a sample without a margin', RATE, figure('here', 'Kent', 70), 'cannot-tell', 'no-margin'],
    [
      'a model without a margin',
      { ...NO_SAMPLE, isModelled: true },
      figure('here', 'Kent', 70),
      'cannot-tell',
      'no-margin',
    ],
    [
      'other ways to count',
      { ...RATE, isComparableAcrossAreas: false },
      kent,
      'cannot-tell',
      'not-comparable',
    ],
  ] as const)('%s', (_about, facts, here, verdict, reason) => {
    expect(verdicts(makeClaims(column([here, england], { facts })))).toEqual([['place', verdict, reason]]);
  });

  it.each([
    ['a figure here', [figure('here', 'Kent', null), england]],
    ['a figure there', [kent, figure('country', 'England', null)]],
    ['another place', [kent]],
    ['any place', []],
  ])('says nothing without %s', (_about, figures) => {
    expect(makeClaims(column(figures))).toEqual([]);
    expect(makePlainClaims(column(figures))).toEqual([]);
  });

  it.each(['people', 'jobs', 'adverts', 'businesses', 'gbp-million', 'thousand-vacancies'] as const)(
    'says nothing of counts: %s',
    (unit) => {
      expect(makeClaims(column([kent, england], { facts: { ...RATE, unit } }))).toEqual([]);
    },
  );
});

describe('how it is said', () => {
  it('says it without numbers to the young, and nothing but that', () => {
    const members = ['A', 'B', 'C'].map((name, at) => figure('member', name, 50 + at * 10, SMALL));
    const claims = makePlainClaims(
      column([kent, england, ...members], { earlier: figure('here', 'Kent', 50, { half: 1, year: 2024 }) }),
    );
    expect(claims.map(({ text }) => text)).toEqual([
      'The rate was higher in Kent than in England, by estimates.',
    ]);
    expect(makePlainClaims(column([kent, england], { facts: { ...RATE, isProjection: true } }))).toEqual([]);
  });

  it('calls it estimated when one of the two is, and not when neither is', () => {
    const [here, there] = [
      figure('here', 'Kent', 70, { isEstimate: false }),
      figure('country', 'England', 60, { isEstimate: false }),
    ];
    const text = (one: ColumnFigure, other: ColumnFigure) =>
      makeClaims(column([one, other], { facts: NO_SAMPLE }))[0]?.text;
    expect(text(here, there)).toBe('The rate was higher in Kent (70%) than in England (60%), 2025.');
    expect(text({ ...here, isEstimate: true }, there)).toContain('an estimated');
    expect(text(here, { ...there, isEstimate: true })).toContain('an estimated');
  });
});

describe('why it is said', () => {
  const why = (there: ColumnFigure, facts = RATE, here = kent) =>
    makeClaims(column([here, there], { facts })).map(explainClaim);

  it.each([
    [
      'higher',
      why(figure('country', 'E', 60, SMALL)),
      'Both are estimates. The gap is wider than their margins of error can explain.',
    ],
    [
      'alike',
      why(figure('country', 'E', 70.1, SMALL)),
      'Both are estimates. Even the widest gap that their margins allow is under 5% of the figures.',
    ],
    [
      'chance',
      why(figure('country', 'E', 69, { half: 9 })),
      'Both are estimates with a margin of error. Chance alone could make a gap of this size.',
    ],
    [
      'no margin',
      why(figure('country', 'E', 60)),
      'The figures can’t answer this: no margin of error is published.',
    ],
    [
      'counted',
      why(figure('country', 'E', 60), NO_SAMPLE, figure('here', 'Kent', 70)),
      'Neither figure comes from a sample, so there is no margin of error to allow for.',
    ],
  ])('%s', (_about, sentences, text) => expect(sentences).toEqual([text]));
});
