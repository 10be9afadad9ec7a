/** A fetched source that an operator has imported files of as well: a refresh adds to them, and the newest answers. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { OfferedFile } from '../../src/connectors/contract.ts';
import { connector as leavers } from '../../src/connectors/dfe/ks4-destinations/connector.ts';
import { findCurrentRelease } from '../../src/db/repositories/releases/releases.ts';
import { listRetrievals } from '../../src/db/repositories/releases/retrievals.ts';
import { importFile } from '../../src/pipeline/import-file.ts';
import { acceptRelease } from '../../src/pipeline/release/accept.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { figuresIn, leaversOf } from '../support/leavers-files.ts';
import { createPipelineBench, type PipelineBench } from '../support/pipeline-bench.ts';
import { runChecks } from '../support/run-checks.ts';

interface Step {
  readonly kind: 'imports' | 'refreshes';
  readonly file: OfferedFile;
}
/** Few areas are in a made-up file; a whole one has thousands of rows. */
const SMALL = {
  ...leavers,
  source: { ...leavers.source, assertions: { ...leavers.source.assertions, minRecords: 1 } },
};
const imports = (name: string, years: readonly string[], pupils: number): Step => ({
  kind: 'imports',
  file: leaversOf(name, years, pupils),
});
const refreshes = (years: readonly string[], pupils: number): Step => ({
  kind: 'refreshes',
  file: leaversOf('answer', years, pupils),
});

const SIX_YEARS = ['201819', '201920', '202021', '202122', '202223', '202324'];

interface Variant {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly figures: string;
  readonly state?: string;
}
const VARIANTS: readonly Variant[] = [
  {
    name: 'an older year that only the file holds stays',
    steps: [imports('2022.csv', ['202223'], 5), refreshes(['202324'], 9)],
    figures: '2022/23 5, 2023/24 9',
  },
  {
    name: 'a year that both hold is answered by what is fetched now',
    steps: [imports('2022.csv', ['202223', '202324'], 5), refreshes(['202324'], 9)],
    figures: '2022/23 5, 2023/24 9',
  },
  {
    name: 'a file whose years are all fetched gives none any more',
    steps: [imports('2022.csv', ['202223'], 5), refreshes(['202223', '202324'], 9)],
    figures: '2022/23 9, 2023/24 9',
  },
  {
    name: 'two imported years stay',
    steps: [imports('2021.csv', ['202122'], 4), imports('2022.csv', ['202223'], 5), refreshes(['202324'], 9)],
    figures: '2021/22 4, 2022/23 5, 2023/24 9',
  },
  {
    name: 'a refresh, an import beneath it, and the next refresh',
    steps: [refreshes(['202223'], 8), imports('2021.csv', ['202122'], 4), refreshes(['202223', '202324'], 9)],
    figures: '2021/22 4, 2022/23 9, 2023/24 9',
  },
  {
    name: 'a year that was fetched once and is fetched no more goes, though a file came between',
    steps: [refreshes(SIX_YEARS, 8), imports('2017.csv', ['201718'], 4), refreshes(SIX_YEARS.slice(1), 8)],
    figures: '2017/18 4, 2019/20 8, 2020/21 8, 2021/22 8, 2022/23 8, 2023/24 8',
  },
  {
    name: 'the file stays over two refreshes',
    steps: [imports('2022.csv', ['202223'], 5), refreshes(['202324'], 8), refreshes(['202324'], 9)],
    figures: '2022/23 5, 2023/24 9',
  },
  {
    name: 'the same answer again is no news',
    steps: [imports('2022.csv', ['202223'], 5), refreshes(['202324'], 9), refreshes(['202324'], 9)],
    figures: '2022/23 5, 2023/24 9',
    state: 'unchanged',
  },
  {
    name: 'a year ahead of what is fetched stays until it is fetched',
    steps: [imports('2024.csv', ['202425'], 7), refreshes(['202324'], 9)],
    figures: '2023/24 9, 2024/25 7',
  },
  {
    name: 'the very bytes of the file come as the answer',
    steps: [imports('2023.csv', ['202223', '202324'], 9), refreshes(['202223', '202324'], 9)],
    figures: '2022/23 9, 2023/24 9',
  },
  {
    name: 'a file that was displaced by a refresh does not come back',
    steps: [
      imports('2018.csv', ['201819'], 5),
      refreshes([...SIX_YEARS, '202425'], 8),
      refreshes([...SIX_YEARS.slice(1), '202425'], 8),
    ],
    figures: '2019/20 8, 2020/21 8, 2021/22 8, 2022/23 8, 2023/24 8, 2024/25 8',
  },
  {
    name: 'a file that holds as much as the answer is not taken for a feed that came twice',
    steps: [imports('all.csv', SIX_YEARS, 5), refreshes(SIX_YEARS, 6)],
    figures: '2018/19 6, 2019/20 6, 2020/21 6, 2021/22 6, 2022/23 6, 2023/24 6',
  },
  {
    name: 'nor is a corrected file',
    steps: [imports('all.csv', SIX_YEARS, 5), imports('corrected.csv', SIX_YEARS, 6)],
    figures: '2018/19 6, 2019/20 6, 2020/21 6, 2021/22 6, 2022/23 6, 2023/24 6',
  },
];

let bench: PipelineBench;
let minute = 0;

beforeEach(() => {
  bench = createPipelineBench(openSqlite({ file: ':memory:' }));
  const found = { page: 1, totalPages: 1 };
  const [first] = leavers.plan({ now: '2026-10-01T00:00:00Z', secrets: {}, lastRetrievedAt: null });
  bench.put(first?.path ?? '', {
    paging: found,
    results: [{ id: 'leavers', slug: 'key-stage-4-destination-measures' }],
  });
  bench.put('/v1/publications/leavers/data-sets?page=1&pageSize=20', {
    paging: found,
    results: [{ id: 'file', title: 'Local authority district level destinations', status: 'Published' }],
  });
});

const take = async ({ kind, file }: Step) => {
  bench.clock.advance(60_000);
  if (kind === 'imports') return importFile(bench.deps, SMALL, file, 'live');
  bench.site.set('/v1/data-sets/file/csv', { body: file.body, headers: { 'content-type': 'text/csv' } });
  const options = { runKey: `${minute++}`, contentKind: 'live', baseUrl: 'http://127.0.0.1:9' } as const;
  return refreshSource(bench.deps, SMALL, options);
};

describe('a refresh after imports', () => {
  it.each(VARIANTS.map((variant) => [variant.name, variant] as const))('%s', async (_, variant) => {
    const { steps, figures, state = 'published' } = variant;
    let last = null;
    for (const step of steps) last = await take(step);
    expect([last?.state, last?.error]).toEqual([state, null]);
    expect(await figuresIn(bench.deps.db, SMALL.source.id, 'destination=work')).toBe(figures);
    expect(await runChecks(bench.deps.db)).toEqual({});
  });

  it('keeps the file’s own address, so that its figures are traced to it', async () => {
    await take(imports('leavers of 2022.csv', ['202223'], 5));
    await take(refreshes(['202324'], 9));
    const release = await findCurrentRelease(bench.deps.db, SMALL.source.id);
    const urls = (await listRetrievals(bench.deps.db, release?.name ?? '')).map(({ url }) => url);
    expect(urls).toHaveLength(4);
    expect(urls.at(-1)).toMatch(/^import:\/[0-9a-f]{16}\/leavers%20of%202022\.csv$/);
  });

  it('is held back whole and accepted whole', async () => {
    await take(imports('2022.csv', ['202223', '202324'], 5));
    const held = await take(refreshes(['202324'], 5000));
    expect(held.state).toBe('quarantined');
    bench.clock.advance(60_000);
    const accepted = await acceptRelease(bench.deps, [SMALL], held.runId);
    expect([accepted.state, accepted.error]).toEqual(['published', null]);
    const figures = await figuresIn(bench.deps.db, SMALL.source.id, 'destination=work');
    expect(figures).toBe('2022/23 5, 2023/24 5000');
  });

  it('says which file to import again where the archive has lost one', async () => {
    await take(imports('2022.csv', ['202223'], 5));
    bench.raw.blobs.clear();
    await expect(take(refreshes(['202324'], 9))).rejects.toThrow(/2022\.csv.*import that file again/);
  });
});
