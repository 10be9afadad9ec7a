/** Which differences between two versions of an advert a reader would notice, each by itself, and which not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApprenticeshipDetail, Posting, PostingPlace } from '../../../src/domain/posting.ts';
import { contentHash } from '../../../src/pipeline/staging/content-hash.ts';
import { madeUpPosting } from '../../support/made-up-connector.ts';

const place = (changes: Partial<PostingPlace> = {}): PostingPlace => ({
  text: 'Maidstone',
  postcode: 'ME14 1XQ',
  latitude: null,
  longitude: null,
  ...changes,
});
const training: ApprenticeshipDetail = {
  level: 3,
  isFoundation: null,
  route: 'Construction',
  standardTitle: 'Bricklayer',
  larsCode: 82,
  startsOn: '2026-09-14',
  duration: '1 Year 6 Months',
  providerName: 'A College',
};
const plain: Posting = {
  ...madeUpPosting({ key: 'a' }),
  summary: 'Two words',
  closesAt: '2026-09-30T00:00:00Z',
  pay: {
    text: '£12 an hour',
    minGbp: 12,
    maxGbp: 14,
    period: 'hour',
    periodBasis: 'stated',
    payBasis: 'actual',
  },
  employmentTypes: ['FULL_TIME', 'PERMANENT'],
  hoursPerWeek: 37,
  openings: 1,
};
const trainee: Posting = { ...plain, kind: 'apprenticeship', apprenticeship: training };

const hashOf = (changes: Partial<Posting> = {}) => contentHash({ ...plain, ...changes });
const payOf = (changes: Partial<Posting['pay']>) => hashOf({ pay: { ...plain.pay, ...changes } });
const trainingOf = (changes: Partial<ApprenticeshipDetail>) =>
  contentHash({ ...trainee, apprenticeship: { ...training, ...changes } });

it('is sixteen letters of hex', () => {
  expect(hashOf()).toMatch(/^[0-9a-f]{16}$/);
});

describe('what a reader would notice is counted', () => {
  it.each<Partial<Posting>>([
    { kind: 'voluntary' },
    { title: 'Other' },
    { employerName: null },
    { employerName: 'Other' },
    { url: null },
    { summary: null },
    { summary: 'Three words' },
    { closesAt: null },
    { closesAt: '2026-10-01T00:00:00Z' },
    { isNational: true },
    { hoursPerWeek: 36 },
    { openings: 2 },
    { openings: null },
    { employmentTypes: [] },
    { employmentTypes: ['FULL_TIME'] },
    { employmentTypes: ['PART_TIME', 'PERMANENT'] },
    { apprenticeship: training },
  ])('%j', (changes) => {
    expect(hashOf(changes)).not.toBe(hashOf());
  });

  it.each<Partial<Posting['pay']>>([
    { text: null },
    { text: '£13 an hour' },
    { minGbp: 13 },
    { maxGbp: 15 },
    { period: 'year' },
    { payBasis: null },
  ])('of pay: %j', (changes) => {
    expect(payOf(changes)).not.toBe(payOf({}));
  });

  it.each<Partial<ApprenticeshipDetail>>([
    { level: 2 },
    { level: null },
    { isFoundation: true },
    { route: 'Digital' },
    { standardTitle: 'Plasterer' },
    { startsOn: '2026-09-15' },
    { duration: '2 Years' },
    { providerName: 'B College' },
    { providerName: null },
  ])('of an apprenticeship: %j', (changes) => {
    expect(trainingOf(changes)).not.toBe(trainingOf({}));
  });
});

describe('places', () => {
  const ofPlaces = (...places: readonly PostingPlace[]) => hashOf({ places });

  it.each<[string, readonly PostingPlace[]]>([
    ['none', []],
    ['another text', [place({ text: 'Ashford' })]],
    ['no text', [place({ text: null })]],
    ['another postcode', [place({ postcode: 'TN23 1AA' })]],
    ['no postcode', [place({ postcode: null })]],
    ['twice the same', [place(), place()]],
  ])('count: %s', (_, places) => {
    expect(ofPlaces(...places)).not.toBe(ofPlaces(place()));
  });

  it('that say nothing are told from those that say something, and a text from a postcode', () => {
    const hashes = [
      ofPlaces(place({ text: null, postcode: null })),
      ofPlaces(place({ text: null })),
      ofPlaces(place({ postcode: null })),
      ofPlaces(place({ text: 'ME14 1XQ', postcode: null })),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    // What is not said is as good as empty.
    expect(ofPlaces(place({ text: '', postcode: '' }))).toBe(hashes[0]);
  });

  it('may come in any order', () => {
    const [one, other] = [place(), place({ text: 'Ashford', postcode: null })];
    expect(ofPlaces(one, other)).toBe(ofPlaces(other, one));
  });
});

describe('what a reader would not notice is not counted', () => {
  it.each<Partial<Posting>>([
    { key: 'b' },
    { alternateKey: 'c' },
    { sharedReference: 'nhs:1' },
    { employerReference: 'urn:1' },
    { postedOn: '2026-09-09' },
    { sourceCategory: 'other' },
    { places: [place({ latitude: 51.3, longitude: 0.5 })] },
    { employmentTypes: ['PERMANENT', 'FULL_TIME'] },
    { pay: { ...plain.pay, periodBasis: null } },
  ])('%j', (changes) => {
    expect(hashOf(changes)).toBe(hashOf());
  });

  it('nor the code of an apprenticeship’s standard, whose title is', () => {
    expect(trainingOf({ larsCode: 83 })).toBe(trainingOf({}));
    expect(trainingOf({ isFoundation: false })).toBe(trainingOf({ isFoundation: null }));
  });

  it('nor white space, anywhere in a text', () => {
    const space = fc.stringMatching(/^[ \n\t\u00a0]{0,3}$/);
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), space, (words, gap) => {
        const [close, wide] = [words.join(''), `${gap}${words.join(gap)}${gap}`];
        expect(hashOf({ summary: wide, title: wide })).toBe(hashOf({ summary: close, title: close }));
        expect(payOf({ text: wide })).toBe(payOf({ text: close }));
        expect(trainingOf({ providerName: wide })).toBe(trainingOf({ providerName: close }));
      }),
    );
  });
});
