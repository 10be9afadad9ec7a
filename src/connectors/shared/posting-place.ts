/** Places as adverts write them: "Town, POSTCODE" with every slip that recorded feeds hold. */
import { oneLine } from '../../domain/clean-text.ts';
import type { PostingPlace } from '../../domain/posting.ts';
import { plainText } from './plain-text.ts';

const FULL_AT_END = /\b([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/i;
const OUTCODE_AT_END = /\b([A-Z]{1,2}\d[A-Z\d]?)$/i;
/** In the midst of a text only as capitals, and not the storey of "UNIT A1 2ND FLOOR". */
const FULL_WITHIN = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b(?! FLOOR)/g;

/**
 * Splits off a postcode, or an outcode alone, that ends the text, with brackets or without; else the one full postcode within it.
 * Coordinates are null: the text holds none.
 */
export function placeFromText(text: string): PostingPlace {
  const line = withPostcodeLast(oneLine(text));
  const end = withoutAtEnd(line, ' .,');
  const full = FULL_AT_END.exec(end);
  const match = full ?? OUTCODE_AT_END.exec(end);
  const before = match === null ? line : end.slice(0, match.index);
  const name = withoutAtEnd(before.replace(/ ?,[ ,]*/g, ', '), ' ,').replace(/^[ ,]+/, '');
  const postcode = full ? `${full[1]} ${full[2]}` : match?.[1];
  return {
    text: name === '' ? null : name,
    postcode: postcode?.toUpperCase() ?? null,
    latitude: null,
    longitude: null,
  };
}

/** "Maidstone (ME14 5AA)", "Kent ME14 1XQ, Kent" -> "Maidstone ME14 5AA", "Kent ME14 1XQ". What stands on both sides is said once. */
function withPostcodeLast(line: string): string {
  const found = line.match(FULL_WITHIN);
  const [code] = found ?? [];
  if (code === undefined || found?.length !== 1 || line.endsWith(code)) return line;
  const at = line.indexOf(code);
  const before = withoutAtEnd(line.slice(0, at), ' ,(');
  const after = line
    .slice(at + code.length)
    .replace(/^[ ,.)]+/, '')
    .trim();
  const isSaid = after === '' || before.toLowerCase().endsWith(after.toLowerCase());
  return `${isSaid ? before : `${before}, ${after}`} ${code}`;
}

/** By hand: as a regular expression this takes time in the square of the marks. */
function withoutAtEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A field that should hold a postcode and nothing else -> "TN25 4AZ" or an outcode; null when it does not. */
export function postcodeIn(text: string | null | undefined): string | null {
  const place = placeFromText(text ?? '');
  return place.text === null ? place.postcode : null;
}

/** What stands in a field for a postcode and is none, for an issue; null when there is nothing to say. */
export function strangePostcode(text: string | null | undefined): string | null {
  const words = plainText(text ?? '');
  return words === '' || postcodeIn(text) !== null ? null : `The postcode is none: ${words}`;
}
