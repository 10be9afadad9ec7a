import { describe, expect, it } from 'vitest';
import type { ComparableAdvert } from '../../../../src/coding/duplicates/advert.ts';
import { createDuplicateFinder } from '../../../../src/coding/duplicates/finder.ts';
import { alterAdverts, type BaseAdvert } from '../../../../src/training/evaluation/altered-adverts.ts';

const SUMMARY =
  'We are looking for a kind and patient person to help our residents every day with meals, washing and outings in the town.';
const advert: BaseAdvert = {
  sourceId: 'a/a',
  title: 'Senior Care Assistant - Nights',
  employerName: 'Orchard Homes Limited',
  sharedReference: null,
  placeText: 'Ashford, Kent',
  postcode: 'TN25 4AZ',
  districts: ['E07000105'],
  payMinGbp: 24_000,
  payMaxGbp: 26_000,
  payPeriod: 'year',
  postedOn: '2026-10-01',
  summary: SUMMARY,
};

function reasonFor(changes: Partial<ComparableAdvert>, base: Partial<ComparableAdvert> = {}): string | null {
  const finder = createDuplicateFinder();
  finder.add({ ...advert, ...base });
  finder.add({ ...advert, sourceId: 'b/b', ...base, ...changes });
  return finder.find()[0]?.reason ?? null;
}

describe('the same job', () => {
  it.each<[string, Partial<ComparableAdvert>, string]>([
    ['as it came', {}, 'same-text'],
    ['another form of the title', { title: 'SNR CARE ASST (Nights) REF 12345' }, 'same-text'],
    [
      'another form of the employer',
      { employerName: 'ORCHARD HOMES LTD', summary: null },
      'same-title-and-employer',
    ],
    ['a town without its postcode', { postcode: null, summary: null }, 'same-title-and-employer'],
    ['pay a month', { payMinGbp: 2000, payMaxGbp: 2166.67, payPeriod: 'month' }, 'same-text'],
    ['an agency', { employerName: 'Able Recruitment Ltd' }, 'same-text-by-another'],
    ['no employer and no text', { employerName: null, summary: null }, 'same-title-place-and-pay'],
  ])('%s', (_, changes, reason) => expect(reasonFor(changes)).toBe(reason));

  it('is told by a shared reference whatever else differs', () => {
    const sharedReference = 'nhs:1';
    expect(reasonFor({ title: 'Carer', placeText: 'Leeds', sharedReference }, { sharedReference })).toBe(
      'shared-reference',
    );
  });
});

it('finds pairs by every key there may be: hashes are divided, so none is negative', () => {
  const finder = createDuplicateFinder();
  const pairs = 200;
  for (let at = 0; at < pairs; at += 1) {
    // Nothing but the reference is alike.
    for (const side of ['left', 'right'])
      finder.add({
        ...advert,
        sourceId: `${side}/list`,
        title: `${side} ${at}`,
        employerName: null,
        placeText: null,
        postcode: null,
        districts: [],
        payPeriod: null,
        summary: null,
        sharedReference: `ref:${at}`,
      });
  }
  expect(finder.find()).toHaveLength(pairs);
});

describe('another job', () => {
  it.each<[string, Partial<ComparableAdvert>]>([
    ['another rank', { title: 'Care Assistant - Nights' }],
    ['another town', { placeText: 'Dover, Kent', postcode: 'CT16 1AA', districts: ['E07000108'] }],
    ['another employer', { employerName: 'Willow House' }],
    ['other pay', { payMinGbp: 30_000, payMaxGbp: 32_000 }],
    [
      'another text',
      { summary: 'Cook breakfast and lunch for sixty guests of a busy hotel by the sea, weekends too.' },
    ],
    ['half a year later', { postedOn: '2027-05-01' }],
    ['another word in the title', { title: 'Senior Dental Assistant - Nights' }],
  ])('%s', (_, changes) => expect(reasonFor(changes)).toBeNull());

  it('has another reference in the same source', () => {
    expect(reasonFor({ sourceId: 'a/a', sharedReference: 'nhs:2' }, { sharedReference: 'nhs:1' })).toBeNull();
  });
});

it('links to neither of two adverts that differ when either would do', () => {
  const finder = createDuplicateFinder();
  finder.add(advert);
  finder.add({
    ...advert,
    summary: 'Nights on the first floor with a small team of four, and training for those who wish to learn.',
  });
  finder.add({ ...advert, sourceId: 'b/b', summary: null });
  expect(finder.find()).toEqual([]);
});

it('names the first of each group, and says the same twice', () => {
  const run = () => {
    const finder = createDuplicateFinder();
    const title = (at: number) => `Role${at % 40} keeper`;
    const mixed = alterAdverts(
      Array.from({ length: 200 }, (_, at) => ({
        ...advert,
        title: title(at),
        placeText: `Town${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}ham`,
        postcode: null,
        districts: [],
      })),
      5,
    );
    for (const each of mixed) finder.add(each.advert);
    return finder.find();
  };
  const links = run();
  expect(run()).toEqual(links);
  expect(links.length).toBeGreaterThan(50);
  const members = new Set(links.map(({ member }) => member));
  for (const { first, member } of links) {
    expect(first).toBeLessThan(member);
    expect(members.has(first)).toBe(false);
  }
});
