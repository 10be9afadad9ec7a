/** The only sentences that compare. Nothing else in src/snapshots or src/views may use these words: a test sees to it. */

import { atStart } from '../../domain/first-letter.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Reason, Verdict } from '../evidence/judge.ts';
import { LEAST_PROJECTED_JOBS, type Outlook } from './outlook.ts';

/** Rule W1. */
const MOST_WORDS = 25;

export interface ClaimParts {
  /** "the employment rate". */
  readonly subject: string;
  /** Names as they read in a sentence. */
  readonly here: string;
  readonly there: string;
  /** Figures as readers see them, without marks. */
  readonly first: string;
  readonly second: string;
  readonly firstPeriod: string;
  readonly secondPeriod: string;
  readonly isEstimate: boolean;
  /** What stands for the first place where its name is too long: "here", or on a page of several places what tells it apart. */
  readonly shortHere: string;
}

export const WHY: Readonly<Record<Reason, string>> = {
  'no-figure': 'one figure is missing',
  'few-asked': 'too few people were asked',
  'no-margin': 'no margin of error is published',
  'wide-margin': 'a margin of error is too wide',
  'broken-margin': 'a margin of error is wrong',
  'may-be-chance': 'the gap may be chance',
  'reads-alike': 'both round to the same figure',
  'small-numbers': 'the numbers are small',
  'series-broke': 'the way of counting changed',
  'not-comparable': 'places count in different ways',
};

/** Longest first; the first that is short enough is used. The last holds whatever the names are. */
export function fitting(candidates: readonly [string, ...string[]]): string {
  const found = candidates.find((text) => text.split(/\s+/).length <= MOST_WORDS);
  return found ?? candidates.at(-1) ?? candidates[0];
}

/** Here beside another place, for the same days. */
export function sayPlaces(
  verdict: Verdict,
  reason: Reason | null,
  parts: ClaimParts,
  isPlain: boolean,
): string {
  const { subject, here, there, first, second, firstPeriod, shortHere } = parts;
  if (isPlain) return sayPlacesPlainly(verdict, parts);
  const estimated = `${parts.isEstimate ? 'an estimated ' : ''}${first}`;
  // Of what differs each figure stands beside its place.
  const [own, figures] = [`(${estimated})`, `${estimated} and ${second}`];
  const basis = parts.isEstimate ? ', by estimates' : '';
  const lead = atStart(subject);
  switch (verdict) {
    case 'higher':
    case 'lower':
      return fitting([
        `${lead} was ${verdict} in ${here} ${own} than in ${there} (${second}), ${firstPeriod}.`,
        `${lead} was ${verdict} in ${here} ${own} than in ${there} (${second}).`,
        ...(shortHere === 'here' ? [] : [`${lead} was ${verdict} in ${here} than in ${there}${basis}.`]),
        `${lead} was ${verdict} ${shortHere} ${own} than in ${there} (${second}).`,
        `${lead} was ${verdict} ${shortHere} than in ${there}${basis}.`,
      ]);
    case 'about-the-same':
      return fitting([
        `${lead} was about the same in ${here} and ${there}: ${figures} (${firstPeriod}).`,
        `${lead} was about the same in ${here} and ${there}: ${figures}.`,
        ...(shortHere === 'here' ? [] : [`${lead} was about the same in ${here} and ${there}${basis}.`]),
        `${lead} was about the same ${shortHere} and in ${there}: ${figures}.`,
        `${lead} was about the same ${shortHere} and in ${there}${basis}.`,
      ]);
    case 'cannot-tell':
      return fitting([
        `We can’t tell if ${subject} in ${here} differs from ${there}: ${WHY[reason ?? 'no-figure']}.`,
        `We can’t tell if ${subject} ${shortHere} differs from ${there}: ${WHY[reason ?? 'no-figure']}.`,
        `We can’t tell if ${subject} differs from ${there}: ${WHY[reason ?? 'no-figure']}.`,
      ]);
  }
}

/** Without numbers, for readers who are shown three at most. */
function sayPlacesPlainly(
  verdict: Verdict,
  { subject, here, there, isEstimate, shortHere }: ClaimParts,
): string {
  const lead = atStart(subject);
  const basis = isEstimate ? ', by estimates' : '';
  switch (verdict) {
    case 'higher':
    case 'lower':
      return fitting([
        `${lead} was ${verdict} in ${here} than in ${there}${basis}.`,
        `${lead} was ${verdict} ${shortHere} than in ${there}${basis}.`,
      ]);
    case 'about-the-same':
      return fitting([
        `${lead} was about the same in ${here} and ${there}${basis}.`,
        `${lead} was about the same ${shortHere} and in ${there}${basis}.`,
      ]);
    case 'cannot-tell':
      return fitting([
        `We can’t tell if ${subject} was different in ${here} and ${there}.`,
        `We can’t tell if ${subject} was different ${shortHere} and in ${there}.`,
      ]);
  }
}

/** The same place, later (`first`) beside earlier (`second`). */
export function sayTimes(verdict: Verdict, reason: Reason | null, parts: ClaimParts): string {
  const { subject, here, first, second, firstPeriod, secondPeriod } = parts;
  const estimated = parts.isEstimate ? 'an estimated ' : '';
  const lead = atStart(subject);
  const then = `${estimated}${second} (${secondPeriod})`;
  switch (verdict) {
    case 'higher':
    case 'lower': {
      const verb = verdict === 'higher' ? 'rose' : 'fell';
      return fitting([
        `${lead} in ${here} ${verb} from ${then} to ${first} (${firstPeriod}).`,
        `${lead} here ${verb} from ${then} to ${first} (${firstPeriod}).`,
        `${lead} here ${verb} from ${estimated}${second} to ${first}.`,
      ]);
    }
    case 'about-the-same':
      return fitting([
        `${lead} in ${here} was about the same: ${then} and ${first} (${firstPeriod}).`,
        `${lead} here was about the same: ${then} and ${first} (${firstPeriod}).`,
        `${lead} here was about the same: ${estimated}${second} and ${first}.`,
      ]);
    case 'cannot-tell': {
      const why = WHY[reason ?? 'no-figure'];
      return fitting([
        `We can’t tell if ${subject} in ${here} changed from ${secondPeriod} to ${firstPeriod}: ${why}.`,
        `We can’t tell if ${subject} here changed from ${secondPeriod} to ${firstPeriod}: ${why}.`,
        `We can’t tell if ${subject} here changed: ${why}.`,
      ]);
    }
  }
}

export const OUTLOOK_WORDS: Readonly<Record<Exclude<Outlook, 'not-enough-information'>, string>> = {
  'grow-a-lot': 'grow a lot',
  'grow-a-little': 'grow a little',
  'stay-about-the-same': 'stay about the same',
  'shrink-a-little': 'shrink a little',
  'shrink-a-lot': 'shrink a lot',
};

/**
 * A model's view of years to come. `second` is the figure now, `first` the later one. `isWider`: it is said of the area of the skills
 * plan that the page's place lies in, and never of "here".
 */
export function sayOutlook(outlook: Outlook, parts: ClaimParts, isWider: boolean): string {
  const { subject, here, first, second, firstPeriod, secondPeriod } = parts;
  const short = isWider ? 'in its skills plan area' : 'here';
  if (outlook === 'not-enough-information') {
    return fitting([
      `There is not enough information to say how ${subject} in ${here} may change by ${firstPeriod}.`,
      `There is not enough information to say how ${subject} ${short} may change by ${firstPeriod}.`,
    ]);
  }
  const words = OUTLOOK_WORDS[outlook];
  return fitting([
    `A model expects ${subject} in ${here} to ${words}, from an estimated ${second} (${secondPeriod}) to ${first} (${firstPeriod}).`,
    ...(isWider
      ? [`A model expects ${subject} in ${here} to ${words}, from an estimated ${second} to ${first}.`]
      : [
          `A model expects ${subject} ${short} to ${words}, from an estimated ${second} (${secondPeriod}) to ${first} (${firstPeriod}).`,
        ]),
    `A model expects ${subject} ${short} to ${words}, from an estimated ${second} to ${first}.`,
    `A model expects ${subject} ${short} to ${words}, by its estimates.`,
  ]);
}

/** Rules F2 and F3: what the steps mean, and what growth does not mean. */
export const OUTLOOK_NOTES: readonly string[] = [
  'In outlooks, "a little" is a change of 2% to 10%, and "a lot" is more than that.',
  `There is no outlook where either figure is under ${LEAST_PROJECTED_JOBS / 1000},000 jobs.`,
  'Growth does not make a job easy to get: many people may want it.',
];

/** A place among others; only for a rank that holds. */
export function sayRank(
  rank: number,
  outOf: number,
  parts: Pick<ClaimParts, 'subject' | 'here' | 'first'>,
): string {
  const { subject, here, first } = parts;
  return fitting([
    `Counted from the highest, ${here} was number ${rank} of ${outOf} for ${subject}: an estimated ${first}.`,
    `Counted from the highest, this place was number ${rank} of ${outOf}: an estimated ${first}.`,
  ]);
}

/** Whether more of it is good news (rule W9). */
export function directionNote(direction: Measure['direction']): string {
  switch (direction) {
    case 'more-is-better':
      return 'A higher figure is better.';
    case 'less-is-better':
      return 'A lower figure is better.';
    case 'neither':
      return 'Neither a high nor a low figure is better in itself.';
  }
}
