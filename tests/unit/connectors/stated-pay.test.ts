import { describe, expect, test } from 'vitest';
import { toStatedPay } from '../../../src/connectors/shared/stated-pay.ts';
import type { PayPeriod, StatedPay } from '../../../src/domain/posting.ts';

const A = 'actual';
const F = 'full-time-equivalent';

type Row = readonly [
  text: string,
  min: number | null,
  max: number | null,
  period: PayPeriod | null,
  basis: StatedPay['payBasis'],
];

/** Every way of wording that recorded school adverts hold, with the unit YEAR that the feed states. */
const prose: readonly Row[] = [
  ['£21,974.20 - £22,324.24 Annually (Actual) Band D SCP 6-7', 21974.2, 22324.24, 'year', A],
  ['£25,583.00 Annually (FTE) NJC 5: £25,583.00 FTE, £13,482.93 pro rata per annum', 25583, 25583, 'year', F],
  ['£33,143.00 - £44,075.00 Annually (Actual) Full-Time Equivalent:', 33143, 44075, 'year', A],
  ['25,989.00 - 26,403.00 FTE', 25989, 26403, 'year', F],
  ['19,807 FTE - £20,392 FTE. NJC Grade 5 SCP 13 - 15 (Outer London)', 19807, 20392, 'year', F],
  ['£12,046 – 13,138', 12046, 13138, 'year', null],
  ['£31, 537 - £33,143', 31537, 33143, 'year', null],
  ['£26597 - £31869FTE', 26597, 31869, 'year', F],
  ['SCP 23 (£35,571) - SCP 28 (£40,446)', 35571, 40446, 'year', null],
  ['Between £36,363 and £39,862', 36363, 39862, 'year', null],
  ['£25,989 – £26,824 per annum pro rata | £19,027 - £20,727 per annum\u200b', 25989, 26824, 'year', null],
  ['£25,588.00 (actual salary £21,848.22)', 25588, 25588, 'year', null],
  [
    'SCP 16 - Actual £21,945.34 per annum (FTE £25,564) dependent on experience',
    21945.34,
    21945.34,
    'year',
    A,
  ],
  ['PATH 4 £19,328 - £19,635 (actual salary)', 19328, 19635, 'year', A],
  ['£29,540 per annum full time equivalent, actual salary £26,949 per annum.', 29540, 29540, 'year', F],
  ['Grade 4, SCP 6-7, FTE £25,989 - £26,403. Actual starting salary £21,731', 25989, 26403, 'year', F],
  ['Grade D starting from £24,006', 24006, null, 'year', null],
  ['Up to £45,000 per annum', null, 45000, 'year', null],
  ['£30k - £35k', 30000, 35000, 'year', null],
  ['£30-35k', 30000, 35000, 'year', null],
  ['£10,672.00 Annually (Actual) Monday – Friday (18.5 hours per week)', 10672, 10672, 'year', A],
  ['£24,000 a year', 24000, 24000, 'year', null],
  ['£15,704 for your first year, then could increase', 15704, 15704, 'year', null],
  ['£310.50 a week', 310.5, 310.5, 'week', null],
  ['£2,100 per month', 2100, 2100, 'month', null],
  ['£12.71 Hourly\n\rLevel 1 B Point 2', 12.71, 12.71, 'hour', null],
  ['£13.47 – £13.68/hour (£25,989 - £26,403/year FTE)', 13.47, 13.68, 'hour', null],
  ['£12.71 p/h (National Living Wage)', 12.71, 12.71, 'hour', null],
];

test.each(prose)('%s', (text, minGbp, maxGbp, period, payBasis) => {
  expect(toStatedPay(text, 'year').pay).toMatchObject({ minGbp, maxGbp, period, payBasis });
});

test.each([
  'See job description',
  'Grade 6, spinal point 18-22',
  'Actual Annual Salary',
  '£27.752 pa',
  'You will be paid up to £283 (incl holiday pay) per Local Governing Body Meeting',
  '£0 - £0',
])('gives no figures for "%s", and says so', (text) => {
  const { pay, problem } = toStatedPay(text, 'year');
  expect(pay).toMatchObject({ text, minGbp: null, maxGbp: null, period: null, periodBasis: null });
  expect(problem?.code).toBe('unreadable-pay');
});

describe('the unit', () => {
  test('of the text wins over the feed’s, and the contradiction is named', () => {
    const { pay, problem } = toStatedPay('£13.05 - £13.47 Hourly', 'year');
    expect(pay).toMatchObject({ period: 'hour', periodBasis: 'stated' });
    expect(problem?.code).toBe('contradicting-units');
  });
  test('of a year beside £12.71 is a slip', () => {
    const { pay, problem } = toStatedPay('£12.71', 'year');
    expect(pay).toMatchObject({ minGbp: 12.71, period: 'hour', periodBasis: 'inferred-from-size' });
    expect(problem?.code).toBe('contradicting-units');
  });
  test.each([
    ['£12.71', 'hour'],
    ['£12.71 to £14.00', 'hour'],
    ['£450.00', 'day'],
    ['£8092.00', 'year'],
    ['£28392.00 to £31157.00', 'year'],
    ['£5000.00', null],
    ['£99.00 to £120.00', null],
  ] as const)('of %s, where none is stated, is told by its size', (text, period) => {
    const { pay } = toStatedPay(text, null);
    expect(pay.period).toBe(period);
    expect(pay.periodBasis).toBe(period === null ? null : 'inferred-from-size');
    expect(pay.minGbp).not.toBeNull();
  });
});

test('nothing said is no problem', () => {
  expect(toStatedPay(null, null)).toEqual({
    pay: { text: null, minGbp: null, maxGbp: null, period: null, periodBasis: null, payBasis: null },
    problem: null,
  });
  expect(toStatedPay(' \n', 'year').problem).toBeNull();
});

test('contact details in pay are masked', () => {
  expect(toStatedPay('£20,000 per annum, ask pay@school.example', 'year').pay.text).toBe(
    '£20,000 per annum, ask [e-mail removed]',
  );
});

test('long hostile text is read in no time', () => {
  const started = performance.now();
  for (const text of [
    '£'.repeat(50_000),
    '£1'.repeat(25_000),
    '9,'.repeat(25_000),
    '£1 '.padEnd(50_000, ' '),
    'actual '.repeat(8_000),
  ]) {
    toStatedPay(text, 'year');
  }
  expect(performance.now() - started).toBeLessThan(1_000);
});
