import { describe, expect, it } from 'vitest';
import { thenAndNow } from '../../../src/snapshots/compare/then-and-now.ts';
import type { SealedFigure } from '../../../src/snapshots/document/seal.ts';

const figure = (more: Partial<SealedFigure> = {}): SealedFigure => ({
  areaCode: 'E06000035',
  areaName: 'Medway',
  dimensions: { age: '16-24' },
  lower95: null,
  measure: 'claimant-count',
  period: 'July 2026',
  periodEnd: '2026-07-31',
  periodStart: '2026-07-01',
  status: 'normal',
  text: '1,355',
  title: 'People claiming',
  unit: 'people',
  upper95: null,
  value: 1355,
  ...more,
});
const august = { period: 'August 2026', periodStart: '2026-08-01', periodEnd: '2026-08-31' };
const stateOf = (before: SealedFigure, ...now: SealedFigure[]) => thenAndNow([before], now)[0]?.state;

describe('a figure of then', () => {
  it('is the same when value, days and limits are, whatever the words', () => {
    expect(stateOf(figure(), figure({ title: 'Claimants', text: '1,360', areaName: 'Medway Council' }))).toBe(
      'same',
    );
  });

  it.each([
    ['value', { value: 1360 }],
    ['status', { status: 'provisional' as const }],
    ['lower limit', { lower95: 1300 }],
    ['upper limit', { upper95: 1400 }],
    ['unit', { unit: 'jobs' }],
  ])('is revised when its %s is another for the same days', (_, more) => {
    expect(stateOf(figure(), figure(more))).toBe('revised');
  });

  it('makes way for a figure of later days, and not of earlier ones', () => {
    expect(stateOf(figure(), figure(august))).toBe('newer');
    expect(stateOf(figure(august), figure())).toBe('gone');
  });

  it('is looked for by its own days first, where a document shows several', () => {
    expect(stateOf(figure(), figure({ ...august, value: 1400 }), figure())).toBe('same');
    expect(stateOf(figure(), figure({ ...august, value: 1355 }), figure({ value: 1 }))).toBe('revised');
  });

  it.each([
    { areaCode: 'E07000105' },
    { measure: 'population' },
    { dimensions: { age: '50+' } },
    { dimensions: {} },
  ])('is not taken for one of something else: %j', (more) => {
    expect(stateOf(figure(), figure(more))).toBe('gone');
  });

  it('without a value is compared by its words', () => {
    const none = { value: null, status: 'suppressed' as const, text: 'too few to show' };
    expect(stateOf(figure(none), figure(none))).toBe('same');
    expect(stateOf(figure(none), figure({ ...none, text: 'not published' }))).toBe('revised');
  });
});

it('lists what has changed before what has not', () => {
  const before = [figure(), figure({ measure: 'population' }), figure({ measure: 'pay' })];
  const now = [figure(), figure({ measure: 'population', value: 2 })];
  expect(thenAndNow(before, now).map((each) => [each.before.measure, each.state])).toEqual([
    ['population', 'revised'],
    ['pay', 'gone'],
    ['claimant-count', 'same'],
  ]);
});
