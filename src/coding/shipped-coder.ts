/** The coder as it is shipped: every part with the model that comes with Wealdway. */
import type { AreaIndex } from '../reference/area-index.ts';
import { createFirstCoder, type FirstCoder } from './first-coder.ts';
import { createShippedOccupationCoder } from './occupation/occupation-coder.ts';

/** Reading the models takes a while: make one, and keep it. */
export function createShippedCoder(areas: AreaIndex): FirstCoder {
  return createFirstCoder(areas, createShippedOccupationCoder());
}
