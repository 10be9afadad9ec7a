/** Invented workbooks in the publisher's layout: adverts by occupation (five of its tables) and the census's occupations by district. */
import { soc2020Groups } from '../../src/reference/soc2020.ts';
import { type MadeSheet, madeRows, madeWorkbook } from './made-workbook.ts';
import { inWorkIn, shareOfUnitGroup, UNIT_GROUPS } from './occupation-shares.ts';
import { CENSUS_AREAS } from './people-in-occupations.ts';
import { AREAS, type DemoArea } from './places.ts';
import type { Random } from './seeded-random.ts';

type Row = readonly string[];

const isDistrict = ({ code }: DemoArea): boolean => /^E0[678]/.test(code);
const DISTRICTS = AREAS.filter(isDistrict);
const REGIONS = AREAS.filter(({ code }) => code.startsWith('E12'));
const ENGLAND = AREAS.filter(({ code }) => code === 'E92000001');
const MINOR_GROUPS = soc2020Groups.filter(({ code }) => code.length === 3);

const MONTHS = ['Oct-25', 'Sep-26', 'Oct-26'];
const QUARTERS = ['2025Q4', '2026Q1', '2026Q2', '2026Q3'];
/** Counts below it are withheld. */
const LEAST_SHOWN = 5;
/** New adverts in a month for a head of population, about. */
const RATE = 0.012;
const shown = (count: number): string => (count < LEAST_SHOWN ? '[x]' : String(Math.round(count)));

/** Of all adverts in an area, as of its people in work, about. */
function shareOf(code: string, area: DemoArea): number {
  const units = UNIT_GROUPS.filter((unit) => unit.code.startsWith(code));
  return units.reduce((sum, unit) => sum + shareOfUnitGroup(unit.code, area), 0);
}

function sheet(name: string, title: string, header: Row, rows: readonly Row[]): MadeSheet {
  const above = [
    `${name}: New online job adverts by ${title}, UK`,
    'Invented for a demonstration. This worksheet contains one table.',
    'Source: Textkernel, Office for National Statistics',
    '[x] = figure not available',
  ];
  return { name, rows: madeRows([...above.map((line) => [line]), header, ...rows]) };
}

export function labourDemandWorkbook(random: Random): Uint8Array {
  const noise = (spread: number) => 1 - spread + random.next() * spread * 2;
  const DISTRICT = ['Region', 'ITL2', 'Local Authority District'];
  const counts = (area: DemoArea, share: number, periods: Row, months: number) => {
    const usual = area.population * RATE * share * months * noise(0.3);
    return periods.map(() => shown(usual * noise(0.15)));
  };
  const byDistrict = (groups: readonly { code: string; title: string }[], periods: Row, months: number) =>
    DISTRICTS.flatMap((area) =>
      groups.map(({ code, title }) => [
        ...['England', '', area.name, code, title, area.code],
        ...counts(area, shareOf(code, area), periods, months),
      ]),
    );
  const soc = (digits: number) => [`SOC ${digits} digit code`, `SOC ${digits} digit label`];
  const CODE = 'Local Authority Code';
  return madeWorkbook([
    { name: 'Contents', rows: madeRows([['Labour demand volumes'], ['Invented for a demonstration']]) },
    sheet(
      'Table 1',
      'country',
      ['Country', ...MONTHS],
      ENGLAND.map((area) => [area.name, ...counts(area, 1, MONTHS, 1)]),
    ),
    sheet(
      'Table 2',
      'local authority district',
      [...DISTRICT, CODE, ...MONTHS],
      DISTRICTS.map((area) => ['England', '', area.name, area.code, ...counts(area, 1, MONTHS, 1)]),
    ),
    sheet(
      'Table 3',
      'region and 4-digit SOC 2020',
      ['Region', ...soc(4), ...MONTHS],
      REGIONS.flatMap((area) =>
        UNIT_GROUPS.map(({ code, title }) => [
          ...[area.name, code, title],
          ...counts(area, shareOf(code, area), MONTHS, 1),
        ]),
      ),
    ),
    sheet(
      'Table 4',
      'local authority district and 3-digit SOC 2020',
      [...DISTRICT, ...soc(3), CODE, ...MONTHS],
      byDistrict(MINOR_GROUPS, MONTHS, 1),
    ),
    sheet(
      'Table 5',
      'local authority district and 4-digit SOC 2020',
      [...DISTRICT, ...soc(4), CODE, ...QUARTERS],
      byDistrict(UNIT_GROUPS, QUARTERS, 3),
    ),
  ]);
}

/** Small counts of the census are withheld. */
const LEAST_COUNTED = 10;

export function censusOccupationsWorkbook(random: Random): Uint8Array {
  const figures = (area: DemoArea, code: string): Row => {
    const share = shareOfUnitGroup(code, area) * (0.99 + random.next() * 0.02);
    const count = inWorkIn(area) * share;
    return count < LEAST_COUNTED
      ? ['[c]', '[c]']
      : [String(Math.round(count / 5) * 5), (share * 100).toFixed(1)];
  };
  const table = (name: string, words: Row, rows: readonly Row[]): MadeSheet => ({
    name,
    rows: madeRows([
      [`Table ${name}: Occupations of residents in employment, invented for a demonstration`],
      ['England and Wales, March 2021'],
      ...['Counts are rounded to the nearest 5.', '[c] = withheld', 'Source: Census 2021', '-', '-'].map(
        (line) => [line],
      ),
      ['SOC2020 Unit Group', 'SOC2020 Unit Group label', ...words, 'Count', 'Percentage'],
      ...rows,
    ]),
  });
  const whole = AREAS.find(({ code }) => code === 'E92000001');
  const districts = CENSUS_AREAS.filter(isDistrict);
  return madeWorkbook([
    table(
      '1',
      ['Subgroup'],
      UNIT_GROUPS.map(({ code, title }) => [
        ...[code, title, 'Total population'],
        ...(whole === undefined ? [] : figures(whole, code)),
      ]),
    ),
    table(
      '3',
      ['Local authority district code', 'Local authority district name'],
      UNIT_GROUPS.flatMap(({ code, title }) =>
        districts.map((area) => [code, title, area.code, area.name, ...figures(area, code)]),
      ),
    ),
  ]);
}
