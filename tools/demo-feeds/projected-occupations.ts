/**
 * Invented projections by occupation in the shape of a Skills Imperative 2035 workbook: jobs by year, openings, and women and men, each in
 * the sheet and the columns where the publisher has them.
 */
import { soc2020Groups } from '../../src/reference/soc2020.ts';
import { madeRows, madeWorkbook } from './made-workbook.ts';
import { shareOfUnitGroup, UNIT_GROUPS } from './occupation-shares.ts';
import type { Random } from './seeded-random.ts';

type Rows = string[][];

interface Group {
  readonly code: string;
  readonly label: string;
  /** Thousands of jobs in a year. */
  readonly jobs: (year: number) => number;
  /** Thousands, 2020 to 2035. */
  readonly leavers: number;
  /** 0 to 1. */
  readonly women: (year: number) => number;
}

const YEARS = Array.from({ length: 26 }, (_, at) => 2010 + at);
const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
/** Caring personal service occupations. */
const CARING = '61';

const thousands = (value: number): string => value.toFixed(3);

/** `jobs`: thousands in 2020. */
export function occupationProjections(random: Random, areaName: string, jobs: number): Uint8Array {
  const groups = inventGroups(random, jobs);
  return madeWorkbook([
    { name: 'Occ F2', rows: madeRows(jobsByYear(areaName, groups)) },
    { name: 'Occ T2', rows: madeRows(openings(areaName, groups)) },
    { name: 'Occ T4', rows: madeRows(sexes(areaName, groups)) },
  ]);
}

function inventGroups(random: Random, jobs: number): Group[] {
  const nowhere = { code: '', lean: 0 };
  return soc2020Groups
    .filter(({ code }) => code.length === 2)
    .map(({ code, title }) => {
      const units = UNIT_GROUPS.filter((unit) => unit.code.startsWith(code));
      const share = units.reduce((sum, unit) => sum + shareOfUnitGroup(unit.code, nowhere), 0);
      const in2020 = jobs * share;
      const drawn = -0.008 + random.next() * 0.018;
      // Health and social work grows: its largest kind of job does not shrink beside it.
      const growth = code === CARING ? 0.004 + Math.abs(drawn) : drawn;
      const women = 0.08 + random.next() * 0.8;
      const rise = (0.5 - women) * 0.01;
      return {
        code,
        label: `${code} ${title}`,
        jobs: (year) => in2020 * (1 + growth * (year - 2020)),
        leavers: in2020 * (0.38 + random.next() * 0.2),
        women: (year) => women + rise * (year - 2020),
      };
    });
}

const sumOf = (groups: readonly Group[], value: (group: Group) => number): string =>
  thousands(groups.reduce((sum, group) => sum + value(group), 0));

function jobsByYear(areaName: string, groups: readonly Group[]): Rows {
  const before = blanks(11);
  const major = soc2020Groups
    .filter(({ code }) => code.length === 1)
    .flatMap(({ code, title }): Rows => {
      const parts = groups.filter((group) => group.code.startsWith(code));
      return [
        [...before, title, ...YEARS.map((year) => sumOf(parts, ({ jobs }) => jobs(year)))],
        ...parts.map(({ label, jobs }) => [...before, label, ...YEARS.map((year) => thousands(jobs(year)))]),
        [],
      ];
    });
  return [
    [`Occupation Figure 2  Employment by Occupation (SOC 2020), 2010-2035, ${areaName}`],
    ['9 + 26 Occupations', ...blanks(10), 'Years shown from', '2010', 'to', '2035'],
    [],
    [...before, 'thousands', ...YEARS.map(String), '0'],
    ...major,
    [...before, 'All occupations', ...YEARS.map((year) => sumOf(groups, ({ jobs }) => jobs(year)))],
  ];
}

const SHOWN_YEARS = [2015, 2019, 2020, 2025, 2035];

/** All, males, females: side by side, a blank column between them. */
function openings(areaName: string, groups: readonly Group[]): Rows {
  const about = `Employment Change by Occupation (SOC 2020) and Replacement Demand, 2015-2035, ${areaName}`;
  const shares: readonly ((group: Group) => number)[] = [
    () => 1,
    ({ women }) => 1 - women(2020),
    ({ women }) => women(2020),
  ];
  const beside = (cells: (share: (group: Group) => number, at: number) => string[]): string[] =>
    shares.flatMap((share, at) => [...cells(share, at), '']);
  const row = (label: string, some: readonly Group[]): string[] =>
    beside((share) => [
      label,
      ...SHOWN_YEARS.map((year) => sumOf(some, (group) => group.jobs(year) * share(group))),
      '',
      sumOf(some, (group) => (group.jobs(2035) - group.jobs(2020)) * share(group)),
      sumOf(some, (group) => group.leavers * share(group)),
      sumOf(some, (group) => (group.jobs(2035) - group.jobs(2020) + group.leavers) * share(group)),
    ]);
  const titles = ['Table 2  ', 'Table 2.1  Males: ', 'Table 2.2  Females: '];
  return [
    beside((_, at) => [`Occupation ${titles[at]}${about}`, ...blanks(9)]),
    ['26 Occupations'],
    beside(() => [...blanks(5), 'thousands', ...blanks(3), 'thousands']),
    beside((_, at) => [['', 'Males', 'Females'][at] ?? '', ...blanks(6), '2020-2035', '', '']),
    beside(() => [...blanks(7), 'Net', 'Replacement', 'Total']),
    beside(() => ['Levels', ...SHOWN_YEARS.map(String), '', 'Change', 'Demand', 'Requirement']),
    [],
    ...groups.map((group) => row(group.label, [group])),
    [],
    row('All occupations', groups),
  ];
}

function sexes(areaName: string, groups: readonly Group[]): Rows {
  const years = [2015, 2020, 2035];
  const row = (label: string, some: readonly Group[]): string[] => [
    label,
    ...years.flatMap((year) => {
      const [female, male] = [
        sumOf(some, ({ jobs, women }) => jobs(year) * women(year)),
        sumOf(some, ({ jobs, women }) => jobs(year) * (1 - women(year))),
      ];
      return [female, male, sumOf(some, ({ jobs }) => jobs(year)), ''];
    }),
  ];
  return [
    [`Occupation Table 4  Occuptation composition (SOC2020) by gender, 2015-2035, ${areaName}`],
    ['26 Occupations'],
    [],
    [...blanks(11), 'thousands'],
    [],
    ['All industries', ...years.flatMap((year) => [String(year), '', '', ''])],
    ['', ...years.flatMap(() => ['Female', 'Male', 'Total', ''])],
    [],
    ...groups.map((group) => row(group.label, [group])),
    [],
    row('All occupations', groups),
  ];
}
