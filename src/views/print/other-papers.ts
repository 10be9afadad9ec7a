/** What else a school can hang up for the same place: the other posters and the corridor screen, each with the school's name kept. On a screen only. */
import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import {
  apprenticeshipsPosterPath,
  corridorPath,
  jobsPosterPath,
  posterPath,
  subjectPostersPath,
  USUAL_LEVEL,
  withSchool,
} from '../parts/addresses.ts';
import type { Markup } from '../parts/markup.ts';

export type Paper = 'fact' | 'apprenticeships' | 'jobs' | 'subjects' | 'screen';

export interface PapersOf {
  readonly area: { readonly name: string; readonly slug: string };
  readonly sector: { readonly id: SectorId };
}

export interface PapersWish {
  /** A size of paper. */
  readonly size: string;
  readonly school: string | null;
  readonly hasSubjectPosters: boolean;
}

/** `shown` is the one that this page is. */
export function otherPapers(
  { area, sector }: PapersOf,
  { size, school, hasSubjectPosters }: PapersWish,
  shown: Paper,
): Markup {
  const papers: (readonly [Paper, string, string])[] = [
    ['fact', 'A fact', posterPath({ area, sector, level: USUAL_LEVEL }, size)],
    ['apprenticeships', 'Apprenticeships', apprenticeshipsPosterPath(area.slug, sector.id, size)],
    ['jobs', 'Jobs and pay', jobsPosterPath(area.slug, sector.id, size)],
    ...(hasSubjectPosters
      ? ([['subjects', 'Jobs that use a subject', subjectPostersPath(area.slug)]] as const)
      : []),
    ['screen', 'Corridor screen', corridorPath({ area, sector })],
  ];
  return html`<nav class="screen switch" aria-label="To hang up in ${inPlace(area.name)}">
<ul><li>To hang up:</li>${papers.map(
    ([id, name, path]) => html`
<li><a href="${withSchool(path, school)}"${id === shown ? html` aria-current="page"` : ''}>${name}</a></li>`,
  )}</ul>
</nav>`;
}
