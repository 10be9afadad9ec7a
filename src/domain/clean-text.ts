/** Text that strangers wrote, made fit to store and to show: what nobody can see, or what breaks a line or a file, is gone. */

/**
 * Removed without a blank, since the eye sees none: marks of direction, zero-width spaces and joiners, soft hyphens, halves of a
 * surrogate pair, code points that stand for no character.
 */
const UNSEEN =
  /(?:[\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5)+/gu;
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** Nearly every text is as it should be: a look is cheaper than four replacements. */
const CLEAN = /^(?:[!-~]+ )*[!-~]+$/;

/** On one line: control characters and white space of any kind become single blanks, what is not seen is removed. */
export function oneLine(text: string): string {
  return CLEAN.test(text) ? text : text.replace(UNSEEN, '').replace(BREAKS, ' ').replace(/\s+/g, ' ').trim();
}

/** The first `most` code points; never half a character. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  // No code point takes more than two units, so only this much needs to be taken apart.
  return [...text.slice(0, most * 2)].slice(0, most).join('');
}

/** How many characters a reader counts, as code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
