/**
 * T Levels that a pupil in England can start, by sector. Facts of the Department for Education, as of September 2026: On-site Construction
 * (December 2024) and Healthcare Science (from 2026) take nobody new; those planned for hair and beauty, catering and human resources were
 * given up; Marketing began in 2025, and the three digital ones have had new names since then. Look again each September at
 * https://www.gov.uk/government/publications/introduction-of-t-levels.
 */
import type { SectorId } from '../domain/classification.ts';

const T_LEVELS: Partial<Readonly<Record<SectorId, readonly string[]>>> = {
  agriculture: ['Agriculture, Land Management and Production', 'Animal Care and Management'],
  'business-and-administration': ['Management and Administration'],
  construction: [
    'Building Services Engineering for Construction',
    'Design, Surveying and Planning for Construction',
  ],
  'creative-and-design': ['Craft and Design', 'Media, Broadcast and Production'],
  digital: ['Digital Data Analytics', 'Digital Software Development', 'Digital Support and Security'],
  'education-and-early-years': ['Education and Early Years'],
  'engineering-and-manufacturing': [
    'Design and Development for Engineering and Manufacturing',
    'Engineering, Manufacturing, Processing and Control',
    'Maintenance, Installation and Repair for Engineering and Manufacturing',
  ],
  'health-and-science': ['Health', 'Science'],
  'legal-finance-and-accounting': ['Accounting', 'Finance', 'Legal Services'],
  'sales-marketing-and-procurement': ['Marketing'],
};

/** In the order of their names; empty for a sector that has none. */
export function tLevelsOf(sector: SectorId): readonly string[] {
  return T_LEVELS[sector] ?? [];
}
