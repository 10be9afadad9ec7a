/** How a sector is found in sources that group work in ways of their own. Only groups that fit are used; the others tell no sector apart. */
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import type { SectorFacts } from './sector-industries.ts';

/**
 * Groups of the projections to 2035 that are whole sections of SIC 2007, with their divisions. Its other groups cut across sections
 * in ways that its workbooks do not tell.
 */
const PROJECTED: readonly (readonly [string, readonly string[]])[] = [
  ['construction', ['41', '42', '43']],
  ['wholesale-and-retail-trade', ['45', '46', '47']],
  ['transport-and-storage', ['49', '50', '51', '52', '53']],
  ['accommodation-and-food', ['55', '56']],
  ['finance-and-insurance', ['64', '65', '66']],
  ['real-estate', ['68']],
  ['public-administration-and-defence', ['84']],
  ['education', ['85']],
  ['health-and-social-work', ['86', '87', '88']],
];

/** Values of `industry-group` to add up for the sector; none when the groups hold more than it or leave some of it out. */
export function projectedGroups(sector: SectorFacts): string[] {
  const wanted = new Set(sector.industries.map(({ division }) => division));
  const groups = PROJECTED.filter(([, divisions]) => divisions.every((each) => wanted.has(each)));
  const covered = groups.reduce((sum, [, divisions]) => sum + divisions.length, 0);
  return covered === wanted.size ? groups.map(([slug]) => slug) : [];
}

/** An industry as a source groups it: its value of `industry-group`, the divisions of SIC 2007, and how it reads after "in". */
interface Industry {
  readonly slug: string;
  readonly divisions: readonly string[];
  readonly words: string;
}

/**
 * The one industry that is wholly and cleanly a sector's, for figures that cannot be added up, such as a middle. It is shown under its own
 * name, for the sector may hold more. Sectors with several such industries, or none, are left out.
 */
const MAIN_INDUSTRIES: Readonly<Partial<Record<SectorId, Industry>>> = {
  agriculture: { slug: 'agriculture', divisions: ['01', '02', '03'], words: 'farming, forestry and fishing' },
  'catering-and-hospitality': {
    slug: 'accommodation-and-food',
    divisions: ['55', '56'],
    words: 'accommodation and food',
  },
  construction: { slug: 'construction', divisions: ['41', '42', '43'], words: 'construction' },
  digital: {
    slug: 'information-technology',
    divisions: ['61', '62'],
    words: 'telecoms and information technology',
  },
  'education-and-early-years': { slug: 'education', divisions: ['85'], words: 'education' },
  'legal-finance-and-accounting': {
    slug: 'finance-and-insurance',
    divisions: ['64', '65', '66'],
    words: 'finance and insurance',
  },
  'public-administration': {
    slug: 'public-administration-and-defence',
    divisions: ['84'],
    words: 'public administration and defence',
  },
  'transport-and-logistics': {
    slug: 'transport-and-storage',
    divisions: ['49', '50', '51', '52', '53'],
    words: 'transport and storage',
  },
};

/** Null where no industry stands for the sector. */
export function mainIndustry(id: SectorFacts['id']): Industry | null {
  return id === ALL_SECTORS ? null : (MAIN_INDUSTRIES[id] ?? null);
}

/**
 * Sector subject areas (tier 1) that belong to one sector each. Health and care, retail and commerce, engineering with transport, and
 * business with law lie across several, and are not split.
 */
const SUBJECTS: Readonly<Record<string, string>> = {
  agriculture: 'ssa1:3',
  construction: 'ssa1:5',
  'creative-and-design': 'ssa1:9',
  digital: 'ssa1:6',
  'education-and-early-years': 'ssa1:13',
};

/** Values of `subject` for the sector; none where subject areas do not tell it apart. */
export function subjectCodes({ id }: SectorFacts): string[] {
  if (id === ALL_SECTORS) return [];
  const code = SUBJECTS[id];
  return code === undefined ? [] : [code];
}
