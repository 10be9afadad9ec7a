/** Carrying releases between databases: the same tests on every Database. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { ContentKindMismatch, StorageFailed, WrongUse } from '../../src/domain/errors.ts';
import { sha256OfText } from '../../src/domain/sha256.ts';
import {
  dumpCarried,
  exportLines,
  type Held,
  importLines,
  seedEveryKind,
  seedHeld,
} from './carried-releases.ts';
import { emptyDatabase } from './empty-database.ts';
import { inventObservation } from './invented-observation.ts';
import { createMemoryRawStore } from './memory-raw-store.ts';
import { runChecks } from './run-checks.ts';
import { setContentKind } from './seed-database.ts';

export function describeTransfer(engine: string, open: () => Promise<Database>): void {
  describe(`releases carried to and from ${engine}`, () => {
    let held: Held;
    beforeEach(async () => {
      held = { db: await open(), raw: createMemoryRawStore() };
      await emptyDatabase(held.db);
    });
    afterEach(() => held.db.close());
    const empty = async (): Promise<Held> => {
      await emptyDatabase(held.db);
      return { db: held.db, raw: createMemoryRawStore() };
    };

    it('end as the same rows, answers, index and checks', async () => {
      await seedEveryKind(held);
      const [lines, rows] = [await exportLines(held), await dumpCarried(held)];
      const target = await empty();
      const { brought, answers } = await importLines(target, lines);
      expect([brought.length, answers]).toEqual([5, 4]);
      expect(await dumpCarried(target)).toEqual(rows);
      expect(await exportLines(target)).toEqual(lines);
      expect(await runChecks(target.db)).toEqual({});
    });

    it('are not written twice', async () => {
      await seedEveryKind(held);
      const [lines, rows] = [await exportLines(held), await dumpCarried(held)];
      expect(await importLines(held, lines)).toMatchObject({ brought: [], known: { length: 5 } });
      expect(await dumpCarried(held)).toEqual(rows);
    });

    describesBadFiles(() => held, empty);
    describesRefusals(() => held, empty);
  });
}

/** Changes lines and closes their blocks anew, as somebody who writes such a file would. */
async function resealed(lines: readonly string[], change: (line: string) => string): Promise<string[]> {
  let [before, block, all]: [string, string[], string[]] = ['', [], []];
  for (const line of lines) {
    if (!line.startsWith('{"block"')) {
      block.push(change(line));
      continue;
    }
    before = await sha256OfText([before, ...block].join('\n'));
    all = [...all, ...block, JSON.stringify({ block: before })];
    block = [];
  }
  return all;
}

const BAD_FILES: readonly (readonly [
  string,
  RegExp,
  (lines: string[]) => readonly string[] | Promise<string[]>,
])[] = [
  ['no such file', /no file of releases/, () => ['something else']],
  [
    'another version',
    /of version 3 and this program reads version 2/,
    (lines) => resealed(lines, (line) => line.replace('"version":2', '"version":3')),
  ],
  ['cut at a line', /cut short/, (lines) => lines.slice(0, -1)],
  ['cut at a block', /cut short/, () => []],
  [
    'a figure altered',
    /altered or damaged/,
    (lines) => lines.map((line) => line.replace('0.30000000000000004', '0.4')),
  ],
  [
    'the hash of an answer altered',
    /is not what its hash says/,
    (lines) => resealed(lines, (line) => line.replace(/^\{"sha256":"./, '{"sha256":"f')),
  ],
  [
    'an answer left out',
    /which is not in the file/,
    (lines) =>
      resealed(
        lines.filter((line) => !line.startsWith('{"sha256"')),
        (line) => line,
      ),
  ],
  [
    'a row left out',
    /has 0 rows and says 1/,
    (lines) =>
      resealed(
        lines.filter((line) => !line.includes('0.30000000000000004')),
        (line) => line,
      ),
  ],
  [
    'a column more',
    /other columns/,
    (lines) => resealed(lines, (line) => line.replace('"columns":["', '"columns":["more","')),
  ],
  ['a cell too few', /has \d+ cells/, (lines) => resealed(lines, (line) => line.replace(/,null\]$/, ']'))],
  [
    'an unknown field',
    /not of its format/,
    (lines) => resealed(lines, (line) => line.replace('"previous":', '"more":1,"previous":')),
  ],
  [
    'lines after the end',
    /after its end/,
    (lines) => resealed([...lines.slice(0, -1), '[]', '{"block":""}'], (line) => line),
  ],
];

function describesBadFiles(held: () => Held, empty: () => Promise<Held>): void {
  it.each(BAD_FILES)('writes nothing from a file with %s', async (_, message, change) => {
    await seedEveryKind(held());
    const lines = await exportLines(held());
    const target = await empty();
    const before = await dumpCarried(target);
    const outcome = importLines(target, await change(lines));
    await expect(outcome).rejects.toThrow(message);
    await expect(outcome).rejects.toBeInstanceOf(WrongUse);
    expect(await dumpCarried(target)).toEqual(before);
    expect(await target.db.read.selectFrom('installation').selectAll().execute()).toEqual([]);
  });
}

function describesRefusals(held: () => Held, empty: () => Promise<Held>): void {
  it('writes nothing of a release whose rows the database refuses', async () => {
    await seedEveryKind(held());
    const lines = await resealed(await exportLines(held()), (line) => line.replace('"suppressed"', '"odd"'));
    const target = await empty();
    await expect(importLines(target, lines)).rejects.toBeInstanceOf(StorageFailed);
    const { release, run, observation, issue } = await dumpCarried(target);
    // What came before it is whole; of it nothing is left.
    expect([release?.length, run?.length, observation?.length, issue?.length]).toEqual([2, 2, 1, 1]);
    expect(await runChecks(target.db)).toEqual({});
  });

  it('keeps demonstration and live figures apart, and newer figures before readers', async () => {
    await seedEveryKind(held());
    const lines = await exportLines(held(), ['ons/figures']);
    const target = await empty();
    await setContentKind(target.db, 'demonstration');
    await expect(importLines(target, lines)).rejects.toBeInstanceOf(ContentKindMismatch);
    const other = await empty();
    await seedHeld(other, [{ releaseId: 7, sourceId: 'ons/figures', observations: [inventObservation()] }]);
    await expect(importLines(other, lines)).rejects.toThrow(
      'Readers already see ons/figures@2026-08-07T05:00:00.000Z',
    );
  });

  it('names what cannot be exported', async () => {
    await seedEveryKind(held());
    await expect(exportLines(held(), ['no/such'])).rejects.toThrow('no/such is no release');
    await expect(exportLines(held(), ['ons/figures@2026-08-01T22:00:00.000Z'])).rejects.toThrow(
      'is quarantined',
    );
    const lost = { ...held(), raw: createMemoryRawStore() };
    await expect(exportLines(lost)).rejects.toThrow('The archive has lost');
    await expect(exportLines(await empty())).rejects.toThrow('nothing to export');
  });
}
