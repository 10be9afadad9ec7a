/** Postings a second and peak memory through the whole pipeline, against the same rows by a hand-written loop. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./ingest-child.ts', import.meta.url));

interface Measurement {
  readonly seconds: number;
  /** Of the whole process, its start included. */
  readonly cpuSeconds: number;
  readonly rows: number;
  readonly peakRssMb: number;
}

export interface IngestComparison {
  readonly count: number;
  readonly pipeline: Measurement;
  readonly loop: Measurement;
  /** The pipeline's time over the loop's; it also fetches, archives, parses, codes and checks. */
  readonly timeRatio: number;
}

export function benchIngest(count: number): IngestComparison {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-ingest-'));
  try {
    const run = (way: string): Measurement =>
      JSON.parse(
        execFileSync(process.execPath, [CHILD, way, String(count), folder], { encoding: 'utf8' }),
      ) as Measurement;
    const pipeline = run('pipeline');
    const loop = run('loop');
    return { count, pipeline, loop, timeRatio: pipeline.seconds / loop.seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
