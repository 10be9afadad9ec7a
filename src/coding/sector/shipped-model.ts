/** The sector model that comes with Wealdway. How it was made: README.md beside this file and the note inside it. */
import { decodeTextModel, type TextModel } from '../text-model/model.ts';
import shipped from './shipped-model.json' with { type: 'json' };

/** Decoded anew at each call: about 15 ms. */
export function readShippedSectorModel(): TextModel {
  const letters = atob(shipped.base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return decodeTextModel(bytes);
}
