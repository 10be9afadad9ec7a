/** How many adverts a search finds, in words: long lists are counted so far only. */

export interface AdvertTotal {
  readonly count: number;
  /** There are, or may be, more. */
  readonly isCapped: boolean;
}

const LONG = 1_000;

/** "12", "more than 1,000"; "350 or more" where the search ended before its list did. */
export function totalInWords({ count, isCapped }: AdvertTotal): string {
  if (!isCapped) return String(count);
  return count < LONG ? `${count} or more` : `more than ${count.toLocaleString('en-GB')}`;
}

/** "All 12", "More than 1,000". */
export function allInWords(total: AdvertTotal): string {
  return total.isCapped ? totalAtStart(total) : `All ${total.count}`;
}

/** As {@link totalInWords}, to begin a sentence with. */
export function totalAtStart(total: AdvertTotal): string {
  return totalInWords(total).replace(/^m/, 'M');
}
