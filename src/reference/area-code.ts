/** The codes that our own lists hold. */
import { type AreaCode, isAreaCode } from '../domain/area.ts';

/** Throws Error for any other text: the list is damaged, or its tool wrote what it should not. */
export function readAreaCode(text: string | undefined): AreaCode {
  if (text !== undefined && isAreaCode(text)) return text;
  throw new Error(`A list in src/reference holds ${text}, which is no code of an area`);
}
