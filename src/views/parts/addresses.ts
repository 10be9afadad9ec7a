/** Where things are: one place for every address that views write. */
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';

/** What most readers want: the level that addresses leave out. */
export const USUAL_LEVEL = 'ks4';
/** The slug of the place that a job's page is about when no other is named. */
export const WHOLE_COUNTRY = 'united-kingdom';

interface Shown {
  readonly area: { readonly slug: string };
  readonly sector: { readonly id: SectorId };
  readonly level: string;
}

export function areaSectorPath(slug: string, sector: SectorId, level: string = USUAL_LEVEL): string {
  const path = sector === ALL_SECTORS ? `/in/${slug}` : `/in/${slug}/${sector}`;
  return level === USUAL_LEVEL ? path : `${path}?level=${level}`;
}

/** The level whose page of what is growing leaves nothing out. */
export const ALL_OF_THEM = 'adviser';

/** What a model expects to grow and to shrink in the place. */
export function growthPath(slug: string, level: string = USUAL_LEVEL): string {
  return withLevel(`/in/${slug}/growth`, level);
}

export function pagePath({ area, sector, level }: Shown): string {
  return areaSectorPath(area.slug, sector.id, level);
}

/** The page of a school's district, with the school's name and what is near it. */
export function schoolPath(school: {
  readonly sourceId: string;
  readonly key: string;
  readonly area: { readonly slug: string };
}): string {
  return `${areaSectorPath(school.area.slug, ALL_SECTORS)}?school=${school.sourceId}/${school.key}`;
}

export function planPath({ area, sector, level }: Shown): string {
  return `/plan/${area.slug}/${sector.id}${level === USUAL_LEVEL ? '' : `?level=${level}`}`;
}

interface InvestigatePath {
  readonly area: string;
  readonly sector: SectorId;
  /** Left out: a place is chosen. */
  readonly with?: string | undefined;
  readonly level: string;
  readonly seed?: string;
  readonly isForTeacher?: boolean;
}

export function investigatePath({
  area,
  sector,
  level,
  seed,
  isForTeacher,
  ...rest
}: InvestigatePath): string {
  const query = [
    ...(rest.with === undefined ? [] : [`with=${rest.with}`]),
    ...(level === USUAL_LEVEL ? [] : [`level=${level}`]),
    ...(seed === undefined ? [] : [`seed=${seed}`]),
    ...(isForTeacher ? ['for=teacher'] : []),
  ].join('&');
  return `/investigate/${area}/${sector}${query === '' ? '' : `?${query}`}`;
}

export function posterPath({ area, sector, level }: Shown, size: string): string {
  return `/poster/${area.slug}/${sector.id}?${level === USUAL_LEVEL ? '' : `level=${level}&`}size=${size}`;
}

/** Without a seed: other cards each time. */
export function cardsPath(sector: SectorId, seed?: string): string {
  return `/cards/${sector}${seed === undefined ? '' : `?seed=${seed}`}`;
}

/** Without a seed: another puzzle each time. */
export function wordSearchPath(
  sector: SectorId,
  { ways, seed }: { ways?: string; seed?: string } = {},
): string {
  const query = [
    ...(ways === 'eight' ? ['ways=eight'] : []),
    ...(seed === undefined ? [] : [`seed=${seed}`]),
  ];
  return `/word-search/${sector}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** Everything on one screen, for advisers. */
export function adviserPath({ area, sector }: Pick<Shown, 'area' | 'sector'>): string {
  return `/adviser/${area.slug}/${sector.id}`;
}

/** A format of the snapshot: `csv`, `txt`, `svg`, `png`, `pptx`; or the JSON itself. */
export function filePath({ area, sector, level }: Shown, ending: string): string {
  const end = ending === 'json' ? '' : `.${ending}`;
  return `/api/v1/snapshots/${area.slug}/${sector.id}${end}?level=${level}`;
}

/** The card that a website shows, as a picture. */
export function cardPicturePath(shown: Shown, ending: 'svg' | 'png', card: string): string {
  return `${filePath(shown, ending)}&card=${card}`;
}

export function embedCodePath({ area, sector, level }: Shown): string {
  return `/embed-code?area=${area.slug}&sector=${sector.id}&level=${level}`;
}

export function vacanciesPath(slug: string, sector: SectorId): string {
  return `/vacancies?area=${slug}${sector === ALL_SECTORS ? '' : `&sector=${sector}`}`;
}

/** An advert's own page. Ids hold slashes, and some an address. */
export function advertPath(id: string): string {
  return `/vacancies/advert?id=${encodeURIComponent(id)}`;
}

/** Those that lists for pupils leave out, with the reasons: for advisers. */
export function leftOutPath(slug: string, sector: SectorId): string {
  return `${vacanciesPath(slug, sector)}&leftOut=true`;
}

interface ShownJob {
  readonly occupation: { readonly slug: string };
  readonly area: { readonly slug: string };
  readonly level: string;
}

/** The page of a job in a place; without a place, of the whole country. */
export function jobPath(occupation: string, area: string | null, level: string = USUAL_LEVEL): string {
  const path =
    area === null || area === WHOLE_COUNTRY ? `/jobs/${occupation}` : `/in/${area}/jobs/${occupation}`;
  return level === USUAL_LEVEL ? path : `${path}?level=${level}`;
}

/** The same page for a reader in a postcode district, which distances are measured from. Null where it is not known. */
export function fromPath(path: string, outcode: string | null): string {
  return outcode === null ? path : `${path}${path.includes('?') ? '&' : '?'}from=${outcode}`;
}

/** Jobs of a place in one table; of one sector, or of all. */
export function jobTablePath(area: string, sector: SectorId = ALL_SECTORS): string {
  const path = area === WHOLE_COUNTRY ? '/jobs' : `/in/${area}/jobs`;
  return sector === ALL_SECTORS ? path : `${path}?sector=${sector}`;
}

/** Jobs side by side, by their slugs; `area` is null for the whole country. */
export function compareJobsPath(jobs: readonly string[], area: string | null): string {
  return `/compare-jobs?jobs=${jobs.join(',')}${area === null ? '' : `&areas=${area}`}`;
}

/** A format of a job's document: `csv`, `txt`, `svg`, `png`, `pptx`; or the JSON itself. */
export function jobFilePath({ occupation, area, level }: ShownJob, ending: string): string {
  const end = ending === 'json' ? '' : `.${ending}`;
  return `/api/v1/occupations/${occupation.slug}/${area.slug}${end}?level=${level}`;
}

/** Adverts for the job in the place. */
export function jobVacanciesPath(soc2020: string, area: string): string {
  return area === WHOLE_COUNTRY
    ? `/vacancies?occupation=${soc2020}`
    : `/vacancies?area=${area}&occupation=${soc2020}`;
}

export function jobPosterPath(occupation: string, area: string, size: string): string {
  return `/job-poster/${area}/${occupation}?size=${size}`;
}

/** One side of A4 to write on. */
export function jobPlanPath({ occupation, area, level }: ShownJob): string {
  return `/job-plan/${area.slug}/${occupation.slug}${level === USUAL_LEVEL ? '' : `?level=${level}`}`;
}

/** Jobs of a sector, and what they pay. */
export function jobsPosterPath(area: string, sector: SectorId, size: string): string {
  return `/jobs-poster/${area}?${sector === ALL_SECTORS ? '' : `sector=${sector}&`}size=${size}`;
}

/** Levels without questions of their own are shown what Years 10 and 11 are. */
function lessonLevel(level: string): string {
  return level === 'ks3' || level === 'post16' ? level : USUAL_LEVEL;
}

/** The same address, with the school's name that goes on what is hung up. */
export function withSchool(path: string, school: string | null): string {
  return school === null
    ? path
    : `${path}${path.includes('?') ? '&' : '?'}school=${encodeURIComponent(school)}`;
}

function withLevel(path: string, level: string): string {
  return level === USUAL_LEVEL ? path : `${path}?level=${level}`;
}

/** A lesson on the board. */
export function showPath({ area, sector, level }: Shown): string {
  return withLevel(`/show/${area.slug}/${sector.id}`, lessonLevel(level));
}

/** The same minute by minute, for the teacher. */
export function lessonPath({ area, sector, level }: Shown): string {
  return withLevel(`/lesson/${area.slug}/${sector.id}`, lessonLevel(level));
}

/** The same slides to keep. */
export function deckPath({ area, sector, level }: Shown): string {
  return filePath({ area, sector, level: lessonLevel(level) }, 'pptx');
}

export function jobShowPath({ occupation, area, level }: ShownJob): string {
  return withLevel(`/show/${area.slug}/jobs/${occupation.slug}`, lessonLevel(level));
}

export function jobLessonPath({ occupation, area, level }: ShownJob): string {
  return withLevel(`/lesson/${area.slug}/jobs/${occupation.slug}`, lessonLevel(level));
}

export function jobDeckPath({ occupation, area, level }: ShownJob): string {
  return jobFilePath({ occupation, area, level: lessonLevel(level) }, 'pptx');
}

/** A quiz to print. */
export function quizPath({ area, sector, level }: Shown): string {
  return withLevel(`/quiz/${area.slug}/${sector.id}`, lessonLevel(level));
}

export function jobQuizPath({ occupation, area, level }: ShownJob): string {
  return withLevel(`/quiz/${area.slug}/jobs/${occupation.slug}`, lessonLevel(level));
}

/** A quiz as JSON; with an ending as a file. `subject` is a sector, or a job after "jobs/". */
export function quizFilePath(area: string, subject: string): string {
  return `/api/v1/quizzes/${area}/${subject}`;
}

/** A screen in a corridor. */
export function corridorPath({ area, sector }: Pick<Shown, 'area' | 'sector'>): string {
  return sector.id === ALL_SECTORS ? `/corridor/${area.slug}` : `/corridor/${area.slug}/${sector.id}`;
}

/** The learning module for advisers and teachers. */
export function learnPath(area: string): string {
  return `/learn/${area}`;
}

/** Apprenticeships that stay open for some days. */
export function apprenticeshipsPosterPath(area: string, sector: SectorId, size: string): string {
  return `/apprenticeships-poster/${area}?${sector === ALL_SECTORS ? '' : `sector=${sector}&`}size=${size}`;
}

/** How people get into a job. */
export function becomePosterPath(occupation: string, area: string, size: string): string {
  return `/become-poster/${area}/${occupation}?size=${size}`;
}

/** Which school subjects there are posters of. */
export function subjectPostersPath(area: string): string {
  return `/subject-poster/${area}`;
}

/** Jobs that use a school subject. Without a size: A4. */
export function subjectPosterPath(
  area: string,
  subject: string,
  size?: string,
  school: string | null = null,
): string {
  const query = [
    ...(size === undefined ? [] : [`size=${size}`]),
    ...(school === null ? [] : [`school=${encodeURIComponent(school)}`]),
  ];
  return `/subject-poster/${area}/${subject}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** Whether a sheet or a file is genuine: short enough to be typed. */
export function verifyPath(code: string): string {
  return `/verify/${code}`;
}

/** The list of them; of a month that one. */
export function bulletinPath(slug: string, month?: string): string {
  return month === undefined ? `/bulletin/${slug}` : `/bulletin/${slug}/${month}`;
}

/** Every month that a place has a bulletin of. */
export function bulletinListPath(slug: string): string {
  return `/bulletin/${slug}/all`;
}
