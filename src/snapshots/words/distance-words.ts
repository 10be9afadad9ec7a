/** How far away something is, in the words of somebody who wants to get there. */

/** From here on nobody asks for the mile. */
const BY_FIVES = 10;

/** Under a list with distances. */
export function milesNote(from: string): string {
  return `Miles are from ${from}, in a straight line.`;
}

/**
 * "4 miles away", "15 miles away"; null for less than `accuracyMiles`, which is how well both places are known. Whole miles under ten where
 * the reader's place is known to two miles or better; else, and further away, the nearest five.
 */
export function distanceWords(miles: number, accuracyMiles: number): string | null {
  if (miles < accuracyMiles) return null;
  const step = miles >= BY_FIVES || accuracyMiles > 2 ? 5 : 1;
  return `${Math.round(miles / step) * step} miles away`;
}
