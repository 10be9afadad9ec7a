import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../../../src/domain/area.ts';
import type { Figure, SnapshotFigures } from '../../../src/snapshots/document/snapshot.ts';
import { districtMap } from '../../../src/views/parts/district-map.ts';

const KENT: readonly [AreaCode, string, number | null][] = [
  ['E07000105', 'Ashford', 3],
  ['E07000106', 'Canterbury', 4],
  ['E07000115', 'Tonbridge and Malling', 3.5],
  ['E07000108', 'Dover', 9],
  ['E07000114', 'Thanet', null],
];

function figureOf(code: AreaCode, name: string, value: number | null, unit: string): Figure {
  return {
    id: `share/${code}`,
    reference: null,
    measure: 'residents-in-occupation-share',
    title: 'Share',
    areaCode: code,
    areaName: name,
    dimensions: {},
    value,
    unit,
    text: value === null ? 'not available [x]' : `${value} in 1,000`,
    status: value === null ? 'missing' : 'normal',
    mark: null,
    reason: null,
    interval: null,
    coefficientOfVariation: null,
    period: null,
    basis: 'published',
    isEstimate: false,
    note: null,
    sources: [],
  };
}

function drawn(rows: typeof KENT, unit = 'percent', role: 'member' | 'county' = 'member') {
  const figures = new Map(
    rows.map(([code, name, value]) => [`share/${code}`, figureOf(code, name, value, unit)]),
  );
  const table: SnapshotFigures = {
    id: 'where',
    title: 'Where do they live?',
    caption: 'People in work',
    columns: [{ measure: 'residents-in-occupation-share', label: 'Of those in work', period: null }],
    rows: rows.map(([code, name]) => ({ role, areaCode: code, areaName: name, figures: [`share/${code}`] })),
    notes: [],
  };
  return districtMap(table, figures);
}

const told = async (rows: typeof KENT) => load(String(await drawn(rows)));

describe('a map of districts', () => {
  it('draws each district once, in its shade, and tells in words who is in which', async () => {
    const $ = await told(KENT);
    expect($('svg path').length).toBe(5);
    expect($('svg path.none title').text()).toBe('Thanet: not available [x]');
    expect($('svg path.shade-4 title').text()).toBe('Dover: 9 in 1,000');
    expect(
      $('.shades li')
        .toArray()
        .map((each) => $(each).text()),
    ).toEqual([
      '9 in 1,000: Dover',
      '4 in 1,000: Canterbury',
      '3 in 1,000 to 3.5 in 1,000: Tonbridge and Malling, Ashford',
      'No figure: Thanet',
    ]);
  });

  it('is hidden from screen readers, which have the list', async () => {
    expect((await told(KENT))('svg').attr('aria-hidden')).toBe('true');
  });

  it('writes a name only where it fits, and as text', async () => {
    const $ = await told([
      ...KENT.slice(0, 3),
      ['E07000112', '<b>Folkestone & Hythe of a very long name indeed</b>', 5],
    ]);
    expect(
      $('svg text')
        .toArray()
        .map((each) => $(each).text()),
    ).toEqual(['Ashford', 'Canterbury']);
    expect($('b').length).toBe(0);
  });

  it.each([
    ['numbers of people', () => drawn(KENT, 'people')],
    ['two districts', () => drawn(KENT.slice(0, 2))],
    ['wider places', () => drawn(KENT, 'percent', 'county')],
    ['districts that read alike', () => drawn(KENT.map(([code, name]) => [code, name, 4]))],
    ['areas without an outline', () => drawn(KENT.map(([, name, value]) => ['E12000008', name, value]))],
  ])('is not drawn of %s', (_, draw) => {
    expect(draw()).toBeNull();
  });
});
