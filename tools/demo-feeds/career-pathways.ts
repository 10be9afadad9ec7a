/** Invented highest qualifications of employees of 25 to 30 and their pay, as the dashboard's own table. */
import { AREAS } from './places.ts';
import type { Random } from './seeded-random.ts';

/** With thousands of such employees in England, and about what the middle one of level 3 is paid. */
const INDUSTRIES: readonly (readonly [string, number, number])[] = [
  ['Accommodation & food', 117, 16_700],
  ['Agriculture', 10, 21_500],
  ['Arts & entertainment', 50, 18_700],
  ['Construction', 87, 28_300],
  ['Education', 210, 20_900],
  ['Electricity & gas', 12, 29_800],
  ['Engineering', 30, 28_700],
  ['Finance & insurance', 84, 27_100],
  ['Food drink & tobacco', 21, 23_000],
  ['Health & social work', 270, 19_400],
  ['IT', 70, 27_600],
  ['Manufacturing', 95, 24_900],
  ['Media', 40, 25_100],
  ['Mining & quarrying', 3, 31_000],
  ['Other services', 41, 18_200],
  ['Professional services', 180, 25_600],
  ['Public admin & defence', 96, 25_900],
  ['Real estate', 32, 24_400],
  ['Support services', 150, 20_100],
  ['Transport & storage', 68, 24_200],
  ['Water & sewerage', 14, 25_700],
  ['Whole & retail trade', 300, 19_300],
];

/** Share of all, and pay beside that of level 3. */
const LEVELS: readonly (readonly [string, number, number])[] = [
  ['Below level 2', 0.07, 0.85],
  ['Level 2', 0.28, 0.93],
  ['Level 3', 0.33, 1],
  ['Level 4/5', 0.05, 1.15],
  ['Level 6', 0.21, 1.22],
  ['Level 7+', 0.06, 1.35],
];

const FEWEST_PAID = 10;

export function careerPathwaysCsv(random: Random): string {
  const england = AREAS.find(({ code }) => code === 'E92000001');
  const places = AREAS.filter(({ code }) => code === 'E92000001' || code.startsWith('E12'));
  const rows = places.flatMap(({ name, population }) =>
    INDUSTRIES.flatMap(([industry, thousands, pay]) => {
      const all = (thousands * 1000 * population) / (england?.population ?? population);
      return LEVELS.map(([level, share, beside]) => {
        const own = share * (0.8 + random.next() * 0.4);
        const people = Math.round((all * own) / 10) * 10;
        const median = Math.round((pay * beside * (0.94 + random.next() * 0.12)) / 100) * 100;
        const cells =
          people < FEWEST_PAID ? ['u', 'c', 'low'] : [String(median), own.toFixed(3), String(people)];
        return [name, industry, level, ...cells].map((cell) => `"${cell}"`).join(',');
      });
    }),
  );
  const header = ['Region', 'Sector', 'Level_order', 'median_income', 'perc_hq', 'number_students_hq'];
  return [header.map((name) => `"${name}"`).join(','), ...rows, ''].join('\n');
}
