/** What a model expects of a job's wider group, who works there, and whether the job is in demand. */
import { describe, expect, it } from 'vitest';
import { yearPeriod } from '../../../../src/domain/period.ts';
import type { Level } from '../../../../src/snapshots/document/snapshot.ts';
import { electricianFigures, type JobFigure, jobFigure } from '../../../support/job-figures.ts';
import { buildInMedway } from '../../../support/job-in-medway.ts';

describe('openings of the wider group', () => {
  const SPAN = { start: '2020-01-01', end: '2035-12-31', label: '2020 to 2035' };
  const group = { occupation: 'soc2020:52' };
  const withOpenings = (change: number | null, leavers: number | null): JobFigure[] => [
    ...electricianFigures,
    jobFigure('change-in-jobs-to-2035', 'E92000001', SPAN, group, change),
    jobFigure('openings-from-leavers-to-2035', 'E92000001', SPAN, group, leavers),
  ];
  const claimed = (change: number | null, leavers: number | null) =>
    buildInMedway('ks4', withOpenings(change, leavers))
      .claims.filter(({ id }) => id.startsWith('openings:'))
      .map(({ verdict, text, figures }) => `${verdict} (${figures.length}): ${text}`);

  it.each([
    [
      -53_700,
      341_000,
      [
        'openings-and-fewer (2): About 54,000 fewer jobs, and about 341,000 openings as people leave, are expected in the wider group in England (2020 to 2035, by a model).',
      ],
    ],
    [
      53_700,
      341_000,
      [
        'openings-and-more (2): About 54,000 more jobs, and about 341,000 openings as people leave, are expected in the wider group in England (2020 to 2035, by a model).',
      ],
    ],
    [
      null,
      341_000,
      [
        'openings (1): About 341,000 openings are expected in skilled metal, electrical and electronic trades in England as people leave (2020 to 2035, by a model).',
      ],
    ],
    // The authors' limit holds whatever the source lets through.
    [-9_000, 9_999, []],
    [-53_700, null, []],
  ])('a change of %s and %s openings', (change, leavers, words) => {
    expect(claimed(change, leavers)).toEqual(words);
  });

  it('stand for pupils of 14 to 16 too, and in a table for those who read more', () => {
    const tables = (level: Level) =>
      buildInMedway(level, withOpenings(-53_700, 341_000)).tables.map(({ id }) => id);
    expect(tables('post16')).toContain('openings');
    expect(tables('ks4')).not.toContain('openings');
    expect(claimed(-53_700, 341_000)).toHaveLength(1);
  });
});

describe('who works in the wider group', () => {
  const told = (women: readonly (number | null)[], men: readonly (number | null)[]) => {
    const figures = [
      ...electricianFigures,
      ...[2020, 2035].flatMap((year, at) =>
        [['female', women[at]] as const, ['male', men[at]] as const].map(([sex, value]) =>
          jobFigure(
            'jobs-to-2035',
            'E92000001',
            yearPeriod(year),
            { occupation: 'soc2020:52', sex },
            value ?? null,
          ),
        ),
      ),
    ];
    return buildInMedway('adviser', figures)
      .sentences.filter(({ kind }) => kind === 'who')
      .map(({ text, figures: ids }) => `${ids.length}: ${text}`);
  };

  it.each([
    [
      [23_473, 67_275],
      [902_883, 805_401],
      [
        '4: In England, women held about 3 in 100 jobs in the wider group in 2020; a model expects 8 in 100 by 2035.',
      ],
    ],
    [
      [902_883, 805_401],
      [23_473, 67_275],
      [
        '4: In England, men held about 3 in 100 jobs in the wider group in 2020; a model expects 8 in 100 by 2035.',
      ],
    ],
    [
      [23_473, null],
      [902_883, 805_401],
      ['2: In England, women held about 3 in 100 jobs in the wider group in 2020.'],
    ],
    [
      [10_100, null],
      [2_100_000, null],
      ['2: In England, women held fewer than 1 in 100 jobs in the wider group in 2020.'],
    ],
    // A part is never worked out from the rest, and no share is made of a handful.
    [[null, 67_275], [902_883, 805_401], []],
    [[4000, 4000], [4000, 4000], []],
  ])('women %j and men %j', (women, men, words) => {
    expect(told(women, men)).toEqual(words);
  });
});

describe('demand for a job', () => {
  const told = (level: Level, year: number, step: number | null, soc2020 = '5241') => {
    const occupation = `soc2020:${soc2020}`;
    const figure = jobFigure('demand-for-occupation', 'K02000001', yearPeriod(year), { occupation }, step);
    const { sentences, tables } = buildInMedway(level, [...electricianFigures, figure], soc2020);
    const table = tables.find(({ id }) => id === 'demand');
    return [sentences.find(({ kind }) => kind === 'demand')?.text ?? null, table !== undefined];
  };

  it.each<[Level, number, number | null, string | null, boolean]>([
    [
      'ks4',
      2025,
      2,
      'In the United Kingdom, this job was in critical demand in 2025, by a government measure.',
      false,
    ],
    [
      'adviser',
      2025,
      1,
      'In the United Kingdom, this job was in elevated demand in 2025, by a government measure.',
      true,
    ],
    // There may be work all the same: it is no headline.
    ['adviser', 2025, 0, null, true],
    ['adviser', 2025, null, null, true],
    ['ks3', 2025, 2, null, false],
    // An edition that a newer one has followed says nothing, whether or not the newer one has the job.
    ['adviser', 2024, 2, null, false],
  ])('%s, %s, step %s', (level, year, step, sentence, hasTable) => {
    expect(told(level, year, step)).toEqual([sentence, hasTable]);
  });

  it('is that of several jobs where a group has several', () => {
    expect(told('ks4', 2025, 2, '5249')[0]).toBe(
      'In the United Kingdom, these jobs were in critical demand in 2025, by a government measure.',
    );
  });
});
