/** A word search: words laid into a square of letters, the same for the same seed. Pure. */
import { seededOrder } from './seeded-order.ts';

/** A step down and a step to the right. */
type Way = readonly [down: number, right: number];
type NamedWay = readonly [name: string, way: Way];

/** In how many directions words may lie: across and down, or backwards, upwards and aslant as well. */
export type WordWays = 'two' | 'eight';

/** Where one word lies in the grid. */
export interface PlacedWord {
  readonly word: string;
  /** Of the first letter, from nought. */
  readonly row: number;
  readonly column: number;
  /** "across", "down", "up and to the left" and so on. */
  readonly way: string;
  /** One a letter. */
  readonly cells: readonly (readonly [row: number, column: number])[];
}

/** A square of capital letters with the words that are hidden in it. */
export interface WordGrid {
  /** As many as there are letters in each. */
  readonly rows: readonly (readonly string[])[];
  /** In the order in which the words were given. */
  readonly placed: readonly PlacedWord[];
}

const WAYS: Readonly<Record<WordWays, readonly NamedWay[]>> = {
  two: [
    ['across', [0, 1]],
    ['down', [1, 0]],
  ],
  eight: [
    ['across', [0, 1]],
    ['down', [1, 0]],
    ['across to the left', [0, -1]],
    ['up', [-1, 0]],
    ['down to the right', [1, 1]],
    ['down to the left', [1, -1]],
    ['up to the right', [-1, 1]],
    ['up to the left', [-1, -1]],
  ],
};

/** No vowels, and none of C, F, K, S and T: what fills the gaps spells nothing, least of all something rude. */
const FILLING = [...'BDGHJLMNPQRVWXYZ'];
const LEAST_SIZE = 12;

/** `words` are of capital letters only. The square grows until all of them fit. */
export function makeWordGrid(words: readonly string[], ways: WordWays, seed: string): WordGrid {
  for (let size = Math.max(LEAST_SIZE, ...words.map(({ length }) => length)); ; size += 1) {
    const grid = layWords(words, ways, size, seed);
    if (grid !== null) return grid;
  }
}

function layWords(words: readonly string[], ways: WordWays, size: number, seed: string): WordGrid | null {
  const letters = new Map<number, string>();
  const found = new Map<string, PlacedWord>();
  // The longest are the hardest to find room for. Each tries another way first, or all would lie side by side.
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const turns = seededOrder(WAYS[ways], seed);
  for (const [turn, word] of longestFirst.entries()) {
    const first = turn % turns.length;
    const place = [...turns.slice(first), ...turns.slice(0, first)]
      .flatMap((way) => seededOrder(placesFor(word, way, size), `${seed}/${word}`))
      .find(({ cells }) =>
        cells.every(([row, column], at) => (letters.get(row * size + column) ?? word[at]) === word[at]),
      );
    if (place === undefined) return null;
    for (const [at, [row, column]] of place.cells.entries()) letters.set(row * size + column, word[at] ?? '');
    found.set(word, place);
  }
  const filling = seededOrder(
    Array.from({ length: size * size }, (_, at) => FILLING[at % FILLING.length] ?? ''),
    `${seed}/filling`,
  );
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => {
      const at = row * size + column;
      return letters.get(at) ?? filling[at] ?? '';
    }),
  );
  return { rows, placed: words.flatMap((word) => found.get(word) ?? []) };
}

function placesFor(word: string, [way, [down, right]]: NamedWay, size: number): PlacedWord[] {
  const fits = (at: number) => at >= 0 && at < size;
  return Array.from({ length: size * size }, (_, at): PlacedWord => {
    const [row, column] = [Math.floor(at / size), at % size];
    const cells = [...word].map((_letter, step) => [row + down * step, column + right * step] as const);
    return { word, row, column, way, cells };
  }).filter(({ cells }) => {
    const [row, column] = cells.at(-1) ?? [-1, -1];
    return fits(row) && fits(column);
  });
}
