/** Invented counts on Nomis: businesses, jobs for each resident, and what people did on census day. */
import { sic2007Divisions, sic2007Sections } from '../../src/reference/sic2007.ts';
import { FIRST_DIVISION, FIRST_SECTION, member, SECTION_SHARE } from './nomis.ts';
import { toNomisCsv } from './nomis-csv.ts';
import { AREAS } from './places.ts';
import type { Random } from './seeded-random.ts';

const SIZES: readonly (readonly [code: string, name: string, share: number])[] = [
  ['0', 'Total', 1],
  ['10', 'Micro (0 to 9)', 0.902],
  ['20', 'Small (10 to 49)', 0.08],
  ['30', 'Medium-sized (50 to 249)', 0.014],
  ['40', 'Large (250+)', 0.003],
];

export function businessesCsv(random: Random): string {
  return toNomisCsv({
    number: 142,
    dates: [{ date: '2026', name: '2026' }],
    areas: AREAS,
    dimensions: [
      {
        name: 'INDUSTRY',
        members: [
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
        ],
      },
      {
        name: 'EMPLOYMENT_SIZEBAND',
        members: SIZES.map(([code, name]) => member(code, name, 'Employment size band', 1000)),
      },
      { name: 'LEGAL_STATUS', members: [member('0', 'Total', 'Legal status', 1000)] },
    ],
    value: (area, [industry, size]) => {
      const code = industry?.name.split(' : ')[0] ?? '';
      // By size or by industry, as they are asked for, and divisions for districts and the county only, to keep the file small.
      if (code !== 'Total' && size?.code !== '0') return null;
      if (/^\d\d$/.test(code) && !/^E0[67]|^E10/.test(area.code)) return null;
      const share = code === 'Total' ? 1 : shareOf(code) * (0.8 + random.next() * 0.4);
      const band = SIZES.find(([one]) => one === size?.code)?.[2] ?? 1;
      return Math.round((area.population * 0.04 * share * band) / 5) * 5;
    },
  });
}

/** Of the section, or of the section that the division is in, in equal parts. */
function shareOf(code: string): number {
  const section = sic2007Divisions.find((division) => division.code === code)?.section ?? code;
  const parts = section === code ? 1 : sic2007Divisions.filter((one) => one.section === section).length;
  return (SECTION_SHARE[section] ?? 0) / 1000 / parts;
}

export function jobsDensityCsv(random: Random): string {
  return toNomisCsv({
    number: 57,
    dates: [{ date: '2025', name: '2025' }],
    areas: AREAS,
    dimensions: [
      {
        name: 'ITEM',
        members: [member('1', 'Total jobs', 'Item', 1000), member('3', 'Jobs density', 'Item', 1000)],
      },
    ],
    value: (area, [item]) => {
      const density = 0.83 + area.lean * 0.1 + random.next() * 0.04;
      if (item?.code === '3') return Number(density.toFixed(2));
      return Math.round((area.population * 0.627 * density) / 1000) * 1000;
    },
  });
}

const ACTIVITIES: readonly (readonly [code: string, name: string, share: number])[] = [
  ['0', 'Total: All usual residents aged 16 years and over', 1],
  ['1001', 'Economically active (excluding full-time students)', 0.586],
  ['1002', 'Economically active (excluding full-time students):In employment', 0.557],
  ['7', 'Economically active (excluding full-time students): Unemployed', 0.029],
  ['1011', 'Economically inactive', 0.391],
  ['15', 'Economically inactive: Retired', 0.216],
  ['16', 'Economically inactive: Student', 0.056],
  ['17', 'Economically inactive: Looking after home or family', 0.048],
  ['18', 'Economically inactive: Long-term sick or disabled', 0.042],
];

export function censusCsv(random: Random): string {
  return toNomisCsv({
    number: 2083,
    dates: [{ date: '2021', name: '2021' }],
    areas: AREAS.filter(({ code }) => /^[EW]/.test(code)),
    dimensions: [
      {
        name: 'C2021_EASTAT_20',
        members: ACTIVITIES.map(([code, name]) => member(code, name, 'Economic activity status', 1000)),
      },
    ],
    value: (area, [activity]) => {
      const part = ACTIVITIES.find(([code]) => code === activity?.code)?.[2] ?? 0;
      const noise = part === 1 ? 1 : 0.96 + random.next() * 0.08;
      return Math.round(area.population * 0.81 * part * noise);
    },
  });
}
