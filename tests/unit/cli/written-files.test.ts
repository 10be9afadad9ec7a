/** What one command writes another reads: snapshots, corrections, backups, and labels to score the coding with. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/config.ts';
import { snapshotSchema } from '../../../src/http/schemas/snapshot.ts';
import { publishEdition } from '../../../src/pipeline/edition/summarise.ts';
import { STANDARD_CONTENT } from '../../../src/pipeline/edition/summarise-area.ts';
import { type Replay, startReplay } from '../../../src/replay/server.ts';
import { replaySources } from '../../../src/replay/sources.ts';
import { createNodeDeps } from '../../../src/runtime/node/deps.ts';
import { archivedPath } from '../../../src/runtime/node/raw-store.ts';
import { stringify } from '../../support/csv-text.ts';
import { type CliFolder, createCliFolder } from '../../support/run-cli.ts';

const DEMO = fileURLToPath(new URL('../../../demo/', import.meta.url));
const SOURCE = 'nisra/claimants';
let folder: CliFolder;
let replay: Replay;

beforeAll(async () => {
  folder = createCliFolder();
  replay = await startReplay({ directory: DEMO, sources: replaySources });
});
afterAll(async () => {
  await replay.close();
  folder.remove();
});
const inFolder = (name: string): string => join(folder.path, name);

describe('a snapshot and a backup', () => {
  beforeAll(async () => {
    const now = '2026-11-20T09:00:00Z';
    const args = ['--base-url', replay.url(SOURCE), '--now', now, '--no-publish'];
    expect(await folder.run(['refresh', SOURCE, ...args])).toMatchObject({ exitCode: 0 });
    const config = parseConfig({
      WEALDWAY_DATABASE: folder.database,
      WEALDWAY_ARCHIVE: inFolder('raw'),
    });
    const deps = createNodeDeps(config, { logLevel: 'silent', now });
    const areas = { ...deps.areas, all: deps.areas.all.filter(({ slug }) => slug === 'belfast') };
    await publishEdition({ ...deps, areas }, STANDARD_CONTENT);
    await deps.close();
  }, 120_000);

  it('are the same from the copy as from the database, and the copy is whole', async () => {
    const copy = inFolder('copy.sqlite');
    const written = await folder.run(['backup', copy]);
    expect(written.stdout).toContain(`${copy} holds a copy of ${folder.database}`);
    const fromCopy = { WEALDWAY_DATABASE: copy };
    const checked = await folder.run(['check'], fromCopy);
    expect(checked.stdout).not.toContain('WRONG');
    expect(checked.exitCode).toBe(0);
    for (const args of [
      ['snapshot', 'belfast', '--json'],
      ['snapshot', 'belfast'],
      ['status', '--json'],
    ]) {
      const original = await folder.run(args);
      expect(original.exitCode, original.stderr).toBe(0);
      expect(withoutTime((await folder.run(args, fromCopy)).stdout)).toBe(withoutTime(original.stdout));
    }
  }, 120_000);

  it('is a document of the API, whole', async () => {
    const { stdout } = await folder.run(['snapshot', 'belfast', '--json']);
    const document: unknown = JSON.parse(stdout);
    const snapshot = snapshotSchema.parse(document);
    expect(snapshot).toEqual(document);
    expect(snapshot.area.code).toBe('N09000003');
  });
});

describe('the figures of an edition', () => {
  it('are genuine, and a code that nobody gave is not', async () => {
    const saved = inFolder('saved.json');
    writeFileSync(saved, (await folder.run(['snapshot', 'belfast', '--json'])).stdout);
    const verified = await folder.run(['verify', saved]);
    expect(verified.stdout, verified.stderr).toMatch(
      /^GENUINE, and still current\n {2}All sectors, Belfast, ks4/,
    );
    expect(verified.exitCode).toBe(0);
    const { seal } = snapshotSchema.parse(JSON.parse(readFileSync(saved, 'utf8')));
    const address = `https://lmi.example/verify/${seal?.code}`;
    expect((await folder.run(['verify', address])).stdout).toBe(verified.stdout);
    const never = await folder.run(['verify', '0000-0000-0000']);
    expect([never.exitCode, never.stderr]).toEqual([
      2,
      expect.stringContaining('We never published figures'),
    ]);
    expect(await folder.run(['verify'])).toMatchObject({ exitCode: 2 });
  });

  it('are the last of a chain, which is whole until the archive is altered', async () => {
    const chain = await folder.run(['verify', '--chain']);
    expect([chain.exitCode, chain.stdout]).toEqual([0, expect.stringMatching(/^ok .* 1 edition/)]);
    const head = /sha256 ([0-9a-f]{64})/.exec(chain.stdout)?.[1] ?? '';
    const link = archivedPath(inFolder('raw'), head);
    const bytes = readFileSync(link);
    writeFileSync(link, bytes.subarray(0, -1));
    const altered = await folder.run(['verify', '--chain']);
    expect([altered.exitCode, altered.stdout]).toEqual([1, expect.stringContaining('is damaged')]);
    writeFileSync(link, bytes);
  });
});

describe('corrections', () => {
  const HEADER = ['source', 'key', 'title', 'field', 'value', 'reason', 'date'];
  const ROWS: readonly (readonly string[])[] = [
    ['*', '', 'Night Owl Tamer', 'occupation', '6129', 'Keeps owls', '2026-11-20'],
    [
      'dfe/teaching-vacancies',
      'a-key',
      '',
      'sector',
      'education-and-early-years',
      'A school, plainly',
      '2026-11-20',
    ],
    ['*', '', 'Chef, "Head"', 'occupation', '5434', 'Says "Head", means chef', '2026-11-20'],
    ['*', '', '*owl*', 'school-leavers', 'no', 'Two lines\nof reason', '2026-11-20'],
    [
      '*',
      '',
      'Athro Ffrangeg – Ysgol Gymraeg',
      'occupation',
      '2313',
      'Welsh for French teacher',
      '2026-11-20',
    ],
    [
      'dfe/teaching-vacancies',
      'https://example.test/a?b=1,2',
      '',
      'occupation',
      '',
      'Nobody can tell',
      '2026-11-20',
    ],
    ['*', '', '  Spaces   inside ', 'occupation', '2231', ' leading space', '2026-11-20'],
    ['*', '', 'Café barista', 'occupation', '9265', 'É and é', '2026-11-20'],
    ['*', '', "Children's nurse", 'occupation', '2232', "It's an apostrophe", '2026-11-20'],
    ['*', '', 'Cleaner; £12', 'occupation', '9223', 'Semicolon; pound £', '2026-11-20'],
  ];

  it.each(ROWS.map((row, at) => [at + 1, row] as const))(
    'of row %i come back as they were written',
    async (at, row) => {
      const [source = '', key = '', title = '', field, value = '', reason = '', date] = row;
      const file = inFolder(`corrections-${at}.csv`);
      writeFileSync(file, stringify([HEADER, row]));
      const { exitCode, stdout, stderr } = await folder.run(['corrections', file, '--json']);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      const told = (cell: string) => (cell.trim() === '' ? null : cell.trim());
      const about = { sourceId: source === '*' ? null : source, key: told(key), title: told(title) };
      const written = { ...about, field, value: told(value), reason: told(reason), date };
      expect(JSON.parse(stdout)).toEqual({ file, corrections: [written] });
    },
  );
});

describe('labels', () => {
  it('written as the command prints its readings score as right, and one that is wrong as wrong', async () => {
    const texts = [
      '£24,000 - £26,000 per annum',
      '£12.60 an hour',
      'OTE £40k, basic £24k',
      '£95 a day, "cash"',
    ];
    const read = await folder.run(['code', 'pay', ...texts]);
    const readings: { min: number; max: number; period: string }[] = read.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const rows = readings.map((pay, at) => [texts[at] ?? '', `${pay.min}`, `${pay.max}`, pay.period]);
    const score = async (labels: readonly (readonly string[])[]) => {
      const header = ['salary_text_free', 'salary_min', 'salary_max', 'salary_period'];
      mkdirSync(inFolder('adverts'), { recursive: true });
      writeFileSync(inFolder('adverts/findajob_dev.csv'), stringify([header, ...labels]));
      return (await folder.run(['eval', '--data', folder.path, '--only', 'pay'])).stdout;
    };
    expect(await score(rows)).toMatch(/Find a job, ends and period +4 +100\.0/);
    const wrong = ['£300 a week', '301', '301', 'week'];
    expect(await score([...rows, wrong])).toMatch(/Find a job, ends and period +5 +80\.0/);
  });
});

/** The status says when it was asked. */
function withoutTime(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');
}
