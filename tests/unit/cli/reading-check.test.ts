/** The part of `wealdway check` that grades what has been published. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compose } from '../../../src/db/sql/compose.ts';
import { publishEdition } from '../../../src/pipeline/edition/summarise.ts';
import { checkReading } from '../../../src/runtime/node/reading-check.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { LEVELS } from '../../../src/snapshots/document/snapshot.ts';
import { publishingDeps, TEST_CONTENT, testAreas } from '../../support/open-test-app.ts';
import { seedSmallCounty } from '../../support/small-county.ts';

const folder = mkdtempSync(join(tmpdir(), 'wealdway-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('grades a sample of every level and names the ten hardest sentences', async () => {
  const file = join(folder, 'small.sqlite');
  const db = openSqlite({ file });
  await seedSmallCounty(db);
  await publishEdition(publishingDeps(db, testAreas()), TEST_CONTENT);
  const { levels, worstSentences, result } = await checkReading(db, 5);
  await db.close();
  expect(levels.map(({ level, snapshots }) => [level, snapshots])).toEqual(LEVELS.map((level) => [level, 5]));
  for (const { hardest, limit } of levels) expect(hardest).toBeLessThanOrEqual(limit);
  expect(result).toEqual({ name: 'reading', findings: [] });
  const grades = worstSentences.map(({ grade }) => grade);
  expect(grades).toHaveLength(10);
  expect(grades).toEqual([...grades].sort((a, b) => b - a));
  expect(new Set(worstSentences.map(({ text }) => text)).size).toBe(10);
}, 60_000);

it('names a snapshot that is damaged', async () => {
  const file = join(folder, 'damaged.sqlite');
  const db = openSqlite({ file });
  await seedSmallCounty(db);
  await publishEdition(publishingDeps(db, testAreas()), TEST_CONTENT);
  await db.writeAtomically([
    compose.updateTable('snapshot_pack').set({ body: 'AAAA' }).where('level', '=', 'ks4').compile(),
  ]);
  const { result } = await checkReading(db, 1);
  await db.close();
  expect(result.findings).toEqual([
    expect.stringMatching(/^[\w:-]+, [\w-]+, ks4: the stored snapshot is damaged$/),
  ]);
}, 60_000);

it('has nothing to read where nothing is', async () => {
  const db = openSqlite({ file: ':memory:' });
  const { levels, worstSentences } = await checkReading(db, 5);
  await db.close();
  expect(levels.every(({ snapshots, hardest }) => snapshots === 0 && hardest === null)).toBe(true);
  expect(worstSentences).toEqual([]);
});
