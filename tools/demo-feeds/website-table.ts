/** An invented table as the Nomis website gives it: the Annual Population Survey's T01, areas as rows, one block a date. */
import { AREAS } from './places.ts';
import type { Random } from './seeded-random.ts';

const COLUMNS = [
  ['T01:22 (Aged 16-64 - All : All People )', 0.63],
  ['T01:28 (Aged 16-64 - In employment : All People )', 0.475],
  ['T01:37 (Aged 16-64 - Unemployed : All People )', 0.02],
] as const;

function prefixOf(code: string): string | null {
  if (code.startsWith('E92')) return 'country';
  if (code.startsWith('E12')) return 'gor';
  return /^E0[678]/.test(code) ? 'ladu' : null;
}

export function websiteTableCsv(random: Random): string {
  const header = COLUMNS.map(([label]) => `"${label}",,`).join(',');
  const parts = COLUMNS.map(() => '"number","Flags","conf"').join(',');
  const rows = AREAS.flatMap(({ code, name, population }) => {
    const prefix = prefixOf(code);
    if (prefix === null) return [];
    const cells = COLUMNS.map(([, share]) => {
      const people = population * share * (0.97 + random.next() * 0.06);
      const half = Math.sqrt(people) * 25;
      return `${Math.round(people / 100) * 100},,${half > people ? '"*"' : Math.round(half / 100) * 100}`;
    });
    return [`"${prefix}:${name}",${cells.join(',')}`];
  });
  return [
    '"annual population survey"',
    '"ONS Crown Copyright Reserved [from Nomis on 3 November 2026]"',
    '',
    '"date","Jan 2025-Dec 2025"',
    '"confidence","95% confidence interval (+/-)"',
    '',
    `"Area",${header}`,
    `,${parts}`,
    ...rows,
    '',
    '"* Estimate is unreliable since the group sample size is small (3-9)."',
    '',
  ].join('\n');
}
