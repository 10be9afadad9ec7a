/** Invented steps of demand for most unit groups, as a data file of education statistics; the names of its last three columns are invented too. */
import { UNIT_GROUPS } from './occupation-shares.ts';
import type { Random } from './seeded-random.ts';

/** Of 336 groups the publisher put 62 into the first and 125 into the second. */
const CRITICAL = 0.18;
const ELEVATED = 0.37;
const LEFT_OUT = 0.18;

export function occupationsInDemandCsv(random: Random, year: number): string {
  const rows = UNIT_GROUPS.flatMap(({ code, title }) => {
    if (/n\.e\.c\./.test(title) || random.chance(LEFT_OUT)) return [];
    const at = random.next();
    const step =
      at < CRITICAL ? 'Critical demand' : at < CRITICAL + ELEVATED ? 'Elevated demand' : 'Not in demand';
    return [`${year},Calendar year,National,K02000001,United Kingdom,${code},"${title}",${step}`];
  });
  return [
    'time_period,time_identifier,geographic_level,country_code,country_name,soc_code,occupation,demand',
    ...rows,
    '',
  ].join('\n');
}
