/** Classification codes. Every code carries its vintage, so that SOC 2010 and SOC 2020 can never meet in one series. */

/** SOC 2020 code of 1 to 4 digits: as many as are known. */
export type Soc2020Code = `${number}`;

/** Whether it has the form of a code; `findSoc2020Group` knows whether there is such a group. */
export function isSoc2020Code(text: string): text is Soc2020Code {
  return /^[1-9]\d{0,3}$/.test(text);
}

/** The group of so many digits that a code lies in; the code itself when it has no more. */
export function broaderSoc2020(code: Soc2020Code, digits: number): Soc2020Code {
  const broader = code.slice(0, digits);
  return isSoc2020Code(broader) ? broader : code;
}

/** SIC 2007 section letter (A to U) or two-digit division (01 to 99). */
export type Sic2007Code = string;
/** School sector id, e.g. `construction`. The list is `src/reference/sectors.json`. */
export type SectorId = string;

/** How well a source's own group fits a school sector: shown to readers, never hidden. */
export type SectorFit = 'clean' | 'mixed' | 'split';

/** In place of a sector: everything together, adverts without a sector included. */
export const ALL_SECTORS: SectorId = 'all';

/** Whether it is a division of SIC 2007: two digits. */
export function isSic2007Division(code: string): code is Sic2007Code {
  return /^\d{2}$/.test(code);
}

/** Whether it is a section of SIC 2007 (Office for National Statistics): one letter, A to U. */
export function isSic2007Section(code: string): boolean {
  return /^[A-U]$/.test(code);
}
