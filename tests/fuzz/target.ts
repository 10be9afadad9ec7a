/** What the fuzzer calls, and how it tells that something is wrong. */

export interface FuzzTarget {
  /** Also the name of its kept corpus. */
  readonly name: string;
  /** To begin with. */
  readonly seeds: readonly string[];
  /** Words that its branches ask for. */
  readonly words: readonly string[];
  /** Throws for an answer that breaks a law, and whatever the code throws; errors of ours are answers. */
  run(input: string): void;
}

/** A law was broken. */
class Broken extends Error {}

export function hold(isTrue: boolean, law: string): void {
  if (!isTrue) throw new Broken(law);
}

/** Bytes as a text of as many letters, so that all targets have one form of input. */
export function bytesOf(input: string): Uint8Array {
  return Uint8Array.from(input, (letter) => letter.charCodeAt(0) & 255);
}

export function lettersOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
