/** A value at its publisher's own precision, with its unit: for revisions, which rounding would hide. */
import { demandWords } from '../../domain/demand-level.ts';
import type { ObservationStatus } from '../../domain/observation.ts';
import type { Measure } from '../../measures/measure.ts';
import { withThousands } from '../columns/rounding.ts';
import { STATUS_WORDS } from '../columns/status-words.ts';

export function publisherValue(
  value: number | null,
  status: ObservationStatus,
  unit: Measure['unit'] | null,
): string {
  if (value === null) return STATUS_WORDS[status].cell ?? 'not available';
  const [whole = '0', fraction] = String(Math.abs(value)).split('.');
  const sign = value < 0 ? '-' : '';
  const digits = /^\d+$/.test(whole) ? withThousands(Number(whole)) : whole;
  const number = fraction === undefined ? digits : `${digits}.${fraction}`;
  switch (unit) {
    case 'step-of-demand':
      return demandWords(value) ?? number;
    case 'percent':
      return `${sign}${number}%`;
    case 'gbp-per-week':
      return `${sign}£${number} a week`;
    case 'gbp-per-year':
      return `${sign}£${number} a year`;
    case 'gbp-per-hour':
      return `${sign}£${number} an hour`;
    case 'gbp-million':
      return `${sign}£${number} million`;
    case 'hours-per-week':
      return `${sign}${number} hours a week`;
    case 'per-100000':
      return `${sign}${number} for every 100,000 people`;
    case 'people':
    case 'jobs':
    case 'adverts':
    case 'businesses':
    case 'jobs-per-person':
    case 'thousand-vacancies':
    case 'people-per-vacancy':
    case null:
      return `${sign}${number}`;
  }
}
