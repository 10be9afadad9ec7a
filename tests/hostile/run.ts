/**
 * `npm run hostile [-- board/rss nomis/population] [--report FILE]`: the whole corpus, 2,000 answers a source, one source after another, and the
 * table of docs/hostile-feeds.md once every source has been run. Takes half an hour of a core; ends with 1 when a case was not borne.
 * What is in FILE already, of an earlier run with the same code, is not run again unless it is named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BOARD_KINDS } from '../../src/connectors/board/board.ts';
import { connectors } from '../../src/connectors/registry.ts';
import { inventedBoardConnector } from '../support/invented-boards.ts';
import { type CorpusCounts, corpusTable, PLACE_OF_TABLE } from './corpus/corpus-table.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/hostile-feeds.md', import.meta.url));
const boards = BOARD_KINDS.map((kind) => inventedBoardConnector(kind));
const FILES = {
  'tests/hostile/corpus-of-sources.test.ts': connectors.map(({ source }): string => source.id),
  'tests/hostile/corpus-of-boards.test.ts': boards.map(({ source }): string => source.id),
};
const SOURCES = Object.values(FILES).flat();

const USAGE = `Usage: npm run hostile [-- SOURCE ...] [--report FILE]
  SOURCE         a source or a kind of board, such as nomis/population or board/rss; without any, all of them
  --report FILE  where the counts are kept: what is in FILE already is not run again unless it is named
`;

/** Ends the program where it was asked for the usage, or in a way that does not exist (2). */
function readArguments() {
  try {
    const read = parseArgs({
      options: { report: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const unknown = read.positionals.filter((id) => !SOURCES.includes(id));
    if (unknown.length > 0) throw new Error(`There is no source ${unknown.join(', ')}.`);
    if (!read.values.help) return read;
    process.stdout.write(USAGE);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

const { values, positionals } = readArguments();
const folder = mkdtempSync(join(tmpdir(), 'hostile-report-'));
const report = values.report ?? join(folder, 'report.jsonl');

/** The last of each source. */
function readCounts(): ReadonlyMap<string, CorpusCounts> {
  const lines = existsSync(report) ? readFileSync(report, 'utf8').split('\n') : [];
  const counts = lines.filter((line) => line !== '').map((line): CorpusCounts => JSON.parse(line));
  return new Map(counts.map((one) => [one.sourceId, one]));
}

function run(ids: readonly string[], files: readonly string[]): number {
  const env = { ...process.env, WEALDWAY_HOSTILE_REPORT: report, WEALDWAY_HOSTILE_SOURCES: ids.join(' ') };
  const options = ['run', '--project', 'node', '--no-file-parallelism', ...files];
  return spawnSync('vitest', options, { stdio: 'inherit', env }).status ?? 1;
}

try {
  const before = readCounts();
  const chosen = positionals.length > 0 ? positionals : SOURCES.filter((id) => !before.has(id));
  const files = Object.entries(FILES).filter(([, ids]) => ids.some((id) => chosen.includes(id)));
  const status =
    files.length === 0
      ? 0
      : run(
          chosen,
          files.map(([file]) => file),
        );
  const counts = readCounts();
  const table = corpusTable([...counts.values()]);
  process.stdout.write(table);
  if (SOURCES.every((id) => counts.has(id))) {
    const document = readFileSync(DOCUMENT, 'utf8');
    writeFileSync(
      DOCUMENT,
      document.replace(PLACE_OF_TABLE, (_, start, end) => `${start}${table}${end}`),
    );
    spawnSync('biome', ['format', '--write', DOCUMENT], { stdio: 'inherit' });
  }
  process.exitCode = status;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
