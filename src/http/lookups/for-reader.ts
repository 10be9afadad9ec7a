/** What was found, in the words of the reader who was named. */
import { splitJobAndPlace } from '../../coding/occupation-search/job-and-place.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { findOccupation } from '../../reference/occupations.ts';
import { findSector } from '../../reference/sectors.ts';
import type { Level } from '../../snapshots/document/snapshot.ts';
import { withEasyName } from '../../snapshots/words/easy-sectors.ts';
import { areaSectorPath, jobPath, USUAL_LEVEL, WHOLE_COUNTRY } from '../../views/parts/addresses.ts';
import { levelName } from '../../views/parts/level-names.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { isPlaceName } from '../requests/find-places.ts';
import type { ForWhom } from '../requests/for-whom.ts';
import { askForPlace } from './find-material.ts';
import type { FoundAnything } from './found-anything.ts';

/** "Parent" and "adviser" may be parts of a job's name, and "sixth form" of a school's: with a place, or work in one, they say for whom. */
export function isReader(deps: RouteDeps, text: string, { isClear, rest }: ForWhom): boolean {
  if (isClear || rest === '') return true;
  const known = { isPlace: (part: string) => isPlaceName(deps, part), isJob: deps.occupations.isNamed };
  if (deps.occupations.isNamed(splitJobAndPlace(text, known).job)) return false;
  // "Ashford Sixth Form" is a school.
  if (/(?:sixth|6th)[ -]?form$/i.test(text.trim())) return false;
  const { job, place } = splitJobAndPlace(rest, known);
  return place !== '' && (job === '' || deps.occupations.isNamed(job));
}

/** Somebody is named and nothing else, as in "easy read": asks for the place, and shows what such a page is like. The next answer is for them too. */
export function askForReader(text: string, { reader, rest }: ForWhom): FoundAnything {
  const what = reader === 'easyread' ? `${EASY_READ} They are` : 'Our pages are';
  const asked = askForPlace(what, rest === '' ? text : SHORT[reader]);
  return {
    ...asked,
    answer: `${asked.answer} Or look at an example:`,
    jobs: EXAMPLES.flatMap((slug) => findOccupation(slug) ?? []).map(({ name, slug }) => ({
      name,
      href: jobPath(slug, null, reader),
      kind: levelName(reader),
    })),
    level: reader,
  };
}

const EASY_READ = 'Easy read pages have short sentences, large letters and a symbol beside each idea.';
/** Jobs that most people know, which every place has. */
const EXAMPLES = ['care-worker', 'electrician', 'chef'] as const;
/** Where more was typed that is not known: no example of what to type. */
const SHORT: Readonly<Record<Level, string>> = {
  ks3: 'Year 8',
  ks4: 'Year 10',
  post16: 'Year 12',
  parent: 'for my child',
  adviser: 'for advisers',
  easyread: 'easy read',
};

/** Each page that was found, at the reader's level where it has one. */
export function forReader(
  found: FoundAnything,
  { reader, isClass }: Pick<ForWhom, 'reader' | 'isClass'>,
): FoundAnything {
  const to = (path: string) =>
    atLevel(isClass ? lessonOf(path) : reader === 'easyread' ? easyPageOf(path) : path, reader);
  const all = <Of extends { readonly href: string }>(choices: readonly Of[]) =>
    choices.map((choice) => ({ ...choice, href: to(choice.href) }));
  return found.goTo === null
    ? {
        ...found,
        jobs: reader === 'easyread' ? fewForEasyReading(all(found.jobs)) : all(found.jobs),
        places: all(found.places),
      }
    : { goTo: to(found.goTo) };
}

/** A list of adverts has no easy version: the page of its place has some of them. */
function easyPageOf(path: string): string {
  const [, adverts, jobs] =
    /^(?:\/vacancies\?area=([a-z-]+)(?:&apprenticeship=true)?|\/in\/([a-z-]+)\/jobs\?entry=\d)$/.exec(path) ??
    [];
  const area = adverts ?? jobs;
  return area === undefined ? path : areaSectorPath(area, ALL_SECTORS);
}

/** More are no choice that can be read easily. */
const EASY_JOBS = 3;

/** Of many jobs the first few, after the page of the sector that the first is in. */
function fewForEasyReading<
  Of extends { readonly name: string; readonly href: string; readonly kind: string },
>(jobs: readonly Of[]): readonly Of[] {
  const [first] = jobs;
  if (first === undefined || jobs.length <= EASY_JOBS) return jobs;
  const [, area, slug = ''] = /^\/in\/([a-z-]+)\/jobs\/([a-z-]+)/.exec(first.href) ?? [];
  const [sector] = findOccupation(slug)?.sectors ?? [];
  const few = jobs.slice(0, EASY_JOBS).map((job) => ({ ...job, kind: '' }));
  if (area === undefined || sector === undefined) return few;
  const { id } = sector.sector;
  return [
    {
      ...first,
      name: withEasyName(sector.sector).title,
      href: areaSectorPath(area, id, 'easyread'),
      kind: 'a kind of work',
    },
    ...few,
  ];
}

/** A place, or a sector in it: a postcode is a pupil's, and so is a job. */
const TAUGHT = /^\/in\/([^/?]+)(?:\/(?!jobs|growth)([^/?]+))?$/;
const SECTOR_JOBS = /^(?:\/in\/([^/?]+))?\/jobs\?sector=([a-z-]+)$/;

/** A class has a lesson. */
function lessonOf(path: string): string {
  const [, listed = WHOLE_COUNTRY, jobsOf] = SECTOR_JOBS.exec(path) ?? [];
  const [, area, sector] = TAUGHT.exec(path) ?? [];
  if (jobsOf !== undefined) return `/lesson/${listed}/${jobsOf}`;
  return area === undefined ? path : `/lesson/${area}/${sector ?? ALL_SECTORS}`;
}

const HAS_LEVELS =
  /^\/(?:in\/[^/]+(?:\/jobs\/[^/]+|\/(?!jobs$)[^/]+)?|jobs\/[^/]+|(?:poster|investigate|plan|job-plan)\/.+|embed-code)$/;
/** They have questions, which are written for pupils. */
const FOR_CLASSES = /^\/(?:lesson|show|quiz)\//;
const OF_PUPILS: ReadonlySet<string> = new Set(['ks3', 'ks4', 'post16']);

/** Lists have no levels: a sector's page has, and says which of its jobs are most common. */
function atLevel(path: string, reader: Level): string {
  if (reader === USUAL_LEVEL || !path.startsWith('/')) return path;
  const [, area = WHOLE_COUNTRY, id = ''] = SECTOR_JOBS.exec(path) ?? [];
  const sector = findSector(id);
  const { pathname, searchParams, hash } = new URL(
    sector === null ? path : areaSectorPath(area, sector.id),
    'http://localhost',
  );
  const isLeveled = HAS_LEVELS.test(pathname) || (FOR_CLASSES.test(pathname) && OF_PUPILS.has(reader));
  if (!isLeveled) return path;
  searchParams.set('level', reader);
  return `${pathname}?${searchParams}${hash}`;
}
