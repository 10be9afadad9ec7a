/** Inputs that are kept: invented, small, and each reaches something that the others do not; and those that once broke a law. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./corpus/', import.meta.url));

export interface KeptCorpus {
  /** Once broke a law. Never dropped. */
  readonly findings: readonly string[];
  readonly inputs: readonly string[];
}

export function readKept(name: string): KeptCorpus {
  const file = `${FOLDER}${name}.json`;
  if (!existsSync(file)) return { findings: [], inputs: [] };
  const kept: KeptCorpus = JSON.parse(readFileSync(file, 'utf8'));
  return kept;
}

export function writeKept(name: string, kept: KeptCorpus): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}${name}.json`, `${JSON.stringify(kept, null, 1)}\n`);
}
