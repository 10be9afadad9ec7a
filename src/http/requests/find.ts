/** Names in addresses and parameters -> what they name, or a 404 with the nearest names. */
import { distance } from 'fastest-levenshtein';
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Area } from '../../domain/area.ts';
import type { Measure } from '../../measures/measure.ts';
import { suggestMeasures } from '../../measures/registry.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { areaSlug } from '../../reference/area-list.ts';
import { plainName } from '../../reference/plain-name.ts';
import { findSector, type Sector, suggestSectors } from '../../reference/sectors.ts';
import { findSoc2020Group, type Soc2020Group, soc2020Groups } from '../../reference/soc2020.ts';
import { Problem } from '../answers/problem.ts';

/** By code, slug or exact name. */
export function getArea(areas: AreaIndex, text: string): Area {
  const area = findArea(areas, text);
  if (area) return area;
  const suggestions = nearestAreas(areas, text).map(({ slug, name }) => ({ id: slug, name }));
  const nearest = [...new Set(suggestions.map((each) => each.name))].join(', ');
  throw new Problem(
    'unknown-area',
    `No area is called "${shortened(text)}".${nearest === '' ? '' : ` Nearest: ${nearest}.`}`,
    { suggestions },
  );
}

export function findArea(areas: AreaIndex, text: string): Area | null {
  const wanted = text.trim();
  return (
    areas.findBySlug(wanted.toLowerCase()) ??
    areas.find(wanted) ??
    areas.find(wanted.toUpperCase()) ??
    areas.findBySlug(areaSlug(wanted))
  );
}

/** Best first. Empty when nothing is spelt anything like it. */
export function nearestAreas(areas: AreaIndex, text: string, most = 5): Area[] {
  const wanted = text.slice(0, 100).replaceAll('-', ' ');
  const found = areas.search(wanted, most);
  return found.length > 0 ? [...found] : spelledLike(areas, plainName(wanted));
}

/** The search is strict with short names: "knt" is one letter from Kent, and from nothing that a search would offer. */
function spelledLike(areas: AreaIndex, wanted: string): Area[] {
  const furthest = Math.ceil(wanted.length / 2);
  return areas.all
    .filter((area) => area.endYear === null)
    .map((area) => ({
      area,
      far: Math.min(...[area.name, ...area.otherNames].map((name) => distance(plainName(name), wanted))),
    }))
    .filter(({ far }) => far <= furthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ area }) => area);
}

/** What took the place of an area that ended. */
export function endedWords(area: Area, areas: AreaIndex): string {
  const names = area.successors.flatMap((code) => areas.find(code)?.name ?? []);
  return `${area.name} ended in ${area.endYear}. Its place is now in ${names.join(', ') || 'other areas'}.`;
}

export function getSector(text: string): Sector {
  const sector = findSector(text);
  if (sector) return sector;
  const suggestions = suggestSectors(text.slice(0, 100), 3).map(({ id, title }) => ({ id, name: title }));
  const nearest = suggestions.map((each) => each.id).join(', ');
  throw new Problem('unknown-sector', `No sector is called "${shortened(text)}". Nearest: ${nearest}.`, {
    suggestions,
  });
}

/** A group of SOC 2020 by its code of 1 to 4 digits. */
export function getOccupation(code: string): Soc2020Group {
  const group = findSoc2020Group(code);
  if (group) return group;
  let parent = code.slice(0, -1);
  while (parent !== '' && !findSoc2020Group(parent)) parent = parent.slice(0, -1);
  const suggestions = soc2020Groups
    .filter((each) => each.code.length === parent.length + 1 && each.code.startsWith(parent))
    .slice(0, 10)
    .map((each) => ({ id: each.code, name: each.title }));
  const nearest = suggestions.map((each) => `${each.id} ${each.name}`).join(', ');
  throw new Problem(
    'unknown-occupation',
    `SOC 2020 has no group "${shortened(code)}". Nearest: ${nearest}.`,
    {
      suggestions,
    },
  );
}

export function getMeasure(measures: readonly Measure[], id: string): Measure {
  const measure = measures.find((each) => each.id === id);
  if (measure) return measure;
  const suggestions = suggestMeasures(id.slice(0, 100), measures.length)
    .filter((each) => measures.some((held) => held.id === each.id))
    .slice(0, 3)
    .map((each) => ({ id: each.id, name: each.title }));
  throw new Problem(
    'unknown-measure',
    `No measure is called "${shortened(id)}". Nearest: ${suggestions.map((each) => each.id).join(', ')}.`,
    { suggestions },
  );
}

export function getSource(sources: readonly SourceDescription[], id: string): SourceDescription {
  const source = sources.find((each) => each.id === id);
  if (source) return source;
  const suggestions = nearest(sources, id);
  throw new Problem(
    'unknown-source',
    `No source is called "${shortened(id)}". Nearest: ${suggestions.map((each) => each.id).join(', ')}.`,
    { suggestions },
  );
}

function nearest(
  all: readonly { readonly id: string; readonly title: string }[],
  text: string,
): { id: string; name: string }[] {
  const wanted = text.slice(0, 100).toLowerCase();
  const far = ({ id }: { id: string }) =>
    distance(wanted, id) - (wanted.length > 2 && id.includes(wanted) ? 100 : 0);
  return [...all]
    .sort((a, b) => far(a) - far(b))
    .slice(0, 3)
    .map(({ id, title }) => ({ id, name: title }));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
