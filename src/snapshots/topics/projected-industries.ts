/** The 22 industries that the projections to 2035 tell apart, as readers meet them. Their six groups of groups are left out. */
import type { ALL_SECTORS, SectorId } from '../../domain/classification.ts';

export interface ProjectedIndustry {
  /** Its value of `industry-group`. */
  readonly slug: string;
  /** Begins a line; in a sentence after "in" its first letter is small. */
  readonly name: string;
  /** Whose page says more of it: the sector that all or most of it lies in. Null where several share it. */
  readonly sector: Exclude<SectorId, typeof ALL_SECTORS> | null;
}

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
  { slug: 'real-estate', name: 'Buying, selling and letting property', sector: null },
  { slug: 'professional-services', name: 'Professional services', sector: null },
  { slug: 'support-services', name: 'Support services', sector: null },
  { slug: 'arts-and-entertainment', name: 'Arts and entertainment', sector: null },
  { slug: 'other-services', name: 'Other services', sector: null },
  {
    slug: 'public-administration-and-defence',
    name: 'Government and defence',
    sector: 'public-administration',
  },
  { slug: 'education', name: 'Education', sector: 'education-and-early-years' },
  { slug: 'health-and-social-work', name: 'Health and social work', sector: null },
];
