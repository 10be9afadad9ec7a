/**
 * `npm run hostile [-- board/rss nomis/population]`: the whole corpus, 2,000 answers a source, and the table of docs/hostile-feeds.md where all
 * sources were run. Takes minutes of two cores; ends with 1 when a case was not borne.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CorpusCounts, corpusTable, PLACE_OF_TABLE } from './corpus/corpus-table.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/hostile-feeds.md', import.meta.url));
const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'hostile-report-'));
const report = join(folder, 'report.jsonl');
writeFileSync(report, '');

try {
  const { status } = spawnSync(
    'vitest',
    [
      'run',
      '--project',
      'node',
      'tests/hostile/corpus-of-sources.test.ts',
      'tests/hostile/corpus-of-boards.test.ts',
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        WEALDWAY_HOSTILE_REPORT: report,
        ...(chosen.length > 0 && { WEALDWAY_HOSTILE_SOURCES: chosen.join(' ') }),
      },
    },
  );
  const lines = readFileSync(report, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const counts = lines.map((line): CorpusCounts => JSON.parse(line));
  const table = corpusTable(counts);
  process.stdout.write(table);
  if (chosen.length === 0) {
    const document = readFileSync(DOCUMENT, 'utf8');
    writeFileSync(
      DOCUMENT,
      document.replace(PLACE_OF_TABLE, (_, before, after) => `${before}${table}${after}`),
    );
  }
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
