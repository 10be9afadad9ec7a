/** A million adverts against the limits: under two minutes and 1.5 GB. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./duplicates-child.ts', import.meta.url));

export interface DuplicatesResult {
  readonly count: number;
  readonly found: number;
  readonly seconds: number;
  /** Of the whole process, the inventing of the adverts included. */
  readonly cpuSeconds: number;
  readonly peakRssMb: number;
}

export function benchDuplicates(count: number): DuplicatesResult {
  return JSON.parse(execFileSync(process.execPath, [CHILD, String(count)], { encoding: 'utf8' }));
}
