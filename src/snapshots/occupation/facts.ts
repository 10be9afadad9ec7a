/** An occupation as documents have it: of its sectors what a reader is told. */
import type { Occupation } from '../../reference/occupations.ts';
import type { OccupationFacts } from './document.ts';

export function occupationFacts({ sectors, ...rest }: Occupation): OccupationFacts {
  return {
    ...rest,
    sectors: sectors.map(({ sector, fit }) => ({ id: sector.id, title: sector.title, fit })),
  };
}
