/** Closed sets of words are `as const` tuples; their types are derived from them, and what comes from outside is narrowed here. */

/** Whether the text is one of the set's words. */
export function isOneOf<const Words extends readonly string[]>(
  set: Words,
  text: string | null | undefined,
): text is Words[number] {
  return set.some((word) => word === text);
}

/** The text as a word of the set; null for any other text, and for none. */
export function asOneOf<const Words extends readonly string[]>(
  set: Words,
  text: string | null | undefined,
): Words[number] | null {
  return isOneOf(set, text) ? text : null;
}
