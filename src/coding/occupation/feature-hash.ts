/** FNV-1a over UTF-16 code units with a last mix: the same 32-bit number for the same text on every runtime. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

function over(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at++) next = step(next, text.charCodeAt(at));
  return next;
}

/** `kind` keeps features of different kinds apart; `second` follows `first` after a separator. */
export function hashText(kind: string, first: string, second?: string): number {
  let hash = over(step(over(OFFSET, kind), 58), first);
  if (second !== undefined) hash = over(step(hash, 124), second);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
