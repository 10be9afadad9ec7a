/** Places side by side as dots: only what can be compared, and nothing that the table lacks. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { ComparedTable } from '../../../src/snapshots/compare/document.ts';
import { shownColumn } from '../../../src/snapshots/compare/shown-column.ts';
import { dotPlot, sharePlot } from '../../../src/views/parts/dot-plot.ts';
import { figure } from '../../support/claim-column.ts';

const AREAS = [
  { code: 'E06000035', name: 'Medway', slug: 'medway' },
  { code: 'E07000114', name: 'Thanet', slug: 'thanet' },
  { code: 'E08000035', name: 'Leeds', slug: 'leeds' },
] as const;

function table(unit: string, values: readonly (number | null)[]): ComparedTable {
  return {
    id: 'pay',
    title: 'What do people here earn?',
    about: 'subject',
    columns: [{ measure: 'middle-weekly-pay', label: 'Middle weekly pay' }],
    rows: AREAS.map((area, at) => {
      const value = values[at] ?? null;
      return {
        area,
        figures: [
          { ...figure('here', area.name, value), unit, text: value === null ? 'not shown' : `£${value}` },
        ],
      };
    }),
    claims: [],
    notes: [],
  };
}

describe('the column that is drawn', () => {
  it('is a rate, a share or pay', () => {
    expect(shownColumn(table('gbp-per-week', [670, 580, 640]))).toBe(0);
    expect(shownColumn(table('percent', [3, 4, 5]))).toBe(0);
  });

  it.each(['people', 'jobs', 'adverts', 'businesses'])('is never a number of %s', (unit) => {
    expect(shownColumn(table(unit, [100, 2000, 30_000]))).toBeNull();
  });

  it('has figures of two places at least', () => {
    expect(shownColumn(table('percent', [3, null, null]))).toBeNull();
  });
});

it('draws one line a place with a figure, with the number beside it', () => {
  const page = load(String(dotPlot(table('gbp-per-week', [670, null, 640]), 0)));
  expect(
    page('tbody tr')
      .toArray()
      .map((row) => page(row).find('th, td.number').text()),
  ).toEqual(['Medway£670', 'Leeds£640']);
  expect(
    page('svg')
      .toArray()
      .every((each) => page(each).attr('aria-hidden') === 'true'),
  ).toBe(true);
});

it.each([
  ['near each other', 'gbp-per-year', 35_500, 39_000],
  ['far apart', 'percent', 3, 40],
])('begins at nought where the values are %s', (_, unit, low, high) => {
  const page = load(String(dotPlot(table(unit, [low, null, high]), 0)));
  const [short = 0, long = 0] = page('.stem')
    .toArray()
    .map((stem) => Number(page(stem).attr('x2')) - Number(page(stem).attr('x1')));
  expect(long).toBeGreaterThan(0);
  // As long to each other as the values are to each other: 35,500 is nine tenths of 39,000.
  expect(short / long).toBeCloseTo(low / high, 2);
});

it('draws each place of a sector in a form of its own, and says what is not known', () => {
  const page = load(
    String(
      sharePlot({
        caption: 'Of every 1,000 jobs',
        totals: null,
        areas: AREAS,
        rows: [{ id: 'digital', title: 'Digital', perThousand: [39, null, 30] }],
        says: null,
        sources: [],
      }),
    ),
  );
  expect(page('tbody .dot').length).toBe(2);
  expect(
    page('tbody td')
      .toArray()
      .map((cell) => page(cell).text()),
  ).toEqual(['39', 'not known', '30']);
  expect(
    new Set(
      page('thead .dot')
        .toArray()
        .map((each) => page(each).attr('class')),
    ).size,
  ).toBe(3);
});
