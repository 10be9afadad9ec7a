/** The occupation model that comes with Wealdway. How it was made: README.md beside this file. */
import { type OccupationModel, readOccupationModel } from './model-format.ts';
import shipped from './shipped-model.json' with { type: 'json' };

/** Decoded anew at each call. */
export function readShippedOccupationModel(): OccupationModel {
  const letters = atob(shipped.base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return readOccupationModel(bytes);
}
