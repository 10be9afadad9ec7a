/** A whole edition of every area, sector and level against its limits, and one source's release after it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EditionOutcome } from '../../src/pipeline/shared/deps.ts';

const CHILD = fileURLToPath(new URL('./edition-child.ts', import.meta.url));
/** A source that only one topic for advisers reads. */
const SOURCE = 'nomis/claimant-count';

export const EDITION_LIMITS = { cpuSeconds: 90, peakRssMb: 500 } as const;

export interface EditionBuilt extends EditionOutcome {
  readonly areas: number;
  readonly seconds: number;
  /** Of the whole process, its start included: what one core takes. */
  readonly cpuSeconds: number;
  readonly peakRssMb: number;
  /** Of the packs that were built and not taken over. */
  readonly builtBytes: number;
}

export interface EditionResult {
  readonly figures: number;
  readonly full: EditionBuilt;
  readonly source: string;
  readonly afterOneSource: EditionBuilt;
}

export function benchEdition(): EditionResult {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-edition-bench-'));
  try {
    const file = join(folder, 'bench.sqlite');
    const run = <T>(...args: readonly string[]): T =>
      JSON.parse(execFileSync(process.execPath, [CHILD, ...args], { encoding: 'utf8' })) as T;
    const { figures } = run<{ figures: number }>('seed', file);
    const full = run<EditionBuilt>('publish', file);
    run('release', file, SOURCE);
    const afterOneSource = run<EditionBuilt>('publish', file);
    return { figures, full, source: SOURCE, afterOneSource };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
