/** Invented workbooks in the publisher's layout: adverts by occupation (five of its tables) and the census's occupations by district. */
import { soc2020Groups } from '../../src/reference/soc2020.ts';
import { type MadeSheet, madeRows, madeWorkbook } from './made-workbook.ts';
import { inWorkIn, shareOfUnitGroup, UNIT_GROUPS } from './occupation-shares.ts';
import { CENSUS_AREAS } from './people-in-occupations.ts';
import { AREAS, type DemoArea } from './places.ts';
import type { Random } from './seeded-random.ts';

type Row = readonly string[];

const isDistrict = ({ code }: DemoArea): boolean => /^(E0[678]|W06|S12|N09)/.test(code);
const DISTRICTS = AREAS.filter(isDistrict);
const NATIONS = new Map([
  ['E', 'England'],
  ['W', 'Wales'],
  ['S', 'Scotland'],
  ['N', 'Northern Ireland'],
]);
const countryOf = ({ code }: DemoArea): string => NATIONS.get(code[0] ?? '') ?? '';
const REGIONS = AREAS.filter(({ code }) => code.startsWith('E12'));
const COUNTRIES = AREAS.filter(({ geography }) => geography === 'Nation');
const MINOR_GROUPS = soc2020Groups.filter(({ code }) => code.length === 3);

const MONTHS = ['Oct-25', 'Sep-26', 'Oct-26'];
const QUARTERS = ['2025Q4', '2026Q1', '2026Q2', '2026Q3'];
/** Counts below it are withheld. */
const LEAST_SHOWN = 5;
/** New adverts in a month for a head of population, about. */
const RATE = 0.012;
const shown = (count: number): string => (count < LEAST_SHOWN ? '[x]' : String(Math.round(count)));

function sheet(name: string, title: string, header: Row, rows: readonly Row[]): MadeSheet {
  const above = [
    `${name}: New online job adverts by ${title}, UK`,
    'Invented for a demonstration. This worksheet contains one table.',
    'Source: Textkernel, Office for National Statistics',
    '[x] = figure not available',
  ];
  return { name, rows: madeRows([...above.map((line) => [line]), header, ...rows]) };
}

const soc = (digits: number): Row => [`SOC ${digits} digit code`, `SOC ${digits} digit label`];
const DISTRICT = ['Region', 'ITL2', 'Local Authority District'];
const CODE = 'Local Authority Code';

/** A generator for each table, so that a change to one leaves the others' figures alone. */
export function labourDemandWorkbook(randomOf: (table: number) => Random): Uint8Array {
  return madeWorkbook([
    { name: 'Contents', rows: madeRows([['Labour demand volumes'], ['Invented for a demonstration']]) },
    demandByCountry(randomOf(1)),
    demandByDistrict(randomOf(2)),
    demandByRegion(randomOf(3)),
    demandByMinorGroup(randomOf(4)),
    demandByQuarter(randomOf(5)),
  ]);
}

function demandByCountry(random: Random): MadeSheet {
  const rows = COUNTRIES.map(({ name, population }) => [
    name,
    ...MONTHS.map(() => shown(population * RATE * (0.95 + random.next() * 0.1))),
  ]);
  return sheet('Table 1', 'country', ['Country', ...MONTHS], rows);
}

function demandByDistrict(random: Random): MadeSheet {
  const rows = DISTRICTS.map((area) => [
    ...[countryOf(area), '', area.name, area.code],
    ...MONTHS.map(() => shown(area.population * RATE * (0.8 + random.next() * 0.4))),
  ]);
  return sheet('Table 2', 'local authority district', [...DISTRICT, CODE, ...MONTHS], rows);
}

function demandByRegion(random: Random): MadeSheet {
  const rows = REGIONS.flatMap((area) =>
    UNIT_GROUPS.map(({ code, title }) => [
      ...[area.name, code, title],
      ...demandFor(random, area, code, MONTHS, 1),
    ]),
  );
  return sheet('Table 3', 'region and 4-digit SOC 2020', ['Region', ...soc(4), ...MONTHS], rows);
}

function demandByMinorGroup(random: Random): MadeSheet {
  const rows = DISTRICTS.flatMap((area) =>
    MINOR_GROUPS.map((group) => {
      const units = UNIT_GROUPS.filter(({ code }) => code.startsWith(group.code));
      const share = units.reduce((sum, { code }) => sum + shareOfUnitGroup(code, area), 0);
      const usual = area.population * RATE * share * (0.7 + random.next() * 0.6);
      const count = () => usual * (0.85 + random.next() * 0.3);
      const place = [countryOf(area), '', area.name];
      return [...place, group.code, group.title, area.code, ...MONTHS.map(() => shown(count()))];
    }),
  );
  const header = [...DISTRICT, ...soc(3), CODE, ...MONTHS];
  return sheet('Table 4', 'local authority district and 3-digit SOC 2020', header, rows);
}

function demandByQuarter(random: Random): MadeSheet {
  const rows = DISTRICTS.flatMap((area) =>
    UNIT_GROUPS.map(({ code, title }) => [
      ...[countryOf(area), '', area.name, code, title, area.code],
      ...demandFor(random, area, code, QUARTERS, 3),
    ]),
  );
  const header = [...DISTRICT, ...soc(4), CODE, ...QUARTERS];
  return sheet('Table 5', 'local authority district and 4-digit SOC 2020', header, rows);
}

/** As of the area's people in work, about: `months` is the length of a period. */
function demandFor(random: Random, area: DemoArea, code: string, periods: Row, months: number): Row {
  const noise = (spread: number) => 1 - spread + random.next() * spread * 2;
  const usual = area.population * RATE * shareOfUnitGroup(code, area) * months * noise(0.3);
  return periods.map(() => shown(usual * noise(0.15)));
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
