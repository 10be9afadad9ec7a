/** Files of the two destination measures in every edition met: each is taken by its own source and by no other. */
import { describe, expect, it } from 'vitest';
import { connector as after18 } from '../../../src/connectors/dfe/16-18-destinations/connector.ts';
import { connector as after16 } from '../../../src/connectors/dfe/ks4-destinations/connector.ts';
import { recogniseFile } from '../../../src/runtime/node/commands/import-file.ts';

const retrievedAt = '2026-11-21T10:00:00Z';
const CATALOGUE = {
  time_period: '202324',
  time_identifier: 'Academic year',
  geographic_level: 'Local authority district',
  country_code: 'E92000001',
  lad_code: 'E06000035',
};
const TABLE_TOOL = {
  location: 'Medway',
  location_code: 'E06000035',
  geographic_level: 'localAuthorityDistrict',
  time_period: '202324',
};
const FIGURES = {
  cohort: '100',
  education: '80',
  appren: '5',
  all_work: '5',
  all_notsust: '8',
  all_unknown: '2',
};
const SCHOOLS = {
  data_type: 'Number of pupils',
  institution_group: 'State-funded mainstream schools',
  level_methodology: 'Provider location',
};
const COLLEGES = {
  data_type: 'Number of students',
  institution_group: 'State-funded mainstream schools & colleges',
  level_methodology: '16-18 Provider location',
};
const ALL = { breakdown_topic: 'Total', breakdown: 'Total' };
const LEVELS = { cohort_level: 'Total', cohort_level_group: 'Total' };

const NONE_TAKEN =
  '1 areas and periods, or parts of them, have rows and none of those that we take, such as E06000035, 202324';

type Row = Readonly<Record<string, string>>;
const fileOf = (row: Row, ...others: readonly Row[]): Uint8Array =>
  new TextEncoder().encode(
    [Object.keys(row), ...[row, ...others].map((one) => Object.values(one))]
      .map((cells) => `${cells.join(',')}\n`)
      .join(''),
  );

function figures(connector: typeof after16, row: Row, ...others: readonly Row[]): string[] {
  const request = { path: '/', role: 'file' };
  const body = fileOf(row, ...others);
  const parsed = connector.parse({ request, status: 200, headers: {}, body, retrievedAt });
  return [...parsed.items].flatMap((item) => {
    if (item.kind === 'issue') return [item.issue.detail];
    const { observations = [], skipped, rejected } = connector.normalise(item.record, { now: retrievedAt });
    const read = observations.map(
      ({ measure, dimensions, value }) => `${measure} ${Object.values(dimensions).join(' ')} ${value}`,
    );
    return [...read.slice(0, 2), ...(skipped ? [skipped] : []), ...(rejected ? [rejected.detail] : [])];
  });
}

const AFTER_18: readonly [string, Row][] = [
  ['of the catalogue', { ...CATALOGUE, ...COLLEGES, ...LEVELS, ...ALL, ...FIGURES }],
  ['of the table tool', { ...TABLE_TOOL, ...COLLEGES, ...LEVELS, ...ALL, ...FIGURES }],
  [
    'of the table tool, with the characteristic of earlier editions',
    { ...TABLE_TOOL, ...COLLEGES, ...LEVELS, characteristic: 'Total', ...FIGURES },
  ],
  [
    'with one column of levels',
    { ...CATALOGUE, ...COLLEGES, cohort_level_group: 'Total', characteristic: 'Total', ...FIGURES },
  ],
  [
    'without levels, and with the columns of key stage 4',
    { ...TABLE_TOOL, ...COLLEGES, characteristic: 'Total', ...FIGURES },
  ],
  [
    'counted by provider location alone',
    { ...CATALOGUE, ...COLLEGES, level_methodology: 'Provider location', ...LEVELS, ...ALL, ...FIGURES },
  ],
];

const AFTER_16: readonly [string, Row][] = [
  ['of the catalogue', { ...CATALOGUE, ...SCHOOLS, characteristic: 'Total', ...FIGURES }],
  ['of the table tool', { ...TABLE_TOOL, ...SCHOOLS, characteristic: 'Total', ...FIGURES }],
  [
    'with the breakdowns of later editions',
    { ...CATALOGUE, ...SCHOOLS, data_type: 'Number of students', ...ALL, ...FIGURES },
  ],
];

const LEFT_OUT: readonly [string, typeof after16, Row, string][] = [
  [
    'one characteristic',
    after18,
    { ...CATALOGUE, ...COLLEGES, ...LEVELS, characteristic: 'Female', ...FIGURES },
    'one group of students',
  ],
  [
    'one breakdown',
    after16,
    { ...CATALOGUE, ...SCHOOLS, breakdown_topic: 'Sex', breakdown: 'Female', ...FIGURES },
    'one group of pupils',
  ],
  [
    'a row of the other data set, as ours',
    after16,
    { ...TABLE_TOOL, ...COLLEGES, characteristic: 'Total', ...FIGURES },
    'level_methodology 16-18 Provider location: a row of 16-18 destination measures',
  ],
  [
    'a row of key stage 4, as the other’s',
    after18,
    { ...TABLE_TOOL, ...SCHOOLS, characteristic: 'Total', ...FIGURES },
    'level_methodology Provider location: no row of 16-18 destination measures',
  ],
];

describe('a file of destinations', () => {
  it.each(AFTER_18)('after 18, %s, is taken for what it is', (_, row) => {
    expect(recogniseFile({ name: 'a.csv', body: fileOf(row) }).source.id).toBe('dfe/16-18-destinations');
    expect(figures(after18, row)).toEqual([
      'destinations-after-18  100',
      'destinations-after-18 education 80',
    ]);
  });

  it.each(AFTER_16)('after 16, %s, is taken for what it is', (_, row) => {
    expect(recogniseFile({ name: 'a.csv', body: fileOf(row) }).source.id).toBe('dfe/ks4-destinations');
    expect(figures(after16, row)).toEqual([
      'destinations-after-16  100',
      'destinations-after-16 education 80',
    ]);
  });

  it.each(LEFT_OUT)('%s gives no figure', (_, connector, row, why) =>
    expect(figures(connector, row).map((text) => text.replace(', all together', ''))).toEqual(
      why.startsWith('one ') ? [why, NONE_TAKEN] : [why],
    ),
  );

  it('tells of an area whose groups have other names', () => {
    const row = { ...CATALOGUE, ...SCHOOLS, institution_group: 'All state schools', ...ALL, ...FIGURES };
    expect(figures(after16, row)).toEqual(['another group of schools', `${NONE_TAKEN}, all together`]);
  });

  const total = { ...CATALOGUE, ...COLLEGES, ...LEVELS, ...ALL, ...FIGURES };
  const level3 = { ...total, cohort_level_group: 'Level 3' };
  const told = (...rows: readonly [Row, ...Row[]]) => figures(after18, ...rows).at(-1);

  it('tells of a level whose row has another name, although others of its area have ours', () => {
    expect(told(total, { ...level3, level_methodology: 'LEA' })).toBe(`${NONE_TAKEN}, level=level-3`);
    expect(told({ ...total, breakdown_topic: 'Everybody' }, level3)).toBe(`${NONE_TAKEN}, all together`);
  });

  it('tells of no row whose like is taken, and of none that is of a group within another', () => {
    const away = { level_methodology: '16-18 LEA' };
    const women = { breakdown_topic: 'Sex', breakdown: 'Female' };
    expect(told(total, { ...total, ...away })).not.toContain('none of those');
    expect(told(total, { ...level3, ...women })).toBe('one group of students');
    expect(told(total, { ...level3, ...away, institution_group: 'Independent schools' })).toMatch(
      /^counted by/,
    );
  });

  it('of 16-18 is refused by key stage 4 with the column that tells', () => {
    const row = { ...TABLE_TOOL, ...COLLEGES, ...LEVELS, characteristic: 'Total', ...FIGURES };
    expect(() => figures(after16, row)).toThrow(
      'row 1 has the column cohort_level, so this is another data set',
    );
  });
});
