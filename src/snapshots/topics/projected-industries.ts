/** The 22 industries that the projections to 2035 tell apart, as readers meet them. The six wider groups are left out. */
import type { ALL_SECTORS, SectorId } from '../../domain/classification.ts';

export interface ProjectedIndustry {
  /** Its value of `industry-group`. */
  readonly slug: string;
  /** Begins a line; in a sentence after "in" its first letter is small. */
  readonly name: string;
  /** Whose page says more of it: the sector that all or most of it lies in. Null where several share it. */
  readonly sector: SchoolSector | null;
  /** Of an industry that no sector has to itself, those that it is nearest to; left out where there are none. */
  readonly shared?: readonly SchoolSector[];
}

type SchoolSector = Exclude<SectorId, typeof ALL_SECTORS>;

export const PROJECTED_INDUSTRIES: readonly ProjectedIndustry[] = [
  { slug: 'agriculture', name: 'Farming, forestry and fishing', sector: 'agriculture' },
  { slug: 'mining-and-quarrying', name: 'Mining and quarrying', sector: 'engineering-and-manufacturing' },
  { slug: 'electricity-and-gas', name: 'Electricity and gas', sector: 'engineering-and-manufacturing' },
  { slug: 'water-and-sewerage', name: 'Water and waste', sector: 'engineering-and-manufacturing' },
  { slug: 'food-drink-and-tobacco', name: 'Making food and drink', sector: 'engineering-and-manufacturing' },
  { slug: 'engineering', name: 'Engineering', sector: 'engineering-and-manufacturing' },
  { slug: 'rest-of-manufacturing', name: 'Other manufacturing', sector: 'engineering-and-manufacturing' },
  { slug: 'construction', name: 'Construction', sector: 'construction' },
  {
    slug: 'wholesale-and-retail-trade',
    name: 'Shops and wholesale',
    sector: 'sales-marketing-and-procurement',
  },
  { slug: 'transport-and-storage', name: 'Transport and storage', sector: 'transport-and-logistics' },
  { slug: 'accommodation-and-food', name: 'Hotels and restaurants', sector: 'catering-and-hospitality' },
  { slug: 'media', name: 'Media', sector: 'creative-and-design' },
  { slug: 'information-technology', name: 'Information technology', sector: 'digital' },
  { slug: 'finance-and-insurance', name: 'Finance and insurance', sector: 'legal-finance-and-accounting' },
  {
    slug: 'real-estate',
    name: 'Buying, selling and letting property',
    sector: null,
    shared: ['construction'],
  },
  {
    slug: 'professional-services',
    name: 'Professional services',
    sector: null,
    shared: ['business-and-administration', 'legal-finance-and-accounting'],
  },
  {
    slug: 'support-services',
    name: 'Support services',
    sector: null,
    shared: ['business-and-administration'],
  },
  {
    slug: 'arts-and-entertainment',
    name: 'Arts and entertainment',
    sector: null,
    shared: ['creative-and-design', 'leisure-travel-and-other-services'],
  },
  {
    slug: 'other-services',
    name: 'Other services',
    sector: null,
    shared: ['hair-and-beauty', 'leisure-travel-and-other-services'],
  },
  {
    slug: 'public-administration-and-defence',
    name: 'Government and defence',
    sector: 'public-administration',
  },
  { slug: 'education', name: 'Education', sector: 'education-and-early-years' },
  {
    slug: 'health-and-social-work',
    name: 'Health and social work',
    sector: null,
    shared: ['care-services', 'health-and-science'],
  },
];

/** Those of the model's industries that a sector has to itself, or is nearest to. */
export function industriesNearest(sector: SectorId): ProjectedIndustry[] {
  return PROJECTED_INDUSTRIES.filter(
    (each) => each.sector === sector || (each.shared ?? []).some((id) => id === sector),
  );
}
