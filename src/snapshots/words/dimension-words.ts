/** The codes of a figure's dimensions, in words that tell it from the others of its measure. */
import { findOccupation } from '../../reference/occupations.ts';
import { allSectors, findSector } from '../../reference/sectors.ts';
import { findSic2007Division, findSic2007Section } from '../../reference/sic2007.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';

/** "Scaffolders, full-time". Empty for a figure of everybody. A code that no list has stays as it is. */
export function dimensionWords(dimensions: Readonly<Record<string, string>>): string {
  return Object.entries(dimensions)
    .map(([name, code]) => wordsOf(name, code))
    .join(', ');
}

function wordsOf(name: string, code: string): string {
  const [, bare = code] = /^[a-z0-9]+:(.+)$/.exec(code) ?? [];
  switch (name) {
    case 'occupation':
      return findOccupation(bare)?.name ?? findSoc2020Group(bare)?.title ?? bare;
    case 'industry':
      return (findSic2007Section(bare) ?? findSic2007Division(bare))?.title ?? bare;
    case 'sector':
      return code === allSectors.id ? allSectors.title : (findSector(code)?.title ?? code);
    case 'age':
      return `aged ${code.replace('-', ' to ')}`;
    case 'percentile':
      return PERCENTILES[code] ?? `percentile ${code}`;
    default:
      return bare.replaceAll('-', ' ');
  }
}

const PERCENTILES: Readonly<Record<string, string>> = {
  '25': 'a quarter earn less',
  '75': 'a quarter earn more',
};
