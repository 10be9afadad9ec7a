import { expect, test } from 'vitest';
import { codePay } from '../../../src/coding/pay/code-pay.ts';
import { minimumWageOn } from '../../../src/coding/pay/minimum-wage.ts';
import { readPay } from '../../../src/coding/pay/read-pay.ts';

const coded = (text: string, on = '2026-05-01', context = '') => {
  const { minGbpPerYear, maxGbpPerYear, origin } = codePay(readPay(text, null).pay, on, context);
  return [minGbpPerYear, maxGbpPerYear, origin];
};

test.each([
  ['7 to 9 per hour', 7, 9, 'hour'],
  ['40000 - 85400/annum 40k OTE 40k + CA', 40000, 85400, 'year'],
  ['40000 - 50000/annum OTE 70,000 - 80,000', 40000, 50000, 'year'],
  ['20-40K per annum', 20000, 40000, 'year'],
  ['22979-24088', 22979, 24088, 'year'],
  ['£24,907 rising to £30,615', 24907, 30615, 'year'],
  ['£16,195/ £17,222 (over 25)', 16195, 17222, 'year'],
  ['£11.50 p/h - £12.40 p/h', 11.5, 12.4, 'hour'],
  ['140000 + Up to £18K bonus', 140000, 140000, 'year'],
  ['£450/day', 450, 450, 'day'],
] as const)('%s', (text, minGbp, maxGbp, period) => {
  expect(readPay(text, null).pay).toMatchObject({ minGbp, maxGbp, period });
});

test.each([
  'Competitive',
  '37.5 hours per week',
  'Band 5',
  'NJC 5 - 6',
  'MPS/UPS',
  '€30,000 - €35,000',
  'Ref 20345 per annum',
])('no figures are taken from "%s"', (text) => {
  expect(readPay(text, null).pay).toMatchObject({ minGbp: null, maxGbp: null });
});

test.each([
  ['£12.71 an hour', 24785, 24785, 'stated'],
  ['£100 a day', 26000, 26000, 'stated'],
  ['£500 per week', 26000, 26000, 'stated'],
  ['£2,000 per month', 24000, 24000, 'stated'],
  ['Up to £45,000 per annum', null, 45000, 'stated'],
  ['£30,000 estimated', 30000, 30000, 'predicted'],
] as const)('%s is worth %s to %s a year', (text, min, max, origin) => {
  expect(coded(text)).toEqual([min, max, origin]);
});

test('actual pay of a part-time job gives no full-time year, an hour of it does', () => {
  expect(coded('£11,000 actual')).toEqual([null, null, null]);
  expect(coded('£12.00 per hour (actual)')).toEqual([23400, 23400, 'stated']);
});

test('a band counts as it was on the day, and only in the NHS', () => {
  expect(coded('Band 5', '2026-05-01', 'NHS Trust')).toEqual([32073, 39043, 'scale']);
  expect(coded('Band 8a', '2024-05-01', 'NHS Trust')).toEqual([53755, 60504, 'scale']);
  expect(coded('Band 5/6', '2020-11-01', 'Nursing')).toEqual([24907, 37890, 'scale']);
  expect(coded('Band 5', '2026-05-01', 'Kent County Council')).toEqual([null, null, null]);
});

test('the minimum wage reaches from the youngest who may apply to the adult rate', () => {
  expect(coded('National Minimum Wage', '2026-05-01')).toEqual([15600, 24785, 'minimum-wage']);
  expect(coded('National Minimum Wage', '2019-05-01')).toEqual([null, null, null]);
  expect(coded('We pay the Real Living Wage')).toEqual([null, null, null]);
  expect(minimumWageOn('2025-03-31')?.adult).toBe(11.44);
});

test('commission is marked', () => {
  expect(codePay(readPay('£25,000 - £60,000 OTE', null).pay, '2026-05-01').isOnTarget).toBe(true);
});
