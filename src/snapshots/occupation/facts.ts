/** An occupation as documents have it: of its sectors what a reader is told. */
import type { SectorFit, SectorId, Soc2020Code } from '../../domain/classification.ts';
import type { Occupation } from '../../reference/occupations.ts';

/** A unit group as readers know it. */
export interface OccupationFacts {
  readonly soc2020: Soc2020Code;
  readonly slug: string;
  /** "Electrician". */
  readonly name: string;
  /** Reads in "25 new adverts for electricians". */
  readonly plural: string;
  /** The classification's own title. */
  readonly officialTitle: string;
  /** What else people call jobs of the group. */
  readonly otherNames: readonly string[];
  /** A group of several jobs is never called one job. */
  readonly isSeveral: boolean;
  readonly sectors: readonly { readonly id: SectorId; readonly title: string; readonly fit: SectorFit }[];
}

export function occupationFacts({ sectors, ...rest }: Occupation): OccupationFacts {
  return {
    ...rest,
    sectors: sectors.map(({ sector, fit }) => ({ id: sector.id, title: sector.title, fit })),
  };
}
