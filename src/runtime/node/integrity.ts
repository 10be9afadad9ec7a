/** Looks for what must never be: rows that sql/checks/*.sql return, a damaged file, archived bytes that are gone or changed. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from '../../db/database.ts';
import {
  listBroken,
  listFileFaults,
  listNewestAnswers,
  listStrayReferences,
} from '../../db/repositories/upkeep/integrity.ts';
import { StorageFailed } from '../../domain/errors.ts';
import type { RawStore } from '../../ports/raw-store.ts';

const CHECKS = new URL('../../../sql/checks/', import.meta.url);

export interface CheckResult {
  readonly name: string;
  /** What is wrong, a line each; empty when nothing is. */
  readonly findings: readonly string[];
}

export interface IntegrityOptions {
  readonly db: Database;
  readonly raw: RawStore;
  /** How many archived answers are read back; the newest first. `all` also reads every page of the file, its indexes and its references. */
  readonly sampleSize: number | 'all';
  /** Whether the database is a file of SQLite's, that it can look through. */
  readonly isFile: boolean;
}

/** Changes nothing. Throws StorageFailed when the database cannot be read at all. */
export async function checkIntegrity(options: IntegrityOptions): Promise<readonly CheckResult[]> {
  const { db, raw, sampleSize, isFile } = options;
  const isWhole = sampleSize === 'all';
  const results: CheckResult[] = isFile
    ? [{ name: 'file', findings: await listFileFaults(db, isWhole) }]
    : [];
  if (isFile && isWhole) results.push({ name: 'references', findings: await listStrayReferences(db) });
  for (const file of readdirSync(CHECKS)
    .filter((entry) => entry.endsWith('.sql'))
    .sort()) {
    const rows = await listBroken(db, readFileSync(new URL(file, CHECKS), 'utf8'));
    results.push({ name: file.replace(/\.sql$/, ''), findings: rows.map((row) => JSON.stringify(row)) });
  }
  const sample = await listNewestAnswers(db, isWhole ? null : sampleSize);
  return [...results, { name: 'archive', findings: await damagedAnswers(raw, sample) }];
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
