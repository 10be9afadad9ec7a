/** Rows that the database visits for every address, by D1's own counter, in a service as large as asked for. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('../workers/rows-child.ts', import.meta.url));
const AREAS = 400;

export interface RowsResult {
  readonly adverts: number;
  readonly path: string;
  readonly visited: number;
  readonly returned: number;
  /** Statements that visit more than a few rows for each that they return or count. */
  readonly tooDear: readonly string[];
}

/** Those that visit most first. */
export function benchRows(adverts: number): RowsResult[] {
  const child = spawnSync(process.execPath, [CHILD, String(adverts), String(AREAS)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (child.status !== 0) throw new Error(`The child ended with ${child.status ?? child.signal}.`);
  const results: Omit<RowsResult, 'adverts'>[] = JSON.parse(child.stdout);
  return results.map((each) => ({ adverts, ...each })).sort((a, b) => b.visited - a.visited);
}
