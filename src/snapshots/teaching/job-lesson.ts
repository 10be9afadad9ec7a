/** A lesson about a job in a place, from its document. */

import { ALL_SECTORS } from '../../domain/classification.ts';
import { withinSentence } from '../../domain/first-letter.ts';
import { askRather, askStart, askToldJob } from '../claims/question-words.ts';
import type { Claim } from '../document/claim.ts';
import type { Question } from '../document/snapshot.ts';
import type { OccupationDocument } from '../occupation/document.ts';
import { PEOPLE_SHARE, YOUNG } from '../occupation/questions.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import type { Held } from './large.ts';
import {
  BARE_SLIDE,
  type Lesson,
  type LessonPay,
  type LessonSlide,
  lessonPay,
  makeLesson,
} from './lesson.ts';
import { NEXT_ASK, NEXT_NOTES, paySlide, questionSlides, wonderSlides } from './slide-words.ts';

export function jobLesson(document: OccupationDocument): Lesson {
  const held = new Map(document.figures.map((figure) => [figure.id, figure]));
  const pay = lessonPay(
    document.alike.map(({ name, lower, middle, upper }) => ({
      name,
      lower: held.get(lower),
      middle: held.get(middle),
      upper: held.get(upper),
    })),
    document.level !== 'ks3',
  );
  const sector = document.occupation.sectors[0]?.id ?? ALL_SECTORS;
  return makeLesson({ ...document, sector }, [
    ...wonder(document, held),
    ...questionSlides(jobQuestions(document)[0], held),
    ...paySlide('What does it pay, and what do jobs like it pay?', pay, []),
    next(document, pay),
  ]);
}

/** Of several, in the order in which they make a class think. */
export function jobQuestions(document: OccupationDocument): Question[] {
  return [start(document), told(document), rather(document)].flatMap((each) => each ?? []);
}

/** Whether the figures tell that one is more than the other. */
export function isApart({ verdict }: Pick<Claim, 'verdict'>): boolean {
  return verdict !== 'cannot-tell' && verdict !== 'about-the-same';
}

/** How common the job is here beside the country, where the two are told apart; else how many people do it; else what the page says first. */
function wonder(document: OccupationDocument, held: Held): LessonSlide[] {
  const { title, headline, sentences, claims } = document;
  const share = claims.find(
    ({ kind, figures }) => kind === 'place' && held.get(figures[0] ?? '')?.measure === PEOPLE_SHARE,
  );
  const said =
    (share !== undefined && isApart(share) ? share : sentences.find(({ kind }) => kind === 'people')) ??
    sentences.find(({ text }) => text === headline);
  const shown = (share?.figures ?? []).flatMap((id) => held.get(id) ?? []);
  const rows = shown.flatMap((figure) =>
    figure.value === null ? [] : [{ name: figure.areaName, value: figure.value, text: bareText(figure) }],
  );
  const hasPicture = rows.length > 1;
  const number = held.get(said?.figures[0] ?? '');
  const told: LessonSlide = {
    ...BARE_SLIDE,
    kind: 'wonder',
    title,
    lines: [said?.text ?? headline],
    picture: hasPicture ? { kind: 'bars', rows } : null,
    large: hasPicture || number?.value == null ? [] : [{ text: bareText(number), about: '' }],
    notes: hasPicture ? ['The bars show how many of all people in work do this job.'] : [],
    figures: [...new Set([...(said?.figures ?? []), ...(hasPicture ? shown.map(({ id }) => id) : [])])],
  };
  return wonderSlides(told, number?.value == null ? null : bareText(number));
}

/** The middle is not where anybody starts. */
function start({ occupation, sentences, figures }: OccupationDocument): Question | null {
  const held = new Map(figures.map((figure) => [figure.id, figure]));
  const of = (kind: 'pay' | 'start') =>
    (sentences.find((each) => each.kind === kind)?.figures ?? []).flatMap((id) => held.get(id) ?? []);
  const middle = of('pay').find(({ dimensions, value }) => !('percentile' in dimensions) && value !== null);
  if (middle === undefined) return null;
  const young = of('start').find(({ dimensions, value }) => dimensions.age === YOUNG.age && value !== null);
  const asked = askStart({
    plural: occupation.plural,
    middle: bareText(middle),
    payPlace: inPlace(middle.areaName),
    period: middle.period?.label ?? '',
    young: young === undefined ? '' : bareText(young),
    youngPlace: young === undefined ? '' : inPlace(young.areaName),
  });
  return { ...asked, figures: [middle.id, ...(young === undefined ? [] : [young.id])] };
}

/** Beside a job of its family whose pay the survey tells from this one's. */
function told({ claims, alike, figures }: OccupationDocument): Question | null {
  for (const claim of claims) {
    const { text, figures: ids } = claim;
    const other = alike.find(({ middle }, at) => at > 0 && ids.includes(middle));
    const own = figures.find(({ id }) => id === alike[0]?.middle);
    if (claim.kind !== 'job' || !isApart(claim) || other === undefined || own === undefined) continue;
    const asked = askToldJob({
      other: other.name,
      payPlace: inPlace(own.areaName),
      claim: text,
    });
    return { ...asked, figures: ids };
  }
  return null;
}

/** Two jobs whose ranges of pay are both known: no answer is wrong, and the figures bear a reason for each. */
function rather({ alike, figures }: OccupationDocument): Question | null {
  const held = new Map(figures.map((figure) => [figure.id, figure]));
  const ranges = alike.flatMap(({ name, lower, upper }) => {
    const [from, to] = [held.get(lower), held.get(upper)];
    return from?.value == null || to?.value == null ? [] : [{ name, from, to }];
  });
  const [first] = ranges;
  const second = ranges.find(
    ({ from }) => from.id !== first?.from.id && from.areaCode === first?.from.areaCode,
  );
  if (first === undefined || second === undefined) return null;
  return {
    ...askRather({
      first: first.name,
      firstRange: `${bareText(first.from)} to ${bareText(first.to)}`,
      // Of one family, so of one way in.
      firstEntry: '',
      second: second.name,
      secondRange: `${bareText(second.from)} to ${bareText(second.to)}`,
      secondEntry: '',
      payPlace: inPlace(first.from.areaName),
      period: first.from.period?.label ?? '',
    }),
    figures: [first.from.id, first.to.id, second.from.id, second.to.id],
  };
}

const MOST_STANDARDS = 3;

function next(
  { entry, standards, occupation, near }: OccupationDocument,
  pay: LessonPay | null,
): LessonSlide {
  const courses = standards
    .slice(0, MOST_STANDARDS)
    .map(
      ({ title, level, months }) =>
        `${title} (level ${level}${months === null ? '' : `, usually ${months} months`})`,
    );
  const other = near[0]?.name ?? pay?.rows[1]?.name;
  return {
    ...BARE_SLIDE,
    kind: 'next',
    title: 'How do people get in, and what next?',
    large: [{ text: entry.label, about: '' }],
    ask: NEXT_ASK,
    lines: [
      entry.words,
      ...(courses.length === 0 ? [] : [`Apprenticeships in England that lead to it: ${courses.join('; ')}.`]),
      `Find out what a day is like: ask somebody who works with ${occupation.plural}.`,
      ...(other === undefined ? [] : [`Look up another job too: ${withinSentence(other)}.`]),
    ],
    notes: [
      ...NEXT_NOTES,
      'The slide has the usual ways in, by the official list of jobs. There are others.',
    ],
  };
}
