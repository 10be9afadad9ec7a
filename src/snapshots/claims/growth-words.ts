/** What the answer to "what is growing here?" says, in the words of each level. */
import { withinSentence } from '../../domain/first-letter.ts';
import type { GrowthLine, GrowthLines } from '../document/growth-answer.ts';
import type { Level } from '../document/snapshot.ts';
import { joinNames } from '../words/join-names.ts';
import { bareText, inPlace } from '../words/sentences.ts';

/** What the words are about. */
interface GrowthTold extends GrowthLines {
  readonly place: string;
  /** Whose figures they are; null where the model tells of no place around. */
  readonly there: string | null;
  readonly span: { readonly from: string; readonly to: string } | null;
}

export function growthTitle(place: string, level: Level = 'ks4'): string {
  return level === 'easyread'
    ? `What may grow in ${inPlace(place)}?`
    : `What is growing in ${inPlace(place)}?`;
}

export function growthHeadline(level: Level, { place, there, span, industries }: GrowthTold): string {
  if (there === null || span === null)
    return `None of our sources says which work may grow in ${inPlace(place)}.`;
  const [first] = industries;
  const where = inPlace(there);
  if (first?.step !== 'grow') return `A model expects no industry in ${where} to grow much by ${span.to}.`;
  const what = withinSentence(first.name);
  const [from, to] = [bareText(first.begun), bareText(first.later)];
  const more = first.change.slice(1);
  switch (level) {
    case 'easyread':
      return `By ${span.to}, ${where} may have more jobs in ${what}.`;
    case 'ks3':
      return `A computer model thinks ${what} will gain the most jobs in ${where}: about ${more} more by ${span.to}.`;
    case 'ks4':
      return `A model expects ${what} to gain the most jobs in ${where}: from about ${from} in ${span.from} to ${to} in ${span.to}.`;
    case 'parent':
      return `In ${where} a model expects ${what} to gain the most jobs: from about ${from} in ${span.from} to ${to} in ${span.to}.`;
    case 'post16':
      return `If one model is right, ${what} gains the most jobs in ${where}: from about ${from} in ${span.from} to ${to} in ${span.to}.`;
    case 'adviser':
      return `A model expects ${what} to gain the most jobs in ${where}: from an estimated ${from} in ${span.from} to ${to} in ${span.to}.`;
  }
}

/** For easy reading, under the headline. */
export const A_GUESS = 'This is a guess by a computer. It may be wrong.';

/** For easy reading, of a kind of job that is expected to gain. */
export function sayMoreJobs({ change }: GrowthLine, to: string): string {
  return `About ${change.slice(1)} more of these jobs by ${to}.`;
}

/** For easy reading, of a kind of job that is expected to lose: no reason not to choose it. */
export function sayFewerJobs({ name, change, leavers }: GrowthLine, to: string): string {
  const left = leavers === null ? '' : ' But people leave, so there will be jobs to fill.';
  return `${name}: about ${change.slice(1)} fewer by ${to}.${left}`;
}

/** Null where they are the place's own. */
export function whoseFigures(level: Level, { place, there }: GrowthTold): string | null {
  const here = inPlace(place);
  if (there === null) return 'The model that we use is for England and its skills plan areas only.';
  if (there === place) return null;
  return level === 'easyread'
    ? `There is no guess for ${here} alone. This one is for ${inPlace(there)}.`
    : `The model has no figures for ${here} alone. These are for ${inPlace(there)}.`;
}

/** What somebody with one minute repeats, besides the headline; none for the shortest pages. */
export function growthInShort(level: Level, told: GrowthTold): string[] {
  const { industries, growing, shrinking, span } = told;
  if (span === null || level === 'ks3' || level === 'easyread') return [];
  const [fastest, [kind], [loser]] = [fastestOf(industries), growing, shrinking];
  return [
    ...(fastest === null || fastest === industries[0]
      ? []
      : [
          `${fastest.name} is expected to grow fastest: from ${bareText(fastest.begun)} jobs to ${bareText(fastest.later)}${fastest.percent === null ? '' : ` (${fastest.percent})`}.`,
        ]),
    ...(kind === undefined
      ? []
      : [`Among kinds of job, ${withinSentence(kind.name)}${suchAs(kind)} gain most: ${kind.change}.`]),
    ...(loser === undefined ? [] : [`${loser.name} lose most, ${loser.change}${stillOpen(loser)}.`]),
  ];
}

function suchAs({ jobs }: GrowthLine): string {
  return jobs.length === 0 ? '' : ` (such as ${joinNames(jobs.map(({ name }) => withinSentence(name)))})`;
}

function stillOpen({ leavers }: GrowthLine): string {
  return leavers === null
    ? ''
    : `, yet about ${bareText(leavers)} places may open up as people leave (${leavers.period?.label ?? ''})`;
}

interface GrowthQuestion {
  readonly question: string;
  readonly answer: string;
}

/** As far as the figures bear them. */
export function growthQuestions(level: Level, told: GrowthTold): GrowthQuestion[] {
  const { span, industries } = told;
  if (span === null) return [];
  const made = [aboutShrinking(told, span.to), aboutFastest(industries, span)];
  const asked = level === 'post16' ? made.toReversed() : made;
  return asked.flatMap((each) => each ?? []);
}

/** Kinds of job first: pupils choose a job and not an industry. */
function aboutShrinking({ shrinking, industries }: GrowthTold, to: string): GrowthQuestion | null {
  const [kind] = shrinking;
  const line = kind ?? industries.at(-1);
  if (line?.step !== 'shrink') return null;
  const what = withinSentence(line.name);
  const inWhat = kind === undefined ? `jobs in ${what}` : what;
  const left =
    line.leavers === null
      ? 'People leave and retire, so places open up there too.'
      : `And people leave: about ${bareText(line.leavers)} places may open up (${line.leavers.period?.label ?? ''}).`;
  return {
    question: `The model expects about ${line.change.slice(1)} fewer ${inWhat} by ${to}. Is that a reason not to choose one?`,
    answer: `Not by itself. About ${bareText(line.later)} would still be there in ${to}. ${left} Ask too how many people want them, and whether you would like the work.`,
  };
}

function aboutFastest(
  industries: readonly GrowthLine[],
  { from, to }: { readonly from: string; readonly to: string },
): GrowthQuestion | null {
  const [most] = industries;
  const fastest = fastestOf(industries);
  if (most === undefined || fastest === null || most === fastest) return null;
  const [one, other] = [most, fastest].map(({ name }) => withinSentence(name));
  return {
    question: `Jobs in ${other} are expected to grow faster than jobs in ${one}, yet ${one} gains more of them. How can both be true?`,
    answer: `The smaller one starts from fewer jobs: ${bareText(fastest.begun)} in ${from}, beside ${bareText(most.begun)}. By ${to} that is ${fastest.change} and ${most.change}. For finding work the number of openings says more than the speed.`,
  };
}

function fastestOf(industries: readonly GrowthLine[]): GrowthLine | null {
  const rate = ({ begun, later }: GrowthLine) => (later.value ?? 0) / (begun.value ?? 1);
  const growing = industries.filter(({ step }) => step === 'grow');
  return growing.toSorted((a, b) => rate(b) - rate(a))[0] ?? null;
}

/** What a reader can do with it. Links stand beside them on the page. */
export function growthSteps(level: Level, { place, growing }: GrowthTold): string[] {
  const here = inPlace(place);
  const hasJobs = growing.some(({ jobs }) => jobs.length > 0);
  switch (level) {
    case 'easyread':
      return hasJobs
        ? ['Choose one job on this page.', 'Tell your teacher why you chose it.']
        : [`Ask your teacher: which jobs are there in ${here}?`];
    case 'ks3':
      return [
        hasJobs
          ? 'Pick one job on this page, and find out what people in it do all day.'
          : `Ask two people who work in ${here} whether their workplace is growing.`,
      ];
    case 'ks4':
      return [
        hasJobs
          ? 'Open one of the jobs above, and note what you need to start.'
          : `Ask your careers adviser which employers in ${here} are growing.`,
      ];
    case 'parent':
      return [`Ask your child which of these jobs they would like to see for a day in ${here}.`];
    case 'post16':
      return [`Check before you choose a course: who in ${here} advertises this work now?`];
    case 'adviser':
      return [];
  }
}
