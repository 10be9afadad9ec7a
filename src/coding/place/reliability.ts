/**
 * What the weighing of names claims -> how often it was right on localities of health service adverts whose postcode tells the
 * district. Adverts give a town for its surroundings and an employer's office for a workplace, so nothing is quite certain.
 */
import { straightBetween } from '../text-model/classifier.ts';

const RELIABILITY = [
  [0.33, 0.52],
  [0.45, 0.63],
  [0.6, 0.67],
  [0.73, 0.71],
  [0.83, 0.79],
  [0.87, 0.92],
  [0.92, 0.94],
  [0.98, 0.955],
  [1, 0.96],
] as const;
/** Of several workplaces the first named is the advert's own more often than an even split says. */
const FIRST_NAMED = 1.32;

export function reliabilityOfOne(probability: number): number {
  return straightBetween(RELIABILITY, probability);
}

/** Of the first of several districts that share the probability. */
export function reliabilityOfSeveral(probability: number): number {
  return Math.min(probability * FIRST_NAMED, 1);
}
