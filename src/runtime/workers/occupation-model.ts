/** The occupation model that comes with Wealdway: uploaded beside the code, as wrangler does with every *.bin that is imported. */
import shippedModel from '../../coding/occupation/shipped-model.bin';

export function readShippedOccupationModel(): Uint8Array {
  return new Uint8Array(shippedModel);
}
