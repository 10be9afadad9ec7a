/** Invented counts of people by occupation: Nomis’s census table, and the survey’s workbook by industry, one year saved as CSV. */
import { sic2007Sections } from '../../src/reference/sic2007.ts';
import { soc2020Groups } from '../../src/reference/soc2020.ts';
import { member } from './nomis.ts';
import { toNomisCsv } from './nomis-csv.ts';
import { inWorkIn, shareOfUnitGroup, UNIT_GROUPS } from './occupation-shares.ts';
import { AREAS, type DemoArea } from './places.ts';
import type { Random } from './seeded-random.ts';

const MINOR_GROUPS = soc2020Groups.filter(({ code }) => code.length === 3);

/** The census is of England and Wales. */
export const CENSUS_AREAS: readonly DemoArea[] = AREAS.filter(({ code }) => /^[EW]/.test(code));

export function censusMinorGroupsCsv(random: Random): string {
  return toNomisCsv({
    number: 2081,
    dates: [{ date: '2021', name: '2021' }],
    areas: CENSUS_AREAS,
    dimensions: [
      {
        name: 'C2021_OCC_105',
        members: [
          member('0', 'Total: All usual residents aged 16 years and over in employment', 'Occupation', 1000),
          ...MINOR_GROUPS.map(({ code, title }, at) =>
            member(String(at + 1), `${code} ${title}`, 'Occupation', 1000),
          ),
        ],
      },
    ],
    value: (area, [occupation]) => {
      const code = occupation?.name.slice(0, 3) ?? '';
      if (code === 'Tot') return inWorkIn(area);
      const parts = UNIT_GROUPS.filter((unit) => unit.code.startsWith(code));
      const share = parts.reduce((sum, unit) => sum + shareOfUnitGroup(unit.code, area), 0);
      return Math.round(inWorkIn(area) * share * (0.99 + random.next() * 0.02));
    },
  });
}

const SECTIONS = sic2007Sections.filter(({ code }) => code <= 'S');
/** Where most people of a sub-major group work: 11, 12, 21 … 92. */
const HOME: ReadonlyMap<string, string> = new Map(
  [
    ...'11C12I21J22Q23P24M31M32Q33O34R35K41O42N51A52C53F54I61Q62H63S71G72N81C82H91C92N'.matchAll(
      /(\d\d)(.)/g,
    ),
  ].map(([, subMajor = '', section = '']) => [subMajor, section]),
);
/** Estimates below it are withheld. */
const LEAST_SHOWN = 500;

export function employmentByOccupationCsv(random: Random): string {
  const cell = (text: string): string => (text.includes(',') ? `"${text}"` : text);
  const uk = AREAS.find(({ code }) => code === 'K02000001');
  const whole = uk === undefined ? 0 : inWorkIn(uk);
  const rows = UNIT_GROUPS.map(({ code, title }, at) => {
    const people = uk === undefined ? 0 : whole * shareOfUnitGroup(code, uk);
    const home = HOME.get(code.slice(0, 2));
    const cells = SECTIONS.map(({ code: section }) => {
      if (section !== home && random.chance(0.6)) return '-';
      const count = Math.round(people * (section === home ? 0.7 : random.next() * 0.05));
      return count < LEAST_SHOWN ? '*' : String(count);
    });
    const first = at === 0 ? 'SOC20M Occupation in Main Job SOC2020 Unit Level' : '';
    return [first, `${code} ${title}`, ...cells].map(cell).join(',');
  });
  const header = SECTIONS.map(({ code, title }, at) => cell(`${at + 1} ${code}  ${title}`));
  return [
    'Invented for a demonstration',
    '"Annual Population Survey, filtered for industry sections A-S"',
    'January-December 2025',
    '"Variables used: PWTA22, SOC20M, INDS07M"',
    ',,INDS07M Industry section in main job (1 charac)',
    ['', '', ...header].join(','),
    ...rows,
    'Please note that these data are not Seasonally Adjusted',
    '',
  ].join('\n');
}
