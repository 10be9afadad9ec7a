import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { type Candidate, checkCandidate } from '../../../src/pipeline/check/check-candidate.ts';
import { jitterOf } from '../../../src/pipeline/fetching/retry.ts';
import { SOFTWARE_VERSION } from '../../../src/pipeline/shared/code-version.ts';
import { toWholeSecond } from '../../../src/pipeline/shared/instants.ts';
import { createStatedTotals } from '../../../src/pipeline/staging/stated-totals.ts';
import { madeUpSource } from '../../support/made-up-connector.ts';

const assertions = {
  minRecords: 100,
  maxRecords: 200,
  maxRejectedShare: 0.1,
  maxFallShare: 0.3,
};
const plain: Candidate = {
  recordCount: 150,
  acceptedCount: 150,
  valueCount: 0,
  rejectedCount: 0,
  repeatedCount: 0,
  missingCount: 0,
  previousAcceptedCount: 150,
  measures: [],
  emptyAnswers: [],
  previousEmptyCount: 0,
  previousRecordCount: 150,
  cappedAt: null,
  implausible: [],
  isGathered: false,
};
const check = (changes: Partial<Candidate>) =>
  checkCandidate(madeUpSource({ assertions }), { ...plain, ...changes });

describe('the check', () => {
  it.each([
    [{ recordCount: 99 }, '99 records arrived, at least 100 are expected'],
    [{ recordCount: 201 }, '201 records arrived, at most 200 are expected'],
    [{ recordCount: 150, repeatedCount: 60 }, '90 records arrived, at least 100 are expected'],
    [{ rejectedCount: 16 }, '10.7 % of the records were rejected, at most 10 % is allowed'],
    [
      { acceptedCount: 104 },
      '30.7 % fewer than the 150 of the last release (104 now), at most 30 % is allowed',
    ],
  ])('fails %j', (changes, sentence) => {
    expect(check(changes).failures).toEqual([sentence]);
  });

  it.each([{ recordCount: 100 }, { recordCount: 200 }, { rejectedCount: 15 }, { acceptedCount: 105 }])(
    'passes at the limit with a warning: %j',
    (changes) => {
      const { failures, issues } = check(changes);
      expect(failures).toEqual([]);
      expect(issues.map((found) => found.code)).toEqual(['assertion-warning']);
    },
  );

  it.each([
    [100, [], null, []],
    [99, [], 'info', []],
    [90, [], 'warning', []],
    [101, ['Dover'], 'warning', []],
    [
      74,
      ['Dover'],
      null,
      ['people has 74 figures, 100 in the last release: nothing came any more for Dover'],
    ],
  ] as const)(
    'tells of a measure that has %d figures of 100, and %j gone',
    (now, gone, severity, failures) => {
      const found = check({ measures: [{ measure: 'people', before: 100, now, isWithdrawn: false, gone }] });
      expect(found.failures).toEqual(failures);
      const told = found.issues.map((one) => [one.code, one.severity]);
      expect(told).toEqual(severity === null ? [] : [['fewer-figures', severity]]);
    },
  );

  it('has nothing to say of a usual release, nor of growth', () => {
    expect(check({})).toEqual({ failures: [], issues: [] });
    expect(check({ previousAcceptedCount: null })).toEqual({ failures: [], issues: [] });
    expect(check({ acceptedCount: 190, recordCount: 180 })).toEqual({ failures: [], issues: [] });
  });
});

describe('the check of growth', () => {
  it.each([
    [{ previousAcceptedCount: 400, acceptedCount: 1001, recordCount: 1001 }, 'it does not grow so fast'],
    [{ previousAcceptedCount: 400, acceptedCount: 800, recordCount: 800 }, 'it does not grow so fast'],
    [{ recordCount: 300 }, '300 records came, 150 in the last release, and gave no more than before'],
    [{ cappedAt: 9 }, 'stopped at its limit of 9 requests'],
  ])('holds back what grew too fast or is not whole: %j', (changes, words) => {
    const wide = { ...assertions, maxRecords: 5_000 };
    const { failures } = checkCandidate(madeUpSource({ assertions: wide }), { ...plain, ...changes });
    expect(failures.join()).toContain(words);
  });

  it.each([
    { previousAcceptedCount: 100, acceptedCount: 400, recordCount: 400 },
    { previousAcceptedCount: 400, acceptedCount: 700, recordCount: 700, previousRecordCount: 400 },
    { recordCount: 190 },
  ])('lets a feed grow: %j', (changes) => {
    const wide = { ...assertions, maxRecords: 5_000 };
    expect(checkCandidate(madeUpSource({ assertions: wide }), { ...plain, ...changes }).failures).toEqual([]);
  });
});

it('stated totals: pages and details together for adverts, each query by itself for figures', () => {
  const totals = createStatedTotals();
  totals.state('page', 4);
  totals.state('page', 3);
  for (const role of ['page', 'page', 'page', 'detail']) totals.count(role);
  expect(totals.missingOverall(1)).toBe(1);
  expect(totals.missingOverall(0)).toBe(0);
  expect(totals.missingByRole()).toBe(1);
  expect(createStatedTotals().missingOverall(0)).toBe(0);
});

it('instants are told in whole seconds of UTC', () => {
  expect(toWholeSecond('2026-08-06T10:00:00+01:00')).toBe('2026-08-06T09:00:00Z');
  expect(toWholeSecond('2026-08-22T06:14:11.938428649Z')).toBe('2026-08-22T06:14:11Z');
  expect(toWholeSecond('2024-02-29T23:59:59Z')).toBe('2024-02-29T23:59:59Z');
  expect(toWholeSecond('Thu, 06 Aug 2026 10:00:00 +0100')).toBe('2026-08-06T09:00:00Z');
  expect(toWholeSecond('soon')).toBeNull();
});

it.each([
  '2026-02-29',
  '2026-02-30',
  '2026-02-31',
  '2025-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-06-31',
  '2026-09-31',
  '2026-11-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-01-32',
])('an instant of %s, which is no day, is none', (day) => {
  for (const rest of ['', 'T11:00:00Z', 'T11:00:00.5Z', 'T23:30:00+01:00', 'T11:00']) {
    expect(toWholeSecond(`${day}${rest}`)).toBeNull();
  }
});

it('chance depends on the seed alone', () => {
  const draw = (seed: string) => Array.from({ length: 50 }, jitterOf(seed));
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
  expect(draw('a').every((number) => number >= 0 && number < 1)).toBe(true);
});

it("the version in the User-Agent is the package's", () => {
  expect(SOFTWARE_VERSION).toBe(packageJson.version);
});
