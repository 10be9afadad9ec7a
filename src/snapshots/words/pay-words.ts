/** Pay as the advert has it. A bare amount gets the period that the feed gives beside it, and says so where nobody gives one. */
import type { StatedPay } from '../../domain/posting.ts';

const PERIOD = /hour|\bhr|day|dai|week|month|year|\byr|annu|\bp\.?\/?[ahdmw]\b|\bpcm|per\b/i;
const EACH = { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' } as const;

export function payWords({
  text,
  period,
  periodBasis,
}: Pick<StatedPay, 'text' | 'period' | 'periodBasis'>): string | null {
  // "Competitive" and "National Minimum Wage" are no amounts.
  if (text === null || !/£\s?\d/.test(text) || PERIOD.test(text)) return text;
  return period !== null && periodBasis === 'stated'
    ? `${text} ${EACH[period]}`
    : `${text} (the advert doesn’t say per what)`;
}
