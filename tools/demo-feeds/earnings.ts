/** Invented pay by occupation: the archives of Tables 14, 15 and 20 of the earnings survey, each with the workbooks that are read. */
import { zipSync } from 'fflate';
import { type Soc2020Group, soc2020Groups } from '../../src/reference/soc2020.ts';
import {
  type EarningsLine,
  type EarningsPart,
  type EarningsSheets,
  earningsWorkbook,
  PERCENTILES,
} from './earnings-workbook.ts';
import { MADE_ON } from './made-workbook.ts';
import { AREAS } from './places.ts';
import { seededRandom } from './seeded-random.ts';

/** Yearly pay and hours in the middle of a major group, for full time. */
const PAY_OF_MAJOR = [0, 51_000, 45_000, 36_000, 27_000, 33_000, 25_500, 25_000, 30_000, 24_000];
const FULL_TIME = { pay: 1, share: 0.74, hours: 38 } as const;
const PART_TIME = { pay: 0.42, share: 0.26, hours: 20 } as const;
const EVERYBODY = { pay: 0.88, share: 1, hours: 35 } as const;
/** Millions of employees, in thousands. */
const EMPLOYEES = 23_000;

/** Thousands of jobs of those that readers ask for first, so that they have figures in regions too. */
const JOBS_OF: Readonly<Record<string, number>> = {
  '2134': 320,
  '2237': 410,
  '2313': 380,
  '2314': 400,
  '5231': 130,
  '5241': 110,
  '5315': 90,
  '5434': 170,
  '6112': 290,
  '6135': 620,
  '6221': 60,
  '7111': 880,
  '8211': 210,
  '9252': 400,
};

interface Share {
  readonly pay: number;
  readonly share: number;
  readonly hours: number;
}

const jobsOf = (unit: string): number => JOBS_OF[unit] ?? 4 + seededRandom(Number(unit)).next() ** 3 * 150;

/** The same for a group wherever it is asked for. Larger groups lie nearer to the middle. */
function factsOf(code: string): { pay: number; jobs: number; womenShare: number } {
  const random = seededRandom(Number(code) + 7_000);
  const wobble = (random.next() - 0.5) * (code.length - 1) * 0.12;
  const units = soc2020Groups.filter((unit) => unit.code.length === 4 && unit.code.startsWith(code));
  const jobs = units.reduce((sum, unit) => sum + jobsOf(unit.code), 0);
  return {
    pay: (PAY_OF_MAJOR[Number(code[0])] ?? 30_000) * (1 + wobble),
    jobs,
    womenShare: 0.15 + random.next() * 0.7,
  };
}

const INDENT = '   ';
const labelOf = ({ code, title }: Soc2020Group): string =>
  INDENT.repeat(Math.max(0, code.length - 1)) + title;

type Kind = 'annual' | 'weekly' | 'hours';

function medianOf(kind: Kind, pay: number, { pay: part, hours }: Share): number {
  if (kind === 'hours') return hours;
  return kind === 'annual' ? pay * part : (pay * part * 1.04) / 52;
}

function lineOf(kind: Kind, group: Soc2020Group, who: Share, share: number, pay = 1): EarningsLine {
  const facts = factsOf(group.code);
  return {
    label: labelOf(group),
    code: group.code,
    median: medianOf(kind, facts.pay * pay, who),
    jobs: facts.jobs * share,
  };
}

const allEmployees = (kind: Kind, who: Share, share: number, pay = 1): EarningsLine => ({
  label: 'All employees',
  code: '',
  median: medianOf(kind, 35_500 * pay, who),
  jobs: EMPLOYEES * share,
});

function sheetsOfOccupations(kind: Kind): EarningsSheets {
  const lines = (who: Share, shareOf: (code: string) => number, pay = 1) => [
    allEmployees(kind, who, shareOf(''), pay),
    ...soc2020Groups.map((group) => lineOf(kind, group, who, shareOf(group.code), pay)),
    { label: 'Not Classified', code: '', median: 0, jobs: 0.1 },
  ];
  const women = (code: string) => (code === '' ? 0.5 : factsOf(code).womenShare);
  return new Map([
    ['All', { people: 'all', lines: lines(EVERYBODY, () => 1) }],
    ['Male', { people: 'male', lines: lines(EVERYBODY, (code) => 1 - women(code), 1.04) }],
    ['Female', { people: 'female', lines: lines(EVERYBODY, women, 0.96) }],
    ['Full-Time', { people: 'full-time', lines: lines(FULL_TIME, () => FULL_TIME.share) }],
    ['Part-Time', { people: 'part-time', lines: lines(PART_TIME, () => PART_TIME.share) }],
  ]);
}

const BY_HOURS: readonly (readonly [sheet: string, people: string, who: Share])[] = [
  ['All', 'all', EVERYBODY],
  ['Full-Time', 'full-time', FULL_TIME],
  ['Part-Time', 'part-time', PART_TIME],
];

/** Figures of the whole country are some ten times as sure as those of a region. */
function sheetsOfRegions(digits: number): EarningsSheets {
  const regions = AREAS.filter(({ geography }) => geography === 'Region');
  const groups = soc2020Groups.filter(({ code }) => code.length === digits);
  return new Map(
    BY_HOURS.map(([sheet, people, who]) => {
      const lines = regions.flatMap(({ name, population, lean }) =>
        groups.map((group) => {
          const line = lineOf('annual', group, who, (who.share * population) / 69_300_000, 1 + lean / 6);
          return { ...line, label: `${INDENT}${name}, ${group.title}` };
        }),
      );
      return [sheet, { people, lines }];
    }),
  );
}

const BANDS: readonly (readonly [age: string, share: number, pay: number])[] = [
  ['18-21', 0.04, 0.58],
  ['22-29', 0.19, 0.83],
  ['30-39', 0.26, 1.04],
  ['40-49', 0.22, 1.13],
  ['50-59', 0.2, 1.06],
  ['60+', 0.09, 0.9],
];

function sheetsOfAges(): EarningsSheets {
  const groups = soc2020Groups.filter(({ code }) => code.length <= 2);
  const who = (
    name: string,
    people: string,
    share: Share,
    part: number,
  ): [string, { people: string; lines: EarningsLine[] }] => [
    name,
    {
      people,
      lines: [
        allEmployees('annual', share, part),
        ...BANDS.map(([age, of, pay]) => ({ ...allEmployees('annual', share, part * of, pay), label: age })),
        ...BANDS.flatMap(([age, of, pay]) =>
          groups.map((group) => ({
            ...lineOf('annual', group, share, part * of, pay),
            label: `${age} ${group.title}`,
          })),
        ),
      ],
    },
  ];
  return new Map([
    who('All', 'all', EVERYBODY, 1),
    who('Male', 'male', EVERYBODY, 0.5),
    who('Female', 'female', EVERYBODY, 0.5),
    who('Full-Time', 'full-time', FULL_TIME, FULL_TIME.share),
    who('Part-Time', 'part-time', PART_TIME, PART_TIME.share),
  ]);
}

const FEW = [10, 25, 75, 90];
const annual = (table: string): EarningsPart => ({
  number: `${table}.7`,
  subject: 'Annual pay - Gross (£)',
  decimals: 0,
  percentiles: PERCENTILES,
});
const WEEKLY: EarningsPart = {
  number: '14.1',
  subject: 'Weekly pay - Gross (£)',
  decimals: 1,
  percentiles: FEW,
};
const HOURS: EarningsPart = {
  number: '14.9',
  subject: 'Paid hours worked - Total',
  decimals: 1,
  percentiles: FEW,
};

/** Both workbooks of a part under the names that the publisher gives them. */
function members(start: string, part: EarningsPart, sheets: EarningsSheets): [string, Uint8Array][] {
  const words = part.subject.replace(' (£)', '');
  return [
    [`${start} Table ${part.number}a   ${words} 2025.xlsx`, earningsWorkbook(part, 'a', sheets)],
    [`${start} Table ${part.number}b   ${words} 2025 CV.xlsx`, earningsWorkbook(part, 'b', sheets)],
  ];
}

/** Workbooks are packed themselves: the archive only holds them, as the publisher’s does. */
const archive = (files: readonly [string, Uint8Array][]): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 0, mtime: MADE_ON });

export function payByOccupationZip(): Uint8Array {
  const start = 'PROV - Occupation SOC20 (4)';
  return archive([
    ...members(start, annual('14'), sheetsOfOccupations('annual')),
    ...members(start, WEEKLY, sheetsOfOccupations('weekly')),
    ...members(start, HOURS, sheetsOfOccupations('hours')),
  ]);
}

export function payByRegionZip(): Uint8Array {
  return archive(
    [3, 4].flatMap((digits) =>
      members(
        `ASHE Table 15 (${digits}) 2025 Provisional/PROV - Work Region Occupation SOC20 (${digits})`,
        annual(`15 (${digits})`),
        sheetsOfRegions(digits),
      ),
    ),
  );
}

export function payByAgeZip(): Uint8Array {
  return archive(members('PROV - Age by Occupation SOC20 (2)', annual('20'), sheetsOfAges()));
}
