/**
 * Five steps of ten minutes for advisers and teachers, on the figures of their own district: find, read, doubt, compare, use with a pupil.
 * Pure. What a check asks is answered by the documents; a check that they do not bear is left out.
 */

import type { Snapshot, SnapshotSource } from '../document/snapshot.ts';
import type { Task } from '../investigate/task.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { type LessonSource, lessonSources } from './lesson.ts';
import { snapshotLesson } from './snapshot-lesson.ts';

export const LEARNING_STEPS = ['find', 'read', 'doubt', 'compare', 'use'] as const;
type LearningStepId = (typeof LEARNING_STEPS)[number];

export interface Learning {
  readonly notice: string | null;
  readonly edition: string;
  readonly asAt: string;
  readonly area: { readonly name: string; readonly slug: string };
  /** The place to set beside it; null where no other is held. */
  readonly other: { readonly name: string; readonly slug: string } | null;
  /** A job of the district for the last step; null where none is published. */
  readonly job: { readonly name: string; readonly slug: string } | null;
  readonly steps: readonly LearningStep[];
  readonly sources: readonly LessonSource[];
}

export interface LearningStep {
  readonly id: LearningStepId;
  readonly title: string;
  /** What you can do afterwards. */
  readonly aim: string;
  readonly tasks: readonly string[];
  readonly checks: readonly LearningCheck[];
}

interface LearningCheck {
  readonly question: string;
  readonly answer: string;
  /** Ids of figures in the documents that it is made from. */
  readonly figures: readonly string[];
}

interface Beside {
  readonly area: { readonly name: string; readonly slug: string };
  readonly task: Task;
  /** Of the figures in the task. */
  readonly sources: readonly SnapshotSource[];
}

/** `task` asks about the place and the other one; null where there is no other. */
export function makeLearning(snapshot: Snapshot, other: Beside | null): Learning {
  const { area, notice, edition, asAt, jobs } = snapshot;
  const first = jobs?.rows[0];
  const job = first === undefined ? null : { name: first.name, slug: first.slug };
  const steps = [
    find(snapshot),
    read(snapshot),
    doubt(snapshot),
    compare(inPlace(area.name), other),
    use(job),
  ];
  return {
    notice,
    edition,
    asAt,
    area: { name: area.name, slug: area.slug },
    other: other?.area ?? null,
    job,
    steps,
    sources: lessonSources(
      withTask(snapshot, other),
      steps.flatMap(({ checks }) => checks),
    ),
  };
}

/** The figures and sources of both, each once. */
function withTask(
  { figures, sources }: Snapshot,
  other: Beside | null,
): Pick<Snapshot, 'figures' | 'sources'> {
  const asked = other?.task.tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures)) ?? [];
  const byId = <Each extends { readonly id: string }>(all: readonly Each[]) => [
    ...new Map(all.map((each) => [each.id, each])).values(),
  ];
  return { figures: byId([...asked, ...figures]), sources: byId([...(other?.sources ?? []), ...sources]) };
}

function find(snapshot: Snapshot): LearningStep {
  const { area } = snapshot;
  const place = inPlace(area.name);
  return {
    id: 'find',
    title: 'Find',
    aim: `You can find what is known about work in ${place}, and say where you found it.`,
    tasks: [
      `Open the page for ${inPlace(area.name)}. Write down its first sentence, with the year.`,
      'Go down to the table of jobs. Which job do you know least about? Open its page.',
      'Follow one figure to its source at the foot of the page.',
    ],
    checks: [...commonJob(snapshot), ...sourceOf(snapshot)],
  };
}

function read(snapshot: Snapshot): LearningStep {
  return {
    id: 'read',
    title: 'Read',
    aim: 'You can say in your own words what a figure counts, when, and who is missing from it.',
    tasks: [
      'Read the first sentence again. Does it count jobs or people? Where they work, or where they live?',
      'Read one range of pay aloud, as you would to a pupil.',
    ],
    checks: [...whoIsCounted(snapshot), ...range(snapshot)],
  };
}

function doubt(snapshot: Snapshot): LearningStep {
  return {
    id: 'doubt',
    title: 'Doubt',
    aim: 'You can tell what a figure does not say, and put it kindly.',
    tasks: [
      'Find a figure that a pupil could misread. What would they conclude?',
      'Find something that the page says is missing, and read why.',
    ],
    checks: [
      ...snapshot.questions.filter(({ question }) => question.startsWith('A friend')),
      {
        question: 'A pupil asks: “Will I get one of these jobs?” Which figure here answers that?',
        answer:
          'None. Figures count jobs, people, adverts and pay. They do not say how many others apply, or what an employer will make of this pupil.',
        figures: [],
      },
    ],
  };
}

function compare(place: string, other: Beside | null): LearningStep {
  return {
    id: 'compare',
    title: 'Compare',
    aim: 'You can set two places side by side without saying more than the figures do.',
    tasks:
      other === null
        ? ['Set this place beside another that you know. Look at shares and pay, not at counts.']
        : [
            `Set ${place} beside ${inPlace(other.area.name)}. Look at shares and pay, not at counts: no two places are of one size.`,
            'Say one thing that differs, and one where the figures do not tell.',
          ],
    checks: [
      ...(other?.task.questions ?? [])
        .filter(({ figures }) => figures.length > 0)
        .slice(0, 2)
        .map(({ question, answer, reason, figures }) => ({
          question,
          answer: `${answer} ${reason}`,
          figures,
        })),
      {
        question: 'Another place has three times as many jobs. Is it easier to get one there?',
        answer:
          'The count does not say. A place of three times the size has three times the jobs, and three times the people who want them. Compare shares.',
        figures: [],
      },
    ],
  };
}

function use(job: Learning['job']): LearningStep {
  return {
    id: 'use',
    title: 'Use it with a pupil',
    aim: 'You can bring one figure into a conversation, with what it does not say.',
    tasks: [
      'Think of a pupil whom you will see this week. Which one figure would open the conversation?',
      job === null
        ? 'Print the page for an action plan, and fill in the next step with them.'
        : `Print the page for an action plan, of the district or of one job (${job.name.toLowerCase()}, for example), and fill in the next step with them.`,
      'Or show the slides to a class, and start with the guess.',
    ],
    checks: [
      {
        question: 'What goes with a figure when a pupil takes it away?',
        answer:
          'What it counts, where, when, and who says so. The pages for an action plan have all four, and an address for newer figures.',
        figures: [],
      },
    ],
  };
}

function commonJob({ insights, otherInsights, area }: Snapshot): LearningCheck[] {
  const found = [...insights, ...otherInsights].find(({ kind }) => kind === 'job');
  return found === undefined
    ? []
    : [
        {
          question: `Which is the most common job of people who live in ${inPlace(area.name)}, and when was that counted?`,
          answer: found.text,
          figures: found.figures,
        },
      ];
}

function sourceOf({ insights, headline, sources, figures }: Snapshot): LearningCheck[] {
  const [first] = insights;
  const used = figures.find(({ id }) => id === first?.figures[0]);
  const source = sources.find(({ id }) => used?.sources.includes(id));
  return first === undefined || source === undefined
    ? []
    : [
        {
          question: `“${headline}” Who publishes that, and what date is it for?`,
          answer: `${source.title}, ${source.publisher.name}${used?.period == null ? '' : `, for ${used.period.label}`}.`,
          figures: first.figures,
        },
      ];
}

function whoIsCounted({ insights }: Snapshot): LearningCheck[] {
  return insights
    .flatMap(({ text, note, figures }) =>
      note === null ? [] : [{ question: `“${text}” Who is counted, and who is not?`, answer: note, figures }],
    )
    .slice(0, 1);
}

function range(snapshot: Snapshot): LearningCheck[] {
  const pay = snapshotLesson(snapshot).slides.find(({ kind }) => kind === 'pay')?.pay;
  const [row] = pay?.rows ?? [];
  return pay == null || row === undefined
    ? []
    : [
        {
          question: `${row.name}: ${bareText(row.lower)} to ${bareText(row.upper)} a year, full time, in ${inPlace(pay.place)} (${pay.period}). How many of them earn more than ${bareText(row.upper)}?`,
          answer: `A quarter. Another quarter earn less than ${bareText(row.lower)}, and half are in between. People who work for themselves are not counted.`,
          figures: [row.lower.id, row.upper.id],
        },
      ];
}
