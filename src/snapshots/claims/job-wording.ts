/** The sentences that compare a job with other places, other jobs and years to come. With wording.ts the only ones that may. */
import { atStart } from '../../domain/first-letter.ts';
import type { Verdict } from '../evidence/judge.ts';
import type { Outlook } from './outlook.ts';
import { type ClaimParts, fitting, OUTLOOK_WORDS } from './wording.ts';

const SHARE_WORDS: Readonly<Record<Exclude<Verdict, 'cannot-tell'>, string>> = {
  higher: 'more than',
  lower: 'fewer than',
  'about-the-same': 'about as many as',
};

/** How common a job is among those who work: "9 in 1,000". */
export function sayJobShare(
  verdict: Exclude<Verdict, 'cannot-tell'>,
  {
    here,
    there,
    first,
    second,
    isSeveral,
  }: Pick<ClaimParts, 'here' | 'there' | 'first' | 'second'> & { readonly isSeveral: boolean },
): string {
  const work = isSeveral ? 'do these jobs' : 'do this job';
  return fitting([
    `In ${here}, ${first} of those who work ${work}: ${SHARE_WORDS[verdict]} in ${there} (${second}).`,
    `Here ${first} of those who work ${work}: ${SHARE_WORDS[verdict]} in ${there} (${second}).`,
  ]);
}

/** How many people do a job, and the share that they are of those who work here and in the nation, in one sentence. */
export function sayJobPeopleShare(
  verdict: string,
  parts: Pick<ClaimParts, 'here' | 'there' | 'first' | 'second'> & {
    /** "about 1,200". */
    readonly people: string;
    readonly isSeveral: boolean;
  },
): string {
  const { people, here, there, first, second, isSeveral } = parts;
  const work = `do ${isSeveral ? 'these jobs' : 'this work'}`;
  const beside = SHARE_WORDS[verdict === 'higher' || verdict === 'lower' ? verdict : 'about-the-same'];
  const say = (where: string) =>
    atStart(
      `${people} people who live ${where} ${work}: ${first} workers, ${beside} in ${there} (${second}).`,
    );
  return fitting([say(`in ${here}`), say('here')]);
}

/** The middle pay of another job beside that of the page's own. */
export function sayJobPay(
  verdict: 'higher' | 'lower',
  parts: Pick<ClaimParts, 'first' | 'second'> & { other: string; own: string; place: string },
): string {
  const { other, own, place, first, second } = parts;
  return fitting([
    `Middle pay is ${verdict} for ${other} (an estimated ${first}) than for ${own} (${second}) in ${place}.`,
    `Middle pay is ${verdict} for ${other} (an estimated ${first}) than for ${own} (${second}).`,
    `Middle pay is ${verdict} for ${other}: an estimated ${first} (${second} for this job).`,
  ]);
}

/** What a model expects of the wider group of jobs; `there` is the place that the model was made for, which need not be the page's own. */
export function sayJobOutlook(
  outlook: Outlook,
  {
    there,
    first,
    second,
    firstPeriod,
    secondPeriod,
    group,
  }: Pick<ClaimParts, 'there' | 'first' | 'second' | 'firstPeriod' | 'secondPeriod'> & {
    readonly group: string;
  },
): string | null {
  if (outlook === 'not-enough-information') return null;
  const words = OUTLOOK_WORDS[outlook];
  const jobs = `${jobsOf(group)} in ${there}`;
  return fitting([
    `A model expects ${jobs} to ${words}: an estimated ${second} in ${secondPeriod}, ${first} in ${firstPeriod}.`,
    `A model expects ${jobs} to ${words}: about ${second} in ${secondPeriod}, ${first} in ${firstPeriod}.`,
    `A model expects jobs in this wider group to ${words} in ${there}: an estimated ${second} in ${secondPeriod}, ${first} in ${firstPeriod}.`,
    `A model expects jobs in this wider group to ${words} in ${there} by ${firstPeriod}.`,
  ]);
}

/** A claim of {@link sayJobOutlook} without its numbers, for a picture that has them; null for a verdict that is no outlook. */
export function sayLaterJobs(
  verdict: string,
  { group, there, year }: { readonly group: string; readonly there: string; readonly year: string },
): string | null {
  const words = Object.entries(OUTLOOK_WORDS).find(([outlook]) => outlook === verdict)?.[1];
  if (words === undefined) return null;
  return fitting([
    `A model expects ${jobsOf(group)} in ${there} to ${words} by ${year}.`,
    `A model expects jobs in this wider group to ${words} in ${there} by ${year}.`,
  ]);
}

/** Some groups are of people ("health professionals"), others of work ("administrative occupations"). */
function jobsOf(group: string): string {
  return `jobs ${/\b(occupations|trades)\b/.test(group) ? 'in' : 'for'} ${group}`;
}

/** Openings of the wider group over a span of years ("2020 to 2035"); a loss is told without its sign. */
export function sayJobOpenings({
  group,
  there,
  openings,
  period,
  change,
}: {
  readonly group: string;
  readonly there: string;
  readonly openings: string;
  readonly period: string;
  /** Null where the model's figure may not be shown. */
  readonly change: { readonly isLoss: boolean; readonly text: string } | null;
}): string {
  const leave = `about ${openings} openings as people leave`;
  const when = `(${period}, by a model)`;
  if (change === null) {
    const expected = `About ${openings} openings are expected`;
    return fitting([
      `${expected} in ${group} in ${there} as people leave ${when}.`,
      `${expected} in the wider group in ${there} as people leave ${when}.`,
      `${expected} in the wider group as people leave ${when}.`,
    ]);
  }
  const jobs = `About ${change.text} ${change.isLoss ? 'fewer' : 'more'} jobs`;
  return fitting([
    `${jobs}, and ${leave}, are expected in ${group} in ${there} ${when}.`,
    `${jobs}, and ${leave}, are expected in the wider group in ${there} ${when}.`,
    `${jobs}, and ${leave}, are expected in the wider group ${when}.`,
  ]);
}
