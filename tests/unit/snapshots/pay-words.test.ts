/** Pay of adverts in words: in a list as the advert has it, in a bulletin in one form. */
import { describe, expect, it } from 'vitest';
import type { StatedPay } from '../../../src/domain/posting.ts';
import { payInBrief, payWords } from '../../../src/snapshots/words/pay-words.ts';

const NONE: StatedPay = {
  text: null,
  minGbp: null,
  maxGbp: null,
  period: null,
  periodBasis: null,
  payBasis: null,
};
const bare = { text: '£16,206', minGbp: 16206, maxGbp: 16206 } as const;
const UNSAID = '£16,206 (the advert doesn’t say if that is a week, a month or a year)';
const PROBABLY = '£16,206 (probably a year: the advert doesn’t say)';

describe('pay of an advert', () => {
  it.each([
    [{ ...bare, period: 'year', periodBasis: 'inferred-from-size' }, PROBABLY],
    [bare, UNSAID],
    [
      { text: '£24500', minGbp: 24500, maxGbp: 24500, period: 'year', periodBasis: 'stated' },
      '£24,500 a year',
    ],
    [{ text: '£24500', period: 'year', periodBasis: 'stated' }, '£24500 a year'],
    [
      { text: '£8.5 - £9', minGbp: 8.5, maxGbp: 9, period: 'hour', periodBasis: 'stated' },
      '£8.50 to £9 an hour',
    ],
    [{ text: '£300 for a 40-hour week', period: 'week', periodBasis: 'stated' }, '£300 for a 40-hour week'],
    [
      { text: '£16,000 plus tips', minGbp: 16000, maxGbp: 16000, period: 'year', periodBasis: 'stated' },
      '£16,000 plus tips a year',
    ],
    [{ text: '£24,000 p.a.', period: 'year', periodBasis: 'stated' }, '£24,000 p.a.'],
    [{ text: 'Competitive' }, 'Competitive'],
    [{}, null],
  ] as const)('says what it is for, where anybody does: %j', (pay, words) => {
    expect(payWords({ ...NONE, ...pay })).toBe(words);
  });

  it.each([
    [
      { text: '£300 for a 40-hour week', minGbp: 300, maxGbp: 300, period: 'week', periodBasis: 'stated' },
      '£300 a week',
    ],
    [bare, UNSAID],
    [{ text: `£9 ${'and more '.repeat(6)}` }, null],
    [{ text: 'Competitive' }, null],
  ] as const)('is in one form in a line: %j', (pay, words) => {
    expect(payInBrief({ ...NONE, ...pay })).toBe(words);
  });
});
