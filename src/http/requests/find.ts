/** Names in addresses and parameters -> what they name, or a 404 with the nearest names. */
import { distance } from 'fastest-levenshtein';
import type { OccupationFinder } from '../../coding/occupation-search/finder.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Area } from '../../domain/area.ts';
import type { Measure } from '../../measures/measure.ts';
import { suggestMeasures } from '../../measures/registry.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { findOccupation, type Occupation, occupations } from '../../reference/occupations.ts';
import { plainName } from '../../reference/plain-name.ts';
import { findSector, type Sector, suggestSectors } from '../../reference/sectors.ts';
import { findSoc2020Group, type Soc2020Group, soc2020Groups } from '../../reference/soc2020.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { Problem } from '../answers/problem.ts';
import { findArea, findMeantArea, findPlaces, type PlaceDeps } from './find-places.ts';

const MOST_SUGGESTED = 5;
const NEAREST_OCCUPATIONS = 3;

/** By code, slug, exact name or a council's official name: what programs and addresses name. */
export function getArea(deps: PlaceDeps, text: string): Area {
  return findArea(deps, text) ?? refuseArea(deps, text);
}

/** What a reader typed into a form, where that is one area. */
export function chooseArea(deps: PlaceDeps, text: string): Area {
  return findMeantArea(deps, text) ?? refuseArea(deps, text);
}

/** The same, refused with what took its place where the area has ended. */
export function chooseCurrentArea(deps: PlaceDeps, text: string): Area {
  const area = chooseArea(deps, text);
  if (area.endYear === null) return area;
  const suggestions = area.successors.flatMap((code) => deps.areas.find(code) ?? []);
  throw new Problem('no-snapshot', endedWords(area, deps.areas), {
    asked: text,
    suggestions: suggestions.map(({ slug, name }) => ({ id: slug, name })),
  });
}

function refuseArea(deps: PlaceDeps, text: string): never {
  const { areas, by } = findPlaces(deps, text, MOST_SUGGESTED);
  const suggestions = areas.map(({ slug, name }) => ({ id: slug, name }));
  const names = [...new Set(suggestions.map((each) => each.name))].join(', ');
  const lead = {
    name: 'Nearest',
    postcode: 'It lies in',
    within: 'It lies in',
    several: 'It may be in',
    spelling: 'Nearest',
  }[by];
  const brief = `No area is called "${shortened(text)}".`;
  throw new Problem('unknown-area', `${brief}${names === '' ? '' : ` ${lead}: ${names}.`}`, {
    suggestions,
    asked: text,
    brief,
  });
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
  const brief = `No sector is called "${shortened(text)}".`;
  throw new Problem('unknown-sector', `${brief} Nearest: ${nearest}.`, { asked: text, suggestions, brief });
}

/** By code, slug or name. Throws `unknown-occupation` with the nearest, or with those that a broader group holds. */
export function getOccupation(
  { occupations: finder }: Pick<RouteDeps, 'occupations'>,
  text: string,
): Occupation {
  const occupation = findOccupation(text) ?? findOccupation(plainName(text).replaceAll(' ', '-'));
  if (occupation) return occupation;
  const within = findSoc2020Group(text) && occupations.filter(({ soc2020 }) => soc2020.startsWith(text));
  if (within) {
    const names = within.map(({ slug }) => slug).join(', ');
    throw new Problem(
      'unknown-occupation',
      `${text} is a group of several occupations. It holds: ${names}.`,
      {
        suggestions: suggestionsOf(within),
      },
    );
  }
  return refuseOccupation(finder, text);
}

/** What a reader typed into a form, where that is one job: any name that we know for it. */
export function chooseOccupation(
  { occupations: finder }: Pick<RouteDeps, 'occupations'>,
  text: string,
): Occupation {
  const named = findOccupation(text);
  if (named) return named;
  const { matches, means } = finder.find(text.replaceAll('-', ' '), 1);
  const [first] = matches;
  return means === 'one' && first ? first.occupation : getOccupation({ occupations: finder }, text);
}

/** Throws `unknown-occupation` with the nearest three and the group that each lies in; with none for a word that is not to be answered. */
export function refuseOccupation(finder: OccupationFinder, text: string): never {
  const near = nearOccupations(finder, text);
  const names = near
    .map(({ name, soc2020 }) => `${name} (in ${findSoc2020Group(soc2020.slice(0, 3))?.title ?? 'no group'})`)
    .join(', ');
  const lead = `No job is called "${shortened(text)}".`;
  throw new Problem('unknown-occupation', names === '' ? lead : `${lead} Nearest: ${names}.`, {
    suggestions: suggestionsOf(near),
    asked: text,
    brief: lead,
  });
}

function suggestionsOf(near: readonly Occupation[]): { id: string; name: string }[] {
  return near.map(({ slug, name }) => ({ id: slug, name }));
}

function nearOccupations(finder: OccupationFinder, text: string): readonly Occupation[] {
  const { matches } = finder.find(text.replaceAll('-', ' '), NEAREST_OCCUPATIONS);
  return matches.length > 0
    ? matches.map(({ occupation }) => occupation)
    : finder.nearest(text.replaceAll('-', ' '), NEAREST_OCCUPATIONS);
}

/** A group of SOC 2020 by its code of 1 to 4 digits. */
export function getSocGroup(code: string): Soc2020Group {
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
