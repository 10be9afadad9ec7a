import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createPostingCoder } from '../../../../src/coding/posting-coder.ts';
import { createAreaIndex } from '../../../../src/reference/areas.ts';
import { recordedPostings } from '../../../../src/runtime/node/recorded-postings.ts';
import { postingCoverage } from '../../../../src/training/evaluation/posting-coverage.ts';
import { inventPlace, inventPosting } from '../../../support/invented-posting.ts';

const SAMPLES = fileURLToPath(new URL('../../../../../shared/samples/', import.meta.url));
const coder = createPostingCoder(createAreaIndex([]));

test('a share is of all postings of its source', () => {
  const told = inventPosting({ title: 'Staff Nurse', places: [inventPlace({ text: 'Maidstone, Kent' })] });
  const untold = inventPosting({ title: 'Invented', places: [inventPlace({ text: 'Nowhere-under-Wold' })] });
  const { columns, rows } = postingCoverage(
    [
      { sourceId: 'x/y', day: '2026-11-01', postings: [told, untold] },
      { sourceId: 'x/z', day: null, postings: [] },
    ],
    coder,
  );
  expect(columns).toEqual(['part', 'x/y, 2026-11-01', 'x/z']);
  const byPart = new Map(rows.map(([part, ...shares]) => [part, shares]));
  expect(byPart.get('postings')).toEqual([2, 0]);
  expect(byPart.get('district (or nationwide)')).toMatchObject([{ share: 0.5 }, null]);
  expect(byPart.get('sector')).toMatchObject([{ share: 0.5 }, null]);
  expect(byPart.get('yearly pay')).toMatchObject([{ share: 0 }, null]);
});

describe.skipIf(!existsSync(SAMPLES))('recorded feeds', () => {
  test('every posting of the newest day is read once', () => {
    const counts = recordedPostings(SAMPLES).map(({ sourceId, day, postings }) => [
      sourceId,
      day,
      postings.length,
    ]);
    expect(counts).toContainEqual(['dfe/teaching-vacancies', '2026-08-22', 253]);
    expect(counts).toContainEqual(['nhsbsa/nhs-jobs', '2026-08-22', 1205]);
    expect(counts).toHaveLength(3);
  });
});

test('a folder without recordings has none', () => {
  expect(recordedPostings(fileURLToPath(new URL('.', import.meta.url)))).toEqual([]);
});
