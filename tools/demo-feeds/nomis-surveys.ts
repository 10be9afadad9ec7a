/** Invented figures of surveys on Nomis: pay, kinds of jobs, industries, qualifications and rates, with their uncertainty. */
import { soc2020Groups } from '../../src/reference/soc2020.ts';
import { member, SECTION_SHARE } from './nomis.ts';
import { type Estimate, type Member, toNomisCsv } from './nomis-csv.ts';
import { AREAS, type DemoArea } from './places.ts';
import type { Random } from './seeded-random.ts';

const WORKING_AGE = 0.627;
const SURVEY_YEAR = [{ date: '2026-06', name: 'Jul 2025-Jun 2026' }];
const round = (value: number, step: number): number => Math.round(value / step) * step;

/** About one resident of working age in two hundred is interviewed: the smaller the group, the wider its interval. */
function counted(people: number): Estimate {
  const interviewed = people / 200;
  if (interviewed < 3) return { value: null, status: 'F', confidence: null, confidenceStatus: 'F' };
  const value = round(people, 100);
  if (value < 500) return { value: null, status: 'H', confidence: null, confidenceStatus: 'F' };
  if (interviewed < 10) return { value, status: 'A', confidence: null, confidenceStatus: 'G' };
  const halfWidth = round((1.96 * people * 1.2) / Math.sqrt(interviewed), 100);
  return { value, status: 'A', confidence: Math.max(halfWidth, 100), confidenceStatus: 'A' };
}

function share(percent: number, people: number): Estimate {
  const interviewed = people / 200;
  const value = Number(percent.toFixed(1));
  if (interviewed < 10) return { value, status: 'A', confidence: null, confidenceStatus: 'G' };
  const halfWidth = 1.96 * Math.sqrt((percent * (100 - percent)) / interviewed) * 1.2;
  return { value, status: 'A', confidence: Number(halfWidth.toFixed(1)), confidenceStatus: 'A' };
}

/** Share of the median that each ITEM is of: the median, the tenths and the quarters. */
const PAY_POINTS: readonly (readonly [code: string, name: string, ofMedian: number])[] = [
  ['2', 'Median', 1],
  ['6', '10 percentile', 0.37],
  ['8', '25 percentile', 0.69],
  ['13', '75 percentile', 1.42],
  ['15', '90 percentile', 1.95],
];
const HOURS: readonly (readonly [code: string, name: string, ofAll: number])[] = [
  ['7', 'Total', 1],
  ['8', 'Full Time Workers', 1.17],
  ['9', 'Part Time Workers', 0.42],
];
const find = <T extends readonly [string, ...unknown[]]>(list: readonly T[], one?: Member): T | undefined =>
  list.find(([code]) => code === one?.code);

/** Yearly and weekly pay in April 2026. `commute` is how much less jobs pay than residents earn where many leave to work. */
export function payCsv(random: Random, number: 30 | 99, commute: number): string {
  return toNomisCsv({
    number,
    dates: [{ date: '2026', name: '2026' }],
    areas: AREAS,
    dimensions: [
      { name: 'SEX', members: HOURS.map(([code, name]) => member(code, name, 'Sex', 1000)) },
      { name: 'ITEM', members: PAY_POINTS.map(([code, name]) => member(code, name, 'Item', 1000)) },
      {
        name: 'PAY',
        members: [
          member('1', 'Weekly pay - gross', 'Pay', 1000),
          member('7', 'Annual pay - gross', 'Pay', 1000),
        ],
      },
    ],
    value: (area, [sex, item, pay]) => {
      const [, , ofAll] = find(HOURS, sex) ?? ['', '', 1];
      const [, , ofMedian] = find(PAY_POINTS, item) ?? ['', '', 1];
      if (ofAll !== 1 && ofMedian !== 1) return null;
      const yearly = 33_400 * (1 + area.lean * 0.12) * (1 - commute * area.lean) * ofAll * ofMedian;
      const amount = yearly * (0.985 + random.next() * 0.03);
      const variation = 1400 / Math.sqrt(area.population) + Math.abs(Math.log(ofMedian)) * 6;
      if (variation > 14) return { value: null, status: '?', confidence: null, confidenceStatus: '?' };
      return {
        value: pay?.code === '7' ? Math.round(amount) : Number((amount / 52.2).toFixed(1)),
        status: 'A',
        confidence: Number(variation.toFixed(1)),
        confidenceStatus: 'A',
      };
    },
  });
}

/** A printed table of the survey: each cell with its share of people. */
interface Cell {
  readonly name: string;
  readonly share: number;
}

function tableCsv(
  random: Random,
  cells: readonly Cell[],
  dates: readonly { readonly date: string; readonly name: string }[],
  areas: readonly DemoArea[] = AREAS,
): string {
  const shares = new Map(cells.map((cell, index) => [String(410_000_001 + index), cell.share]));
  return toNomisCsv({
    number: 17,
    dates,
    areas,
    dimensions: [
      {
        name: 'CELL',
        members: cells.map(({ name }, index) => member(String(410_000_001 + index), name, 'Cell', 1000)),
      },
    ],
    value: (area, [cell]) =>
      counted(
        area.population * WORKING_AGE * (shares.get(cell?.code ?? '') ?? 0) * (0.85 + random.next() * 0.3),
      ),
  });
}

const EMPLOYED = 0.755;

/** Invented shares of people in work by SOC 2020 major group, in hundredths. */
const MAJOR_SHARE: Readonly<Record<string, number>> = {
  1: 11,
  2: 26,
  3: 15,
  4: 9.5,
  5: 9,
  6: 8.5,
  7: 6.5,
  8: 5.5,
  9: 9,
};

export function occupationsCsv(random: Random): string {
  const groups = soc2020Groups.filter(({ code }) => code.length === 2);
  const cells = groups.map(({ code, title }, index) => {
    const beside = groups.filter((other) => other.code[0] === code[0]).length;
    return {
      name: `T09b:${1 + 3 * index} (All people - ${title} (SOC2020) : All people )`,
      share: ((MAJOR_SHARE[code[0] ?? ''] ?? 0) / 100 / beside) * EMPLOYED,
    };
  });
  return tableCsv(random, cells, SURVEY_YEAR);
}

const GROUPS: readonly (readonly [words: string, sections: string])[] = [
  ['A Agricuture & fishing', 'A'],
  ['B,D,E Energy & water', 'BDE'],
  ['C Manufacturing', 'C'],
  ['F Construction', 'F'],
  ['G,I Distribution, hotels & restaurants', 'GI'],
  ['H,J Transport & Communication', 'HJ'],
  ['K-N Banking finance & insurance etc.', 'KLMN'],
  ['O-Q Public admin education & health', 'OPQ'],
  ['R-U Other services', 'RSTU'],
];
const groupShare = (sections: string): number =>
  [...sections].reduce((sum, section) => sum + (SECTION_SHARE[section] ?? 0), 0) / 1000;

export function industriesCsv(random: Random): string {
  const cells = GROUPS.map(([words, sections], index) => ({
    name: `T13a:${1 + 3 * index} (${words} (SIC 2007) : All people )`,
    share: groupShare(sections) * EMPLOYED,
  }));
  return tableCsv(random, cells, SURVEY_YEAR);
}

/** Countries and regions: the demonstration has no ITL2 areas. */
export function occupationByIndustryCsv(random: Random): string {
  const majors = soc2020Groups.filter(({ code }) => code.length === 1);
  const cells = majors.flatMap(({ code, title }, row) =>
    GROUPS.map(([words, sections], column) => ({
      name: `T10:${1 + row * GROUPS.length + column} (${code} ${title} (SOC2020) : ${words} (SIC 2007) )`,
      share: ((MAJOR_SHARE[code] ?? 0) / 100) * groupShare(sections) * EMPLOYED,
    })),
  );
  const areas = AREAS.filter(({ code }) => code.startsWith('E12'));
  return tableCsv(random, cells, SURVEY_YEAR, areas);
}

const QUALIFICATIONS: readonly (readonly [words: string, share: number])[] = [
  ['RQF4+', 0.45],
  ['RQF3', 0.18],
  ['RQF2', 0.15],
  ['RQF1', 0.08],
  ['Trade Apprenticeships', 0.03],
  ['Other Qualifications', 0.04],
  ['No qualifications', 0.07],
];

export function qualificationsCsv(random: Random): string {
  const cells = QUALIFICATIONS.map(([words, part], index) => ({
    name: `T19a:${11 + index} (Total - All people aged 16-64 : ${words} )`,
    share: part,
  }));
  return tableCsv(random, cells, [{ date: '2025-12', name: 'Jan 2025-Dec 2025' }]);
}

/** VARIABLE of NM_17_5 with its name, the country's rate in per cent and the share of people it is a share of. */
const RATES: readonly (readonly [code: string, name: string, rate: number, of: number])[] = [
  ['18', 'Economic activity rate - aged 16-64', 78.8, 1],
  ['45', 'Employment rate - aged 16-64', 75.4, 1],
  ['83', 'Unemployment rate - aged 16+', 4.3, 0.79],
  ['1213', 'Unemployment rate - aged 16-24', 13.9, 0.09],
  ['111', '% who are economically inactive - aged 16-64', 21.2, 1],
  ['1219', '% who are economically inactive - aged 16-24', 39.5, 0.16],
  ['1487', '% of economically inactive who want a job', 18.1, 0.21],
  ['1493', '% of economically inactive student', 27.4, 0.21],
  ['1494', '% of economically inactive looking after family/home', 18.6, 0.21],
  ['1496', '% of economically inactive long-term sick', 28.2, 0.21],
];

export function workRatesCsv(random: Random): string {
  return toNomisCsv({
    number: 17,
    dates: SURVEY_YEAR,
    areas: AREAS,
    dimensions: [
      { name: 'VARIABLE', members: RATES.map(([code, name]) => member(code, name, 'Variable', 1000)) },
    ],
    measures: { value: '20599', confidence: '21003' },
    value: (area, [variable]) => {
      const [, , rate, of] = find(RATES, variable) ?? ['', '', 0, 1];
      const spread = rate > 50 ? area.lean * 5 : -area.lean * rate * 0.15;
      const percent = (rate + spread) * (0.98 + random.next() * 0.04);
      return share(percent, area.population * WORKING_AGE * of);
    },
  });
}

/** One job in ten of the 412, for regions. */
export function jobsCsv(random: Random): string {
  const units = soc2020Groups
    .filter(({ code }) => code.length === 4)
    .map((group, index) => ({ ...group, index }));
  const one = (name: string) => ({ name, members: [member('0', 'Total', name, 1000)] });
  return toNomisCsv({
    number: 218,
    dates: SURVEY_YEAR,
    areas: AREAS.filter(({ code }) => code.startsWith('E12')),
    dimensions: [
      {
        name: 'SOC2020_FULL',
        members: units
          .filter(({ index }) => index % 10 === 0)
          .map(({ code, title, index }) =>
            member(String(index + 1), `${code} : ${title}`, 'Unit group', 1000),
          ),
      },
      one('C_SEX'),
      one('JTYPE'),
      one('FTPT'),
      one('ETYPE'),
      { name: 'MEASURE', members: [member('1', 'Count', 'Measure', 1000)] },
    ],
    value: (area, [job]) => {
      const major = job?.name[0] ?? '';
      const beside = units.filter(({ code }) => code[0] === major).length;
      const part = ((MAJOR_SHARE[major] ?? 0) / 100 / beside) * (0.3 + random.next() * 1.4);
      return counted(area.population * WORKING_AGE * EMPLOYED * part);
    },
  });
}
