/** Looks for what must never be: rows that sql/checks/*.sql return, a damaged file, archived bytes that are gone or changed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { StorageFailed } from '../../domain/errors.ts';
import type { RawStore } from '../../ports/raw-store.ts';
import { storageFailure } from './sqlite.ts';

const CHECKS = new URL('../../../sql/checks/', import.meta.url);

export interface CheckResult {
  readonly name: string;
  /** What is wrong, a line each; empty when nothing is. */
  readonly findings: readonly string[];
}

export interface IntegrityOptions {
  readonly database: string;
  readonly raw: RawStore;
  /** How many archived answers are read back; the newest first. `all` also reads every page of the file, its indexes and its references. */
  readonly sampleSize: number | 'all';
}

/** Changes nothing. Throws StorageFailed when the database cannot be read at all. */
export async function checkIntegrity({
  database,
  raw,
  sampleSize,
}: IntegrityOptions): Promise<readonly CheckResult[]> {
  if (!existsSync(database))
    throw new StorageFailed(`There is no database ${database}: run wealdway refresh first.`);
  const { results, sample } = readDatabase(database, sampleSize);
  return [...results, { name: 'archive', findings: await damagedAnswers(raw, sample) }];
}

function readDatabase(
  file: string,
  sampleSize: IntegrityOptions['sampleSize'],
): { results: CheckResult[]; sample: string[] } {
  try {
    const sqlite = new BetterSqlite3(file, { readonly: true, timeout: 10_000 });
    try {
      const isWhole = sampleSize === 'all';
      const results: CheckResult[] = [
        { name: 'file', findings: faultsOfFile(sqlite, isWhole) },
        ...(isWhole ? [{ name: 'references', findings: strayReferences(sqlite) }] : []),
      ];
      for (const name of readdirSync(CHECKS)
        .filter((entry) => entry.endsWith('.sql'))
        .sort()) {
        const rows = sqlite.prepare(readFileSync(new URL(name, CHECKS), 'utf8')).all();
        results.push({ name: name.replace(/\.sql$/, ''), findings: rows.map((row) => JSON.stringify(row)) });
      }
      const sample = sqlite
        .prepare<[number], string>(
          'SELECT sha256, max(retrieved_at) FROM retrieval GROUP BY sha256 ORDER BY 2 DESC LIMIT ?',
        )
        .pluck()
        .all(sampleSize === 'all' ? -1 : sampleSize);
      return { results, sample };
    } finally {
      sqlite.close();
    }
  } catch (cause) {
    throw storageFailure(file, cause);
  }
}

/** `quick_check` leaves out whether indexes hold what their tables do. */
function faultsOfFile(sqlite: BetterSqlite3.Database, isWhole: boolean): string[] {
  const statement = isWhole ? 'PRAGMA integrity_check' : 'PRAGMA quick_check';
  const lines = sqlite.prepare<[], string>(statement).pluck().all();
  return lines.filter((text) => text !== 'ok');
}

function strayReferences(sqlite: BetterSqlite3.Database): string[] {
  return sqlite
    .prepare('PRAGMA foreign_key_check')
    .all()
    .map((row) => JSON.stringify(row));
}

async function damagedAnswers(raw: RawStore, hashes: readonly string[]): Promise<string[]> {
  const findings: string[] = [];
  for (const sha256 of hashes) {
    try {
      if ((await raw.get(sha256)) === null) findings.push(`${sha256} is not in the archive`);
    } catch (cause) {
      if (!(cause instanceof StorageFailed)) throw cause;
      findings.push(cause.message);
    }
  }
  return findings;
}
