import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/domain/change.ts';
import { findMeasure } from '../../../../src/measures/registry.ts';
import { toldChanges } from '../../../../src/snapshots/bulletin/told-changes.ts';
import type { ChangeFacts } from '../../../../src/snapshots/changes/change-words.ts';
import { inventFigure, inventSnapshot } from '../../../support/invented-snapshot.ts';

const MEDWAY = 'E06000035';

function noted(change: Partial<Change>, more: Partial<ChangeFacts> = {}): ChangeFacts {
  const measure = change.measure === undefined ? 'claimant-count' : change.measure;
  return {
    change: {
      releaseId: 1,
      kind: 'new',
      measure,
      areaCode: MEDWAY,
      sourceId: 'nomis/claimant-count',
      noticedAt: '2026-11-20T09:00:00.000Z',
      areaCount: 29,
      figureCount: 1,
      dimensions: null,
      periodLabel: 'October 2026',
      oldValue: null,
      newValue: null,
      oldStatus: null,
      newStatus: null,
      formerCodes: null,
      ...change,
    },
    measure: measure === null ? null : findMeasure(measure),
    sourceTitle: 'Claimant count',
    areaName: change.areaCode === null ? null : 'Medway',
    movements: null,
    isSameContent: false,
    withdrawal: null,
    ...more,
  };
}

const young = inventFigure('young', { dimensions: { age: '16-24' }, text: '940', value: 940 });
const rate = inventFigure('rate', { measure: 'claimant-rate', text: '4% [e]', mark: '[e]', value: 4 });
const page = inventSnapshot({ figures: [young, rate] });
const REVISED = {
  kind: 'revised',
  oldValue: 900,
  newValue: 940,
  oldStatus: 'normal',
  newStatus: 'normal',
  dimensions: { age: '16-24' },
} as const;

describe('what changed, in a bulletin', () => {
  it('is told with the number that the page has, by the name of the part that it is of', () => {
    expect(toldChanges([noted({})], [], page)).toEqual([
      'People claiming out-of-work benefits, aged 16 to 24, Medway: now 940 (October 2026).',
    ]);
    expect(toldChanges([noted({ measure: 'claimant-rate' })], [], page)).toEqual([
      'Share of people claiming out-of-work benefits, Medway: now 4% (October 2026).',
    ]);
  });

  it('says what a rate is of', () => {
    const starts = inventFigure('s', { measure: 'apprenticeship-starts', text: '950', unit: 'per-100000' });
    expect(
      toldChanges([noted({ measure: 'apprenticeship-starts' })], [], inventSnapshot({ figures: [starts] })),
    ).toEqual(['Apprenticeships started, Medway: now 950 for every 100,000 people (October 2026).']);
  });

  it.each([
    ['of another period', { periodLabel: 'September 2026' }],
    ['of a measure that the page does not show', { measure: 'population' }],
    ['of a source as a whole', { measure: null, areaCode: null, periodLabel: null, figureCount: 34_593 }],
    ['of a list that is late', { kind: 'late', measure: null, areaCode: null }],
    ['of a list of adverts', { kind: 'adverts', measure: null, areaCode: null }],
    ['of a mark alone', { ...REVISED, newValue: 900 }],
    ['of a part that the page does not show', { ...REVISED, dimensions: { age: '50+' } }],
    ['of many figures put right, without one of them', { kind: 'corrected', areaCode: null }],
    ['of figures that stopped and are not on the page', { kind: 'stopped', measure: 'population' }],
  ] as const)('leaves out news %s', (_, change) => {
    expect(toldChanges([noted(change)], [noted(change)], page)).toEqual([]);
  });
});

describe('news of a place', () => {
  it('tells a change of many places as this one’s own', () => {
    expect(toldChanges([], [noted({ areaCode: null })], page)).toEqual([
      'People claiming out-of-work benefits, aged 16 to 24, Medway: now 940 (October 2026).',
    ]);
  });

  it('tells each subject once: how many people, or which share of them', () => {
    const list = [noted({}), noted({ measure: 'claimant-rate' }), noted({})];
    expect(toldChanges(list, [noted({ areaCode: null })], page)).toHaveLength(1);
  });
});

describe('of several changes, a bulletin', () => {
  it('tells newer figures before older ones that were put right, these with both numbers', () => {
    const pay = inventFigure('pay', { measure: 'gross-median-weekly-pay', text: '£670', value: 670 });
    const wide = inventSnapshot({ figures: [...page.figures, pay] });
    const told = toldChanges([noted(REVISED), noted({ measure: 'gross-median-weekly-pay' })], [], wide);
    expect(told).toEqual([
      expect.stringContaining('now £670'),
      'People claiming out-of-work benefits, Medway: revised from 900 to 940 (October 2026, aged 16 to 24).',
    ]);
  });

  it('tells what was taken back, whatever it held, and figures of the page that stopped', () => {
    const withdrawal = { withdrawnAt: '2026-11-19T09:00:00.000Z', reason: 'the file was cut off' };
    const [told] = toldChanges([noted({ measure: 'population' }, { withdrawal })], [], page);
    expect(told).toContain('withdrawn on 19 November 2026');
    expect(toldChanges([noted({ kind: 'stopped' })], [], page)[0]).toContain('no newer figures');
  });

  it('tells four at most', () => {
    const measures = ['population', 'apprenticeship-starts', 'employment-rate', 'gross-median-weekly-pay'];
    const figures = measures.map((measure) => inventFigure(measure, { measure }));
    const list = ['claimant-rate', ...measures].map((measure) => noted({ measure }));
    const whole = inventSnapshot({ figures: [rate, ...figures] });
    expect(toldChanges(list, [], whole)).toHaveLength(4);
  });
});
