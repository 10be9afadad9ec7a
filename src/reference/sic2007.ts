/** SIC 2007: 21 sections (letters) and 88 divisions (two digits). */
import type { Sic2007Code } from '../domain/classification.ts';
import { isSic2007Section } from '../domain/classification.ts';
import sicRows from './sic2007.json' with { type: 'json' };

export interface Sic2007Section {
  /** A to U. */
  readonly code: Sic2007Code;
  readonly title: string;
}

export interface Sic2007Division {
  /** Two digits. */
  readonly code: Sic2007Code;
  readonly section: Sic2007Code;
  readonly title: string;
}

export const sic2007Sections: readonly Sic2007Section[] = sicRows
  .filter((row) => isSic2007Section(row.slice(0, 1)))
  .map((row) => ({ code: row.slice(0, 1), title: row.slice(2) }));

export const sic2007Divisions: readonly Sic2007Division[] = sicRows
  .filter((row) => !isSic2007Section(row.slice(0, 1)))
  .map((row) => ({ code: row.slice(0, 2), section: row.slice(3, 4), title: row.slice(5) }));

const sectionsByCode = new Map(sic2007Sections.map((section) => [section.code, section]));
const divisionsByCode = new Map(sic2007Divisions.map((division) => [division.code, division]));

export function findSic2007Section(code: Sic2007Code): Sic2007Section | null {
  return sectionsByCode.get(code) ?? null;
}

export function findSic2007Division(code: Sic2007Code): Sic2007Division | null {
  return divisionsByCode.get(code) ?? null;
}
