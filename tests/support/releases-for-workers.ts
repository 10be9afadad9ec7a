/** Releases as Node writes them for D1 and R2: tests/workers/load.test.ts takes them there. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProvidedContext } from 'vitest';
import { openD1Files } from '../../src/runtime/node/d1-files.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { exportLines, importLines, seedEveryKind } from './carried-releases.ts';
import { createMemoryRawStore } from './memory-raw-store.ts';

export async function writeReleasesForWorkers(): Promise<ProvidedContext['nodeReleases']> {
  const source = { db: openSqlite({ file: ':memory:' }), raw: createMemoryRawStore() };
  await seedEveryKind(source);
  const lines = await exportLines(source);
  await source.db.close();
  const parent = mkdtempSync(join(tmpdir(), 'wealdway-d1-'));
  try {
    const folder = join(parent, 'files');
    const files = await openD1Files(folder);
    await importLines(files, lines);
    await files.finish();
    await files.close();
    return { lines, statements: readStatements(folder), objects: readObjects(folder) };
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** A statement ends where a line ends with a semicolon: texts hold their line breaks as JSON does. */
function readStatements(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  const text = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  return text.split(/;\n/).filter((statement) => statement !== '');
}

function readObjects(folder: string): Record<string, string> {
  const pairs: { key: string; file: string }[] = JSON.parse(readFileSync(join(folder, 'raw.json'), 'utf8'));
  return Object.fromEntries(pairs.map(({ key, file }) => [key, readFileSync(file).toString('base64')]));
}
