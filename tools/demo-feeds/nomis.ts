/** Invented Nomis figures: population, claimant count, employment by industry. */
import { sic2007Divisions, sic2007Sections } from '../../src/reference/sic2007.ts';
import { type Member, toNomisCsv } from './nomis-csv.ts';
import { AREAS } from './places.ts';
import type { Random } from './seeded-random.ts';

export const member = (code: string, name: string, type: string, typeCode: number): Member => ({
  code,
  name,
  type,
  typeCode,
});
const TOTAL_SEX = { name: 'GENDER', members: [member('0', 'Total', 'Sex', 1000)] };
const DAY_COUNT = 'Labour Market category';
const AGES: readonly (readonly [
  code: string,
  name: string,
  type: string,
  typeCode: number,
  share: number,
])[] = [
  ['200', 'All Ages', DAY_COUNT, 5000, 1],
  ['201', 'Aged 0 to 15', DAY_COUNT, 5000, 0.185],
  ['203', 'Aged 16 to 64', DAY_COUNT, 5000, 0.627],
  ['250', 'Aged 16 to 24', DAY_COUNT, 5000, 0.104],
  ['207', 'Aged 25 to 49', DAY_COUNT, 5000, 0.33],
  ['208', 'Aged 50 to 64', DAY_COUNT, 5000, 0.193],
  ['209', 'Aged 65+', DAY_COUNT, 5000, 0.188],
  ['117', 'Age 16', 'Individual age', 1000, 0.0122],
  ['118', 'Age 17', 'Individual age', 1000, 0.0121],
  ['119', 'Age 18', 'Individual age', 1000, 0.0116],
  ['120', 'Age 19', 'Individual age', 1000, 0.0109],
];

export function populationCsv(random: Random): string {
  const shares = new Map(AGES.map(([code, , , , share]) => [code, share]));
  return toNomisCsv({
    number: 2002,
    dates: [{ date: '2025', name: '2025' }],
    areas: AREAS,
    dimensions: [
      TOTAL_SEX,
      {
        name: 'C_AGE',
        members: AGES.map(([code, name, type, typeCode]) => member(code, name, type, typeCode)),
      },
    ],
    value: (area, [, age]) => {
      const share = shares.get(age?.code ?? '') ?? 0;
      return Math.round(area.population * share * (0.97 + random.next() * 0.06));
    },
  });
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Months from September 2025; `revised` is what the last of them was first said to be beside what it is now. */
export function claimantCountCsv(random: Random, months: number, revised = 1): string {
  const dates = Array.from({ length: months }, (_, index) => {
    const month = 8 + index;
    const year = 2025 + Math.floor(month / 12);
    return {
      date: `${year}-${String((month % 12) + 1).padStart(2, '0')}`,
      name: `${MONTHS[month % 12]} ${year}`,
    };
  });
  const ageShares: Record<string, number> = { '0': 1, '1': 0.19 };
  return toNomisCsv({
    number: 162,
    dates,
    areas: AREAS,
    dimensions: [
      TOTAL_SEX,
      {
        name: 'AGE',
        members: [
          member('0', 'All categories: Age 16+', 'age', 1000),
          member('1', 'Aged 16-24', 'age', 1000),
        ],
      },
      {
        name: 'MEASURE',
        members: [
          member('1', 'Claimant count', 'measure', 1000),
          member('2', 'Claimants as a proportion of residents aged 16-64', 'measure', 1000),
        ],
      },
    ],
    value: (area, [, age, measure], dateIndex) => {
      if (measure?.code === '2' && age?.code !== '0') return null;
      const rate = 0.041 - area.lean * 0.014 + Math.sin(dateIndex / 2.2) * 0.0012;
      if (measure?.code === '2') return Number((rate * 100).toFixed(1));
      const claimants = area.population * 0.627 * rate * (ageShares[age?.code ?? '0'] ?? 1);
      const first = dateIndex === months - 1 ? revised : 1;
      return Math.round((claimants * first * (0.99 + random.next() * 0.02)) / 5) * 5;
    },
  });
}

/** Invented shares of employment by section, in thousandths. */
export const SECTION_SHARE: Readonly<Record<string, number>> = {
  A: 8,
  B: 1,
  C: 75,
  D: 4,
  E: 8,
  F: 58,
  G: 146,
  H: 54,
  I: 80,
  J: 40,
  K: 32,
  L: 20,
  M: 86,
  N: 88,
  O: 42,
  P: 92,
  Q: 138,
  R: 25,
  S: 20,
  T: 0,
  U: 0,
};
export const FIRST_SECTION = 150_994_945;
export const FIRST_DIVISION = 146_800_640;

/** Of a section's jobs, hundredths in each division, about, where the section has several. */
const DIVISION_SHARE: Readonly<Record<string, number>> = Object.fromEntries(
  [
    '01:93 02:4 03:3 10:16 11:2 12:0.1 13:2 14:1 15:0.4 16:3 17:2 18:4 19:0.4 20:4 21:2 22:7 23:4 24:3 25:13 26:5',
    '27:4 28:8 29:6 30:5 31:3 32:3 33:5 36:20 37:10 38:65 39:5 41:32 42:15 43:53 45:12 46:25 47:63 49:38 50:2 51:5',
    '52:33 53:22 55:18 56:82 58:10 59:7 60:2 61:14 62:55 63:12 64:45 65:10 66:45 69:30 70:24 71:20 72:7 73:8 74:9',
    '75:3 77:6 78:40 79:4 80:8 81:27 82:15 86:52 87:18 88:30 90:12 91:13 92:12 93:63 94:25 95:8 96:67',
  ].flatMap((line) => line.split(' ').map((pair) => [pair.slice(0, 2), Number(pair.slice(3))])),
);

/** Employment by section and division in 2024, Great Britain and down. */
export function employmentByIndustryCsv(random: Random): string {
  const shareOf = new Map<string, number>();
  for (const { code } of sic2007Sections) {
    const divisions = sic2007Divisions.filter(({ section }) => section === code);
    const weights = divisions.map(
      ({ code: division }) => (DIVISION_SHARE[division] ?? 1) * (0.9 + random.next() * 0.2),
    );
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const share = (SECTION_SHARE[code] ?? 0) / 1000;
    shareOf.set(code, share);
    divisions.forEach((division, index) => {
      shareOf.set(division.code, (share * (weights[index] ?? 0)) / sum);
    });
  }
  const members = [
    member('37748736', 'Total', 'Industry', 1000),
    ...sic2007Sections.map(({ code, title }, index) =>
      member(String(FIRST_SECTION + index), `${code} : ${title}`, 'SIC 2007 section', 1000),
    ),
    ...sic2007Divisions.map(({ code, title }) =>
      member(
        String(FIRST_DIVISION + Number(code)),
        `${code} : ${title}`,
        'SIC 2007 division (2 digit)',
        1000,
      ),
    ),
  ];
  return toNomisCsv({
    number: 189,
    dates: [{ date: '2024', name: '2024' }],
    // Northern Ireland has its own survey.
    areas: AREAS.filter(({ code }) => code !== 'K02000001' && !code.startsWith('N')),
    dimensions: [
      { name: 'INDUSTRY', members },
      { name: 'EMPLOYMENT_STATUS', members: [member('4', 'Employment', 'Employment status', 1000)] },
      { name: 'MEASURE', members: [member('1', 'Count', 'Measure', 1000)] },
    ],
    value: (area, [industry]) => {
      const code = industry?.name.split(' : ')[0] ?? '';
      const share = code === 'Total' ? 1 : (shareOf.get(code) ?? 0);
      const tilt = code === 'Total' ? 1 : 0.8 + random.next() * 0.4;
      return roundAsBres(area.population * 0.45 * share * tilt);
    },
  });
}

/** Published employment is rounded more coarsely the larger it is. */
function roundAsBres(jobs: number): number {
  const step = jobs < 100 ? 5 : jobs < 1000 ? 50 : jobs < 10_000 ? 250 : 1000;
  return Math.round(jobs / step) * step;
}
