/** Closed sets of words are `as const` tuples; their types are derived from them, and what comes from outside is narrowed here. */

/** Whether the text is one of the set's words. */
export function isOneOf<const Set extends readonly string[]>(
  set: Set,
  text: string | null | undefined,
): text is Set[number] {
  return set.some((word) => word === text);
}

/** The text as a word of the set; null for any other text, and for none. */
export function asOneOf<const Set extends readonly string[]>(
  set: Set,
  text: string | null | undefined,
): Set[number] | null {
  return isOneOf(set, text) ? text : null;
}
