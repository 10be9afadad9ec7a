/** What is said of a job, as far as its figures bear it: one sentence of a kind, in full and in plain words. No comparison is made here. */
import { type Period, plainDate } from '../../domain/period.ts';
import type { Figure } from '../document/snapshot.ts';
import { bareText, inPlace, isShort } from '../words/sentences.ts';
import type { OccupationSentence, SentenceKind } from './document.ts';
import type { OccupationFacts } from './facts.ts';
import { type FilledQuestion, firstOf } from './fill.ts';
import type { OccupationQuestionId } from './questions.ts';

export interface Said {
  readonly occupation: OccupationFacts;
  /** The sub-major group in lower case: "skilled metal, electrical and electronic trades". */
  readonly group: string;
  /** The minor group in lower case: "electrical and electronic trades". */
  readonly family: string;
  readonly isPlain: boolean;
  readonly filled: ReadonlyMap<OccupationQuestionId, FilledQuestion>;
}

/** Shares of jobs that are published to the nearest thousand: with fewer, rounding alone would move the share by more than one in a hundred. */
const LEAST_JOBS = 50_000;

export function saySentences(said: Said): OccupationSentence[] {
  const { filled } = said;
  const say = (id: OccupationQuestionId, words: (said: Said, asked: FilledQuestion) => Words | null) => {
    const asked = filled.get(id);
    return asked === undefined ? null : words(said, asked);
  };
  const found: readonly (readonly [SentenceKind, Words | null])[] = [
    ['adverts', say('adverts', sayAdverts)],
    ['people', say('people', sayPeople) ?? say('family', sayFamily)],
    ['pay', say('pay', sayPay)],
    ['start', say('start', sayStart)],
    ['hours', say('who', sayPartTime)],
    ['hours', say('hours', sayHours)],
    ['who', say('who', sayWomen)],
  ];
  return found.flatMap(([kind, words]) =>
    words === null ? [] : [{ kind, text: words.text, figures: words.figures.map(({ id }) => id) }],
  );
}

interface Words {
  readonly text: string;
  readonly figures: readonly Figure[];
}

function sayAdverts({ occupation, isPlain }: Said, asked: FilledQuestion): Words | null {
  const figure = firstOf(asked, 0);
  if (figure === null || figure.value === 0) return null;
  const place = inPlace(figure.areaName);
  const adverts = `${aboutAs(figure)} new job adverts for ${occupation.plural}`;
  const text = isPlain
    ? `There were ${adverts} in ${place} (${whenOf(figure)}).`
    : `Employers placed ${adverts} in ${place} (${whenOf(figure)}).`;
  return { text, figures: [figure] };
}

function sayPeople({ occupation, isPlain }: Said, asked: FilledQuestion): Words | null {
  const figure = asked.columns[0]?.figures[0] ?? null;
  if (figure?.value == null || figure.value === 0 || asked.rows[0]?.role !== 'here') return null;
  const work = occupation.isSeveral || isPlain ? 'do this kind of work' : `work as ${occupation.plural}`;
  const text = `${aboutAs(figure)} people who live in ${inPlace(figure.areaName)} ${work} (${whenOf(figure)}).`;
  return { text: leading(text), figures: [figure] };
}

/** Of the wider group, where nobody counts the job itself. */
function sayFamily({ family }: Said, asked: FilledQuestion): Words | null {
  const figure = asked.columns[0]?.figures[0] ?? null;
  if (figure?.value == null || figure.value === 0 || asked.rows[0]?.role !== 'here') return null;
  const say = (group: string) =>
    leading(
      `${aboutAs(figure)} people who live in ${inPlace(figure.areaName)} work in ${group} (${whenOf(figure)}).`,
    );
  const full = say(`the wider group, ${family}`);
  return { text: isShort(full) ? full : say('the wider group of jobs'), figures: [figure] };
}

function sayPay({ occupation, isPlain }: Said, asked: FilledQuestion): Words | null {
  const row = payRow(asked);
  const [lower, middle, upper] = asked.columns.map(({ figures }) => figures[row]);
  if (middle?.value == null) return null;
  const place = inPlace(middle.areaName);
  if (isPlain) {
    const text = `In full-time jobs in ${place}, half earn more than ${bareText(middle)} a year and half earn less (${whenOf(middle)}).`;
    return { text, figures: [middle] };
  }
  const hasQuarters = lower?.value != null && upper?.value != null;
  const earn = hasQuarters
    ? `${bareText(lower)} to ${bareText(upper)} a year; the middle is ${bareText(middle)}`
    : `less than ${bareText(middle)} a year, and half earn more`;
  const say = (who: string) => `Half of full-time ${who} in ${place} earn ${earn} (${whenOf(middle)}).`;
  const full = say(occupation.isSeveral ? 'people in these jobs' : occupation.plural);
  return {
    text: isShort(full) ? full : say(`people in ${occupation.isSeveral ? 'these jobs' : 'this job'}`),
    figures: hasQuarters ? [lower, upper, middle] : [middle],
  };
}

/** The narrowest place that has both quarters and the middle, else the narrowest that has the middle; -1 where none has. */
function payRow({ columns }: FilledQuestion): number {
  const has = (column: number, row: number) => columns[column]?.figures[row]?.value != null;
  const rows = (columns[1]?.figures ?? []).map((_, row) => row).filter((row) => has(1, row));
  return rows.find((row) => has(0, row) && has(2, row)) ?? rows[0] ?? -1;
}

function sayStart({ group, isPlain }: Said, asked: FilledQuestion): Words | null {
  const [young, all] = [firstOf(asked, 0), firstOf(asked, 1)];
  if (young === null) return null;
  const place = inPlace(young.areaName);
  // Published for the wider group alone: never "this group", which is the job's own.
  const say = (jobs: string, pay: 'pay' | 'pays', beside: Figure | null) =>
    `At 18 to 21, ${jobs} in ${place} ${pay} ${bareText(young)} a year in the middle${beside === null ? '' : `; at all ages ${bareText(beside)}`} (${whenOf(young)}).`;
  if (isPlain || all === null) {
    const text = isPlain ? say('jobs like this', 'pay', null) : say('the wider group', 'pays', null);
    return { text, figures: [young] };
  }
  const found = [say(group, 'pay', all), say('the wider group', 'pays', all)].find(isShort);
  return found === undefined
    ? { text: say('the wider group', 'pays', null), figures: [young] }
    : { text: found, figures: [young, all] };
}

function sayPartTime(_: Said, asked: FilledQuestion): Words | null {
  const [all, part] = [firstOf(asked, 2), firstOf(asked, 3)];
  const share = shareOf(part, all);
  if (share === null || part === null || all === null) return null;
  return {
    text: `In ${inPlace(all.areaName)}, about ${share} in 100 of these jobs are part-time.`,
    figures: [part, all],
  };
}

function sayHours(_: Said, asked: FilledQuestion): Words | null {
  const figure = firstOf(asked, 1);
  return figure === null
    ? null
    : {
        text: `The middle full-time week in ${inPlace(figure.areaName)} is ${bareText(figure)}.`,
        figures: [figure],
      };
}

/** Women among those who do it; null where either number is not shown, for a part is never worked out from the rest. */
function sayWomen(_: Said, asked: FilledQuestion): Words | null {
  const [women, all] = [firstOf(asked, 0), firstOf(asked, 2)];
  const share = shareOf(women, all);
  if (share === null || women === null || all === null) return null;
  return {
    text: `In ${inPlace(all.areaName)}, women do about ${share} in 100 of these jobs.`,
    figures: [women, all],
  };
}

function shareOf(part: Figure | null, whole: Figure | null): number | null {
  if (part?.value == null || whole?.value == null || part.areaCode !== whole.areaCode) return null;
  return whole.value < LEAST_JOBS || part.value > whole.value
    ? null
    : Math.round((part.value / whole.value) * 100);
}

/** What nobody shows for the place: once, where a reader would ask. */
export function sayGaps({ filled, occupation }: Said, place: string): string[] {
  const isHere = (id: OccupationQuestionId, column: number) =>
    filled.get(id)?.columns[column]?.figures[0]?.value != null && filled.get(id)?.rows[0]?.role === 'here';
  const pay = filled.get('pay');
  const job = occupation.isSeveral ? 'these jobs' : 'this job';
  const gaps: string[] = [];
  if (filled.has('people') && !isHere('people', 0))
    gaps.push(`We hold no count of the people who do ${job} in ${place}.`);
  if (filled.has('adverts') && !isHere('adverts', 0))
    gaps.push(`We hold no count of new adverts for ${job} in ${place}.`);
  if (pay !== undefined && firstOf(pay, 1) === null)
    gaps.push(
      isHidden(pay)
        ? `No pay is shown for ${job}: too few people were asked about theirs.`
        : `We hold no pay for ${job}.`,
    );
  return gaps;
}

/** Whole months in words, "July to September 2026"; else as the publisher calls the period. */
function whenOf({ period }: Figure): string {
  if (period === null) return 'no period';
  const [from, to] = [plainDate(period.start).split(' '), plainDate(period.end).split(' ')];
  const isQuarter = from[0] === '1' && from[2] === to[2] && monthsBetween(period) === 2;
  return isQuarter ? `${from[1]} to ${to[1]} ${to[2]}` : period.label;
}

function monthsBetween({ start, end }: Period): number {
  return Number(end.slice(5, 7)) - Number(start.slice(5, 7));
}

/** Whether the publisher says of some place that it does not show the middle: its sample is too small. */
function isHidden({ columns }: FilledQuestion): boolean {
  return columns[1]?.figures.some(({ status }) => status === 'suppressed') ?? false;
}

/** "about 1,200"; bands such as "1 to 4" and "fewer than 5" are no more exact for it. */
function aboutAs(figure: Figure): string {
  const text = bareText(figure);
  return /^\d[\d,]*$/.test(text) ? `about ${text}` : text;
}

function leading(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
