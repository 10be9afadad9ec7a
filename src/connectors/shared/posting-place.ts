/** Places as adverts write them: "Town, POSTCODE" with every slip that recorded feeds hold. */
import type { PostingPlace } from '../../domain/posting.ts';
import { oneLine } from './plain-text.ts';

const FULL_AT_END = /^(.*?)[\s,]*\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})[\s.,]*$/i;
const OUTCODE_AT_END = /^(.*?)[\s,]*\b([A-Z]{1,2}\d[A-Z\d]?)[\s.,]*$/i;

/** Splits off a postcode, or an outcode alone, that ends the text. Coordinates are null: the text holds none. */
export function placeFromText(text: string): PostingPlace {
  const line = oneLine(text);
  const full = FULL_AT_END.exec(line);
  const match = full ?? OUTCODE_AT_END.exec(line);
  const name = (match?.[1] ?? line).replace(/\s*,[\s,]*/g, ', ').replace(/^[\s,]+|[\s,]+$/g, '');
  const postcode = full ? `${full[2]} ${full[3]}` : match?.[2];
  return {
    text: name === '' ? null : name,
    postcode: postcode?.toUpperCase() ?? null,
    latitude: null,
    longitude: null,
  };
}

/** A field that should hold a postcode and nothing else -> "TN25 4AZ" or an outcode; null when it does not. */
export function postcodeIn(text: string | null | undefined): string | null {
  const place = placeFromText(text ?? '');
  return place.text === null ? place.postcode : null;
}
