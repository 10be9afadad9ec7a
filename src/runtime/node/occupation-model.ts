/** The occupation model that comes with Wealdway: a file. How it was made: the README.md beside it. */
import { readFileSync } from 'node:fs';

const SHIPPED_MODEL = new URL('../../coding/occupation/shipped-model.bin', import.meta.url);

export function readShippedOccupationModel(): Uint8Array {
  return readFileSync(SHIPPED_MODEL);
}
