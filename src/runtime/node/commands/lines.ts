import { createInterface } from 'node:readline';

/** The texts given as arguments, else the lines of standard input, one at a time. */
export async function* linesOf(given: readonly string[]): AsyncIterable<string> {
  if (given.length > 0) yield* given;
  else yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}
