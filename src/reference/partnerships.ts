/** Partnership areas: what an operator puts together in config, checked against the official areas. */
import type { Area, AreaCode, PartnershipDefinition } from '../domain/area.ts';
import { ConfigInvalid } from '../domain/errors.ts';
import { areaSlug, commonParents } from './area-list.ts';

interface Official {
  find(code: string): Area | null;
  findBySlug(slug: string): Area | null;
  districtsOf(area: Area): readonly AreaCode[];
}

/** One area for each definition. Throws ConfigInvalid with every unknown, overlapping or repeated member and name. */
export function buildPartnerships(
  definitions: readonly PartnershipDefinition[],
  official: Official,
): readonly Area[] {
  const problems: string[] = [];
  const areas: Area[] = [];
  const names = new Map<string, string>();
  for (const definition of definitions) {
    const slug = areaSlug(definition.name);
    const label = `partnership "${definition.name}"`;
    const taken = official.findBySlug(slug)?.name ?? names.get(slug);
    if (slug === '') problems.push(`${label}: give it a name with letters or digits`);
    else if (taken !== undefined) problems.push(`${label}: "${taken}" has this name already; choose another`);
    names.set(slug, definition.name);
    areas.push(buildOne(definition, slug, label, official, problems));
  }
  if (problems.length > 0) throw new ConfigInvalid(problems);
  return areas;
}

function buildOne(
  definition: PartnershipDefinition,
  slug: string,
  label: string,
  official: Official,
  problems: string[],
): Area {
  if (definition.members.length === 0) problems.push(`${label}: name at least one member`);
  const holder = new Map<AreaCode, string>();
  const parents: (readonly AreaCode[])[] = [];
  for (const code of definition.members) {
    const member = official.find(code);
    if (!member) {
      problems.push(`${label}: no area has the code ${code}`);
      continue;
    }
    if (member.endYear !== null) {
      const now = member.successors
        .map((successor) => official.find(successor)?.name ?? successor)
        .join(', ');
      problems.push(
        `${label}: ${member.name} (${code}) ended in ${member.endYear}; its place is now in ${now}`,
      );
      continue;
    }
    const districts = official.districtsOf(member);
    const overlap = districts.find((district) => holder.has(district));
    if (overlap !== undefined) {
      problems.push(`${label}: ${holder.get(overlap)} and ${member.name} (${code}) overlap`);
      continue;
    }
    for (const district of districts) holder.set(district, `${member.name} (${code})`);
    parents.push(member.parents);
  }
  return {
    code: `partnership:${slug}`,
    name: definition.name,
    slug,
    level: 'partnership',
    parents: commonParents(parents),
    districts: [...holder.keys()].sort(),
    startYear: null,
    endYear: null,
    otherNames: [],
    formerCodes: [],
    successors: [],
  };
}
