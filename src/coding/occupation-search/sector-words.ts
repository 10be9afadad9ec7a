/** Words that name a whole sector rather than a job: "construction", "health care". */
import type { SectorId } from '../../domain/classification.ts';
import { findSector, type Sector } from '../../reference/sectors.ts';

const SECTOR_WORDS: readonly (readonly [SectorId, string])[] = [
  [
    'agriculture',
    'agriculture, farming, amaethyddiaeth, animal care, horticulture, environment, conservation, land based, working with animals, work with animals, outdoors, outside, working outdoors, working outside, nature, green, the environment',
  ],
  ['business-and-administration', 'business, administration, office, office work, human resources'],
  [
    'care-services',
    'care, social care, care services, caring, care sector, help people, helping people, gofal',
  ],
  [
    'catering-and-hospitality',
    'catering, hospitality, catering and hospitality, hotels, restaurants, food and drink, lletygarwch',
  ],
  [
    'construction',
    'construction, building, building trade, building trades, trades, the built environment, adeiladu',
  ],
  [
    'creative-and-design',
    'creative, creative and design, design, art and design, media, performing arts, drawing, painting',
  ],
  [
    'digital',
    'digital, it, ict, computing, computer, computers, good with computers, work with computers, working with computers, tech, technology, information technology, technoleg',
  ],
  [
    'education-and-early-years',
    'education, childcare, early years, teaching, schools, working with children, work with children, work with kids, working with kids, kids, children, addysg',
  ],
  [
    'engineering-and-manufacturing',
    'engineering, manufacturing, factories, factory work, engineering and manufacturing, peirianneg',
  ],
  ['hair-and-beauty', 'hair, beauty, hair and beauty, hairdressing and beauty'],
  [
    'health-and-science',
    'health, hospital, hospitals, health care, healthcare, science, medicine, the nhs, nhs, health and science, iechyd',
  ],
  [
    'legal-finance-and-accounting',
    'legal, law, finance, accounting, banking, accountancy, insurance, legal finance and accounting',
  ],
  ['leisure-travel-and-other-services', 'leisure, travel, tourism, leisure and travel, twristiaeth'],
  [
    'protective-services',
    'protective services, uniformed services, emergency services, armed forces, military, forces, security sector',
  ],
  [
    'public-administration',
    'public administration, government, civil service, council, local government, public sector',
  ],
  [
    'sales-marketing-and-procurement',
    'retail, sales, marketing, procurement, shops, sales marketing and procurement, manwerthu',
  ],
  [
    'transport-and-logistics',
    'transport, logistics, transport and logistics, driving, haulage, warehousing, railways, aviation, trafnidiaeth',
  ],
];

const byWords = new Map<string, SectorId>(
  SECTOR_WORDS.flatMap(([id, names]) => names.split(', ').map((name) => [name, id] as const)),
);
const AFTER = / (?:industry|industries|sectors?|trades?|services|field|business(?:es)?)$/;

/** The sector that a text names as a whole; null when it names none, or something within one. */
export function sectorNamed(text: string): Sector | null {
  const plain = text.toLowerCase().replaceAll('&', 'and').replace(/\s+/g, ' ').trim();
  for (const name of [plain, plain.replace(AFTER, '')]) {
    const id = byWords.get(name);
    const sector = findSector(id ?? name);
    if (sector !== null && sector.id !== 'all') return sector;
  }
  return null;
}
