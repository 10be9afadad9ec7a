import { describe, expect, it } from 'vitest';
import {
  nearAndSoon,
  nearestFirst,
  placeOfArea,
  placeOfOutcode,
  placeOfTown,
  withWhereabouts,
} from '../../../src/http/lookups/near-and-soon.ts';
import { distanceWords } from '../../../src/snapshots/words/distance-words.ts';
import { testAreas } from '../../support/open-test-app.ts';

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
    [0, 0, 'under a mile away'],
    [0.9, 0, 'under a mile away'],
    [1.4, 0, 'about 1 mile away'],
    [1.6, 0, '2 miles away'],
    [4.4, 0, '4 miles away'],
    [9.6, 0, '10 miles away'],
    [13, 0, '15 miles away'],
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
      ['here', 'under a mile away'],
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
      ['Gillingham', 'about 1 mile away'],
      ['Rochester', 'about 1 mile away'],
      ['Strood', '2 miles away'],
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
});

describe('whereabouts of an advert', () => {
  const chatham = placeOfOutcode('ME4');

  it('say that an advert lies in the reader’s own postcode district where it says no more, and go by its own point where it does', () => {
    const pointed = (id: string, postcode: string, latitude: number, longitude: number) => ({
      ...opening(id, postcode),
      places: [{ postcode, latitude, longitude }],
    });
    expect(
      told(
        nearAndSoon(
          [
            opening('ME4', 'ME4 9ZZ'),
            pointed('across the river', 'ME4 9ZZ', 51.4014, 0.5281),
            pointed('a slip of the source', 'ME7 9ZZ', 0.55, 51.38),
          ],
          chatham,
        ),
      ),
    ).toEqual([
      ['ME4', 'in ME4'],
      ['across the river', 'about 1 mile away'],
      ['a slip of the source', 'about 1 mile away'],
    ]);
  });

  it('name the one district of an advert that names a town alone, for whoever asks from a postcode', () => {
    const { find } = testAreas();
    const town = { ...opening('Strood', null), districts: ['E06000035'] };
    const one = (from: ReturnType<typeof placeOfArea>, advert = town) =>
      withWhereabouts(advert, from, { find }).distance ?? null;
    expect(one(chatham)).toBe('somewhere in Medway');
    expect(one(placeOfArea({ code: 'E06000035', level: 'district', name: 'Medway' }))).toBeNull();
    expect(one(chatham, { ...town, districts: ['E06000035', 'E07000110'] })).toBeNull();
    expect(one(chatham, { ...town, isNational: true })).toBeNull();
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
