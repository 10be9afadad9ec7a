/** Classification codes. Every code carries its vintage, so that SOC 2010 and SOC 2020 can never meet in one series. */
import { isOneOf } from './closed-set.ts';

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

/** In place of a sector: everything together, adverts without a sector included. */
export const ALL_SECTORS = 'all';

/** Ids of the school sectors, sorted; `src/reference/sectors.json` says what each holds. Last, what stands for them all. */
export const SECTOR_IDS = [
  'agriculture',
  'business-and-administration',
  'care-services',
  'catering-and-hospitality',
  'construction',
  'creative-and-design',
  'digital',
  'education-and-early-years',
  'engineering-and-manufacturing',
  'hair-and-beauty',
  'health-and-science',
  'legal-finance-and-accounting',
  'leisure-travel-and-other-services',
  'protective-services',
  'public-administration',
  'sales-marketing-and-procurement',
  'transport-and-logistics',
  ALL_SECTORS,
] as const;
export type SectorId = (typeof SECTOR_IDS)[number];

/** Whether it is the id of a sector, or of all together. */
export function isSectorId(text: string): text is SectorId {
  return isOneOf(SECTOR_IDS, text);
}

/** How well a source's own group fits a school sector: shown to readers, never hidden. */
export type SectorFit = 'clean' | 'mixed' | 'split';

/** Whether it is a division of SIC 2007: two digits. */
export function isSic2007Division(code: string): code is Sic2007Code {
  return /^\d{2}$/.test(code);
}

/** Whether it is a section of SIC 2007 (Office for National Statistics): one letter, A to U. */
export function isSic2007Section(code: string): boolean {
  return /^[A-U]$/.test(code);
}
