/** The sectors as easy reading calls them: everyday words instead of the names that T Levels have. */
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { withinSentence } from '../../domain/first-letter.ts';
import { findSector } from '../../reference/sectors.ts';

const EASY: Readonly<Record<SectorId, string>> = {
  [ALL_SECTORS]: 'All work',
  agriculture: 'Farming, plants and animals',
  'business-and-administration': 'Office work',
  'care-services': 'Care',
  'catering-and-hospitality': 'Food and hotels',
  construction: 'Building',
  'creative-and-design': 'Art and design',
  digital: 'Computers',
  'education-and-early-years': 'Schools and nurseries',
  'engineering-and-manufacturing': 'Making and mending things',
  'hair-and-beauty': 'Hair and beauty',
  'health-and-science': 'Health and science',
  'legal-finance-and-accounting': 'Law and money',
  'leisure-travel-and-other-services': 'Sport, travel and other services',
  'protective-services': 'Police, fire and security',
  'public-administration': 'Councils and government',
  'sales-marketing-and-procurement': 'Shops and selling',
  'transport-and-logistics': 'Transport and delivery',
};

/** The sector under the name that easy reading has for it. */
export function withEasyName<T extends { readonly id: SectorId; readonly title: string }>(sector: T): T {
  return { ...sector, title: EASY[sector.id] };
}

/** "in construction and the built environment" as "in building"; any other phrase as it is. */
export function inEasyWords(phrase: string): string {
  return BY_PHRASE.get(phrase) ?? phrase;
}

const BY_PHRASE: ReadonlyMap<string, string> = new Map(
  Object.entries(EASY).flatMap(([id, title]) => {
    const official = findSector(id)?.title;
    return official === undefined
      ? []
      : [[`in ${withinSentence(official)}`, `in ${withinSentence(title)}`] as const];
  }),
);
