/** Adverts through the whole pipeline, for the first time and the night after, against the same rows by a hand-written loop. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './ingest-child.ts';

const CHILD = fileURLToPath(new URL('./ingest-child.ts', import.meta.url));

/** Of 100,000 adverts; of others in proportion. */
export const MOST_SECOND_CPU_SECONDS = 20;
/** Of the rows, at 5 % of change. */
export const MOST_GROWTH_SHARE = 0.06;
/** The loop's processor time over that of the pipeline's writes. */
export const LEAST_STORE_RATIO = 0.5;

export interface IngestComparison {
  readonly count: number;
  readonly first: Measurement;
  readonly loop: Measurement;
  /** The night after, at 5 % of change. */
  readonly second: Measurement;
  /** The loop's processor time over that of the writes of the first night. */
  readonly storeRatio: number;
  /** Rows that the second night added, over those of the first. */
  readonly growthShare: number;
}

export function benchIngest(count: number): IngestComparison {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-ingest-'));
  try {
    const run = (way: string): Measurement =>
      JSON.parse(
        execFileSync(process.execPath, [CHILD, way, String(count), folder], { encoding: 'utf8' }),
      ) as Measurement;
    const first = run('first');
    const loop = run('loop');
    const second = run('second');
    return {
      ...{ count, first, loop, second },
      storeRatio: loop.storeCpuSeconds / first.storeCpuSeconds,
      growthShare: (second.held - first.held) / first.held,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
