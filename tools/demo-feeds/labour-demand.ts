/** Invented adverts in the shape of the labour demand workbook's Tables 1, 2 and 4, each saved as CSV. */
import { soc2020Groups } from '../../src/reference/soc2020.ts';
import { AREAS, type DemoArea } from './places.ts';
import type { Random } from './seeded-random.ts';

const MONTHS = ['Oct-25', 'Sep-26', 'Oct-26'];
const MINOR_GROUPS = soc2020Groups.filter(({ code }) => code.length === 3);
/** Counts below it are withheld. */
const LEAST_SHOWN = 5;

const cell = (text: string): string => (text.includes(',') ? `"${text}"` : text);

function sheet(title: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const above = [
    title,
    'Invented for a demonstration. This worksheet contains one table.',
    'Source: Textkernel, Office for National Statistics',
    '[x] = figure not available',
  ];
  return [
    ...above.map((line) => `"${line}"`),
    ...[[...header, ...MONTHS], ...rows].map((row) => row.map(cell).join(',')),
    '',
  ].join('\n');
}

const isDistrict = ({ code }: DemoArea): boolean => /^E0[678]/.test(code);
const shown = (count: number): string => (count < LEAST_SHOWN ? '[x]' : String(Math.round(count)));
/** New adverts in a month for a head of population, about. */
const RATE = 0.012;

export function demandByCountryCsv(random: Random): string {
  const england = AREAS.filter(({ code }) => code === 'E92000001');
  const rows = england.map(({ name, population }) => [
    name,
    ...MONTHS.map(() => shown(population * RATE * (0.95 + random.next() * 0.1))),
  ]);
  return sheet('Table 1: New online job adverts by country, UK', ['Country'], rows);
}

export function demandByDistrictCsv(random: Random): string {
  const rows = AREAS.filter(isDistrict).map(({ code, name, population }) => [
    'England',
    '',
    name,
    code,
    ...MONTHS.map(() => shown(population * RATE * (0.8 + random.next() * 0.4))),
  ]);
  const header = ['Region', 'ITL2', 'Local Authority District', 'Local Authority Code'];
  return sheet('Table 2: New online job adverts by local authority district, UK', header, rows);
}

export function demandByOccupationCsv(random: Random): string {
  const rows = AREAS.filter(isDistrict).flatMap(({ code, name, population }) =>
    MINOR_GROUPS.map((group) => {
      const share = 0.2 + random.next() * 1.6;
      const count = () => ((population * RATE * share) / MINOR_GROUPS.length) * (0.8 + random.next() * 0.4);
      return ['England', '', name, group.code, group.title, code, ...MONTHS.map(() => shown(count()))];
    }),
  );
  const header = [
    'Region',
    'ITL2',
    'Local Authority District',
    'SOC 3 digit code',
    'SOC 3 digit label',
    'Local Authority Code',
  ];
  const title = 'Table 4: New online job adverts by local authority district and 3-digit SOC 2020, UK';
  return sheet(title, header, rows);
}
