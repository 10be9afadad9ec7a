import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/domain/change.ts';
import { findMeasure } from '../../../../src/measures/registry.ts';
import { type FiguresBefore, toldChanges as tell } from '../../../../src/snapshots/bulletin/told-changes.ts';
import type { ChangeFacts } from '../../../../src/snapshots/changes/change-words.ts';
import type { Figure } from '../../../../src/snapshots/document/snapshot.ts';
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

const SEPTEMBER = { start: '2026-09-01', end: '2026-09-30', label: 'September 2026' };
const young = inventFigure('young', { dimensions: { age: '16-24' }, text: '7,600', value: 7600 });
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

/** Each figure of the page with one of September before it. */
const monthBefore = (figures: readonly Figure[], more: Partial<Figure> = {}): FiguresBefore =>
  new Map(
    figures.map((figure) => [
      figure.id,
      {
        ...figure,
        id: `${figure.id}@2026-09-30`,
        value: 7400,
        text: '7,400',
        mark: null,
        period: SEPTEMBER,
        ...more,
      },
    ]),
  );
const toldChanges = (
  ofPlace: readonly ChangeFacts[],
  ofAll: readonly ChangeFacts[],
  of = page,
  before = monthBefore(of.figures),
) => tell(ofPlace, ofAll, of, before).map(({ text }) => text);

describe('what changed, in a bulletin', () => {
  it('is told with both numbers, by the name of the part that it is of', () => {
    expect(toldChanges([noted({})], [])).toEqual([
      'People claiming out-of-work benefits, aged 16 to 24: 7,600 (October 2026), up from 7,400 (September 2026).',
    ]);
    const fell = monthBefore([young], { value: 8000, text: '8,000' });
    expect(toldChanges([noted({})], [], page, fell)[0]).toContain('down from 8,000');
  });

  it('leaves out what is about the same, and says what cannot be told', () => {
    const same = monthBefore([young], { value: 7590, text: '7,600' });
    expect(toldChanges([noted({})], [], page, same)).toEqual([]);
    const near = monthBefore([young], { value: 7540, text: '7,500' });
    expect(toldChanges([noted({})], [], page, near)).toEqual([]);
    const few = inventFigure('young', { dimensions: { age: '16-24' }, value: 60, text: '60' });
    const before = monthBefore([few], { value: 50, text: '50' });
    expect(toldChanges([noted({})], [], inventSnapshot({ figures: [few] }), before)).toEqual([
      'People claiming out-of-work benefits, aged 16 to 24: 60 (October 2026), after 50 (September 2026). We can’t tell if it changed: the numbers are small.',
    ]);
  });

  it('leaves out a new figure that has none before it, or none that can stand beside it', () => {
    expect(toldChanges([noted({})], [], page, new Map())).toEqual([]);
    expect(toldChanges([noted({})], [], page, monthBefore([young], { value: null }))).toEqual([]);
  });

  it('says what a rate is of', () => {
    const starts = inventFigure('s', {
      measure: 'apprenticeship-starts',
      text: '950',
      value: 950,
      unit: 'per-100000',
    });
    const before = monthBefore([starts], { value: 910, text: '910' });
    expect(
      toldChanges(
        [noted({ measure: 'apprenticeship-starts' })],
        [],
        inventSnapshot({ figures: [starts] }),
        before,
      ),
    ).toEqual([
      'Apprenticeships started: 950 for every 100,000 people (October 2026), up from 910 (September 2026).',
    ]);
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
    expect(toldChanges([noted(change)], [noted(change)])).toEqual([]);
  });
});

describe('news of a place', () => {
  it('tells a change of many places as this one’s own', () => {
    expect(toldChanges([], [noted({ areaCode: null })])).toEqual([expect.stringContaining(': 7,600 (')]);
  });

  it('tells each subject once: how many people, or which share of them', () => {
    const list = [noted({}), noted({ measure: 'claimant-rate' }), noted({})];
    expect(toldChanges(list, [noted({ areaCode: null })])).toHaveLength(1);
  });
});

describe('of several changes, a bulletin', () => {
  it('tells newer figures before older ones that were put right, these with both numbers', () => {
    const pay = inventFigure('pay', { measure: 'gross-median-weekly-pay', text: '£670', value: 670 });
    const wide = inventSnapshot({ figures: [...page.figures, pay] });
    const before = monthBefore([pay], { value: 670, text: '£670' });
    const told = toldChanges(
      [noted(REVISED), noted({ measure: 'gross-median-weekly-pay' })],
      [],
      wide,
      before,
    );
    expect(told).toEqual([expect.stringContaining('revised from 900 to 940')]);
    const rise = { lower: 1, upper: 2, text: '' };
    const sure = inventFigure('pay', { ...pay, interval: { ...rise, lower: 665, upper: 675 } });
    const then = monthBefore([sure], {
      value: 620,
      text: '£620',
      interval: { ...rise, lower: 615, upper: 625 },
    });
    const both = [noted(REVISED), noted({ measure: 'gross-median-weekly-pay' })];
    expect(toldChanges(both, [], inventSnapshot({ figures: [...page.figures, sure] }), then)).toEqual([
      expect.stringContaining('£670 (October 2026), up from £620'),
      'People claiming out-of-work benefits, Medway: revised from 900 to 940 (October 2026, aged 16 to 24).',
    ]);
  });

  it('tells what was taken back, whatever it held, and figures of the page that stopped', () => {
    const withdrawal = { withdrawnAt: '2026-11-19T09:00:00.000Z', reason: 'the file was cut off' };
    const [told] = toldChanges([noted({ measure: 'population' }, { withdrawal })], []);
    expect(told).toContain('withdrawn on 19 November 2026');
    expect(toldChanges([noted({ kind: 'stopped' })], [])[0]).toContain('no newer figures');
  });

  it('tells four at most', () => {
    const measures = ['population', 'apprenticeship-starts', 'employment-rate', 'gross-median-weekly-pay'];
    const figures = ['claimant-rate', ...measures].map((measure) =>
      inventFigure(measure, { measure, value: 7600, text: '7,600', coefficientOfVariation: 0.1 }),
    );
    const list = figures.map(({ measure }) => noted({ measure }));
    expect(toldChanges(list, [], inventSnapshot({ figures }))).toHaveLength(4);
  });
});
