/** Where a poster, a lesson or a bulletin of a place or a job is. */
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { wayToForm } from '../../views/pages/embed-code-forms.ts';
import {
  apprenticeshipsPosterPath,
  becomePosterPath,
  bulletinListPath,
  bulletinPath,
  cardsPath,
  corridorPath,
  embedCodePath,
  investigatePath,
  jobLessonPath,
  jobPlanPath,
  jobPosterPath,
  jobQuizPath,
  jobShowPath,
  jobsPosterPath,
  learnPath,
  lessonPath,
  planPath,
  posterPath,
  quizPath,
  showPath,
  USUAL_LEVEL,
  wordSearchPath,
} from '../../views/parts/addresses.ts';
import type { Material, MaterialQuestion } from '../requests/material-question.ts';

type Shown = Parameters<typeof posterPath>[0];

export const ofPlace = (area: Area): Shown => ({ area, sector: { id: ALL_SECTORS }, level: USUAL_LEVEL });

export function materialPath(
  { material, paper, website, ofAnyMonth }: MaterialQuestion,
  shown: Shown,
): string {
  const size = paper ?? 'a4';
  switch (material) {
    case 'apprenticeships-poster':
      return apprenticeshipsPosterPath(shown.area.slug, shown.sector.id, size);
    case 'jobs-poster':
      return jobsPosterPath(shown.area.slug, shown.sector.id, size);
    case 'worksheet':
      return investigatePath({ area: shown.area.slug, sector: shown.sector.id, level: shown.level });
    case 'bulletin':
      return ofAnyMonth ? bulletinListPath(shown.area.slug) : bulletinPath(shown.area.slug);
    case 'cards':
      return cardsPath(shown.sector.id);
    case 'corridor':
      return corridorPath(shown);
    case 'embed':
      return embedPath(embedCodePath(shown), website);
    case 'learning':
      return learnPath(shown.area.slug);
    case 'lesson':
      return lessonPath(shown);
    case 'plan':
      return planPath(shown);
    // Nobody becomes a place or a sector.
    case 'become-poster':
    case 'poster':
      return posterPath(shown, size);
    case 'quiz':
      return quizPath(shown);
    case 'slides':
      return showPath(shown);
    case 'word-search':
      return wordSearchPath(shown.sector.id);
  }
}

/** Null for what is made of places and sectors alone. */
export function jobMaterialPath(
  material: Material,
  job: string,
  area: string,
  paper: MaterialQuestion['paper'],
): string | null {
  const shown = { occupation: { slug: job }, area: { slug: area }, level: USUAL_LEVEL };
  const size = paper ?? 'a4';
  switch (material) {
    case 'become-poster':
      return becomePosterPath(job, area, size);
    // Its own poster has its pay, and the apprenticeships that are open.
    case 'apprenticeships-poster':
    case 'jobs-poster':
    case 'poster':
      return jobPosterPath(job, area, size);
    case 'lesson':
      return jobLessonPath(shown);
    case 'plan':
      return jobPlanPath(shown);
    case 'quiz':
      return jobQuizPath(shown);
    case 'slides':
      return jobShowPath(shown);
    case 'bulletin':
    case 'cards':
    case 'corridor':
    case 'embed':
    case 'learning':
    case 'word-search':
    case 'worksheet':
      return null;
  }
}

/** `path` with what is to be shown, and in which form. */
export function embedPath(path: string, website: MaterialQuestion['website']): string {
  const { show = null, form = null } = website ?? {};
  const isBare = !path.includes('?');
  const shown =
    show === null && !(form !== null && isBare) ? path : `${path}${isBare ? '?' : '&'}show=${show ?? 'both'}`;
  return form === null ? shown : wayToForm(shown, form);
}
