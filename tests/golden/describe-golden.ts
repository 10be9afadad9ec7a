/** Snapshots of the small county against the stored ones: whole documents for a few, the hash of each for all. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedSmallCounty } from '../support/small-county.ts';
import { type GoldenSnapshots, readSnapshots } from './read-snapshots.ts';

export function describeGolden(name: string, open: () => Database, golden: GoldenSnapshots): void {
  describe(`golden snapshots on ${name}`, () => {
    let actual: GoldenSnapshots;
    beforeAll(async () => {
      const db = open();
      await seedSmallCounty(db);
      await publishEdition(publishingDeps(db, testAreas()), TEST_CONTENT);
      actual = await readSnapshots(db);
    });

    it.each(Object.keys(golden.documents))('%s is as stored, byte for byte', (key) => {
      expect(actual.documents[key]).toEqual(golden.documents[key]);
      expect(JSON.stringify(actual.documents[key])).toBe(JSON.stringify(golden.documents[key]));
    });

    it('every snapshot has the stored hash', () => {
      expect(Object.keys(golden.ids)).toHaveLength(8 * 18 * 6);
      expect(actual.ids).toEqual(golden.ids);
    });
  });
}
