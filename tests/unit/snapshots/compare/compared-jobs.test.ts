/** Jobs of places side by side: each named once, where it stands on every list, with one pay that is of all the places. */
import { expect, it } from 'vitest';
import type { Soc2020Code } from '../../../../src/domain/classification.ts';
import { comparedJobs } from '../../../../src/snapshots/compare/jobs.ts';
import type { Figure, Snapshot } from '../../../../src/snapshots/document/snapshot.ts';
import { figure } from '../../../support/claim-column.ts';
import { inventSnapshot } from '../../../support/invented-snapshot.ts';

const NAMES = 'abcdefghij'.split('');
const codeOf = (name: string): Soc2020Code => `${1000 + name.charCodeAt(0)}`;

function place(name: string, jobs: readonly string[], more: Partial<Figure> = {}): Snapshot {
  const counted = { ...figure('here', name, 100), ...more };
  const rows = jobs.map((job) => ({
    soc2020: codeOf(job),
    slug: job,
    name: job,
    entry: '',
    people: more.unit === 'adverts' ? null : counted.id,
    adverts: more.unit === 'adverts' ? counted.id : null,
    lower: null,
    middle: null,
    upper: null,
  }));
  const jobsOf = { caption: `Jobs in ${name}`, payPlace: null, rows, notes: [], payNotes: [] };
  return inventSnapshot({
    area: { ...inventSnapshot().area, name, slug: name },
    figures: [counted],
    jobs: jobsOf as unknown as NonNullable<Snapshot['jobs']>,
  });
}

const paid = (jobs: readonly string[], areaName = 'United Kingdom') =>
  jobs.map((job) => [codeOf(job), figure('here', areaName, 20_000)] as const);
const sharedPay = (...paid: (readonly [Soc2020Code, Figure])[]) => ({
  byJob: new Map(paid),
  regional: null,
  sources: [],
});

it('names a job once, with its place on every list, and none that only fills both', () => {
  const [first, second] = [place('one', NAMES), place('other', ['k', ...NAMES.slice(0, 9)])];
  const found = comparedJobs([first, second], sharedPay(...paid(NAMES)));
  expect(found?.outOf).toBe(10);
  expect(found?.says).toBe(
    'The most common jobs of people who live in each place (2025): those among the first 5 in either, and those among the first 10 in one alone.',
  );
  expect(found?.rows.map(({ name, ranks }) => [name, ...ranks])).toEqual([
    ['a', 1, 2],
    ['b', 2, 3],
    ['c', 3, 4],
    ['d', 4, 5],
    ['e', 5, 6],
    ['j', 10, null],
    ['k', null, 1],
  ]);
});

it('has one pay for a job, and says where it is another place’s than most', () => {
  const pay = sharedPay(...paid(['a', 'b'], 'England'), ...paid(['c']));
  const found = comparedJobs([place('one', NAMES), place('other', NAMES)], pay);
  expect(found?.pay).toMatch(/^England/);
  expect(found?.rows.slice(0, 4).map((row) => [row.pay?.areaName ?? null, row.payIn])).toEqual([
    ['England', null],
    ['England', null],
    ['United Kingdom', 'United Kingdom'],
    [null, null],
  ]);
});

it('has two regions’ pay where both publish it, and the one pay that all have else', () => {
  const both = [figure('here', 'South East', 25), figure('here', 'Yorkshire and The Humber', 23)];
  const pay = {
    ...sharedPay(...paid(['a', 'b'])),
    regional: { names: both.map(({ areaName }) => areaName), byJob: new Map([[codeOf('a'), both]]) },
  };
  const found = comparedJobs([place('one', NAMES), place('other', NAMES)], pay);
  expect(found?.payRegions).toEqual(['South East', 'Yorkshire and The Humber']);
  expect(found?.rows.slice(0, 2).map((row) => row.regionalPay.map(({ value }) => value))).toEqual([
    [25, 23],
    [],
  ]);
  expect(found?.rows[1]?.pay?.areaName).toBe('United Kingdom');
});

it('ranks nothing where one list counts people and the other adverts', () => {
  const found = comparedJobs([place('one', NAMES), place('other', NAMES, { unit: 'adverts' })], sharedPay());
  expect([found?.rows, found?.outOf, found?.says, found?.pay]).toEqual([[], null, null, null]);
  expect(found?.places.map(({ counted }) => counted)).toEqual(['people', 'adverts']);
});
