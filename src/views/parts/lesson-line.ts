/** For teachers, one tap from the page: what a lesson, a wall and a newsletter are made of. */
import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import type { ComparedArea } from '../../snapshots/compare/document.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import {
  becomePosterPath,
  bulletinPath,
  deckPath,
  investigatePath,
  jobDeckPath,
  jobLessonPath,
  jobPosterPath,
  jobQuizPath,
  jobShowPath,
  lessonPath,
  posterPath,
  quizPath,
  showPath,
  USUAL_LEVEL,
} from './addresses.ts';
import type { Markup } from './markup.ts';

export function lessonLine(snapshot: Snapshot): Markup {
  return line([
    ['plan', lessonPath(snapshot)],
    ['the board', showPath(snapshot)],
    ['slides', deckPath(snapshot)],
    ['quiz', quizPath(snapshot)],
    ['poster', posterPath(snapshot, 'a4')],
    ['bulletin', bulletinPath(snapshot.area.slug)],
  ]);
}

export function jobLessonLine(document: OccupationDocument): Markup {
  const { occupation, area } = document;
  return line([
    ['plan', jobLessonPath(document)],
    ['the board', jobShowPath(document)],
    ['slides', jobDeckPath(document)],
    ['quiz', jobQuizPath(document)],
    ['poster', jobPosterPath(occupation.slug, area.slug, 'a4')],
    ['poster of the way in', becomePosterPath(occupation.slug, area.slug, 'a4')],
  ]);
}

/** Both sheets have this seed, so that the answers are those of the pupils' questions. */
const SEED = 'lesson';

/** The task sheet is of two places; a board is of one. */
export function placesLessonLine(areas: readonly ComparedArea[], sector: SectorId): Markup {
  const [first, second, ...others] = areas;
  const level = USUAL_LEVEL;
  const sheet = (isForTeacher: boolean) =>
    investigatePath({ area: first?.slug ?? '', sector, with: second?.slug, level, seed: SEED, isForTeacher });
  const sheets: readonly (readonly [string, string])[] =
    second === undefined || others.length > 0
      ? []
      : [
          ['task sheet', sheet(false)],
          ['task sheet with answers', sheet(true)],
        ];
  const boards = areas.map(
    (area) => [`the board: ${area.name}`, showPath({ area, sector: { id: sector }, level })] as const,
  );
  return line([...sheets, ...boards]);
}

function line(links: readonly (readonly [string, string])[]): Markup {
  return html`<nav class="screen lesson" aria-label="For a lesson"><b>For a lesson:</b> ${links.map(
    ([name, href], at) => html`${at === 0 ? '' : ' · '}<a href="${href}">${name}</a>`,
  )}</nav>`;
}
