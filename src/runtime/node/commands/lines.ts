import { createInterface } from 'node:readline';
import type { Terminal } from './terminal.ts';

/**
 * The texts given as arguments, else the lines of standard input, one at a time: the next when the reader of the results has taken
 * the last. A pipe that nobody waited for would hold all results in memory.
 */
export async function* linesOf(given: readonly string[], terminal: Terminal): AsyncIterable<string> {
  const lines =
    given.length > 0 ? given : createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    yield line;
    await terminal.settled();
  }
}
