/** Jobs of the same family: readers ask whether the pay is better in another one. */
import { type Occupation, occupations } from '../../reference/occupations.ts';

/** Beside the job itself: what a reader can take in at once. */
const MOST_ALIKE = 6;

/**
 * Those of the same minor group, then of the same sub-major group, in the order of the classification; single jobs before groups of
 * several, of which nobody can say whose pay it is.
 */
export function alikeOccupations({ soc2020 }: Occupation): Occupation[] {
  const near = (digits: number) =>
    occupations.filter(
      (each) => each.soc2020 !== soc2020 && each.soc2020.slice(0, digits) === soc2020.slice(0, digits),
    );
  const ranked = [...new Set([...near(3), ...near(2)])];
  return [
    ...ranked.filter(({ isSeveral }) => !isSeveral),
    ...ranked.filter(({ isSeveral }) => isSeveral),
  ].slice(0, MOST_ALIKE);
}
