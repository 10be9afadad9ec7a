/** The one place where values become text (rule N2). Own separators: `Intl` differs between runtimes and their versions. */

/** How readers see a kind of number. */
export type DisplayKind = 'count' | 'adverts' | 'pay-per-week' | 'pay-per-year' | 'rate' | 'per-100000';

/** "1234567" -> "1,234,567"; the sign is kept. */
export function withThousands(whole: number): string {
  const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, ',');
  return whole < 0 ? `-${digits}` : digits;
}

/**
 * People and jobs to the nearest 100 from 1,000 up, else to the nearest 10. Adverts exactly below 100, else to the nearest 10. Pay to
 * £10 a week or £500 a year. Rates to 1 %. A value that rounds to nothing is never "0" (rule Q6): it is "fewer than 5".
 */
export function displayValue(value: number, kind: DisplayKind): string {
  switch (kind) {
    case 'count':
      return Math.abs(value) >= 1000 ? nearest(value, 100) : small(value, 10, 'fewer than 5');
    case 'adverts':
      return Math.abs(value) < 100 ? withThousands(Math.round(value)) : nearest(value, 10);
    case 'pay-per-week':
      return `£${nearest(value, 10)}`;
    case 'pay-per-year':
      return `£${nearest(value, 500)}`;
    case 'rate':
      return small(value, 1, 'less than 0.5', '%');
    case 'per-100000':
      return small(value, 10, 'fewer than 5');
  }
}

function small(value: number, step: number, below: string, suffix = ''): string {
  const rounded = Math.round(value / step) * step;
  return value !== 0 && rounded === 0 ? `${below}${suffix}` : `${withThousands(rounded)}${suffix}`;
}

function nearest(value: number, step: number): string {
  return withThousands(Math.round(value / step) * step);
}

/** "610 to 710": both ends rounded alike, joined by a word (rule W6); "77% at both ends" when they round to the same. */
export function displayInterval(lower: number, upper: number, kind: DisplayKind): string {
  const [from, to] = [displayValue(lower, kind), displayValue(upper, kind)];
  return from === to ? `${from} at both ends` : `${from} to ${to}`;
}
