/** How two places differ: what is said first, how sectors stand, and what is left out with its reason. */
import { describe, expect, it } from 'vitest';
import type {
  ComparedJobs,
  ComparedShares,
  ComparedTable,
} from '../../../../src/snapshots/compare/document.ts';
import { inShort } from '../../../../src/snapshots/compare/in-short.ts';
import { leftOut } from '../../../../src/snapshots/compare/left-out.ts';
import { sharesByDifference } from '../../../../src/snapshots/compare/shares.ts';
import { shownColumn } from '../../../../src/snapshots/compare/shown-column.ts';
import type { Claim } from '../../../../src/snapshots/document/claim.ts';
import { figure } from '../../../support/claim-column.ts';

const THANET = { code: 'E07000114', name: 'Thanet', slug: 'thanet' } as const;
const LEEDS = { code: 'E08000035', name: 'Leeds', slug: 'leeds' } as const;
const KENT = { code: 'E10000016', name: 'Kent', slug: 'kent' } as const;

const shares: ComparedShares = {
  caption: 'Of every 1,000 jobs',
  totals: null,
  areas: [THANET, LEEDS],
  rows: [
    { id: 'construction', title: 'Construction', perThousand: [86, 80] },
    { id: 'digital', title: 'Digital', perThousand: [32, 30] },
    { id: 'care-services', title: 'Care services', perThousand: [59, 68] },
    { id: 'transport-and-logistics', title: 'Transport and logistics', perThousand: [59, 47] },
  ],
  says: 'The shares.',
  sources: [],
};

function payTable(
  measures: readonly string[],
  values: readonly (readonly (number | null)[])[],
): ComparedTable {
  return {
    id: 'pay',
    title: 'What do people there earn?',
    about: 'subject',
    columns: measures.map((measure) => ({ measure, label: measure })),
    rows: [THANET, LEEDS].map((area, row) => ({
      area,
      figures: measures.map((_, at) => ({
        ...figure('here', area.name, values[row]?.[at] ?? null),
        unit: 'gbp-per-year',
        reason: values[row]?.[at] == null ? `There are figures for England only.` : null,
      })),
    })),
    claims: [],
    notes: [],
  };
}

const jobsOf = (area: typeof THANET | typeof LEEDS, name: string): ComparedJobs['places'][number] => ({
  area,
  caption: '',
  counted: 'people',
  countedIn: area.name,
  countedAt: 'Census 2021',
  common: [{ soc2020: '7111', slug: 'x', name, pay: null, payIn: null, regionalPay: [] }],
});

describe('sectors of two places', () => {
  it('stand in a group for each place, the widest gap first, and those alike apart', () => {
    const { apart, alike } = sharesByDifference(shares);
    expect(apart.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
      ['Larger share in Thanet', ['transport-and-logistics', 'construction']],
      ['Larger share in Leeds', ['care-services']],
    ]);
    expect(alike.map(({ id }) => id)).toEqual(['digital']);
  });

  it('stand in one list where there are three places, and as they are where there is one sector', () => {
    const three = {
      ...shares,
      areas: [THANET, LEEDS, KENT],
      rows: shares.rows.map((row) => ({ ...row, perThousand: [...row.perThousand, 60] })),
    };
    expect(sharesByDifference(three).apart.map(({ title }) => title)).toEqual([null]);
    const [only] = shares.rows;
    const one = { ...shares, rows: only === undefined ? [] : [only] };
    expect(sharesByDifference(one)).toEqual({ apart: [{ title: null, rows: one.rows }], alike: [] });
  });
});

describe('in short', () => {
  const jobs = (...places: ComparedJobs['places']): ComparedJobs => ({
    says: null,
    pay: null,
    payRegions: [],
    outOf: null,
    places,
    rows: [],
    sources: [],
  });

  it('says pay before the shares, and the commonest job of each last', () => {
    const told = jobs(jobsOf(THANET, 'Sales assistant'), jobsOf(LEEDS, 'Care worker'));
    expect(inShort({ shares, tables: [], jobs: told }, false)).toEqual([
      'The shares.',
      'The most common job is sales assistant in Thanet and care worker in Leeds (Census 2021).',
    ]);
    expect(inShort({ shares: null, tables: [], jobs: told }, true)[0]).toMatch(
      /^In this sector, the most common job/,
    );
  });

  it('says what nobody can tell behind everything else', () => {
    const [pay] = [payTable(['annual-pay-residents'], [[35_500], [36_000]])];
    const verdict = (verdict: Claim['verdict'], text: string) => ({
      ...pay,
      claims: [{ measure: 'annual-pay-residents', verdict, text } as Claim],
    });
    const said = (table: ComparedTable) => inShort({ shares, tables: [table], jobs: null }, false);
    expect(said(verdict('cannot-tell', 'Nobody can tell.'))).toEqual(['The shares.', 'Nobody can tell.']);
    expect(said(verdict('lower', 'Pay is lower.'))).toEqual(['Pay is lower.', 'The shares.']);
    // What is the same for every sector says nothing of one.
    expect(said({ ...verdict('lower', 'Pay is lower.'), about: 'place' })).toEqual(['The shares.']);
  });

  it('says one job once, and nothing where people are counted in one place and adverts in another', () => {
    const same = jobs(jobsOf(THANET, 'Cleaner'), jobsOf(LEEDS, 'Cleaner'));
    expect(inShort({ shares: null, tables: [], jobs: same }, false)).toEqual([
      'The most common job is cleaner in both Thanet and Leeds (Census 2021).',
    ]);
    const mixed = jobs(jobsOf(THANET, 'Cleaner'), { ...jobsOf(LEEDS, 'Cleaner'), counted: 'adverts' });
    expect(inShort({ shares: null, tables: [], jobs: mixed }, false)).toEqual([]);
  });
});

it('shows pay by the year of full-time work, where two places have it', () => {
  const measures = ['gross-median-weekly-pay', 'annual-pay-residents'];
  const whole = [
    [580, 35_500],
    [670, 39_000],
  ];
  expect(shownColumn(payTable(measures, whole))).toBe(1);
  expect(
    shownColumn(
      payTable(measures, [
        [580, 35_500],
        [670, null],
      ]),
    ),
  ).toBe(0);
});

it('says once what is not compared', () => {
  const areas = [THANET, LEEDS];
  const table = (values: readonly (readonly (number | null)[])[]) =>
    payTable(['annual-pay-residents'], values);
  expect(leftOut({ tables: [table([[1], [2]])], areas })).toBeNull();
  const [thanet] = table([[1], [2]]).rows;
  const alone = { ...table([[1], [2]]), id: 'outlook', rows: thanet === undefined ? [] : [thanet] };
  expect(leftOut({ tables: [table([[null], [2]]), alone], areas })).toBe(
    'Not compared, because there aren’t figures for both places: pay and how many jobs there may be in future.',
  );
  expect(leftOut({ tables: [alone], areas: [...areas, KENT] })).toContain('two or more of these places');
});
