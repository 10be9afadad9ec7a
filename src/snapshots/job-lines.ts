/** The common jobs of a place as its document has them. */

import { atStart } from '../domain/first-letter.ts';
import { mainArea } from './columns/main-area.ts';
import type { Figure, SnapshotJobs } from './document/snapshot.ts';
import type { SectorMatter } from './insights/area-matter.ts';
import type { CommonJob } from './insights/common-jobs.ts';
import { isLeftOver } from './insights/job-candidates.ts';
import type { LevelPlan } from './topics/levels.ts';
import { sectorPhrase } from './topics/questions.ts';
import { inPlace, isShort } from './words/sentences.ts';
import { isForBeginners, WAYS_IN } from './words/ways-in.ts';

/** With fewer, there would be next to no list. */
const LEAST_NAMED = 3;
/** One job is no choice. */
const LEAST_OPEN = 2;

/** Null where none of our sources has figures by job. The figures that it names come with it. */
export function jobLines(
  { jobs, sector, isAll }: SectorMatter,
  place: string,
  plan: Pick<LevelPlan, 'jobs' | 'hasPlainWords' | 'isEasy'>,
): { jobs: SnapshotJobs | null; figures: Figure[]; hasAdverts: boolean } {
  const shown = shownJobs(jobs, plan);
  // With one left out they are no longer the first so many.
  const isCut = shown.at(-1) !== jobs[shown.length - 1];
  if (shown.length === 0) return { jobs: null, figures: [], hasAdverts: false };
  const figures = shown.flatMap(({ people, adverts, lower, middle, upper }) =>
    [people, adverts, lower, middle, upper].flatMap((each) => each ?? []),
  );
  const paid = shown.flatMap(({ middle }) => (middle?.value == null ? [] : [middle]));
  const counted = shown.flatMap(({ people }) => (people?.value == null ? [] : [people]));
  const isPeopleKnown = counted.length > 0;
  const ofSector = isAll ? 'jobs' : `jobs ${sectorPhrase(sector)}`;
  const peoplePlace = mainArea(counted) ?? place;
  return {
    figures,
    hasAdverts: shown.some(({ adverts }) => adverts?.value != null),
    jobs: {
      caption: isPeopleKnown
        ? `${isCut ? 'Common' : 'The most common'} ${ofSector} of people who live in ${inPlace(peoplePlace)}`
        : `${atStart(ofSector)} with ${isCut ? '' : 'the most '}new adverts in ${inPlace(place)}`,
      payPlace: mainArea(paid),
      rows: shown.map(({ job, entry, people, adverts, lower, middle, upper }) => ({
        soc2020: job.soc2020,
        slug: job.slug,
        name: job.name,
        entry,
        people: people?.id ?? null,
        adverts: adverts?.id ?? null,
        lower: lower?.id ?? null,
        middle: middle?.id ?? null,
        upper: upper?.id ?? null,
      })),
      // Of the columns of this table: pay has a line of its own.
      notes: notesOf(
        shown.flatMap(({ people, adverts }) => [people, adverts].flatMap((each) => each ?? [])),
        peoplePlace === place && isPeopleKnown,
        place,
      ),
      payNotes: payNotesOf(paid, place),
    },
  };
}

/** In plain words, jobs with a name of their own alone, where there are some; for easy reading those that people can begin with, where there are some. */
function shownJobs(
  jobs: readonly CommonJob[],
  plan: Pick<LevelPlan, 'jobs' | 'hasPlainWords' | 'isEasy'>,
): readonly CommonJob[] {
  const own = jobs.filter(({ job }) => !isLeftOver(job));
  const named = plan.hasPlainWords && own.length >= LEAST_NAMED ? own : jobs;
  if (!plan.isEasy) return named.slice(0, plan.jobs);
  const open = named.filter(({ job, entry }) => isForBeginners(job.name, entry));
  return withEasiest(open.length >= LEAST_OPEN ? open : named, plan.jobs);
}

/** The first so many; where none of these can be learnt at work, the first that can takes the last place. */
function withEasiest(jobs: readonly CommonJob[], most: number): readonly CommonJob[] {
  const shown = jobs.slice(0, most);
  const isEasiest = ({ entry }: CommonJob) => entry === WAYS_IN[0];
  const easiest = jobs.find(isEasiest);
  return easiest === undefined || shown.some(isEasiest) ? shown : [...shown.slice(0, -1), easiest];
}

function notesOf(figures: readonly Figure[], isPeopleKnown: boolean, place: string): string[] {
  const marks = new Set(figures.map(({ status }) => status));
  return [
    ...(isPeopleKnown ? [] : [`None of our sources counts the people in each job in ${inPlace(place)}.`]),
    ...(marks.has('suppressed')
      ? ['Where a figure is not shown, too few people were asked or counted.']
      : []),
  ];
}

function payNotesOf(paid: readonly Figure[], place: string): string[] {
  const payPlace = mainArea(paid);
  if (payPlace === null)
    return [`None of our sources gives pay by job for ${inPlace(place)} or a place around it.`];
  const isMixed = paid.some(({ areaName }) => areaName !== payPlace);
  if (payPlace === place && !isMixed) return [];
  const unless = isMixed ? ' unless a row says otherwise' : '';
  const rest = `is the pay in ${inPlace(payPlace)}${unless}: the nearest published in full.`;
  const full = payPlace === place ? `This ${rest}` : `For ${inPlace(place)}, this ${rest}`;
  // Some partnerships have the names of three councils.
  return [isShort(full) ? full : `This ${rest}`];
}
