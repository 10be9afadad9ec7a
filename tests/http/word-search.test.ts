/** Word searches: each word is in the square where the solution says, once, has its clue, and an address makes its sheet again. */
import { load } from 'cheerio';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeWordGrid } from '../../src/domain/word-grid.ts';
import { pickWords } from '../../src/reference/occupation-words.ts';
import { allSectors, sectors } from '../../src/reference/sectors.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { openTestApp } from '../support/open-test-app.ts';

const WAYS = ['two', 'eight'] as const;
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

/** How often a word stands in the square, in any of the eight directions, by a search of our own. */
function count(rows: readonly (readonly string[])[], word: string): number {
  let times = 0;
  for (const [row, line] of rows.entries()) {
    for (const column of line.keys()) {
      for (const [down, right] of Object.values(STEPS)) {
        const read = [...word].map((_, at) => rows[row + down * at]?.[column + right * at] ?? '').join('');
        if (read === word) times += 1;
      }
    }
  }
  return times;
}

it.each([allSectors, ...sectors].map((sector) => [sector.id, sector] as const))(
  '%s: at least eight different words, each once in the square',
  (_id, sector) => {
    for (const seed of ['a', 'b', 'c']) {
      const words = pickWords(sector, seed);
      expect(words.length).toBeGreaterThanOrEqual(8);
      expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
      // Two gaps that look alike are filled by words of different lengths.
      expect(new Set(words.map(({ word, clue }) => `${clue}|${word.length}`)).size).toBe(words.length);
      for (const { word, clue, occupation } of words) {
        expect(clue).toContain('_____');
        expect(clue.replace('_____', word).toLowerCase()).toContain(occupation.toLowerCase());
      }
      for (const ways of WAYS) {
        const letters = words.map(({ word }) => word);
        const { rows, placed } = makeWordGrid(letters, ways, seed);
        expect(placed.map(({ word }) => word)).toEqual(letters);
        for (const word of letters) expect(count(rows, word), `${sector.id} ${seed} ${word}`).toBe(1);
        if (ways === 'two') for (const { way } of placed) expect(['across', 'down']).toContain(way);
        expect(
          rows.every((row) => row.length === rows.length && row.every((each) => /^[A-Z]$/.test(each))),
        ).toBe(true);
      }
    }
  },
);

it('lays words in many directions, and fills the gaps with letters that spell nothing', () => {
  const construction = sectors.find(({ id }) => id === 'construction') ?? allSectors;
  const words = pickWords(construction, 'a').map(({ word }) => word);
  const grids = ['a', 'b', 'c', 'd'].map((seed) => makeWordGrid(words, 'eight', seed));
  const used = new Set(grids.flatMap(({ placed }) => placed.map(({ way }) => way)));
  expect(used.size).toBeGreaterThanOrEqual(6);
  for (const { rows, placed } of grids) {
    const taken = new Set(placed.flatMap(({ cells }) => cells.map(([row, column]) => `${row},${column}`)));
    const free = rows.flatMap((row, at) => row.filter((_, column) => !taken.has(`${at},${column}`)));
    expect(free.join('')).toMatch(/^[^AEIOUCFKST]+$/);
  }
});

describe('the sheet', () => {
  let app: Hono;
  beforeAll(async () => {
    app = await openTestApp(openSqlite({ file: ':memory:' }));
  });
  const ask = (path: string) => app.request(path, { headers: { accept: 'text/html' } });
  const text = async (path: string) => (await ask(path)).text();

  it('has a solution that a reader can follow in the square, and no word of it before the page ends', async () => {
    const $ = load(await text('/word-search/health-and-science?ways=eight&seed=one'));
    const rows = $('.letters tbody tr')
      .toArray()
      .map((row) =>
        $(row)
          .find('td')
          .toArray()
          .map((cell) => $(cell).text()),
      );
    const solution = $('.solution tbody tr').toArray();
    expect(solution.length).toBeGreaterThanOrEqual(8);
    for (const line of solution) {
      const word = $(line).find('th').text();
      const [where = '', way = ''] = $(line).find('td').last().text().split(', ');
      const [down, right] = STEPS[way] ?? [0, 0];
      const [column, row] = [where.charCodeAt(0) - 65, Number(where.slice(1)) - 1];
      const read = [...word].map((_, at) => rows[row + down * at]?.[column + right * at]).join('');
      expect(read).toBe(word);
    }
    expect($('.gaps li')).toHaveLength(solution.length);
  });

  it('leads to an address that makes it again, and refuses what it does not know', async () => {
    const first = await ask('/word-search/construction?ways=eight');
    expect([first.status, first.headers.get('cache-control')]).toEqual([302, 'no-store']);
    const path = first.headers.get('location') ?? '';
    expect(path).toMatch(/^\/word-search\/construction\?ways=eight&seed=[a-z0-9]+$/);
    expect(await text(path)).toBe(await text(path));
    expect(await text('/word-search/construction?seed=a')).not.toBe(
      await text('/word-search/construction?seed=b'),
    );
    expect((await ask('/word-search/construction?ways=three&seed=a')).status).toBe(400);
    expect((await ask('/word-search/constructoin?seed=a')).status).toBe(404);
  });
});
