/** Questions with one right answer, short enough for a telephone, and the reason for it. What an answer says of two figures rests on the verdict that it is given. */
import { A_DEGREE } from '../words/ways-in.ts';

export interface AskedToChoose {
  readonly question: string;
  readonly right: string;
  /** At least one. */
  readonly wrong: readonly string[];
  readonly reason: string;
}

type Parts = Readonly<Record<string, string>>;

/** `one`: the subject is one of so many, as in "1 in 13". */
export function quizShare(parts: Parts, wrong: readonly string[]): AskedToChoose {
  return filled(parts, {
    question: 'About how many jobs in {place} are {sector}?',
    right: '{share}',
    wrong,
    reason: '{claim}',
  });
}

export function quizCommonJob(parts: Parts, wrong: readonly string[]): AskedToChoose {
  return filled(parts, {
    question: 'Which of these jobs is the most common in {place}?',
    right: '{job}',
    wrong,
    reason: '{claim}',
  });
}

/** Two jobs whose pay the survey tells apart: `right` is the better paid. */
export function quizDearer(parts: Parts): AskedToChoose {
  return filled(parts, {
    question: 'Which pays more in the middle, full time, in {payPlace}?',
    right: '{job}',
    wrong: ['{other}'],
    reason: '{claim}',
  });
}

/** Two places whose pay the survey tells apart. Null for a verdict that does not. */
export function quizPayOfPlaces(
  verdict: string | null,
  { place, other, claim }: Readonly<Record<'place' | 'other' | 'claim', string>>,
): AskedToChoose | null {
  if (verdict !== 'higher' && verdict !== 'lower') return null;
  return {
    question: 'Where is middle pay higher for full-time workers who live there?',
    right: verdict === 'higher' ? place : other,
    wrong: [verdict === 'higher' ? other : place],
    reason: claim,
  };
}

const RIGHT = 'True';
const WRONG = 'False';

/** Counts of places of unequal size do not tell where a job is easy to get. */
export function quizFriend(parts: Parts): AskedToChoose {
  return filled(parts, {
    question: 'True or false? {There} has more of these jobs than {place}, so they are easier to get there.',
    right: WRONG,
    wrong: [RIGHT],
    reason: '{answer}',
  });
}

/** The middle is not where anybody starts. */
export function quizStart(parts: Parts): AskedToChoose {
  return filled(parts, {
    question: 'True or false? The middle pay for {plural} is {middle} a year, so a beginner earns {middle}.',
    right: WRONG,
    wrong: [RIGHT],
    reason:
      'The figure is for full-time {plural} of all ages in {payPlace} ({period}): half of them earn less. It does not say what beginners earn.',
  });
}

export function quizRange(parts: Parts, wrong: readonly string[]): AskedToChoose {
  return filled(parts, {
    question: 'Half of full-time {plural} earn between which two amounts a year?',
    right: '{lower} and {upper}',
    wrong,
    reason:
      'A quarter earn less than {lower}, and a quarter earn more than {upper} ({payPlaceFirst}, {period}).',
  });
}

/** `one`: the job with its article; null for a group of several jobs, which nobody becomes. */
export function quizWayIn(
  { job, one, entry }: { readonly job: string; readonly one: string | null; readonly entry: string },
  wrong: readonly string[],
): AskedToChoose {
  return filled(
    { job, one: one ?? '', entry },
    {
      question:
        one === null
          ? 'What is the usual way into this work? {job}'
          : 'What is the usual way to become {one}?',
      right: '{entry}',
      wrong,
      reason:
        entry === A_DEGREE
          ? 'The law keeps this work for people on a register, and a degree is the way on to it.'
          : 'So says the official classification of jobs. It is the usual way, and not the only one.',
    },
  );
}

/** `step`: of the outlook's five. Null for a step that has no answer of its own. */
export function quizOutlook(step: string | null, parts: Parts): AskedToChoose | null {
  const answers = ['More than in {from}', 'About as many as in {from}', 'Fewer than in {from}'] as const;
  const at =
    step === 'grow-a-lot' || step === 'grow-a-little'
      ? 0
      : step === 'stay-about-the-same'
        ? 1
        : step === 'shrink-a-lot' || step === 'shrink-a-little'
          ? 2
          : null;
  if (at === null) return null;
  return filled(parts, {
    question: 'How many jobs {kind} does a model expect in {there} by {to}?',
    right: answers[at],
    wrong: answers.filter((_, other) => other !== at),
    reason: '{claim} A model can be wrong, and many people may want the same jobs.',
  });
}

/** What no figure of the page tells. */
export function quizUntold(known: readonly string[]): AskedToChoose {
  return {
    question: 'You want one of these jobs. Which of these do our figures not tell you?',
    right: 'How many others want the same job',
    wrong: known,
    reason:
      'Figures count jobs, people and pay. To learn how many apply, ask an employer or a careers adviser.',
  };
}

/** How common a job is, in words such as "5 in 1,000". */
export function quizJobShare(parts: Parts, wrong: readonly string[]): AskedToChoose {
  return filled(parts, {
    question: 'Of those in work in {place}, how many do this job? {job}',
    right: '{share}',
    wrong,
    reason: 'It was {share} ({period}), counted by where people live.',
  });
}

function filled(parts: Parts, { question, right, wrong, reason }: AskedToChoose): AskedToChoose {
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
  return { question: fill(question), right: fill(right), wrong: wrong.map(fill), reason: fill(reason) };
}
