/** What the one box finds: where a reader goes, or what there is to choose from. */
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Occupation } from '../../reference/occupations.ts';
import type { Level } from '../../snapshots/document/snapshot.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, fromPath, jobPath } from '../../views/parts/addresses.ts';
import { AREA_KINDS } from './area-kinds.ts';

export interface Choice {
  readonly name: string;
  readonly href: string;
  /** What kind of place it is, or what tells a job from others of its name; '' for nothing. */
  readonly kind: string;
}

/** What there is to choose from. */
export interface FoundChoices {
  readonly goTo: null;
  /** In a sentence: what was found. */
  readonly answer: string;
  readonly jobs: readonly Choice[];
  readonly places: readonly Choice[];
  /** Set where nothing that was typed is known, and what is listed is only spelt like it. */
  readonly isGuess?: true;
  /** For whom the next answer is to be, where somebody was named and nothing else. */
  readonly level?: Level;
}

export type FoundAnything = { readonly goTo: string } | FoundChoices;

export function toJob(occupation: Occupation, area: Area | null, from: string | null = null): Choice {
  const { name, slug, sectors } = occupation;
  return {
    name: area === null ? name : `${name} in ${inPlace(area.name)}`,
    href: fromPath(jobPath(slug, area?.slug ?? null), from),
    kind: sectors[0]?.sector.title ?? '',
  };
}

export function toPlace(area: Area, from: string | null = null): Choice {
  const href = fromPath(areaSectorPath(area.slug, ALL_SECTORS), from);
  return { name: area.name, href, kind: AREA_KINDS[area.level] };
}
