/** Files imported one after another, on a real database: both years stay, the newest answers, and nothing goes without a word. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Connector, OfferedFile } from '../../src/connectors/contract.ts';
import { connector as leavers } from '../../src/connectors/dfe/ks4-destinations/connector.ts';
import { connector as tables } from '../../src/connectors/nomis/website-tables/connector.ts';
import type { Database } from '../../src/db/database.ts';
import type { SourceId } from '../../src/domain/release.ts';
import { importFile } from '../../src/pipeline/import-file.ts';
import { emptyDatabase } from './empty-database.ts';
import { figuresIn, leaversOf } from './leavers-files.ts';
import { createPipelineBench, type PipelineBench } from './pipeline-bench.ts';

/** Pay in Medway in one year, downloaded on a day. */
const payOf = (name: string, day: string, years: readonly number[], pay: number): OfferedFile => ({
  name,
  body: new TextEncoder().encode(
    years
      .map((year) =>
        [
          'annual survey of hours and earnings - resident analysis',
          `ONS Crown Copyright Reserved [from Nomis on ${day}]`,
          `date,${year}`,
          'sex,Total',
          'pay,Annual pay - gross',
          'confidence,Standard error as a percentage of the figure',
          'local authority: district / unitary (as of April 2023),,Median,',
          ',,number,conf %',
          `Medway,E06000035,${pay},5`,
          '# These figures are suppressed as statistically unreliable.',
          '',
        ].join('\n'),
      )
      .join('\n'),
  ),
});

interface Sequence {
  readonly name: string;
  readonly connector: Connector;
  readonly files: readonly OfferedFile[];
  /** Period and value of each figure of one kind, in order. */
  readonly figures: string;
  /** How the last import told of the files: names in the order in which they answer. */
  readonly inUse: string;
  readonly displaced?: readonly string[];
  readonly state?: string;
}

const SEQUENCES: readonly Sequence[] = [
  {
    name: 'an older year after a newer one: both stay',
    connector: leavers,
    files: [leaversOf('2023.csv', ['202324'], 9), leaversOf('2022.csv', ['202223'], 5)],
    figures: '2022/23 5, 2023/24 9',
    inUse: '2023.csv, 2022.csv',
  },
  {
    name: 'a newer year after an older one: both stay',
    connector: leavers,
    files: [leaversOf('2022.csv', ['202223'], 5), leaversOf('2023.csv', ['202324'], 9)],
    figures: '2022/23 5, 2023/24 9',
    inUse: '2023.csv, 2022.csv',
  },
  {
    name: 'an older edition that holds the same year too: the newer answers',
    connector: leavers,
    files: [leaversOf('new.csv', ['202223', '202324'], 9), leaversOf('old.csv', ['202122', '202223'], 5)],
    figures: '2021/22 5, 2022/23 9, 2023/24 9',
    inUse: 'new.csv, old.csv',
  },
  {
    name: 'an older edition that adds nothing: nothing changes, and it is not among the files',
    connector: leavers,
    files: [
      leaversOf('new.csv', ['202122', '202223', '202324'], 9),
      leaversOf('old.csv', ['202122', '202223'], 5),
    ],
    figures: '2021/22 9, 2022/23 9, 2023/24 9',
    inUse: 'new.csv',
  },
  {
    name: 'a correction of the same year: the later import answers',
    connector: leavers,
    files: [leaversOf('first.csv', ['202324'], 9), leaversOf('corrected.csv', ['202324'], 8)],
    figures: '2023/24 8',
    inUse: 'corrected.csv',
    displaced: ['first.csv'],
  },
  {
    name: 'three years in any order',
    connector: leavers,
    files: [
      leaversOf('b.csv', ['202223'], 6),
      leaversOf('c.csv', ['202324'], 7),
      leaversOf('a.csv', ['202122'], 5),
    ],
    figures: '2021/22 5, 2022/23 6, 2023/24 7',
    inUse: 'c.csv, b.csv, a.csv',
  },
  {
    name: 'an old edition beneath a newer one whose newest year a third file holds',
    connector: leavers,
    files: [
      leaversOf('whole.csv', ['202223', '202324'], 9),
      leaversOf('latest.csv', ['202324'], 8),
      leaversOf('old.csv', ['202122', '202223'], 5),
    ],
    figures: '2021/22 5, 2022/23 9, 2023/24 8',
    inUse: 'latest.csv, whole.csv, old.csv',
  },
  {
    name: 'the older file again: unchanged',
    connector: leavers,
    files: [
      leaversOf('2023.csv', ['202324'], 9),
      leaversOf('2022.csv', ['202223'], 5),
      leaversOf('2022.csv', ['202223'], 5),
    ],
    figures: '2022/23 5, 2023/24 9',
    inUse: '2023.csv, 2022.csv',
    state: 'unchanged',
  },
  {
    name: 'a table downloaded earlier, imported later: the later download answers, whatever its years',
    connector: tables,
    files: [
      payOf('nov.csv', '3 November 2026', [2024], 32_500),
      payOf('jan.csv', '12 January 2026', [2024, 2025], 31_000),
    ],
    figures: 'April 2024 32500, April 2025 31000',
    inUse: 'nov.csv, jan.csv',
  },
  {
    name: 'a table downloaded later, of an earlier year: it answers',
    connector: tables,
    files: [
      payOf('jan.csv', '12 January 2026', [2024, 2025], 31_000),
      payOf('nov.csv', '3 November 2026', [2024], 32_500),
    ],
    figures: 'April 2024 32500, April 2025 31000',
    inUse: 'nov.csv, jan.csv',
  },
  {
    name: 'two tables of one download day: the later import answers',
    connector: tables,
    files: [
      payOf('a.csv', '3 November 2026', [2024], 1_000),
      payOf('b.csv', '3 November 2026', [2024], 2_000),
    ],
    figures: 'April 2024 2000',
    inUse: 'b.csv',
    displaced: ['a.csv'],
  },
];

export function describeImports(engine: string, open: () => Promise<Database>): void {
  describe(`files imported one after another, on ${engine}`, () => {
    let bench: PipelineBench;
    const bring = (connector: Connector, file: OfferedFile) => {
      bench.clock.advance(60_000);
      return importFile(bench.deps, connector, file, 'live');
    };
    const figuresOf = (sourceId: SourceId, dimension: string) =>
      figuresIn(bench.deps.db, sourceId, dimension);

    beforeEach(async () => {
      const db = await open();
      await emptyDatabase(db);
      bench = createPipelineBench(db);
    });

    it.each(SEQUENCES.map((sequence) => [sequence.name, sequence] as const))('%s', async (_, sequence) => {
      const { connector, files, figures, inUse, displaced = [], state = 'published' } = sequence;
      let last = null;
      for (const file of files) last = await bring(connector, file);
      expect(last?.error).toBeNull();
      expect(last?.state).toBe(state);
      const dimension = connector === tables ? '' : 'destination=work';
      expect(await figuresOf(connector.source.id, dimension)).toBe(figures);
      expect(last?.files.map(({ name }) => name).join(', ')).toBe(inUse);
      expect(last?.displaced).toEqual(displaced);
    });

    it('tells how many figures each file gives, and of which days', async () => {
      await bring(leavers, leaversOf('2023.csv', ['202324'], 9));
      const { files } = await bring(leavers, leaversOf('2022.csv', ['202223'], 5));
      expect(files).toMatchObject([
        { name: '2023.csv', figureCount: 30, from: '2023-08-01', to: '2024-07-31' },
        { name: '2022.csv', figureCount: 30, from: '2022-08-01', to: '2023-07-31' },
      ]);
    });

    it('tells two files of one name apart', async () => {
      await bring(leavers, leaversOf('data.csv', ['202324'], 9));
      const { files, displaced, isUsed } = await bring(leavers, leaversOf('data.csv', ['202324'], 8));
      expect([files.length, displaced, isUsed]).toEqual([1, ['data.csv'], true]);
      const older = await bring(leavers, leaversOf('data.csv', ['202324', '202223'], 7));
      expect([older.displaced, older.isUsed]).toEqual([['data.csv'], true]);
      const oldest = await bring(leavers, leaversOf('data.csv', ['202223'], 6));
      expect([oldest.displaced, oldest.isUsed]).toEqual([[], false]);
    });

    it('is refused by name where the archive has lost a file that figures rest on', async () => {
      await bring(leavers, leaversOf('2023.csv', ['202324'], 9));
      bench.raw.blobs.clear();
      const second = bring(leavers, leaversOf('2022.csv', ['202223'], 5));
      await expect(second).rejects.toThrow('The archive has lost 2023.csv');
    });
  });
}
