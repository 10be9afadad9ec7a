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
