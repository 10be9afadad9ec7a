/** The projections' sheets of openings and of women and men: what may be shown, what is refused, and the publisher's own bytes. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { connector } from '../../../src/connectors/dfe/skills-imperative-2035/connector.ts';
import { SourceChanged } from '../../../src/domain/errors.ts';

const FIXTURES = new URL('../../fixtures/dfe/skills-imperative-2035/', import.meta.url);
const SAMPLES = fileURLToPath(
  new URL('../../../../shared/samples/occupations/skills-imperative/', import.meta.url).href,
);
const textOf = (name: string): string => readFileSync(new URL(`${name}/response.csv`, FIXTURES), 'utf8');

function read(text: string) {
  const body = new TextEncoder().encode(text);
  const request = { path: '/', role: 'file' };
  const retrievedAt = '2026-11-21T10:00:00Z';
  const items = [...connector.parse({ request, status: 200, headers: {}, body, retrievedAt }).items];
  const results = items.map((item) =>
    item.kind === 'record' ? connector.normalise(item.record, { now: retrievedAt }) : {},
  );
  return {
    figures: results.flatMap(({ observations }) => observations ?? []),
    rejected: results.flatMap(({ rejected }) => (rejected ? [rejected.detail] : [])),
  };
}

type Read = ReturnType<typeof read>;

function shown({ figures }: Read, group: string): Record<string, number | null> {
  const own = figures.filter(({ dimensions }) => dimensions.occupation === `soc2020:${group}`);
  return Object.fromEntries(
    own.map(({ measure, dimensions, period, value }) => [
      dimensions.sex === undefined ? measure : `${dimensions.sex} ${period.label}`,
      value,
    ]),
  );
}

describe('openings', () => {
  const found = read(textOf('openings'));

  it('are of the whole span, and the loss of jobs stands beside them as a negative number', () => {
    expect(shown(found, '41')).toEqual({
      'change-in-jobs-to-2035': -12_300,
      'openings-from-leavers-to-2035': 31_200,
      'openings-to-2035': 18_900,
    });
    expect(
      new Set(found.figures.map(({ period }) => `${period.start} ${period.end} ${period.label}`)),
    ).toEqual(new Set(['2020-01-01 2035-12-31 2020 to 2035']));
  });

  it('below 10,000 are withheld, of both kinds together: the change of jobs would give the other away', () => {
    expect(shown(found, '52')).toEqual({
      'change-in-jobs-to-2035': -11_400,
      'openings-from-leavers-to-2035': null,
      'openings-to-2035': null,
    });
    // A change is told by the jobs of each year too, and guards nothing.
    expect(shown(found, '62')).toEqual({
      'change-in-jobs-to-2035': null,
      'openings-from-leavers-to-2035': 10_700,
      'openings-to-2035': 11_600,
    });
  });

  it.each([
    ['Net,Replacement,Total', 'Net,Expansion,Total', /I6 is headed “Expansion Demand”/],
    ['2020-2035', '2020 to 2035', /names no span of years/],
    ['Levels,', 'Ranks,', /no row “Levels”/],
    ['thousands', 'millions', /should say “thousands”/],
    ['\n26 Occupations', '\n26 Industries', /how many occupations there are/],
    ['Males: Employment', 'Boys: Employment', /L1 is not what the projections’ sheets begin with/],
  ])('under another heading are refused with the cell: %s', (from, to, message) => {
    const read1 = () => read(textOf('openings').replaceAll(from, to));
    expect(read1).toThrow(SourceChanged);
    expect(read1).toThrow(message);
  });
});

describe('jobs of women and of men', () => {
  const found = read(textOf('sexes'));

  it('are withheld together when one is small: the total is shown elsewhere', () => {
    expect(shown(found, '52')).toMatchObject({ 'female 2020': null, 'male 2020': null });
    expect(shown(found, '61')).toMatchObject({ 'female 2020': 48_843, 'male 2020': 11_457 });
  });

  it('are withheld where the total of all is, beside a small group', () => {
    const more = textOf('sexes').replace(/^"62 Leisure.*$/m, (row) =>
      row.replace(/,14\.\d+,6\.\d+,/g, ',10.3,10.3,'),
    );
    const { figures, rejected } = read(more);
    expect(rejected).toEqual([]);
    const own = figures.filter(
      ({ dimensions, period }) => dimensions.occupation === 'soc2020:62' && period.label === '2020',
    );
    expect(own.map(({ value, statusReason }) => [value, statusReason])).toEqual(
      Array(2).fill([null, 'Would give a figure below 10,000 away']),
    );
  });

  it.each([
    ['Female,Male,Total', 'Male,Female,Total', /should be “Female, Male, Total” under one year/],
    [',2020,', ',,', /should be “Female, Male, Total” under one year/],
    ['thousands', 'hundreds', /does not say “thousands”/],
    ['All occupations', 'Together', /should be the row for all with its figures/],
  ])('under another heading are refused: %s', (from, to, message) => {
    expect(() => read(textOf('sexes').replace(from, to))).toThrow(message);
  });
});

describe.skipIf(!existsSync(SAMPLES))('the publisher’s own sheets (shared/samples)', () => {
  const sample = (name: string): Read => read(readFileSync(`${SAMPLES}${name}.csv`, 'utf8'));

  it('give openings of a skills plan area', () => {
    const found = sample('kent_and_medway__Occ_T2');
    expect(found.rejected).toEqual([]);
    expect(found.figures).toHaveLength(26 * 3);
    expect(shown(found, '61')).toEqual({
      'change-in-jobs-to-2035': null,
      'openings-from-leavers-to-2035': 36_319,
      'openings-to-2035': 44_913,
    });
  });

  it('give women and men, and never the 780 women that may not be shown', () => {
    const found = sample('kent_and_medway__Occ_T4_first200');
    expect(found.rejected).toEqual([]);
    expect(found.figures).toHaveLength(26 * 3 * 2);
    expect(shown(found, '61')).toMatchObject({ 'female 2020': 49_317, 'male 2020': 11_408 });
    expect(shown(found, '52')).toMatchObject({ 'female 2020': null, 'male 2020': null });
    const england = shown(sample('england__Occ_T4_first200'), '52');
    expect(england).toMatchObject({ 'female 2020': 23_473, 'male 2020': 902_883, 'female 2035': 67_275 });
  });
});
