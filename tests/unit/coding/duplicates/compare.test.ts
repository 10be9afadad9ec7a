/** Whether two adverts offer the same job: what speaks for it, what speaks against it, and what is not known. */
import { describe, expect, it } from 'vitest';
import { type AdvertMatch, findLinkReason, matchAdverts } from '../../../../src/coding/duplicates/compare.ts';
import type { Sketch } from '../../../../src/coding/duplicates/sketch.ts';

const words = (...hashes: number[]) => Uint32Array.from(hashes);
/** Nothing but a title is stated. */
const BARE: Sketch = {
  source: 1,
  reference: 0,
  scheme: 0,
  isOfSite: false,
  grade: 0,
  numbers: 0,
  titleWords: words(1, 2),
  title: 0,
  employer: 0,
  isAgency: false,
  namesEmployer: false,
  placeWords: words(),
  postcode: 0,
  outcode: 0,
  districts: words(),
  payMin: 0,
  payMax: 0,
  isYearly: true,
  postedDay: 0,
  shingles: words(),
};
/** The same title and employer at the same place. */
const JOB: Sketch = { ...BARE, employer: 7, placeWords: words(20) };
const TEXT = words(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const textLike = (shared: number) =>
  words(...Array.from({ length: 10 }, (_, at) => (at < shared ? at + 1 : at + 100)));

/** Both ways round: the order of two adverts never decides. */
function match(a: Partial<Sketch>, b: Partial<Sketch>, both: Sketch = JOB): AdvertMatch {
  const [one, other] = [
    { ...both, ...a },
    { ...both, ...b },
  ];
  const found = matchAdverts(one, other);
  expect(matchAdverts(other, one)).toBe(found);
  expect(findLinkReason(one, other)).toBe(found === 'different' || found === 'unknown' ? null : found);
  return found;
}

it('is one job by title, employer and place', () => {
  expect(match({}, {})).toBe('same-title-and-employer');
});

describe('a site’s own number', () => {
  const numbered = { isOfSite: true, scheme: 3, reference: 5 };
  it('is one advert on whichever lists, and two numbers are two adverts', () => {
    expect(match(numbered, { ...numbered, source: 2, grade: 4 })).toBe('shared-reference');
    expect(match(numbered, { ...numbered, source: 2, reference: 6 })).toBe('different');
  });
  it('is not the advert’s where the titles have nothing in common', () => {
    expect(match(numbered, { ...numbered, source: 2, titleWords: words(8, 9) })).toBe('different');
  });
});

describe('a reference', () => {
  it('that is shared decides, whatever else is said', () => {
    expect(match({ reference: 5, grade: 1 }, { reference: 5, grade: 2 })).toBe('shared-reference');
  });

  it('of one scheme and source, twice, tells two adverts apart', () => {
    expect(match({ scheme: 3, reference: 5 }, { scheme: 3, reference: 6 })).toBe('different');
    expect(match({ scheme: 3, reference: 5 }, { scheme: 3, reference: 6, source: 2 })).toBe(
      'same-title-and-employer',
    );
    expect(match({ scheme: 3, reference: 5 }, { scheme: 4, reference: 6 })).toBe('same-title-and-employer');
  });
});

describe('what speaks against it', () => {
  it.each<[string, Partial<Sketch>, Partial<Sketch>, AdvertMatch]>([
    ['another grade', { grade: 1 }, { grade: 2 }, 'different'],
    ['a grade of one only', { grade: 1 }, {}, 'different'],
    ['other numbers', { numbers: 1 }, { numbers: 2 }, 'different'],
    ['numbers of one only', { numbers: 1 }, {}, 'same-title-and-employer'],
    ['121 days between', { postedDay: 100 }, { postedDay: 221 }, 'different'],
    ['120 days between', { postedDay: 100 }, { postedDay: 220 }, 'same-title-and-employer'],
    ['a day of one only', { postedDay: 1000 }, {}, 'same-title-and-employer'],
    ['another employer', { employer: 8 }, {}, 'different'],
    ['another title', { titleWords: words(3) }, {}, 'different'],
  ])('%s', (_about, a, b, found) => {
    expect(match(a, b)).toBe(found);
  });
});

describe('places', () => {
  const at = (a: Partial<Sketch>, b: Partial<Sketch>) => match(a, b, { ...BARE, employer: 7 });

  it.each<[string, Partial<Sketch>, Partial<Sketch>, AdvertMatch]>([
    ['none', {}, {}, 'unknown'],
    ['one only', { placeWords: words(20) }, {}, 'unknown'],
    [
      'the same postcode',
      { postcode: 9, outcode: 4 },
      { postcode: 9, outcode: 5 },
      'same-title-and-employer',
    ],
    ['other outcodes', { outcode: 4 }, { outcode: 5 }, 'different'],
    ['one outcode', { outcode: 4 }, { outcode: 4 }, 'same-title-and-employer'],
    ['words of which none is shared', { placeWords: words(20) }, { placeWords: words(21) }, 'different'],
    [
      'the words of one in the other',
      { placeWords: words(20, 21) },
      { placeWords: words(20) },
      'same-title-and-employer',
    ],
    ['some words shared', { placeWords: words(20, 21) }, { placeWords: words(20, 22) }, 'unknown'],
    [
      'shared words and other outcodes',
      { placeWords: words(20), outcode: 4 },
      { placeWords: words(20), outcode: 5 },
      'different',
    ],
    [
      'a district in common',
      { districts: words(30, 31) },
      { districts: words(31) },
      'same-title-and-employer',
    ],
    ['other districts', { districts: words(30) }, { districts: words(31) }, 'different'],
    ['districts of one only', { districts: words(30) }, {}, 'unknown'],
  ])('%s', (_about, a, b, found) => {
    expect(at(a, b)).toBe(found);
  });
});

describe('titles', () => {
  it.each<[string, number[], number[], Sketch, AdvertMatch]>([
    ['that say the place or not', [1, 2, 20], [1, 2], JOB, 'same-title-and-employer'],
    ['in another order', [2, 1], [1, 2], JOB, 'same-title-and-employer'],
    ['of which one says a little more', [1, 2, 3, 4], [1, 2, 3], JOB, 'unknown'],
    ['of which one says much more', [1, 2, 3], [1, 2], JOB, 'different'],
    ['that each say something else', [1, 2, 3, 4], [1, 2, 3, 5], JOB, 'different'],
  ])('%s', (_about, a, b, both, found) => {
    expect(match({ titleWords: words(...a) }, { titleWords: words(...b) }, both)).toBe(found);
  });
});

describe('texts', () => {
  const same: Sketch = { ...JOB, shingles: TEXT };

  it.each([
    [10, 'same-text'],
    [6, 'same-text'],
    [5, 'different'],
  ] as const)('of which %i in ten parts are shared, under one title', (shared, found) => {
    expect(match({ shingles: textLike(shared) }, {}, same)).toBe(found);
  });

  it.each([
    [10, 'same-text'],
    [9, 'same-text'],
    [8, 'different'],
  ] as const)('of which %i in ten parts are shared, under titles that are near', (shared, found) => {
    const near = { titleWords: words(1, 2, 3, 4), shingles: textLike(shared) };
    expect(match(near, { titleWords: words(1, 2, 3) }, same)).toBe(found);
  });

  it('of which one is shorter are compared by the shorter one', () => {
    expect(match({ shingles: words(1, 2, 3) }, {}, same)).toBe('same-text');
    expect(match({ shingles: words() }, {}, same)).toBe('same-title-and-employer');
  });

  it('of one place are needed as well as one text', () => {
    expect(match({}, {}, { ...same, placeWords: words() })).toBe('unknown');
  });

  it.each<[string, Partial<Sketch>, Partial<Sketch>, AdvertMatch]>([
    ['very much the same, at one place', { isAgency: true }, {}, 'same-text-by-another'],
    ['much the same', { isAgency: true, shingles: textLike(8) }, {}, 'unknown'],
    [
      'much the same, with one pay',
      { isAgency: true, shingles: textLike(8), payMin: 100, payMax: 100 },
      { payMin: 100, payMax: 100 },
      'same-text-by-another',
    ],
    [
      'very much the same, at places that are near',
      { isAgency: true, placeWords: words(20, 21) },
      { placeWords: words(20, 22), districts: words(30) },
      'unknown',
    ],
  ])('by an agency: %s', (_about, a, b, found) => {
    expect(match({ employer: 8, ...a }, b, same)).toBe(found);
  });
});

describe('pay', () => {
  const paid = (payMin: number, payMax: number, isYearly = true) => ({ payMin, payMax, isYearly });
  const anonymous: Sketch = { ...BARE, placeWords: words(20) };

  it('makes up for an employer that is not named, at one place', () => {
    expect(match(paid(100, 200), paid(100, 200), anonymous)).toBe('same-title-place-and-pay');
    expect(match({}, {}, anonymous)).toBe('unknown');
    expect(match(paid(100, 200), {}, anonymous)).toBe('unknown');
    const near = { ...anonymous, placeWords: words(), districts: words(30) };
    expect(match(paid(100, 200), paid(100, 200), near)).toBe('unknown');
  });

  it.each([
    [paid(1000, 2000), paid(1015, 2000), 'same-title-place-and-pay'],
    [paid(1000, 2000), paid(1016, 2000), 'different'],
    [paid(1000, 2000), paid(1000, 2031), 'different'],
    [paid(1000, 2000), paid(1100, 2200, false), 'same-title-place-and-pay'],
    [paid(1000, 2000), paid(1112, 2000, false), 'different'],
    // One end of a range is near, which is too little.
    [paid(1000, 2000), paid(1000, 1000), 'unknown'],
    [paid(1000, 2000), paid(2000, 2000), 'unknown'],
    [paid(1000, 2000), paid(1500, 1500), 'different'],
    [paid(1000, 2000), paid(1000, 1500), 'different'],
  ] as const)('%j and %j', (a, b, found) => {
    expect(match(a, b, anonymous)).toBe(found);
  });
});
