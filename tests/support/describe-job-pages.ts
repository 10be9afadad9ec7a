/** Pages of jobs, made on a runtime, beside those that Node makes of the same figures. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { digestJobPages, type PageDigest } from './job-pages.ts';

/** Of an error's page, and less. */
const LEAST_BYTES = 1000;

export function describeJobPages(
  runtime: string,
  open: () => Database,
  onNode: () => readonly PageDigest[] | Promise<readonly PageDigest[]>,
): void {
  describe(`a hundred pages of jobs on ${runtime}`, { timeout: 120_000 }, () => {
    let here: readonly PageDigest[];
    beforeAll(async () => {
      here = await digestJobPages(open());
    }, 120_000);

    it('are answered, each different', () => {
      expect(here).toHaveLength(100);
      expect(here.filter(({ status, byteLength }) => status !== 200 || byteLength < LEAST_BYTES)).toEqual([]);
      expect(new Set(here.map(({ sha256 }) => sha256)).size).toBe(100);
    });

    it('are the same as on Node, byte for byte', async () => {
      expect(here).toEqual(await onNode());
    });
  });
}
