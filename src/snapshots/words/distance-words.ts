/** How far away something is, in the words of somebody who wants to get there. */

/** From here on nobody asks for the mile. */
const BY_FIVES = 10;

/** Under a list with distances. */
export function milesNote(from: string): string {
  return `Miles are from ${from}, in a straight line.`;
}

/**
 * "under a mile away", "about 1 mile away", "4 miles away", "15 miles away"; null for less than `accuracyMiles`, which is how well the reader’s
 * place is known. From a postcode district whole miles under ten; else, and further away, the nearest five.
 */
export function distanceWords(miles: number, accuracyMiles: number): string | null {
  if (miles < accuracyMiles) return null;
  if (miles < 1) return 'under a mile away';
  const step = miles >= BY_FIVES || accuracyMiles > 0 ? 5 : 1;
  const rounded = Math.round(miles / step) * step;
  return rounded === 1 ? 'about 1 mile away' : `${rounded} miles away`;
}
