import { describe, expect, it, test } from 'vitest';
import { codePay } from '../../../src/coding/pay/code-pay.ts';
import { readPay } from '../../../src/coding/pay/read-pay.ts';

const read = (text: string) => readPay(text, null).pay;
const yearOf = (text: string, on = '2026-11-28', context = '') => {
  const { minGbpPerYear, maxGbpPerYear } = codePay(read(text), on, context);
  return [minGbpPerYear, maxGbpPerYear];
};

describe('both ends of a range', () => {
  it.each([
    ['Starting at £23,500, up to £27,000 with experience', 23500, 27000, 'year'],
    ['£13.10 per hour, rising to £13.90 per hour after training', 13.1, 13.9, 'hour'],
    ['£24,200 (rising to £26,900 when qualified)', 24200, 26900, 'year'],
    ['£30,100 up to £35,400', 30100, 35400, 'year'],
    ['£25,000, rising to £28,000', 25000, 28000, 'year'],
    ['£22,500 increasing to £24,000 after probation', 22500, 24000, 'year'],
    ['£22,500 increasing after six months to £24,000', 22500, 24000, 'year'],
    ['£12.80 an hour rising up to £14.20 an hour', 12.8, 14.2, 'hour'],
    ['£400 a day going up to £450 a day', 400, 450, 'day'],
    ['£26,000 (increasing to £29,500)', 26000, 29500, 'year'],
    ['£28,000 max £31,000', 28000, 31000, 'year'],
    ['£27,400\u200b - £31,200', 27400, 31200, 'year'],
    ['£27,400 \u200b–\u200b £31,200 per annum', 27400, 31200, 'year'],
    ['£13,79 per hour', 13.79, 13.79, 'hour'],
    ['£13,79 - £14,20 per hour', 13.79, 14.2, 'hour'],
    ['£22.76/h - £36.42p/h', 22.76, 36.42, 'hour'],
  ] as const)('are read in "%s"', (text, minGbp, maxGbp, period) => {
    expect(read(text)).toMatchObject({ minGbp, maxGbp, period });
  });

  it.each([
    ['£31,000+', 31000],
    ['£31,000+ per annum', 31000],
    ['£31,000 + ', 31000],
    ['£31k+, depending on experience', 31000],
    ['£31,000 and above', 31000],
    ['£31,000 or more', 31000],
    ['At least £31,000', 31000],
    ['£31,000 per annum and upwards', 31000],
    ['In excess of £31,000', 31000],
    ['Starting from £31,000', 31000],
  ] as const)('"%s" is open upward', (text, minGbp) => {
    expect(read(text)).toMatchObject({ minGbp, maxGbp: null, period: 'year' });
  });

  it.each(['£31,000 + bonus', '£31,000 + £2,000 bonus', '£31,000+benefits', '£31,000 plus pension'])(
    '"%s" is not',
    (text) => {
      expect(read(text)).toMatchObject({ minGbp: 31000, maxGbp: 31000 });
    },
  );
});

describe('a full-time figure beside what the job comes to', () => {
  it.each([
    ['Actual salary £12,340 (FTE £25,100)', 25100, 25100],
    ['£12,340 (FTE £25,100)', 25100, 25100],
    ['£14,000 pro rata (£26,000 full-time equivalent)', 26000, 26000],
    ['SCP 16 - Actual £21,945 per annum (FTE £25,564)', 25564, 25564],
    ['£11,200 per annum (FTE £22,400)', 22400, 22400],
    ['£11,200 - £12,000 (FTE £22,400 - £24,000)', 22400, 24000],
    ['£15,300 actual, full time equivalent £24,900', 24900, 24900],
    ['£15,300 a year (full-time salary £24,900)', 24900, 24900],
    ['NJC SCP 5, £14,100 (£25,583 FTE)', 25583, 25583],
    ['£9,800 per annum (WTE: £24,500 per annum)', 24500, 24500],
    ['£12,340 per annum (£25,100 pro rata)', 25100, 25100],
    ['Actual salary: £17,010. Full time equivalent salary is £23,800', 23800, 23800],
    ['FTE £25,100 (actual £12,340)', 25100, 25100],
    ['£25,100 FTE, £12,340 actual', 25100, 25100],
    ['£25,100 pro rata', 25100, 25100],
    ['Actual salary £12,340', null, null],
  ] as const)('%s', (text, min, max) => {
    expect(yearOf(text)).toEqual([min, max]);
  });
});

describe('the amount that is the pay', () => {
  it.each([
    ['£750 welcome bonus. £13.40 per hour', 13.4, 'hour'],
    ['Refer a friend and get £200. £27,400 per annum', 27400, 'year'],
    ['£60 shift allowance, £12.90 per hour', 12.9, 'hour'],
    ['Golden hello of £3,000! Salary £29,500 a year', 29500, 'year'],
    ['£1,000 retention bonus, £26,100 per annum', 26100, 'year'],
    ['Sign-on bonus of £500, then £14 per hour', 14, 'hour'],
    ['£500 training budget. £24,800 per annum', 24800, 'year'],
    ['£250 referral reward; £13.05 an hour', 13.05, 'hour'],
    ['Relocation package worth £8,000. £41,000 per annum', 41000, 'year'],
    ['Car allowance £4,500, salary £38,000 per annum', 38000, 'year'],
    ['With a £5m turnover we pay £32,000 per annum', 32000, 'year'],
    ['£100 voucher on joining, then £520 per week', 520, 'week'],
  ] as const)('of "%s"', (text, minGbp, period) => {
    expect(read(text)).toMatchObject({ minGbp, maxGbp: minGbp, period });
  });

  it.each([
    ['Sign-on bonus £500 and £14 per hour', 14, 14, 'hour'],
    ['£14 per hour and £500 welcome bonus', 14, 14, 'hour'],
    ['£14 per hour and up to £500 bonus', 14, 14, 'hour'],
    ['Welcome bonus of £1,000 and £27,000 per annum', 27000, 27000, 'year'],
    ['£27,000 and £1,500 retention bonus', 27000, 27000, 'year'],
    ['£27,000 per annum and £1,500 car allowance', 27000, 27000, 'year'],
    ['Joining bonus up to £750 and £13 an hour', 13, 13, 'hour'],
    ['Referral bonus £250 - £13.40 per hour', 13.4, 13.4, 'hour'],
    ['£13.40 per hour - £250 referral bonus', 13.4, 13.4, 'hour'],
    ['£13.40 per hour and £250 after twelve weeks', 13.4, 13.4, 'hour'],
    ['Relocation allowance of £2,000 and £31,000 a year', 31000, 31000, 'year'],
    ['Earn an extra £200 and £480 per week', 480, 480, 'week'],
    ['Sign-on bonus £500 and £13 - £14 per hour', 13, 14, 'hour'],
    ['£13 - £14 per hour and £500 bonus', 13, 14, 'hour'],
    ['Bonus between £500 and £1,000, £14 per hour', 14, 14, 'hour'],
    ['between £13 and £14 per hour', 13, 14, 'hour'],
    ['£13 and £14 per hour, depending on age', 13, 14, 'hour'],
    ['£26,000 and £31,000 per annum, plus bonus', 26000, 31000, 'year'],
    ['£30,000 - £250,000 per annum', 30000, 250000, 'year'],
  ] as const)('beside an extra, in "%s"', (text, minGbp, maxGbp, period) => {
    expect(read(text)).toMatchObject({ minGbp, maxGbp, period });
  });

  it.each(['£750 welcome bonus', 'Refer a friend and get £200', '£60 shift allowance'])(
    '"%s" names none',
    (text) => {
      expect(read(text)).toMatchObject({ minGbp: null, maxGbp: null });
    },
  );
});

describe('a named minimum rate, on 28 November 2026', () => {
  it.each([
    ['National Living Wage', 24785, 24785],
    ['National Minimum Wage for apprentices', 15600, 15600],
    ['National Minimum Wage (18 to 20)', 21158, 21158],
    ['NLW', 24785, 24785],
    ['Paid at the National Living Wage (21 and over)', 24785, 24785],
    ['National Minimum Wage, ages 18-20', 21158, 21158],
    ['National Minimum Wage (under 18)', 15600, 15600],
    ['Minimum wage for 16 to 17', 15600, 15600],
    ['Apprentice National Minimum Wage', 15600, 15600],
    ['National Apprenticeship Wage', 15600, 15600],
    ['National Minimum Wage 21 and over', 24785, 24785],
    ['National Minimum Wage', 15600, 24785],
    ['National Minimum/Living Wage', 15600, 24785],
    ['Apprentice minimum wage, depending on age', 15600, 24785],
    ['Real Living Wage', null, null],
    ['London Living Wage', null, null],
  ] as const)('%s', (text, min, max) => {
    expect(yearOf(text)).toEqual([min, max]);
  });

  test('counts as it was when the advert was posted', () => {
    expect(yearOf('National Living Wage', '2025-05-01')).toEqual([23810, 23810]);
    expect(yearOf('National Minimum Wage for apprentices', '2024-05-01')).toEqual([12480, 12480]);
  });
});

describe('an amount that nobody is paid', () => {
  it.each([
    '£1e20',
    '£1e20 per year',
    '£1e308',
    '£5 million an hour',
    '£5m per annum',
    '£100000000000000000000 per year',
    '£999,999,999',
    '£501 per hour',
    '£2bn a year',
    '£600,000 per annum',
    '£1 - £99999999 per hour',
    `£${'9'.repeat(400)} a year`,
  ])('leaves the pay empty, with a reason: %s', (text) => {
    const { pay, problem } = readPay(text, null);
    expect(pay).toMatchObject({ minGbp: null, maxGbp: null, period: null });
    expect(problem?.code).toBe('unreadable-pay');
    expect(yearOf(text)).toEqual([null, null]);
  });

  it('is no year’s pay either where a feed’s own field holds it', () => {
    const pay = { ...read('£30,000 a year'), minGbp: 30_000, maxGbp: 1e20 };
    expect(codePay(pay, '2026-11-28')).toMatchObject({
      minGbpPerYear: null,
      maxGbpPerYear: null,
      origin: null,
    });
  });
});

describe('words that a narrow column has cut', () => {
  it.each<[string, number | null, number | null]>([
    ['Actual pro-rata salary is £27…', null, null],
    ['SCP 23-25, FTE salary (£34,43…', null, null],
    ['Pay: £13.4...', null, null],
    ['Grade 5 (SCP 17-22) £31,022.0…', 31_022, 31_022],
    ['SCP 2 - 5 (£24,413 - £25,583…', 24_413, 25_583],
    ['GRADE 5 SCP 7 (£26,403) - SCP…', 26_403, null],
    ['£25,989 per annum (pay award…', 25_989, 25_989],
    ['£26,403 - £27,254 per annum (…', 26_403, 27_254],
  ])('%s', (words, min, max) => {
    const { pay } = readPay(words, null);
    expect([pay.text, pay.minGbp, pay.maxGbp]).toEqual([words, min, max]);
  });
});
