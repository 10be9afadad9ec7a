/** The drawing of the house: which arrows it shows, and that a circle is never drawn as floors. */
import { describe, expect, it } from 'vitest';
import { arrowsBetween, heightsOf, roomOf, withoutShortcuts } from '../../../tools/house/arrows.ts';

const arrow = (text: string) => {
  const [from = '', to = ''] = text.split('>');
  return { from, to };
};

describe('a file', () => {
  it.each([
    ['src/domain/area.ts', 'domain'],
    ['src/config.ts', 'config'],
    ['src/runtime/node/cli.ts', 'runtime/node'],
    ['src/db/repositories/upkeep/installation.ts', 'db'],
    ['jobs/schedule.ts', 'jobs'],
    ['src/web-standard.d.ts', null],
    ['node_modules/hono/index.js', null],
  ])('%s stands in %s', (file, room) => {
    expect(roomOf(file)).toBe(room);
  });
});

describe('arrows', () => {
  it('gather the imports between two rooms, and leave out those within one', () => {
    const imports = ['src/db/a.ts>src/domain/x.ts', 'src/db/b.ts>src/domain/y.ts', 'src/db/a.ts>src/db/b.ts'];
    expect(arrowsBetween(imports.map(arrow), roomOf)).toEqual([arrow('db>domain')]);
  });

  it('put a room one above the highest that it imports', () => {
    const heights = heightsOf(['views>snapshots', 'snapshots>domain', 'views>domain'].map(arrow));
    expect(Object.fromEntries(heights)).toEqual({ domain: 0, snapshots: 1, views: 2 });
  });

  it('are left out where a longer way stands for them', () => {
    const kept = withoutShortcuts(['a>b', 'b>c', 'a>c', 'a>d'].map(arrow));
    expect(kept).toEqual(['a>b', 'b>c', 'a>d'].map(arrow));
  });

  it('that run in a circle are an error that names it', () => {
    expect(() => heightsOf(['a>b', 'b>c', 'c>a'].map(arrow))).toThrow('Circle: a -> b -> c -> a');
  });
});
