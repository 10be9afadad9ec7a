/** What an advert pays, in words. */
import type { StatedPay } from '../../domain/posting.ts';

const PERIOD = /hour|\bhr|day|dai|week|month|year|\byr|annu|\bp\.?\/?[ahdmw]\b|\bpcm|per\b/i;
const EACH = { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month', year: 'a year' } as const;
/** "£16000", "£8.50 - £9": nothing that a form of ours would lose. */
const BARE = /^\s*£\s?[\d,.]+k?(?:\s?(?:-|–|to)\s?£?\s?[\d,.]+k?)?\s*$/i;

/**
 * As the advert has it. A bare amount gets its commas, and the period that the feed gives beside it. Where nobody gives one, that is said, with the
 * one that its size allows.
 */
export function payWords(pay: StatedPay): string | null {
  const { text, period, periodBasis } = pay;
  // "Competitive" and "National Minimum Wage" are no amounts.
  if (text === null || !/£\s?\d/.test(text) || PERIOD.test(text)) return text;
  const amount = BARE.test(text) ? (amountsOf(pay) ?? text) : text;
  if (period === null) return `${amount} (the advert doesn’t say if that is a week, a month or a year)`;
  return periodBasis === 'stated'
    ? `${amount} ${EACH[period]}`
    : `${amount} (probably ${EACH[period]}: the advert doesn’t say)`;
}

/** Longer ones are half an advert. */
const MOST_LETTERS = 40;

/** For a line: in one form where the period is stated; else the advert's own words, where they name an amount and are few. */
export function payInBrief(pay: StatedPay): string | null {
  const { text, period, periodBasis } = pay;
  const amounts = amountsOf(pay);
  if (amounts !== null && period !== null && periodBasis === 'stated') return `${amounts} ${EACH[period]}`;
  return text?.includes('£') && text.length <= MOST_LETTERS ? payWords(pay) : null;
}

function amountsOf({ minGbp, maxGbp }: Pick<StatedPay, 'minGbp' | 'maxGbp'>): string | null {
  const least = minGbp ?? maxGbp;
  const most = maxGbp ?? minGbp;
  if (least === null || most === null) return null;
  return least === most ? pounds(least) : `${pounds(least)} to ${pounds(most)}`;
}

function pounds(amount: number): string {
  const places = Number.isInteger(amount) ? 0 : 2;
  return `£${amount.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places })}`;
}
