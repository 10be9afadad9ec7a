/** The one place where values become text (rule N2). Own separators: `Intl` differs between runtimes and their versions. */
import { demandWords } from '../../domain/demand-level.ts';
import type { MeasureUnit } from '../../measures/unit.ts';

/** How readers see a kind of number. */
export type DisplayKind =
  | 'count'
  | 'adverts'
  | 'pay-per-week'
  | 'pay-per-year'
  | 'pay-per-hour'
  | 'millions'
  | 'thousands'
  | 'projected'
  | 'rate'
  | 'per-100000'
  | 'per-1000'
  | 'ratio'
  | 'hours'
  | 'step-of-demand';

const DISPLAY: Readonly<Record<MeasureUnit, DisplayKind>> = {
  people: 'count',
  jobs: 'count',
  adverts: 'adverts',
  businesses: 'count',
  percent: 'rate',
  'per-100000': 'per-100000',
  'gbp-per-week': 'pay-per-week',
  'gbp-per-year': 'pay-per-year',
  'gbp-per-hour': 'pay-per-hour',
  'gbp-million': 'millions',
  'jobs-per-person': 'ratio',
  'thousand-vacancies': 'thousands',
  'people-per-vacancy': 'ratio',
  'hours-per-week': 'hours',
  'step-of-demand': 'step-of-demand',
};

export function displayOf(unit: MeasureUnit): DisplayKind {
  return DISPLAY[unit];
}

/** Adverts below this are given as a band: so few come and go by the day. */
const LEAST_ADVERTS = 5;

/** "1234567" -> "1,234,567"; the sign is kept. */
export function withThousands(whole: number): string {
  const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, ',');
  return whole < 0 ? `-${digits}` : digits;
}

/**
 * People and jobs to the nearest 100 from 1,000 up, else to the nearest 10. Adverts exactly below 100, else to the nearest 10. Pay to
 * £10 a week, £500 a year or £1 an hour, hours to whole ones. Rates to 1 %. What a model expects over years to the nearest 1,000. One to four adverts are a band. A value that rounds to nothing is never "0" (rule Q6): it is "fewer than 5".
 */
export function displayValue(value: number, kind: DisplayKind): string {
  switch (kind) {
    case 'count':
      return Math.abs(value) >= 1000 ? nearest(value, 100) : small(value, 10, 'fewer than 5');
    case 'adverts':
      if (value > 0 && value < LEAST_ADVERTS) return `1 to ${LEAST_ADVERTS - 1}`;
      return Math.abs(value) < 100 ? withThousands(Math.round(value)) : nearest(value, 10);
    case 'pay-per-week':
      return `£${nearest(value, 10)}`;
    case 'pay-per-year':
      return `£${nearest(value, 500)}`;
    case 'pay-per-hour':
      return `£${small(value, 1, 'less than 1')}`;
    case 'millions':
      return `£${small(value, 1, 'less than 1')} million`;
    case 'thousands':
      return `${small(value, 1, 'less than 1')} thousand`;
    case 'projected':
      return small(value, 1000, 'fewer than 500');
    case 'ratio':
      return value !== 0 && Math.abs(value) < 0.05 ? 'less than 0.1' : value.toFixed(1);
    case 'hours':
      return small(value, 1, 'less than 1', ' hours');
    case 'step-of-demand':
      return demandWords(value) ?? 'a step that we do not know';
    case 'rate':
      return small(value, 1, 'less than 0.5', '%');
    case 'per-1000':
      // From per cent: shares of one job among all are small, and are published to a tenth.
      return small(value * 10, 1, 'fewer than 1', ' in 1,000');
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
