/** The sector model that comes with Wealdway. How it was made: README.md beside this file and the note inside it. */
import { decodeTextModel, type TextModel } from '../text-model/model.ts';
import shipped from './shipped-model.json' with { type: 'json' };

/** Decoded anew at each call: about 15 ms. */
export function readShippedSectorModel(): TextModel {
  return decodeTextModel(Uint8Array.from(atob(shipped.base64), (letter) => letter.charCodeAt(0)));
}
