/** What a parent is told of a place or a sector that is not the same for every other: how its common jobs are reached, and what to ask at school. */
import { withinSentence } from '../../domain/first-letter.ts';
import type { Aside, JobLine } from '../document/snapshot.ts';
import { joinNames } from '../words/join-names.ts';
import { levelOfLabel } from '../words/ways-in.ts';

interface ParentContext {
  /** "Medway", "the South East". */
  readonly place: string;
  /** " in this sector"; empty for every job of the place. */
  readonly inSector: string;
  /** Jobs that are common there; empty where they are those of a wider place. */
  readonly jobs: readonly JobLine[];
}

/** Below this a share says little. */
const LEAST_JOBS = 4;
const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Each line begins with what it is about, before a colon. */
export function whatThisMeans({ place, inSector, jobs }: ParentContext): Aside {
  return {
    id: 'what-this-means',
    title: 'What does this mean for my child?',
    lines: [
      ...waysIn(jobs, inSector),
      `Ask at the options evening: ${question(jobs)} Which employers in ${place} do pupils meet?`,
      'Bear in mind: many jobs are never advertised, and young people often start below middle pay.',
    ],
    link: null,
  };
}

function waysIn(jobs: readonly JobLine[], inSector: string): string[] {
  if (jobs.length < LEAST_JOBS) return [];
  const of = (level: number) => jobs.filter(({ entry }) => levelOfLabel(entry) === level).length;
  const [degree, training] = [of(4), of(3)];
  const rest = jobs.length - degree - training;
  const parts = [
    ...(degree === 0 ? [] : [`${inWords(degree)} often need${degree === 1 ? 's' : ''} a degree`]),
    ...(training === 0
      ? []
      : [`${inWords(training)} ${degree === 0 ? `need${training === 1 ? 's' : ''} ` : ''}training after 16`]),
    ...(rest === 0 ? [] : [`${inWords(rest)} train${rest === 1 ? 's' : ''} you at work`]),
  ];
  return [`Getting in: of ${inWords(jobs.length)} common jobs${inSector} here, ${joinNames(parts)}.`];
}

/** Two jobs that ask for different things, where there are two: what keeps both open is worth knowing before options are chosen. */
function question(jobs: readonly JobLine[]): string {
  const first = jobs.find(({ entry }) => levelOfLabel(entry) === 4) ?? jobs[0];
  const second = jobs.find(({ entry }) => levelOfLabel(entry) !== levelOfLabel(first?.entry ?? ''));
  const names = [first, second].flatMap((job) => (job === undefined ? [] : [withinSentence(job.name)]));
  if (names.length === 0) return 'Which subjects keep the most ways open?';
  return names.length === 1
    ? `Which subjects help with ${names[0]}?`
    : `Which subjects keep both ${names.join(' and ')} open as options?`;
}

function inWords(count: number): string {
  return COUNTS[count] ?? String(count);
}
