import { expect, test } from 'vitest';
import { codePay } from '../../../src/coding/pay/code-pay.ts';
import { minimumWageOn } from '../../../src/coding/pay/minimum-wage.ts';
import { readPay } from '../../../src/coding/pay/read-pay.ts';
import { FRINGE } from '../../../src/coding/pay/teachers-pay.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';

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

test.each([
  ['NJC SCP 5-6', 25583, 25989],
  ['SCP 7 to 11, 37 hours per week', 26403, 28142],
  ['NJC Points 14-19, 36 hours per week', 29540, 32061],
  ['NJC Scale 3, Point 5', 25583, 25583],
  ['SCP 6 to SCP 11 (actual salary £22,350 - £24,202 per annum)', 25989, 28142],
])('"%s" is pay from the published spine', (text, min, max) => {
  expect(coded(text, '2026-05-01')).toEqual([min, max, 'scale']);
});

test.each([
  'NJC Grade 4',
  'SCP 37',
  'SCP 11 - 7',
  'NJC SCP 13 - 15 (Outer London)',
  'SCP 5 plus fringe allowance',
])('no pay is made up for "%s"', (text) => {
  expect(coded(text, '2026-05-01')).toEqual([null, null, null]);
});

test('the spine is none for a day before the first that is held', () => {
  expect(coded('NJC SCP 5-6', '2025-03-31')).toEqual([null, null, null]);
});

const LEEDS = 'E08000035';
test.each([
  ['MPS', 'Teacher of Maths', [LEEDS], 32916, 45352],
  ['Teachers’ main pay range', '', [LEEDS], 32916, 45352],
  ['mps/ups', 'Example Academy', [LEEDS], 32916, 51048],
  ['UPS', 'Example School', [LEEDS], 47472, 51048],
  ['M1 - M6', 'Example School', [LEEDS], 32916, 45352],
  ['MPS 1-4', 'Example School', [LEEDS], null, null],
  ['M3', 'Example School', [LEEDS], null, null],
  ['UPS', 'Parcel driver', [LEEDS], null, null],
  ['MPS (Inner London)', 'Example School', [LEEDS], null, null],
  ['MPS', 'Example School', ['E09000028'], null, null],
  ['MPS', 'Example School', ['W06000015'], null, null],
  ['MPS', 'Example School', ['E07000208'], null, null],
  ['MPS', 'Example School', [], null, null],
] as const)('"%s" of a %s in %j', (text, context, districts, min, max) => {
  const pay = codePay(readPay(text, null).pay, '2026-05-01', context, districts);
  expect([pay.minGbpPerYear, pay.maxGbpPerYear]).toEqual([min, max]);
});

test('teachers’ ranges count as they were on the day', () => {
  const on = (day: string) => codePay(readPay('MPS', null).pay, day, 'School', [LEEDS]).minGbpPerYear;
  expect([on('2024-08-31'), on('2025-08-31'), on('2025-09-01')]).toEqual([null, 31650, 32916]);
});

test('the fringe is made of current districts outside London', () => {
  const areas = createAreaIndex([]);
  for (const code of FRINGE) {
    expect(code.startsWith('E09')).toBe(false);
    expect(areas.find(code)).toMatchObject({ level: 'district', endYear: null });
  }
});
