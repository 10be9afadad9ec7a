/** What commission may bring is told from the pay, in whatever order an advert names them. */
import { describe, expect, it } from 'vitest';
import { codePay } from '../../../src/coding/pay/code-pay.ts';
import { readPay } from '../../../src/coding/pay/read-pay.ts';

const read = (text: string) => readPay(text, null).pay;

describe('the basic pay beside what can be earned', () => {
  it.each([
    ['Earn up to £40k OTE, basic £24k', 24_000, 24_000, 'year'],
    ['OTE £40,000 (£24,000 basic)', 24_000, 24_000, 'year'],
    ['£24k basic + commission, OTE 40k', 24_000, 24_000, 'year'],
    ['£24,000 basic, £40,000 OTE', 24_000, 24_000, 'year'],
    ['£40k OTE (24k basic)', 24_000, 24_000, 'year'],
    ['40000 OTE, 24000 basic', 24_000, 24_000, 'year'],
    ['£35k OTE - £25k basic', 25_000, 25_000, 'year'],
    ['£25,000 rising to £30,000 OTE', 25_000, 25_000, 'year'],
    ['Basic £24k rising to £26k after probation, OTE £40k', 24_000, 26_000, 'year'],
    ['Realistic earnings of £45,000, basic salary £24,500', 24_500, 24_500, 'year'],
    ['Realistic earnings £45k (basic £25k)', 25_000, 25_000, 'year'],
    ['On target earnings of £38,000. Base salary of £26,000 per annum', 26_000, 26_000, 'year'],
    ['Uncapped commission - earn £60,000+ a year. Basic £25,000', 25_000, 25_000, 'year'],
    ['Potential earnings of £50,000 per annum; salary £27,000 per annum', 27_000, 27_000, 'year'],
    ['Earning potential £50k. Salary: £27k', 27_000, 27_000, 'year'],
    ['OTE: £28,000 to £32,000 (basic of £23,500)', 23_500, 23_500, 'year'],
    ['£50k-£60k OTE, £30k-£35k base', 30_000, 35_000, 'year'],
    ['£30k basic £60k-£70k OTE', 30_000, 30_000, 'year'],
    ['£35,000 inc. commission, £24,000 basic', 24_000, 24_000, 'year'],
    ['Year 1 OTE £35k, £22k basic', 22_000, 22_000, 'year'],
    ['OTE £35,000 - £12.50 per hour', 12.5, 12.5, 'hour'],
    ['£14.50 per hour OTE (£12.60 per hour basic)', 12.6, 12.6, 'hour'],
    ['Earn £500 per week OTE, £320 per week basic', 320, 320, 'week'],
    ['Expected earnings £30,000; guaranteed £22,000 a year', 22_000, 22_000, 'year'],
    ['£28,000 - £32,000 basic plus commission (OTE £45,000 - £55,000)', 28_000, 32_000, 'year'],
  ] as const)('"%s"', (text, minGbp, maxGbp, period) => {
    expect(read(text)).toMatchObject({ minGbp, maxGbp, period });
  });
});

describe('an amount that nothing but commission reaches', () => {
  it.each([
    ['OTE £50,000', 50_000],
    ['£50k OTE', 50_000],
    ['Up to £50,000 OTE', 50_000],
    ['Commission only, OTE £40,000', 40_000],
    ['Competitive basic + OTE £45,000', 45_000],
    ['£60,000 OTE uncapped', 60_000],
    ['Realistic OTE £40,000 - £50,000', 50_000],
    ['On-target earnings: £38k', 38_000],
    ['Earning potential of £42,000', 42_000],
    ['£36,000 realistic earnings', 36_000],
  ] as const)('is the upper end alone: "%s"', (text, maxGbp) => {
    const pay = read(text);
    expect(pay).toMatchObject({ minGbp: null, maxGbp, period: 'year' });
    expect(codePay(pay, '2026-05-01')).toMatchObject({ minGbpPerYear: null, isOnTarget: true });
  });
});

describe('pay that commission does not touch', () => {
  it.each([
    ['£27,000 per annum (£35,000 OTE)', 27_000, 27_000],
    ['£24,000 plus uncapped commission (OTE £40,000+)', 24_000, 24_000],
    ['£30,000 to £35,000 per annum plus OTE £10,000', 30_000, 35_000],
    ['£25,000 - £60,000 OTE', 25_000, 60_000],
    ['£12,000 - £40,000 per annum, OTE', 12_000, 40_000],
    ['£34,000 per annum, OTE', 34_000, 34_000],
    ['£24,000 (£35,000 with commission)', 24_000, 24_000],
    ['Salary £24,000, potential to earn £32,000', 24_000, 24_000],
    ['£27,000 basic salary + bonus up to £3,000', 27_000, 27_000],
    ['Earn £26,000 per annum', 26_000, 26_000],
    ['£25,000, rising to £28,000', 25_000, 28_000],
    ['£28,047 basic, up to £36,000 with unsocial hours', 28_047, 36_000],
  ] as const)('stays as it was: "%s"', (text, minGbp, maxGbp) => {
    expect(read(text)).toMatchObject({ minGbp, maxGbp });
  });
});
