/** Every word lies in the grid in the way that is said of it, and the same seed makes the same grid for ever. */
import { describe, expect, it } from 'vitest';
import { makeWordGrid, type PlacedWord, type WordGrid } from '../../../src/domain/word-grid.ts';

const WORDS = [
  'PLUMBER',
  'NURSE',
  'CARPENTER',
  'CHEF',
  'WELDER',
  'TEACHER',
  'BAKER',
  'VET',
  'PILOT',
  'ROOFER',
];
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  across: [0, 1],
  down: [1, 0],
  'across to the left': [0, -1],
  up: [-1, 0],
  'down to the right': [1, 1],
  'down to the left': [1, -1],
  'up to the right': [-1, 1],
  'up to the left': [-1, -1],
};
const SEEDS = Array.from({ length: 12 }, (_, at) => `seed ${at}`);
const textOf = ({ rows }: WordGrid) => rows.map((row) => row.join('')).join('\n');

function spelled({ rows }: WordGrid, { word, row, column, way }: PlacedWord): string {
  const [down, right] = STEPS[way] ?? [0, 0];
  return [...word].map((_, step) => rows[row + down * step]?.[column + right * step]).join('');
}

describe.each(['two', 'eight'] as const)('a word search of %s ways', (ways) => {
  it.each(SEEDS)('hides every word where it says: %s', (seed) => {
    const grid = makeWordGrid(WORDS, ways, seed);
    expect(grid.placed.map(({ word }) => word)).toEqual(WORDS);
    expect(grid.rows.map((row) => row.length)).toEqual(Array.from({ length: 12 }, () => 12));
    for (const placed of grid.placed) {
      expect(spelled(grid, placed)).toBe(placed.word);
      expect(placed.cells).toHaveLength(placed.word.length);
      expect(placed.cells[0]).toEqual([placed.row, placed.column]);
      expect(placed.cells.map(([row, column]) => grid.rows[row]?.[column]).join('')).toBe(placed.word);
    }
  });

  it('fills the gaps with letters that spell nothing', () => {
    const grid = makeWordGrid(WORDS, ways, 'kent');
    const taken = new Set(
      grid.placed.flatMap(({ cells }) => cells.map(([row, column]) => `${row} ${column}`)),
    );
    const gaps = grid.rows.flatMap((row, down) => row.filter((_, right) => !taken.has(`${down} ${right}`)));
    expect(gaps.length).toBe(144 - taken.size);
    expect(gaps.join('')).toMatch(/^[BDGHJLMNPQRVWXYZ]+$/);
    expect(new Set(gaps).size).toBeGreaterThan(10);
  });

  it('lays words in every one of its ways, and in no other', () => {
    const used = new Set(
      SEEDS.flatMap((seed) => makeWordGrid(WORDS, ways, seed).placed.map(({ way }) => way)),
    );
    expect([...used].sort()).toEqual(ways === 'two' ? ['across', 'down'] : Object.keys(STEPS).sort());
  });
});

describe('the size', () => {
  it.each([
    [[], 12],
    [['NURSE'], 12],
    [['A'.repeat(12)], 12],
    [['ABCDEFGHIJKLM'], 13],
    [['ABCDEFGHIJKLMNOP', 'VET'], 16],
  ])('of %j is %i', (words, size) => {
    const { rows, placed } = makeWordGrid(words, 'two', 'kent');
    expect(rows.length).toBe(size);
    expect(placed.length).toBe(words.length);
  });

  it('grows until all words fit', () => {
    const words = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at).repeat(12));
    const grid = makeWordGrid(words, 'two', 'kent');
    expect(grid.rows.length).toBeGreaterThan(12);
    for (const placed of grid.placed) expect(spelled(grid, placed)).toBe(placed.word);
  });
});

it('another seed makes another grid, the same seed the same', () => {
  const grids = SEEDS.map((seed) => textOf(makeWordGrid(WORDS, 'eight', seed)));
  expect(new Set(grids).size).toBe(SEEDS.length);
  expect(SEEDS.map((seed) => textOf(makeWordGrid(WORDS, 'eight', seed)))).toEqual(grids);
});

it('the grid of a kept link is still the one that was printed', () => {
  expect(textOf(makeWordGrid(WORDS, 'eight', 'kent'))).toMatchInlineSnapshot(`
    "LZGJHNVPLYCM
    YGNHTVWQVGAN
    VGDOBEXNJRRR
    GELJLZMVPXPE
    NITDXRQZBJEF
    PZERPREKABNO
    PRNYELYHVLTO
    NURSEHURMZER
    CXBDBRCMHGRR
    HXYPPHQABBNW
    ELDJHPMJEEYH
    FYNXWBYLGTRQ"
  `);
});
