/** Which industries stand for a sector, and how well they fit: figures by industry reach sectors only through this. */
import type { SectorFit, SectorId } from '../../domain/classification.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Sector } from '../../reference/sectors.ts';
import { findSic2007Division, sic2007Divisions, sic2007Sections } from '../../reference/sic2007.ts';

interface SectorIndustry {
  /** SIC 2007 division, two digits. */
  readonly division: string;
  /** The SIC 2007 section it lies in, a letter. */
  readonly section: string;
  readonly title: string;
  readonly fit: SectorFit;
  /** Why the fit is not clean, a few words; null when it is. */
  readonly note: string | null;
}

export interface SectorFacts {
  readonly id: SectorId;
  readonly title: string;
  readonly industries: readonly SectorIndustry[];
  /** SOC 2020 minor groups, three digits; empty for all sectors together. */
  readonly occupations: readonly string[];
  /** Sections of which every division is in the sector: their published figure needs less adding up. */
  readonly wholeSections: readonly string[];
}

/** The sector with what its industries are called. `all` is every section. */
export function sectorFacts(sector: Sector): SectorFacts {
  const { id, title } = sector;
  if (id === ALL_SECTORS) {
    return {
      id,
      title,
      industries: [],
      occupations: [],
      wholeSections: sic2007Sections.map((section) => section.code),
    };
  }
  const industries = sector.sic2007Divisions.flatMap(({ code, fit, note }) => {
    const division = findSic2007Division(code);
    return division ? [{ division: code, section: division.section, title: division.title, fit, note }] : [];
  });
  const held = new Set(industries.map((industry) => industry.division));
  const wholeSections = sic2007Sections
    .map((section) => section.code)
    .filter((section) =>
      sic2007Divisions.every((division) => division.section !== section || held.has(division.code)),
    );
  const occupations = sector.soc2020MinorGroups.map((group) => group.code);
  return { id, title, industries, occupations, wholeSections };
}

/** The SIC 2007 codes to add up: whole sections where the sector has all of one, else divisions. */
export function industryCodes(sector: SectorFacts): string[] {
  const whole = new Set(sector.wholeSections);
  const divisions = sector.industries.filter((industry) => !whole.has(industry.section));
  return [...sector.wholeSections, ...divisions.map((industry) => industry.division)].map(
    (code) => `sic2007:${code}`,
  );
}

/** The worst fit of the sector's industries; null when it has none. */
export function fitOf(sector: SectorFacts): SectorFit | null {
  if (sector.industries.some((industry) => industry.fit === 'split')) return 'split';
  if (sector.industries.some((industry) => industry.fit === 'mixed')) return 'mixed';
  return sector.industries.length > 0 ? 'clean' : null;
}

/** The fit in words, a sentence for each kind; none when every industry fits cleanly. */
export function fitNotes(sector: SectorFacts): string[] {
  const count = (fit: SectorFit) => sector.industries.filter((industry) => industry.fit === fit).length;
  const notes: string[] = [];
  if (count('mixed') > 0) {
    notes.push(
      `This sector counts ${industriesInWords(count('mixed'))} that also ${count('mixed') === 1 ? 'holds' : 'hold'} other kinds of work (a mixed fit).`,
    );
  }
  if (count('split') > 0) {
    notes.push(
      `This sector counts ${industriesInWords(count('split'))} in full, though part of the work belongs to another sector (a split fit).`,
    );
  }
  return notes;
}

function industriesInWords(count: number): string {
  return count === 1 ? 'one industry' : `${count} industries`;
}
