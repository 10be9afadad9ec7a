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
import { shareOfUnitGroup, UNIT_GROUPS } from './occupation-shares.ts';
import { AREAS } from './places.ts';
import { seededRandom } from './seeded-random.ts';

/** Thousands of pounds a year in the middle, full time, about: the longest beginning of a code counts. */
const PAY_OF: ReadonlyMap<string, number> = new Map(
  [
    '11:54 1111:88 1150:36 12:38 1222:31 1232:41 21:48 2113:41 2134:51 2142:34 2161:55 22:41 2211:76 2212:79 2221:40',
    '2224:46 2251:50 231:46 2311:51 2312:39 2315:29 2316:44 232:50 2329:36 24:46 2411:58 2412:56 2431:55 2461:41 2463:31',
    '31:33 32:29 3231:23 3232:24 33:42 3313:40 3314:36 3319:31 34:31 3432:24 3433:24 35:38 3531:55 3556:46 41:27 4112:28',
    '4141:33 42:25 4213:23 51:26 52:37 5231:34 5241:40 53:35 5315:38 54:28 5434:28 5436:29 61:23 6135:25 6136:27 6131:25',
    '62:23 63:30 71:24 7111:23 7132:28 72:26 81:29 82:33 8211:39 8212:32 8213:26 91:26 92:24 9261:25 9263:22 9264:22',
    '6221:23 6222:22 9265:22 9266:22',
  ].flatMap((line) =>
    line.split(' ').map((pair): [string, number] => {
      const [code = '', thousands = ''] = pair.split(':');
      return [code, Number(thousands) * 1000];
    }),
  ),
);
const FULL_TIME = { pay: 1, share: 0.74, hours: 38 } as const;
const PART_TIME = { pay: 0.42, share: 0.26, hours: 20 } as const;
const EVERYBODY = { pay: 0.88, share: 1, hours: 35 } as const;
/** Millions of employees, in thousands. */
const EMPLOYEES = 23_000;

interface Share {
  readonly pay: number;
  readonly share: number;
  readonly hours: number;
}

const EVERYWHERE = { code: '', lean: 0 };

/** Thousands of employees. */
const jobsOf = (unit: string): number => EMPLOYEES * shareOfUnitGroup(unit, EVERYWHERE);

function payOf(unit: string): number {
  const known = [4, 3, 2].flatMap((digits) => PAY_OF.get(unit.slice(0, digits)) ?? [])[0];
  if (known === undefined) throw new Error(`No pay is invented for ${unit}`);
  return known * (0.96 + seededRandom(Number(unit) + 7_000).next() * 0.08);
}

interface GroupFacts {
  readonly pay: number;
  readonly jobs: number;
  readonly womenShare: number;
}

const known = new Map<string, GroupFacts>();

/** The same for a group wherever it is asked for; a group of several jobs has their mean. */
function factsOf(code: string): GroupFacts {
  const facts = known.get(code) ?? inventFacts(code);
  known.set(code, facts);
  return facts;
}

function inventFacts(code: string): GroupFacts {
  const units = UNIT_GROUPS.filter((unit) => unit.code.startsWith(code));
  const jobs = units.reduce((sum, unit) => sum + jobsOf(unit.code), 0);
  const pay = units.reduce((sum, unit) => sum + payOf(unit.code) * jobsOf(unit.code), 0) / jobs;
  return { pay, jobs, womenShare: 0.15 + seededRandom(Number(code) + 7_000).next() * 0.7 };
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
  const regions = AREAS.filter(({ code }) => /^(E12|[WS]92)/.test(code));
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
