/** Classification codes. Every code carries its vintage, so that SOC 2010 and SOC 2020 can never meet in one series. */

/** SOC 2020 code of 1 to 4 digits. */
export type Soc2020Code = string;
/** SIC 2007 section letter (A to U) or two-digit division (01 to 99). */
export type Sic2007Code = string;
/** School sector id, e.g. `construction`. The list is `src/reference/sectors.json`. */
export type SectorId = string;

/** How well a source's own group fits a school sector: shown to readers, never hidden. */
export type SectorFit = 'clean' | 'mixed' | 'split';

export const ALL_SECTORS: SectorId = 'all';

export function isSic2007Section(code: string): boolean {
  return /^[A-U]$/.test(code);
}
