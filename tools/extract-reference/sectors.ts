/** sectors.json: the school sectors with the SOC 2020 minor groups and SIC 2007 divisions that belong to each. */
import { cell, readCsv } from './samples.ts';

/** `[code, fit]` or `[code, fit, note]`. */
type Group = readonly string[];

export interface SectorRow {
  readonly id: string;
  readonly title: string;
  readonly otherTitles: readonly string[];
  readonly isRoute: boolean;
  readonly soc2020MinorGroups: readonly Group[];
  readonly sic2007Divisions: readonly Group[];
}

interface SectorName {
  readonly id: string;
  readonly title: string;
  readonly otherTitles?: readonly string[];
  readonly isRoute?: false;
  /** The name in the mapping, where it is a description and not the title. */
  readonly mappedAs?: string;
}

const SECTORS: readonly SectorName[] = [
  { id: 'agriculture', title: 'Agriculture, environmental and animal care' },
  { id: 'business-and-administration', title: 'Business and administration' },
  { id: 'care-services', title: 'Care services', otherTitles: ['Social care'] },
  { id: 'catering-and-hospitality', title: 'Catering and hospitality' },
  { id: 'construction', title: 'Construction and the built environment' },
  { id: 'creative-and-design', title: 'Creative and design' },
  { id: 'digital', title: 'Digital', otherTitles: ['IT', 'Computing'] },
  {
    id: 'education-and-early-years',
    title: 'Education and early years',
    otherTitles: ['Education and childcare', 'Childcare and education'],
  },
  { id: 'engineering-and-manufacturing', title: 'Engineering and manufacturing' },
  { id: 'hair-and-beauty', title: 'Hair and beauty' },
  { id: 'health-and-science', title: 'Health and science' },
  {
    id: 'legal-finance-and-accounting',
    title: 'Legal, finance and accounting',
    otherTitles: ['Legal, finance & accounting'],
  },
  { id: 'protective-services', title: 'Protective services' },
  {
    id: 'sales-marketing-and-procurement',
    title: 'Sales, marketing and procurement',
    otherTitles: ['Retail', 'Sales'],
  },
  { id: 'transport-and-logistics', title: 'Transport and logistics' },
  {
    id: 'leisure-travel-and-other-services',
    title: 'Leisure, travel and other services',
    isRoute: false,
    mappedAs: 'No single route: sport, leisure, travel, cleaning, libraries, other',
  },
  {
    id: 'public-administration',
    title: 'Public administration',
    isRoute: false,
    mappedAs: 'Public administration (no route; contains police, fire, defence)',
  },
];

export function extractSectors(folder: string): readonly SectorRow[] {
  const mapping = readCsv(folder, 'classification/proposed_school_sector_mapping.csv');
  const groupsOf = (scheme: string, name: string): readonly Group[] =>
    mapping
      .filter((row) => cell(row, 'scheme') === scheme && cell(row, 'sector') === name)
      .map((row) => [cell(row, 'code'), cell(row, 'fit'), cell(row, 'note')].filter((text) => text !== ''))
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const rows = SECTORS.map(({ id, title, otherTitles = [], isRoute = true, mappedAs = title }) => ({
    id,
    title,
    otherTitles,
    isRoute,
    soc2020MinorGroups: groupsOf('SOC2020-minor', mappedAs),
    sic2007Divisions: groupsOf('SIC2007-division', mappedAs),
  })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const placed = rows.reduce(
    (sum, row) => sum + row.soc2020MinorGroups.length + row.sic2007Divisions.length,
    0,
  );
  if (placed !== mapping.length)
    throw new Error(`${mapping.length - placed} groups of the mapping have no sector`);
  return rows;
}
