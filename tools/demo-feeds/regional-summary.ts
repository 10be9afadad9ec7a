/** An invented regional summary of the Labour Force Survey as the labour market overview prints it, saved as CSV. */
import { AREAS } from './places.ts';
import type { Random } from './seeded-random.ts';

const GROUPS = ',,Economically active 1,,,Employment,,,Unemployment,,,Economically inactive,,';
const AGES = ',,Aged 16+,Aged 16-64,,Aged 16+,Aged 16-64,,Aged 16+,Aged 16+,,Aged 16-64,Aged 16-64,';
const HEADER = 'Area Codes,Area Names,Level,Rate (%)2,,Level,Rate (%)2,,Level,Rate (%)3,,Level,Rate (%)2,';
const BLANK = ','.repeat(13);

export function regionalSummaryCsv(random: Random): string {
  const areas = AREAS.filter(({ code }) => /^([EK]0|E9|E1)2/.test(code));
  const block = (cells: (population: number, lean: number) => readonly string[]): string[] => [
    GROUPS,
    AGES,
    HEADER,
    ...areas.map(({ code, name, population, lean }) => [code, name, ...cells(population, lean)].join(',')),
    BLANK,
  ];
  const rates = (population: number, lean: number): string[] => {
    const thousands = (share: number): string => String(Math.round((population * share) / 1000));
    const inWork = 74 + lean * 3 + random.next();
    const outOfWork = 4.6 - lean + random.next() * 0.6;
    const inactive = 100 - inWork / (1 - outOfWork / 100);
    const pair = (share: number, rate: number) => [thousands(share), rate.toFixed(1), ''];
    return [
      ...pair(0.52, 100 - inactive),
      ...pair(0.49, inWork),
      ...pair(0.025, outOfWork),
      ...pair(0.13, inactive),
    ];
  };
  const change = (): string[] =>
    Array.from({ length: 4 }, () => ['1', (random.next() - 0.5).toFixed(1), '']).flat();
  return [
    '"Table 22:  Regional Labour Force Survey Summary (thousands, seasonally adjusted)"',
    'Date of publication: 10 November 2026,,,,,,,Date of next publication: 15 December 2026',
    BLANK,
    `Headline estimates for July - September 2026${BLANK}`,
    ...block(rates),
    `Change on quarter (change since April - June 2026)${BLANK}`,
    ...block(change),
    `Change on year (change since July - September 2025)${BLANK}`,
    ...block(change),
    '1. Economically active = Employment plus Unemployment.',
    '2. Denominator = all persons aged 16 to 64.',
    '3. Denominator = total economically active.',
    '',
  ].join('\n');
}
