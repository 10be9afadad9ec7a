import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createTermsReader } from '../../../src/coding/terms/posting-terms.ts';
import { readWords } from '../../../src/coding/terms/read-terms.ts';
import { createAdvertReader } from '../../../src/runtime/node/advert-lines.ts';
import { labelledFilesIn } from '../../../src/runtime/node/labelled-folder.ts';
import { readLabelledAdverts } from '../../../src/training/evaluation/terms-measure.ts';
import { SAMPLES } from '../../golden/evaluation/measured.ts';

const readAdvert = createAdvertReader();
const termsOf = createTermsReader();
/** As `wealdway code posting` reads it. */
const asPosting = (title: string, summary: string | null) =>
  termsOf(readAdvert(JSON.stringify({ title, summary })));

test('words alone and a posting of the same words are read alike, whatever is put together', () => {
  const phrases = fc.constantFrom(
    ...'Apprentice cook,Level 3,level 6 degree apprenticeship,school leavers welcome,no experience needed,previous experience is essential,must be 18 or over,aged 21 or over,Senior,full time,part-time,30 hours per week,permanent,Contract: Fixed term,all staff and volunteers,after your GCSEs,hybrid working,16 to 18 year olds,entry level,bank staff'.split(
      ',',
    ),
  );
  const marks = fc.constantFrom(' ', ', ', '. ', '\n', ' | ', ' - ');
  const words = fc
    .array(fc.tuple(phrases, marks), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.map(([phrase, mark]) => phrase + mark).join(''));
  fc.assert(
    fc.property(words, fc.option(words), (title, summary) => {
      expect(asPosting(title, summary)).toEqual(
        readWords(summary === null ? title : `${title} | ${summary}`),
      );
    }),
    { numRuns: 1_000, seed: 2026 },
  );
});

test('every label is one that the coder can give, and each advert is labelled once', () => {
  const rows = parse(readFileSync(new URL('../../labelled/advert-terms/labels.csv', import.meta.url)), {
    columns: true,
  }) as Record<string, string>[];
  expect(rows).toHaveLength(200);
  expect(new Set(rows.map(({ source, ref }) => `${source} ${ref}`)).size).toBe(200);
  for (const { reader1, reader2, settled_why } of rows)
    if (reader1 !== reader2) expect(settled_why).not.toBe('');
});

describe.skipIf(!existsSync(SAMPLES))('the adverts that two people read', () => {
  const read = readLabelledAdverts(labelledFilesIn(SAMPLES));
  const adverts = read?.adverts ?? [];

  it('are all there', () => {
    expect({ skipped: read?.skipped, read: adverts.length }).toEqual({ skipped: 0, read: 200 });
  });

  it('have the contract that the coder reads, wherever it reads one', () => {
    const said = adverts.filter(({ terms }) => terms.contract !== null);
    const right = said.filter(({ label, terms }) => label.contract === terms.contract);
    const labelled = adverts.filter(({ label }) => label.contract !== '');
    expect(right.length / said.length).toBeGreaterThan(0.95);
    expect(right.length / labelled.length).toBeGreaterThan(0.8);
  });
});
