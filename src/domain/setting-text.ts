/** Lists and pairs as operators write them into settings. */

/** Without the blanks around them, and without empty ones. */
export function splitList(text: string, separator: string): string[] {
  const parts = text.split(separator).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** Null unless there is something on both sides of the first `=`. */
export function splitPair(part: string): [string, string] | null {
  const cut = part.indexOf('=');
  const [left, right] = [part.slice(0, cut).trim(), part.slice(cut + 1).trim()];
  return cut === -1 || left === '' || right === '' ? null : [left, right];
}
