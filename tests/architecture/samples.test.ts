/** Tests of recorded feeds are skipped in a clone without them. What they hold has an invented twin, and the run says what was skipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { needsSamples, SkippedForSamples, skippedInWords } from '../support/skipped-for-samples.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The file that skips, and the one whose tests hold the same without samples: often the same file. */
const TWINS: Readonly<Record<string, string>> = {
  'contract/board-duplicates.test.ts': 'unit/pipeline/link.test.ts',
  'contract/board-samples-stated.test.ts': 'contract/boards.test.ts',
  'contract/board-samples.test.ts': 'contract/boards.test.ts',
  'contract/earnings-recorded.test.ts': 'unit/connectors/earnings-by-occupation.test.ts',
  'contract/imported-files.test.ts': 'unit/pipeline/import-file.test.ts',
  'contract/published-jobs.test.ts': 'contract/published-jobs.test.ts',
  'contract/recorded-feeds.test.ts': 'unit/cli/demo.test.ts',
  'contract/replay.test.ts': 'contract/replay.test.ts',
  'contract/vacancy-samples.test.ts': 'contract/connectors.test.ts',
  'golden/evaluation/evaluation.test.ts': 'unit/training/evaluation/confidence.test.ts',
  'hostile/advert-links.test.ts': 'hostile/advert-links.test.ts',
  'http/lmi-for-all.test.ts': 'http/lmi-for-all.test.ts',
  'property/feed-reader.test.ts': 'property/feed-reader.test.ts',
  'unit/coding/labelled-terms.test.ts': 'unit/coding/labelled-terms.test.ts',
  'unit/coding/posting-coder.test.ts': 'unit/coding/posting-coder.test.ts',
  'unit/coding/read-place.test.ts': 'unit/coding/read-place.test.ts',
  'unit/connectors/apprenticeship-standards.test.ts': 'unit/connectors/apprenticeship-standards.test.ts',
  'unit/connectors/career-pathways.test.ts': 'unit/connectors/career-pathways.test.ts',
  'unit/connectors/nomis-api-csv.test.ts': 'unit/connectors/nomis-api-csv.test.ts',
  'unit/connectors/nomis-surveys.test.ts': 'unit/connectors/nomis-surveys.test.ts',
  'unit/connectors/people-in-occupations.test.ts': 'unit/connectors/people-in-occupations.test.ts',
  'unit/connectors/projected-openings.test.ts': 'unit/connectors/projected-openings.test.ts',
  'unit/connectors/recorded-statistics.test.ts': 'contract/connectors.test.ts',
  'unit/connectors/soc2020-volume-1.test.ts': 'unit/connectors/soc2020-volume-1.test.ts',
  'unit/reference/lists.test.ts': 'unit/reference/lists.test.ts',
  'unit/reference/refresh-areas.test.ts': 'unit/reference/refresh-areas.test.ts',
  'unit/snapshots/occupation/task-likeness.test.ts': 'unit/snapshots/occupation/task-likeness.test.ts',
  'unit/training/evaluation/posting-coverage.test.ts': 'unit/training/evaluation/posting-coverage.test.ts',
  'workers/replay.test.ts': 'workers/edition.test.ts',
};

const read = (file: string) => readFileSync(`${ROOT}tests/${file}`, 'utf8');
const skipping = readdirSync(`${ROOT}tests`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && file !== 'architecture/samples.test.ts')
  .filter((file) => /\.skipIf\(/.test(read(file)));

describe('a suite that is skipped without samples', () => {
  it('has an invented twin', () => {
    const mend = 'write a small invented twin, and name it in TWINS of tests/architecture/samples.test.ts';
    expect(skipping.toSorted(), mend).toEqual(Object.keys(TWINS));
  });

  it.each(Object.entries(TWINS))('%s: its twin runs without samples', (_file, twin) => {
    const always =
      read(twin).match(/^(?:it|test|describe)(?:\.each\(|\()|^for \(|^describe\.concurrent/gm) ?? [];
    expect(always.length).toBeGreaterThan(0);
  });

  it.each(skipping)('%s is counted when it is skipped', (file) => {
    expect(needsSamples(read(file))).toBe(true);
  });
});

describe('what a run without samples says', () => {
  it.each([
    [1, 1, '1 test was SKIPPED in 1 file:'],
    [2, 1, '2 tests were SKIPPED in 1 file:'],
    [300, 14, '300 tests were SKIPPED in 14 files:'],
  ])('of %i tests in %i files', (tests, files, words) => {
    expect(skippedInWords(tests, files, '../shared/samples')).toContain(words);
    expect(skippedInWords(tests, files, '../shared/samples')).toContain('from ../shared/samples');
  });

  it('is nothing when nothing was skipped', () => expect(skippedInWords(0, 0, 'x')).toBeNull());

  it.each(['it("a", () => {})', 'it.skip("a")', '// SAMPLES', 'describe.skipIf(isWindows)("a")'])(
    'counts no skipped test of %s',
    (text) => expect(needsSamples(text)).toBe(false),
  );
});

describe('the reporter of a run', () => {
  const ran = (file: string, ...modes: readonly string[]) => ({
    moduleId: `${ROOT}tests/${file}`,
    children: { allTests: () => modes.map((mode) => ({ options: { mode } })) },
  });
  const MODULES = [
    ran('unit/connectors/nomis-api-csv.test.ts', 'skip', 'skip'),
    ran('unit/coding/read-place.test.ts', 'skip', 'run'),
    ran('architecture/casts.test.ts', 'skip'),
    ran('unit/reference/lists.test.ts'),
  ];
  const said = (samples: string, modules = MODULES): string[] => {
    const words: string[] = [];
    new SkippedForSamples(samples, (line) => words.push(line)).onTestRunEnd(modules);
    return words;
  };

  it('says once how many tests were skipped for want of samples, and in how many files', () => {
    expect(said(`${ROOT}no-such-folder`)).toEqual([
      expect.stringContaining('3 tests were SKIPPED in 2 files: they read recorded feeds'),
    ]);
  });

  it('says nothing where the samples are, or where nothing was skipped for them', () => {
    expect(said(`${ROOT}tests`)).toEqual([]);
    expect(said(`${ROOT}no-such-folder`, [ran('unit/reference/lists.test.ts')])).toEqual([]);
  });
});
