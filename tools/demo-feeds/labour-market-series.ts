/** Invented labour market series in the layout of the replayed extract: one row a figure. */
import { series } from '../../src/connectors/ons/labour-market-series/lookups.ts';
import { SECTION_SHARE } from './nomis.ts';
import type { Random } from './seeded-random.ts';

const HEADLINES: Readonly<Record<string, number>> = { LF24: 75.2, MGSX: 4.8, LF2S: 20.9, JPC5: 2.4 };

/** Eighteen months, to the three months around September 2026. */
export function labourMarketSeriesCsv(random: Random): string {
  const rows: string[] = [];
  for (const [cdid, { title, dimensions }] of series) {
    const industry = dimensions.industry?.slice('sic2007:'.length);
    const share =
      industry === undefined ? 1 : industry === 'G-S' ? 0.85 : (SECTION_SHARE[industry] ?? 0) / 1000;
    for (let index = 0; index < 18; index += 1) {
      const month = 3 + index;
      const date = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
      const headline = HEADLINES[cdid];
      const wobble = 0.985 + random.next() * 0.03;
      const value =
        headline === undefined
          ? Math.round((760 - index * 3) * share * wobble)
          : (headline * wobble).toFixed(1);
      rows.push(`${cdid},"${title}",m,${date},${value}`);
    }
  }
  return `cdid,title,freq,date,value\n${rows.join('\n')}\n`;
}
