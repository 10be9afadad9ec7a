/** Days and UK clock times around the demonstration day. */
import { addDays } from '../../src/domain/period.ts';
import { DEMONSTRATION_DAY } from './places.ts';

export function dayFromDemonstration(days: number): string {
  return addDays(DEMONSTRATION_DAY, days);
}

/** The UK's offset on that day: summer time ended on 25 October 2026 and begins again on 28 March 2027. */
export function ukOffset(day: string): '+00:00' | '+01:00' {
  return (day > '2026-03-29' && day < '2026-10-25') || day >= '2027-03-28' ? '+01:00' : '+00:00';
}

/** A list of adverts as it stands on one day. */
export interface AdvertList {
  readonly day: string;
  readonly count: number;
  /** Numbers begin here, so that adverts of two lists are not taken for one another. */
  readonly firstNumber: number;
  /** Days from the list to the last closing date at most. */
  readonly longest: number;
}

export const listToday = (count: number): AdvertList => ({
  day: DEMONSTRATION_DAY,
  count,
  firstNumber: 1,
  longest: 1000,
});

export const EARLIER_DAY = '2026-10-23';

/** A month earlier: all of it has closed since. */
export const listEarlier = (count: number): AdvertList => ({
  day: EARLIER_DAY,
  count,
  firstNumber: 501,
  longest: 26,
});
