import { describe, expect, it } from 'vitest';
import {
  nearAndSoon,
  nearestFirst,
  placeOfArea,
  placeOfOutcode,
  placeOfTown,
} from '../../../src/http/lookups/near-and-soon.ts';
import { distanceWords } from '../../../src/snapshots/words/distance-words.ts';

const opening = (id: string, postcode: string | null, closesAt: string | null = null) => ({
  id,
  closesAt,
  isNational: false,
  places: [{ postcode, latitude: null, longitude: null }],
});
const told = (openings: ReturnType<typeof nearAndSoon>) =>
  openings.map(({ id, distance }) => [id, distance ?? null]);

describe('a distance', () => {
  it.each([
    [1.9, 2, null],
    [2, 2, '2 miles away'],
    [4.4, 2, '4 miles away'],
    [9.6, 2, '10 miles away'],
    [13, 2, '15 miles away'],
    [4.9, 5, null],
    [6, 5, '5 miles away'],
    [8, 5, '10 miles away'],
  ])('of %d miles, known to %d, is said as %s', (miles, accuracy, words) => {
    expect(distanceWords(miles, accuracy)).toBe(words);
  });
});

describe('openings near a town that a reader names', () => {
  const chatham = placeOfTown('Chatham', ['E06000035']);

  it('come the nearest first, whenever they close; what is nowhere in particular comes last', () => {
    if (chatham === null) throw new Error('Chatham is a town of Medway');
    const found = nearestFirst(
      [
        opening('Kent', null, '2026-11-29T00:00:00Z'),
        opening('Leeds', 'LS1 9ZZ', '2026-11-30T00:00:00Z'),
        opening('Maidstone', 'ME14 9ZZ'),
        opening('here', 'ME4 9ZZ', '2026-12-10T00:00:00Z'),
      ],
      chatham,
    );
    expect(told(found)).toEqual([
      ['here', 'near Chatham'],
      ['Maidstone', '7 miles away'],
      ['Leeds', '190 miles away'],
      ['Kent', null],
    ]);
  });

  it('are not measured from a town elsewhere, nor from one of two of a name', () => {
    expect(placeOfTown('Margate', ['E06000035'])).toBeNull();
    expect(placeOfTown('rainham', ['E06000035'])?.slug).toBe('rainham');
    expect(placeOfTown('Rainham', ['E06000035', 'E09000016'])).toBeNull();
    expect(placeOfTown('no town at all', ['E06000035'])).toBeNull();
  });
});

describe('openings near a school', () => {
  const chatham = placeOfOutcode('ME4');

  it('come near ones first, then by their deadlines, and say how far they are', () => {
    const found = nearAndSoon(
      [
        opening('Leeds', 'LS1 9ZZ', '2026-11-30T00:00:00Z'),
        opening('Rochester', 'ME1 9ZZ', '2026-12-20T00:00:00Z'),
        opening('Gillingham', 'ME7 9ZZ', '2026-12-10T00:00:00Z'),
        opening('Maidstone', 'ME14 9ZZ', '2026-12-01T00:00:00Z'),
        opening('Strood', 'ME2'),
        opening('Gillingham', 'ME7 9ZZ', '2026-12-10T00:00:00Z'),
      ],
      chatham,
    );
    expect(told(found)).toEqual([
      ['Gillingham', null],
      ['Rochester', null],
      ['Strood', null],
      ['Maidstone', '7 miles away'],
      ['Leeds', '190 miles away'],
    ]);
  });

  it('say no distance where the advert names no more than a town or a county, or is anywhere', () => {
    const anywhere = { ...opening('anywhere', 'LS1 9ZZ'), isNational: true };
    expect(told(nearAndSoon([opening('Kent', null), anywhere], chatham))).toEqual([
      ['Kent', null],
      ['anywhere', null],
    ]);
  });

  it('go by the nearest of several places, and by a point on the map', () => {
    const two = {
      ...opening('two', 'LS1 9ZZ'),
      places: [
        { postcode: 'LS1 9ZZ', latitude: null, longitude: null },
        { postcode: null, latitude: 51.2752, longitude: 0.5393 },
      ],
    };
    expect(told(nearAndSoon([two], chatham))).toEqual([['two', '7 miles away']]);
  });
});

it('a district is known by its middle, a county by nothing', () => {
  expect(placeOfArea({ code: 'E06000035', level: 'district', name: 'Medway' })).toMatchObject({
    name: 'the middle of Medway',
    accuracyMiles: 5,
  });
  expect(placeOfArea({ code: 'E10000016', level: 'county', name: 'Kent' })).toBeNull();
  expect(placeOfOutcode('ZZ9')).toBeNull();
});
