/** The coder as it is shipped: every part with the model that comes with Wealdway. */
import type { AreaIndex } from '../reference/area-index.ts';
import { openOccupationCoder } from './occupation/occupation-coder.ts';
import { createPostingCoder, type ExplainingPostingCoder } from './posting-coder.ts';

/**
 * `occupationModel` is occupation/shipped-model.bin, which each runtime reads in its own way. Reading the models takes a while:
 * make one coder, and keep it.
 */
export function createShippedCoder(areas: AreaIndex, occupationModel: Uint8Array): ExplainingPostingCoder {
  return createPostingCoder(areas, openOccupationCoder(occupationModel));
}
