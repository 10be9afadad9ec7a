import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOccupationFinder } from '../../../../src/coding/occupation-search/finder.ts';
import { splitJobAndPlace } from '../../../../src/coding/occupation-search/job-and-place.ts';
import { namesNothingElse } from '../../../../src/coding/place/names-nothing-else.ts';
import { createPlaceReader } from '../../../../src/coding/place/read-place.ts';
import { createAreaIndex } from '../../../../src/reference/areas.ts';

const finder = createOccupationFinder(null);
const readPlace = createPlaceReader(createAreaIndex([]));
const isPlace = (text: string) => namesNothingElse(readPlace(text), text);
const split = (text: string) => splitJobAndPlace(text, { isPlace, isJob: finder.isNamed });

describe('a job and a place', () => {
  it.each([
    ['nurse near ME4', 'nurse', 'ME4'],
    ['software developer leeds', 'software developer', 'leeds'],
    ['electrician in chatham', 'electrician', 'chatham'],
    ['jobs as a vet in kent', 'vet', 'kent'],
    ['lorry driver hull', 'lorry driver', 'hull'],
    ['dental nurse, Newcastle upon Tyne', 'dental nurse', 'Newcastle upon Tyne'],
    ['leeds nurse', 'nurse', 'leeds'],
    ['ME4 6EP plumber', 'plumber', 'ME4 6EP'],
    ['care work in Medway', 'Care worker', 'Medway'],
    ['warehouse jobs Doncaster', 'warehouse', 'Doncaster'],
    ['plumber within 10 miles of Maidstone', 'plumber', 'Maidstone'],
    ['Teacher of Mathematics in Bradford', 'Teacher of Mathematics', 'Bradford'],
    ['bricklayer near TN24 8AB', 'bricklayer', 'TN24 8AB'],
    ['welda in swansea', 'welda', 'swansea'],
    ['construction jobs in Medway', 'construction', 'Medway'],
    ['train drivers in Stoke-on-Trent', 'train drivers', 'Stoke-on-Trent'],
  ])('%s: %s, %s', (text, job, place) => {
    expect(split(text)).toEqual({ job, place });
  });

  it.each([
    ['electrician', 'electrician'],
    ['hairdresser jobs near me', 'hairdresser'],
    ['nurse practitioner', 'nurse practitioner'],
    ['Teacher of Mathematics', 'Teacher of Mathematics'],
    ['work in childcare', 'childcare'],
    ['personal assistant to a disabled person', 'personal assistant to a disabled person'],
    ['Baker', 'Baker'],
    ['cook', 'cook'],
  ])('%s names no place', (text, job) => {
    expect(split(text)).toEqual({ job, place: '' });
  });

  it.each([
    ['leeds', 'leeds'],
    ['jobs in kent', 'kent'],
    ['near ME4', 'ME4'],
    ['work in Thanet', 'Thanet'],
    ['vacancies Swansea', 'Swansea'],
    ['what jobs are there in Medway', 'Medway'],
  ])('%s is a place alone', (text, place) => {
    expect(split(text)).toEqual({ job: '', place });
  });
});

describe('a job and a place that are told apart', () => {
  it('takes the longest job that is known, whatever passes for a place', () => {
    const known = { isPlace: (text: string) => text.endsWith('hull'), isJob: finder.isNamed };
    expect(splitJobAndPlace('lorry driver hull', known)).toEqual({ job: 'lorry driver', place: 'hull' });
    expect(splitJobAndPlace('zorp of hull', known)).toEqual({ job: 'zorp', place: 'hull' });
  });

  it('loses no word of an unknown text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('zorp', 'blick', 'frum', 'wex'), { minLength: 1, maxLength: 6 }),
        (words) => {
          const text = words.join(' ');
          expect(split(text)).toEqual({ job: text, place: '' });
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a place and nothing beside it', () => {
  it.each(['Chatham', 'Chatham, Kent', 'ME4', 'Newcastle upon Tyne', 'Leeds city centre'])('%s', (text) => {
    expect(isPlace(text)).toBe(true);
  });
  it.each(['driver Hull', 'jobs Doncaster', 'electrician', 'nurse ME4', '', 'and the'])(
    'not "%s"',
    (text) => {
      expect(isPlace(text)).toBe(false);
    },
  );
});
