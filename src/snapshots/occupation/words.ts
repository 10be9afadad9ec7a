/** What is said of a job, as far as its figures bear it: one sentence of a kind. No comparison is made here. For the shortest pages: ./short-words.ts. */
import type { Area } from '../../domain/area.ts';
import { atStart } from '../../domain/first-letter.ts';
import { type Period, plainDate } from '../../domain/period.ts';
import { LEAST_PROJECTED_JOBS } from '../claims/outlook.ts';
import type { Figure } from '../document/snapshot.ts';
import { bareText, inPlace, isShort } from '../words/sentences.ts';
import type { OccupationSentence, SentenceKind } from './document.ts';
import type { OccupationFacts } from './facts.ts';
import { type FilledQuestion, firstOf } from './fill.ts';
import type { PayOfJob } from './pay-of-job.ts';
import type { OccupationQuestionId } from './questions.ts';

export interface Said {
  readonly occupation: OccupationFacts;
  /** The sub-major group in lower case: "skilled metal, electrical and electronic trades". */
  readonly group: string;
  /** The minor group in lower case: "electrical and electronic trades". */
  readonly family: string;
  readonly filled: ReadonlyMap<OccupationQuestionId, FilledQuestion>;
  /** As every document of the place names it; null where nobody publishes any. */
  readonly pay: PayOfJob | null;
}

/** Shares of jobs that are published to the nearest thousand: with fewer, rounding alone would move the share by more than one in a hundred. */
const LEAST_JOBS = 50_000;

export function saySentences(said: Said): OccupationSentence[] {
  const say = (id: OccupationQuestionId, words: (said: Said, asked: FilledQuestion) => Words | null) => {
    const asked = said.filled.get(id);
    return asked === undefined ? null : words(said, asked);
  };
  return toSentences([
    ['adverts', say('adverts', sayAdverts)],
    ['people', say('people', sayPeople) ?? say('family', sayFamily) ?? say('people', sayPeopleAround)],
    ['demand', say('demand', sayDemand)],
    ['pay', sayPay(said)],
    ['start', say('start', sayStart)],
    ['hours', say('who', sayPartTime)],
    ['hours', say('hours', sayHours)],
    ['who', say('who', sayWomen) ?? say('who-wider', sayWiderWho)],
  ]);
}

/** Those that there are, in the order given. */
export function toSentences(said: readonly (readonly [SentenceKind, Words | null])[]): OccupationSentence[] {
  return said.flatMap(([kind, words]) =>
    words === null ? [] : [{ kind, text: words.text, figures: words.figures.map(({ id }) => id) }],
  );
}

export interface Words {
  readonly text: string;
  readonly figures: readonly Figure[];
}

function sayAdverts({ occupation }: Said, asked: FilledQuestion): Words | null {
  const figure = firstOf(asked, 0);
  if (figure === null || figure.value === 0) return null;
  const adverts = `${aboutAs(figure)} new job adverts for ${occupation.plural}`;
  const text = `Employers posted ${adverts} in ${inPlace(figure.areaName)} (${whenOf(figure)}).`;
  return { text, figures: [figure] };
}

function sayPeople({ occupation }: Said, asked: FilledQuestion): Words | null {
  const figure = asked.columns[0]?.figures[0] ?? null;
  if (figure?.value == null || figure.value === 0 || asked.rows[0]?.role !== 'here') return null;
  const work = occupation.isSeveral ? 'do this kind of work' : `work as ${occupation.plural}`;
  const text = `${aboutAs(figure)} people who live in ${inPlace(figure.areaName)} ${work} (${whenOf(figure)}).`;
  return { text: atStart(text), figures: [figure] };
}

/** Of the wider group, where nobody counts the job itself. */
function sayFamily({ family }: Said, asked: FilledQuestion): Words | null {
  const figure = asked.columns[0]?.figures[0] ?? null;
  if (figure?.value == null || figure.value === 0 || asked.rows[0]?.role !== 'here') return null;
  const say = (group: string) =>
    atStart(
      `${aboutAs(figure)} people who live in ${inPlace(figure.areaName)} work in ${group} (${whenOf(figure)}).`,
    );
  const full = say(`the wider group, ${family}`);
  return { text: isShort(full) ? full : say('the wider group of jobs'), figures: [figure] };
}

/** The next place around, where neither the job nor its group is counted here. */
export function sayPeopleAround({ occupation }: Said, asked: FilledQuestion): Words | null {
  const figure = firstOf(asked, 1);
  if (figure === null || figure.value === 0) return null;
  const work = occupation.isSeveral ? 'do these jobs' : 'do this job';
  const text = `In ${inPlace(figure.areaName)}, ${bareText(figure)} of those who work ${work} (${whenOf(figure)}).`;
  return { text, figures: [figure] };
}

/** A step, never set beside another year's or another place's. That a job is not in demand is left to the table: there may be work all the same. */
function sayDemand({ occupation }: Said, asked: FilledQuestion): Words | null {
  const figure = firstOf(asked, 0);
  if (figure === null || figure.value === 0) return null;
  const jobs = occupation.isSeveral ? 'these jobs were' : 'this job was';
  const text = `In ${inPlace(figure.areaName)}, ${jobs} ${bareText(figure)} in ${whenOf(figure)}, by a government measure.`;
  return { text, figures: [figure] };
}

function sayPay({ occupation, pay }: Said): Words | null {
  if (pay === null) return null;
  const { lower, middle, upper } = pay;
  const place = inPlace(middle.areaName);
  const hasQuarters = lower.value !== null && upper.value !== null;
  const earn = hasQuarters
    ? `${bareText(lower)} to ${bareText(upper)} a year; the middle is ${bareText(middle)}`
    : `less than ${bareText(middle)} a year, and half earn more`;
  const say = (who: string) => `Half of full-time ${who} in ${place} earn ${earn} (${whenOf(middle)}).`;
  const forms = [
    say(occupation.isSeveral ? 'people in these jobs' : occupation.plural),
    say(`people in ${occupation.isSeveral ? 'these jobs' : 'this job'}`),
  ];
  return {
    // Names of places can be sentences of their own: "Brighton and Hove, East Sussex, West Sussex".
    text:
      forms.find(isShort) ?? `In ${place}, half of those in full-time jobs earn ${earn} (${whenOf(middle)}).`,
    figures: hasQuarters ? [lower, upper, middle] : [middle],
  };
}

function sayStart({ group }: Said, asked: FilledQuestion): Words | null {
  const [young, all] = [firstOf(asked, 0), firstOf(asked, 1)];
  if (young === null) return null;
  const place = inPlace(young.areaName);
  // Published for the wider group alone: never "this group", which is the job's own.
  const say = (jobs: string, beside: Figure | null) =>
    `At 18 to 21, middle pay in the wider group${jobs} is ${bareText(young)} a year in ${place}${beside === null ? '' : `; at all ages ${bareText(beside)}`} (${whenOf(young)}).`;
  if (all === null) return { text: say('', null), figures: [young] };
  const found = [say(`, ${group},`, all), say('', all)].find(isShort);
  return found === undefined
    ? { text: say('', null), figures: [young] }
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

/**
 * Women or men, whichever are fewer, among those who work in the wider group, now and in the last year that the model sees. Both numbers of a
 * year must be shown. The columns are women, then men, each in the year that has begun and in the last one.
 */
function sayWiderWho(_: Said, { columns, rows }: FilledQuestion): Words | null {
  if (columns.length !== 4) return null;
  const at = rows.findIndex((_row, row) =>
    [0, 2].every((column) => columns[column]?.figures[row]?.value != null),
  );
  const [women, womenLater, men, menLater] = columns.map(({ figures }) => figures[at]);
  if (women?.value == null || men?.value == null || !isEnough(women, men)) return null;
  const isWomen = women.value <= men.value;
  const [part, other] = isWomen ? [women, men] : [men, women];
  const [partLater, otherLater] = isWomen ? [womenLater, menLater] : [menLater, womenLater];
  const who = isWomen ? 'women' : 'men';
  const now = `In ${inPlace(part.areaName)}, ${who} held ${outOf100(part, other, 'about ')} jobs in the wider group in ${whenOf(part)}`;
  if (partLater?.value != null && otherLater?.value != null && isEnough(partLater, otherLater)) {
    const text = `${now}; a model expects ${outOf100(partLater, otherLater, '')} by ${whenOf(partLater)}.`;
    if (isShort(text)) return { text, figures: [part, other, partLater, otherLater] };
  }
  return { text: `${now}.`, figures: [part, other] };
}

/** The authors' own limit holds for what is made of their figures too. */
function isEnough(part: Figure, other: Figure): boolean {
  return (part.value ?? 0) + (other.value ?? 0) >= LEAST_PROJECTED_JOBS;
}

/** "about 3 in 100", of the two parts that make up the whole; both are shown, so that none is worked out from the other. */
function outOf100(part: Figure, other: Figure, about: string): string {
  const share = Math.round(((part.value ?? 0) / ((part.value ?? 0) + (other.value ?? 0))) * 100);
  return share === 0 ? 'fewer than 1 in 100' : `${about}${share} in 100`;
}

function shareOf(part: Figure | null, whole: Figure | null): number | null {
  if (part?.value == null || whole?.value == null || part.areaCode !== whole.areaCode) return null;
  return whole.value < LEAST_JOBS || part.value > whole.value
    ? null
    : Math.round((part.value / whole.value) * 100);
}

const UNITED_KINGDOM = 'K02000001';

/** No place that somebody lives in and asks about. */
export function isWholeCountry({ code }: Pick<Area, 'code'>): boolean {
  return code === UNITED_KINGDOM;
}

/** Of which the labour demand figures have one row, London. */
const LONDON_BOROUGHS = 'E09';

/** What nobody shows for the place: once, where a reader would ask. Of the whole country nobody asks how many there are near them. */
export function sayGaps(
  { filled, occupation, pay: own }: Said,
  { code, name }: Pick<Area, 'code' | 'name'>,
): string[] {
  const place = inPlace(name);
  const here = (id: OccupationQuestionId) =>
    filled.get(id)?.rows[0]?.role === 'here' ? filled.get(id)?.columns[0]?.figures[0] : undefined;
  const isSmall = (id: OccupationQuestionId) => here(id)?.status === 'suppressed';
  const pay = filled.get('pay');
  const job = occupation.isSeveral ? 'these jobs' : 'this job';
  const isPlace = !isWholeCountry({ code });
  const gaps: string[] = [];
  if (isPlace && filled.has('people') && here('people')?.value == null)
    gaps.push(
      isSmall('people')
        ? `The number of people who do ${job} in ${place} is too small to show.`
        : `We have no count of the people who do ${job} in ${place}.`,
    );
  if (isPlace && filled.has('adverts') && here('adverts')?.value == null)
    gaps.push(
      isSmall('adverts')
        ? `The number of new adverts for ${job} in ${place} is too small to show.`
        : code.startsWith(LONDON_BOROUGHS)
          ? `New adverts are counted for all of London, not for ${place}.`
          : `We have no count of new adverts for ${job} in ${place}.`,
    );
  if (pay !== undefined && own === null)
    gaps.push(
      isHidden(pay)
        ? `No pay is shown for ${job}: too few people were asked about theirs.`
        : `We have no pay for ${job}.`,
    );
  return gaps;
}

/** Whole months in words, "July to September 2026"; else as the publisher calls the period. */
export function whenOf({ period }: Figure): string {
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
export function aboutAs(figure: Figure): string {
  const text = bareText(figure);
  return /^\d[\d,]*$/.test(text) ? `about ${text}` : text;
}
