import { describe, expect, it } from 'vitest';
import type { AreaCode } from '../../../src/domain/area.ts';
import type { RowPlace } from '../../../src/snapshots/columns/place.ts';
import { LEVELS, type Level } from '../../../src/snapshots/document/snapshot.ts';
import { growthAnswer } from '../../../src/snapshots/growth/growth-answer.ts';
import { growthPage } from '../../../src/views/pages/growth-page.ts';
import { findBanned } from '../../support/plain-english.ts';
import { KENT, projectedAreas, projectedRow, projectedWorld } from '../../support/projected-place.ts';

const world = { ...projectedWorld, isDemonstration: false, sources: new Map() };
const SCOTLAND: AreaCode = 'S92000003';
const ENGLAND: AreaCode = 'E92000001';
const PLAN = projectedAreas.all.find(({ level, name }) => level === 'lsip' && name === 'Kent and Medway');

const EXPECTED = {
  'health-and-social-work': [112_340, 118_260],
  construction: [61_400, 65_400],
  'support-services': [70_000, 70_600],
  'rest-of-manufacturing': [31_000, 29_100],
  // Too few to bear an outlook.
  media: [8_000, 30_000],
  '53': [25_000, 26_800],
  '61': [52_200, 48_600],
} as const;
const VIEW = { origin: 'https://lmi.example', parents: [], plans: [] };
const jobsOf = (row: RowPlace) => {
  const [people] = growthAnswer([row], [], 'ks4', world).industries.map(({ later }) => later);
  if (people === undefined) throw new Error('no figure');
  const job = (soc2020: string, name: string, value: number) => ({
    soc2020,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    name,
    isSeveral: false,
    entry: { level: 3 as const, label: 'Training after 16' },
    people: { ...people, value },
    share: null,
    adverts: null,
    pay: { ...people, value: 36_000, text: '£36,000', areaName: 'South East' },
  });
  return [
    job('5316', 'Carpenter', 4_000),
    job('5319', 'Other building trades', 9_000),
    job('6135', 'Care worker', 5_000),
  ];
};
const here = projectedRow('here', KENT, EXPECTED);
const answer = (level: Level = 'ks4', rows: readonly RowPlace[] = [here]) =>
  growthAnswer(rows, jobsOf(here), level, world);

describe('what is growing', () => {
  it('lists every industry with jobs enough, the most gained first and those that shrink last', () => {
    expect(answer().industries.map(({ name, change, percent }) => [name, change, percent])).toEqual([
      // As shown, 112,300 and 118,300: a reader who subtracts gets the same.
      ['Health and social work', '+6,000', '+5%'],
      ['Construction', '+4,000', '+7%'],
      ['Support services', '+600', '+1%'],
      ['Other manufacturing', '−1,900', '−6%'],
    ]);
    expect(answer().headline).toBe(
      'A model expects health and social work to gain the most jobs in Kent: from about 112,300 in 2026 to 118,300 in 2035.',
    );
  });

  it('tells kinds of job that grow from those that shrink, by plain names with jobs that can be named', () => {
    const { growing, shrinking } = answer('post16');
    expect(growing.map(({ name, officialName }) => [name, officialName])).toEqual([
      ['Building trades', 'Skilled construction and building trades'],
    ]);
    expect(growing[0]?.jobs.map(({ name, entry }) => [name, entry])).toEqual([
      ['Carpenter', 'Training after 16'],
    ]);
    expect(shrinking.map(({ name, change }) => [name, change])).toEqual([['Caring jobs', '−3,600']]);
  });

  it('has three things that can be repeated, each with its figures, and none that is not there', () => {
    expect(answer().inShort).toEqual([
      'Construction is expected to grow fastest: from 61,400 jobs to 65,400 (+7%).',
      'Among kinds of job, building trades (such as carpenter) gain most: +1,800.',
      'Caring jobs lose most, −3,600.',
    ]);
    expect(answer('ks3').inShort).toEqual([]);
    // The headline says it already.
    const one = answer('ks4', [projectedRow('here', KENT, { construction: EXPECTED.construction })]);
    expect(one.inShort).toEqual([]);
  });
});

describe('whose figures', () => {
  it('says whose figures they are, and never gives England’s for another nation', () => {
    const plan = [projectedRow('here', KENT, {}), projectedRow('skills-area', PLAN?.code ?? KENT, EXPECTED)];
    expect(answer('ks4', plan).whose).toBe(
      'The model has no figures for Kent alone. These are for Kent and Medway.',
    );
    const nation = [projectedRow('here', KENT, {}), projectedRow('country', ENGLAND, EXPECTED)];
    expect(answer('ks4', nation).headline).toContain(
      'health and social work to gain the most jobs in England',
    );
    expect(answer().whose).toBeNull();
    const none = answer('ks4', [projectedRow('here', SCOTLAND, {})]);
    expect([none.headline, none.industries, none.notes]).toEqual([
      'None of our sources says which work may grow in Scotland.',
      [],
      [],
    ]);
    expect(growthPage(none, VIEW)).toContain('https://www.myworldofwork.co.uk/');
  });

  it('says so where nothing is expected to grow', () => {
    const shrinks = projectedRow('here', KENT, { construction: [61_000, 50_000] });
    expect(answer('ks4', [shrinks]).headline).toBe(
      'A model expects no industry in Kent to grow much by 2035.',
    );
  });
});

describe('for each reader', () => {
  it.each(LEVELS)('%s: has its own words, in plain English and sentences of 25 words at most', (level) => {
    const { headline, questions, steps } = answer(level);
    const texts = [headline, ...steps, ...questions.flatMap((each) => [each.question, each.answer])];
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?]) (?=[A-Z])/));
    expect(sentences.filter((each) => each.split(' ').length > 25)).toEqual([]);
    expect(texts.flatMap(findBanned)).toEqual([]);
    const others = LEVELS.filter((each) => each !== level).map((each) => answer(each).headline);
    expect(others).not.toContain(headline);
  });

  it('leaves out none of two that change alike, and says how many there are', () => {
    const alike = Object.fromEntries(
      ['11', '24', '35', '41', '71'].map((code, at) => [code, [50_000, at < 2 ? 44_000 : 46_000] as const]),
    );
    const { shrinking, outOf } = answer('ks4', [projectedRow('here', KENT, { ...EXPECTED, ...alike })]);
    expect(shrinking.map(({ change }) => change)).toEqual(['−6,000', '−6,000', '−4,000', '−4,000', '−4,000']);
    expect(outOf.shrinking).toBe(6);
    const short = answer('ks3', [projectedRow('here', KENT, { ...EXPECTED, ...alike })]);
    expect(short.shrinking).toHaveLength(2);
    expect(growthPage(short, VIEW)).toContain('2 of 6 are shown');
  });

  it('leads to the sectors of an industry that several share', () => {
    const page = growthPage(answer(), VIEW);
    expect(page).toContain('/in/kent/care-services');
    expect(page).toContain('/in/kent/health-and-science');
  });

  it('has less on short pages: the ends of the list, no per cent and no official name', () => {
    const many = Object.fromEntries(
      [
        'construction',
        'education',
        'media',
        'finance-and-insurance',
        'agriculture',
        'engineering',
        'real-estate',
      ].map((slug, at) => [slug, [50_000, 50_000 + (at - 2) * 4_000] as const]),
    );
    const short = answer('ks3', [projectedRow('here', KENT, many)]);
    expect(short.industries.map(({ step }) => step)).toEqual(['grow', 'grow', 'grow', 'shrink', 'shrink']);
    expect(short.industries.every(({ percent }) => percent === null)).toBe(true);
    expect(answer('ks3').growing.map(({ officialName }) => officialName)).toEqual([null]);
  });

  it('asks about work that shrinks with what is left of it', () => {
    const [asked] = answer().questions;
    expect(asked?.question).toBe(
      'The model expects about 3,600 fewer caring jobs by 2035. Is that a reason not to choose one?',
    );
    expect(asked?.answer).toContain('About 48,600 would still be there in 2035.');
  });
});

describe('its page', () => {
  it('leads from each job to its page, with pay and way in beside it', () => {
    const page = growthPage(answer(), VIEW);
    expect(page).toContain(
      '<a href="/in/kent/jobs/carpenter">Carpenter</a><span class="range">Training after 16',
    );
    expect(page).toContain('£36,000');
    expect(page).not.toContain('Other building trades');
    expect(page).toContain('<link rel="canonical" href="https://lmi.example/in/kent/growth">');
  });
});
