/** One place like another and one unlike it, by a rule that anybody can repeat: where each stands among places of its kind. */

import type { Area } from '../../domain/area.ts';
import type { Elsewhere } from '../document/snapshot.ts';
import { joinNames } from '../words/join-names.ts';

/** With the words for the rule. Rates, shares and pay only: a count says how big a place is. */
export const LIKENESS_MEASURES: readonly { readonly measure: string; readonly inWords: string }[] = [
  { measure: 'gross-median-weekly-pay', inWords: 'pay' },
  { measure: 'employment-rate', inWords: 'people in work' },
  { measure: 'level-3-or-above-qualifications', inWords: 'qualifications' },
  { measure: 'apprenticeship-starts', inWords: 'apprenticeships' },
];

/** Fewer figures than this say too little of a place. */
const LEAST_FIGURES = 2;

export interface LikenessPlace {
  readonly area: Area;
  /** Only places of one group are set beside each other: of one kind, in one country. */
  readonly group: string;
  /** The newest figures by measure; null where there is none. */
  readonly values: ReadonlyMap<string, number>;
}

/** By area code. Places with too few figures, or without two others that have the same figures, have no entry. */
export function chooseElsewhere(places: readonly LikenessPlace[]): Map<string, Elsewhere> {
  const groups = new Map<string, LikenessPlace[]>();
  for (const place of places) {
    const held = LIKENESS_MEASURES.filter(({ measure }) => place.values.has(measure));
    if (held.length < LEAST_FIGURES) continue;
    const key = `${place.group}|${held.map(({ measure }) => measure).join()}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return new Map([...groups.values()].flatMap(chooseWithin));
}

function chooseWithin(group: readonly LikenessPlace[]): [string, Elsewhere][] {
  if (group.length < 3) return [];
  const held = LIKENESS_MEASURES.filter(({ measure }) => group[0]?.values.has(measure));
  const standings = held.map(({ measure }) =>
    standingsOf(group.map(({ values }) => values.get(measure) ?? 0)),
  );
  return group.map(({ area }, index): [string, Elsewhere] => {
    const others = group
      .map((other, at) => ({
        area: other.area,
        distance: standings.reduce(
          (sum, standing) => sum + Math.abs((standing[at] ?? 0) - (standing[index] ?? 0)),
          0,
        ),
      }))
      .filter((other) => other.area.code !== area.code)
      .sort((a, b) => a.distance - b.distance || (a.area.code < b.area.code ? -1 : 1));
    const [similar = { area }] = others;
    const contrasting = others.at(-1) ?? similar;
    return [
      area.code,
      {
        similar: toPlace(similar.area),
        contrasting: toPlace(contrasting.area),
        rule: `Chosen by where ${group.length} places of one kind stand in turn for ${joinNames(held.map((each) => each.inWords))}.`,
      },
    ];
  });
}

/** How many others have less, with half for those that have the same: an outlier stands only one place further out. */
function standingsOf(values: readonly number[]): number[] {
  return values.map((value) => values.reduce((sum, other) => sum + below(other, value), 0));
}

function below(other: number, value: number): number {
  if (other === value) return 0.5;
  return other < value ? 1 : 0;
}

function toPlace({ code, name, slug }: Area): Elsewhere['similar'] {
  return { areaCode: code, areaName: name, slug };
}
