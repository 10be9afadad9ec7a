/** How far away something is, in the words of somebody who wants to get there. */
import { inPlace } from './sentences.ts';

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

/** Under a title, for a reader who asked from a place within the area: whose the figures are, and in which order adverts stand. Null where there is nothing to say of either. */
export function askedPlaceWords({
  place,
  area,
  isAll,
  hasAdverts,
}: {
  readonly place: string;
  readonly area: string;
  /** Whether all of it lies in the area, as far as we know. */
  readonly isAll: boolean;
  readonly hasAdverts: boolean;
}): string | null {
  if (place === area)
    return hasAdverts
      ? `Figures are for ${inPlace(area)}. Adverts are in order of distance from its middle, with those of places around it.`
      : `Figures are for ${inPlace(area)}.`;
  const lies = `${isAll ? place : `Most of ${place}`} is in ${inPlace(area)}`;
  const order = hasAdverts ? `, adverts are in order of distance from ${place}` : '';
  return `${lies}: figures are for ${inPlace(area)}${order}.`;
}
