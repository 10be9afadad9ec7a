/** Named jobs: the one that most people do, and how far pay goes from one common job to another. */

import { atStart } from '../../domain/first-letter.ts';
import type { Measure } from '../../measures/measure.ts';
import { toReading } from '../claims/make-claims.ts';
import { mainArea } from '../columns/main-area.ts';
import type { Figure } from '../document/snapshot.ts';
import { isAbove, judge } from '../evidence/judge.ts';
import { sectorPhrase } from '../topics/questions.ts';
import type { SectorFacts } from '../topics/sector-industries.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { type InsightCandidate, recentPoints } from './candidate.ts';
import type { CommonJob } from './common-jobs.ts';
import { LEAST_PART } from './share.ts';

/** The census rounds single jobs to 5: a job is the most common one only by more than that. */
const ROUNDED_TO = 5;
/** A job of which this share of the sector's people do it is a large part of it. */
const LARGE_PART = 0.1;

export function commonJobCandidate(
  jobs: readonly CommonJob[],
  place: string,
  sector: SectorFacts | null,
  today: string,
): InsightCandidate | null {
  const [first, second] = jobs;
  const most = first?.people;
  if (!first || most?.value == null || most.value < LEAST_PART) return null;
  if (isLeftOver(first.job)) return null;
  const next = second?.people;
  // What reads alike is never called more.
  if (next?.value != null && (most.value - next.value <= ROUNDED_TO || bareText(next) === bareText(most)))
    return null;
  const counted = jobs.reduce((sum, { people }) => sum + (people?.value ?? 0), 0);
  const beside = next?.value == null || next.areaCode !== most.areaCode ? [] : [next];
  return {
    id: `job:${most.id}`,
    kind: 'job',
    form: sector === null ? 'common-job-of-all' : 'common-job',
    verdict: null,
    figures: [most, ...beside],
    points: {
      about: 3,
      borne: 2,
      large: most.value >= LARGE_PART * counted ? 1 : 0,
      recent: recentPoints([most], today),
      own: 1,
      more: 0,
    },
    gap: 0,
    isSame: false,
    picture: {
      kind: 'bars',
      rows: jobs.slice(0, 1 + beside.length).map(({ job, people }) => ({
        name: job.name,
        value: people?.value ?? 0,
        text: people ? bareText(people) : '',
      })),
    },
    parts: {
      place: inPlace(place),
      sector: sector === null ? '' : sectorPhrase(sector),
      Name: first.job.name,
      names: first.job.plural,
      Names: atStart(first.job.plural),
      people: bareText(most),
      period: most.period?.label ?? '',
    },
  };
}

/** "Other office administrator" is what is left over, and no job that a reader could name. */
export function isLeftOver({ name }: CommonJob['job']): boolean {
  return name.startsWith('Other ');
}

const TWICE = 2;
const HALF_AS_MUCH_AGAIN = 1.5;

/** From the least paid of the common jobs to the best paid, of those whose pay is of one area; null where the survey cannot tell the two apart. */
export function payCandidate(
  jobs: readonly CommonJob[],
  facts: Measure,
  isAll: boolean,
  today: string,
): InsightCandidate | null {
  const single = jobs
    .flatMap(({ job, middle }) => (middle?.value == null ? [] : [{ job, middle, value: middle.value }]))
    .filter(({ job }) => !job.isSeveral);
  const area = mainArea(single.map(({ middle }) => middle));
  const paid = single
    .filter(({ middle }) => middle.areaName === area)
    .toSorted((a, b) => a.value - b.value || (a.job.soc2020 < b.job.soc2020 ? -1 : 1));
  const [low, high] = [paid[0], paid.at(-1)];
  if (!low || !high || !isTold(high.middle, low.middle, facts)) return null;
  const ratio = high.value / low.value;
  return {
    id: `pay:${high.middle.id}`,
    kind: 'pay',
    form: isAll ? 'pay-range-of-all' : 'pay-range',
    verdict: null,
    figures: [high.middle, low.middle],
    points: {
      about: 1,
      borne: 2,
      large: ratio >= TWICE ? 2 : ratio >= HALF_AS_MUCH_AGAIN ? 1 : 0,
      recent: recentPoints([high.middle, low.middle], today),
      own: 0,
      more: 0,
    },
    gap: 0,
    isSame: false,
    picture: {
      kind: 'bars',
      rows: [high, low].map(({ job, middle, value }) => ({ name: job.name, value, text: bareText(middle) })),
    },
    parts: {
      payPlace: inPlace(low.middle.areaName),
      Low: low.job.name,
      High: high.job.name,
      lows: low.job.plural,
      highs: high.job.plural,
      least: bareText(low.middle),
      most: bareText(high.middle),
      period: low.middle.period?.label ?? '',
    },
  };
}

/** Whether the survey tells the two apart, on the terms of every claim. */
export function isTold(more: Figure, less: Figure, facts: Measure): boolean {
  if (more.id === less.id || more.areaCode !== less.areaCode || more.period?.label !== less.period?.label)
    return false;
  const [judgement] = judge([
    { first: toReading(more, facts), second: toReading(less, facts), isCount: false, bar: null },
  ]);
  return judgement !== undefined && isAbove(judgement.verdict);
}
