import { describe, expect, it } from 'vitest';
import { readSalary, type SalaryFields } from '../../../../src/connectors/shared/read-salary.ts';

const said = (fields: Partial<SalaryFields>): SalaryFields => ({
  text: null,
  min: null,
  max: null,
  unit: null,
  currency: null,
  ...fields,
});
const shortly = (fields: Partial<SalaryFields> | null) => {
  const { pay, problem } = readSalary(fields === null ? null : said(fields));
  return [pay.minGbp, pay.maxGbp, pay.period, problem?.code ?? null];
};

describe('pay fields of boards', () => {
  it.each([
    [{ text: '£40,317 – £52,300' }, [40317, 52300, 'year', null]],
    [{ text: '£13.65/hour - £14.03/hour (CRB18)' }, [13.65, 14.03, 'hour', null]],
    [{ text: '27,300 GBP yearly' }, [27300, 27300, 'year', null]],
    [{ text: '£26,402 to 28,141 Per Annum' }, [26402, 28141, 'year', null]],
    // A field of pay holds money, so a figure alone is pounds.
    [{ text: '13.26' }, [13.26, 13.26, 'hour', null]],
    [{ text: '24,000 - 26,500' }, [24000, 26500, 'year', null]],
    [{ min: 27300, unit: 'YEAR', currency: 'GBP' }, [27300, null, 'year', null]],
    [{ min: '24000.00', max: '26,000', unit: 'per annum', currency: 'gbp' }, [24000, 26000, 'year', null]],
    [{ min: 0, max: 26000, unit: 'year' }, [null, 26000, 'year', null]],
    [{ min: 12.5, max: 12.5, unit: 'hour' }, [12.5, 12.5, 'hour', null]],
  ] as const)('reads %j', (fields, expected) => {
    expect(shortly(fields)).toEqual(expected);
  });

  it.each([
    ['a slip of the keyboard', { text: '2000022000' }, 'unreadable-pay'],
    [
      'another currency by its code',
      { min: 135000, max: 175000, unit: 'Year', currency: 'USD' },
      'unreadable-pay',
    ],
    ['another currency by its sign', { text: 'CA$102.8K – CA$137K' }, 'unreadable-pay'],
    ['euros', { text: '€30,000 a year' }, 'unreadable-pay'],
    [
      'thousands without saying so',
      { min: '75.00', max: '95.00', unit: 'year', currency: 'GBP' },
      'unreadable-pay',
    ],
    ['more digits than money has', { min: 1e29, unit: 'year' }, 'unreadable-pay'],
    ['no figures', { text: 'Competitive' }, 'unreadable-pay'],
  ] as const)('takes no figures from %s', (_what, fields, code) => {
    expect(shortly(fields)).toEqual([null, null, null, code]);
  });

  it.each([
    [{ min: 1e29, max: 26_000, unit: 'year' }, 'Up to £26000'],
    [{ min: 10_000_001, unit: 'year' }, null],
    [{ min: 'x' }, null],
  ])('shows nothing of a stray figure in %j, and tells of it', (fields, text) => {
    const { pay, problem } = readSalary(said(fields));
    expect([pay.text, problem]).toEqual([
      text,
      { code: 'unreadable-pay', detail: `“${fields.min}” is no figure of pay` },
    ]);
  });

  it('names a unit that it does not know, and reads the figures by their size', () => {
    expect(shortly({ text: '£24,000', unit: 'sprint' })).toEqual([24000, 24000, 'year', 'unknown-code']);
  });

  it('is silent where the board is', () => {
    for (const fields of [null, {}, { text: ' ' }, { min: 0, max: 0, unit: 'year', currency: 'USD' }])
      expect(shortly(fields)).toEqual([null, null, null, null]);
  });
});
