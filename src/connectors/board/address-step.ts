/** Keys and names as parts of an address that we put together ourselves. */

/** Null for nothing, and for half a character, which no address can hold. */
export function addressStep(text: string | null | undefined): string | null {
  return text?.isWellFormed() === true && text !== '' ? encodeURIComponent(text) : null;
}

/** `base` and the steps below it, parted by strokes; null when one of them is none. */
export function addressBelow(base: string, ...steps: readonly (string | null | undefined)[]): string | null {
  const path = steps.map(addressStep);
  return path.includes(null) ? null : [base, ...path].join('/');
}
