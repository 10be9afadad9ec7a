/** Jobs with similar work that ask for less learning: where somebody can begin before the years that a job of the highest level takes. */
import { findOccupation } from '../../reference/occupations.ts';
import type { OccupationDocument } from './document.ts';
import { occupationFacts } from './facts.ts';
import { type SkillLevel, skillLevelOf } from './skill-level.ts';

interface SoonerStart {
  readonly slug: string;
  readonly name: string;
  readonly entry: SkillLevel;
}

/** Most people come to these jobs by a degree; years in related work are the other way in. */
const HIGHEST = 4;

/** Of the jobs whose tasks are alike those in one of its sectors. */
export function soonerStarts({ near, entry, occupation }: OccupationDocument): SoonerStart[] {
  if (entry.level !== HIGHEST) return [];
  const sectors = new Set(occupation.sectors.map(({ id }) => id));
  return near.flatMap(({ slug, name }): SoonerStart[] => {
    const found = findOccupation(slug);
    if (found === null) return [];
    const level = skillLevelOf(found.soc2020);
    const isOfSector = occupationFacts(found).sectors.some(({ id }) => sectors.has(id));
    return level.level < entry.level && isOfSector ? [{ slug, name, entry: level }] : [];
  });
}
