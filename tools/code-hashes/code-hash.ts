/** The hash of everything that decides an answer: the code from an entrance on, along its imports, and the data that it reads. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { readSource, type SourceText } from './source-text.ts';

export interface Deciding {
  /** Where the answer is made, from the repository's root. */
  readonly entrances: readonly string[];
  /** Files that no import names: models that the runtimes load. */
  readonly data?: readonly string[];
  /** How paths begin that can change the answer. What is imported from elsewhere is left out, and not followed. */
  readonly rooms: readonly string[];
}

export interface CodeReader {
  hashOf(deciding: Deciding): string;
  /** In the order of the alphabet: what the hash stands for. */
  filesOf(deciding: Deciding): readonly string[];
}

const LENGTH = 10;

/** `read` gives a file's bytes by its path; `generated` is where the hashes are written, and so no part of them. */
export function createCodeReader(read: (path: string) => Uint8Array, generated: string): CodeReader {
  const sources = new Map<string, SourceText>();
  const digests = new Map<string, string>();

  function sourceOf(path: string): SourceText {
    const known = sources.get(path) ?? readSource(new TextDecoder().decode(read(path)));
    sources.set(path, known);
    return known;
  }

  function digestOf(path: string): string {
    const known =
      digests.get(path) ?? sha256(path.endsWith('.ts') ? sourceOf(path).code : read(path)).slice(0, 32);
    digests.set(path, known);
    return known;
  }

  function filesOf({ entrances, data = [], rooms }: Deciding): readonly string[] {
    const found = new Set<string>(data);
    const waiting = [...entrances];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (found.has(path)) continue;
      found.add(path);
      if (!path.endsWith('.ts')) continue;
      const folder = posix.dirname(path);
      const imports = sourceOf(path).imports.map((name) => posix.join(folder, name));
      waiting.push(
        ...imports.filter((one) => one !== generated && rooms.some((room) => one.startsWith(room))),
      );
    }
    return [...found].sort();
  }

  return {
    filesOf,
    hashOf: (deciding) =>
      sha256(
        filesOf(deciding)
          .map((path) => `${path} ${digestOf(path)}`)
          .join('\n'),
      ).slice(0, LENGTH),
  };
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
