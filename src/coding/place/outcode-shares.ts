/** How likely each district is meant by an outcode. */
import type { Outcode } from '../../reference/outcodes.ts';
import type { Meaning } from './gazetteer.ts';

/** Of labelled postcodes in outcodes that cross a border, nine in ten lie in the district at the outcode's centre. */
const AT_THE_CENTRE = 0.88;
const CERTAIN = 0.993;

/** Districts by their place in `districts`. */
export function outcodeShares(outcode: Outcode, districts: readonly string[]): Meaning['shares'] {
  const [first, ...others] = outcode.districts;
  const share = outcode.isCertain ? CERTAIN : AT_THE_CENTRE;
  return [
    [districts.indexOf(first ?? ''), share] as const,
    ...others.map((code) => [districts.indexOf(code), (1 - share) / others.length] as const),
  ].filter(([number]) => number >= 0);
}
