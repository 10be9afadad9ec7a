/**
 * What the weighing of names claims -> how often it was right on localities of health service adverts whose postcode tells the
 * district. Adverts give a town for its surroundings and an employer's office for a workplace, so nothing is quite certain.
 * Fitted by `fitLines`; `wealdway eval` prints the curve of its labelled rows beside this one.
 */
import { straightBetween } from '../text-model/classifier.ts';
import type { TextModel } from '../text-model/model.ts';

export const PLACE_RELIABILITY: TextModel['reliability'] = [
  [0.33, 0.66],
  [0.6, 0.67],
  [0.8, 0.748],
  [0.9, 0.941],
  [1, 0.956],
];
/** Of several workplaces the first named is the advert's own more often than an even split says. */
const FIRST_NAMED = 1.32;

export interface Reliability {
  /** Of the only district. */
  one(probability: number): number;
  /** Of the first of several districts that share the probability. */
  several(probability: number): number;
}

export const SHIPPED_RELIABILITY: Reliability = {
  one: (probability) => straightBetween(PLACE_RELIABILITY, probability),
  several: (probability) => Math.min(probability * FIRST_NAMED, 1),
};

/** What the weighing claims, as it is: to fit a curve to it. */
export const BARE_CLAIMS: Reliability = {
  one: (probability) => probability,
  several: (probability) => SHIPPED_RELIABILITY.several(probability),
};
