/** Whether a text is a place and nothing beside it. */
import { plainName } from '../../reference/plain-name.ts';
import type { PlaceReading } from './read-place.ts';

/** Words that may stand beside the names of a place without being another thing. */
const BESIDE_PLACES: ReadonlySet<string> = new Set(
  'the and of uk england scotland wales area city centre town greater county'.split(' '),
);

/** Every word of the text was recognised as part of a place: "Chatham, Kent" is, "driver Hull" is not. */
export function namesNothingElse({ evidence }: PlaceReading, text: string): boolean {
  const told = new Set(evidence.flatMap((each) => plainName(each.replace(/ \([a-z]+\)$/, '')).split(' ')));
  return (
    evidence.length > 0 &&
    plainName(text)
      .split(' ')
      .every((word) => told.has(word) || BESIDE_PLACES.has(word))
  );
}
