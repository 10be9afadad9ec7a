/** What a parent is told of a place or a sector that is not the same for every other: how its common jobs are reached, and what to ask at school. */
import { withinSentence } from '../../domain/first-letter.ts';
import { nationRoutesNamed } from '../../reference/nation-routes.ts';
import type { Aside, JobLine } from '../document/snapshot.ts';
import { joinNames } from '../words/join-names.ts';
import { A_DEGREE, levelOfLabel } from '../words/ways-in.ts';

interface ParentContext {
  /** "Medway", "the South East". */
  readonly place: string;
  /** " in this sector"; empty for every job of the place. */
  readonly inSector: string;
  /** Jobs that are common there; empty where they are those of a wider place. */
  readonly jobs: readonly JobLine[];
  readonly countryName: string;
}

/** Below this a share says little. */
const LEAST_JOBS = 4;
/** By the level of the usual way in, 1 to 4. */
const MEANS = [
  'what school teaches, then a short time of learning at work',
  'good grades, then short courses or an apprenticeship',
  'some years at college or as an apprentice',
  'a degree, a degree apprenticeship or many years in related work',
] as const;
const DEGREE_NEEDED = 'a degree, at university or as an apprentice';
const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Each line begins with what it is about, before a colon. */
export function whatThisMeans({ place, inSector, jobs, countryName }: ParentContext): Aside {
  return {
    id: 'what-this-means',
    title: 'What does this mean for my child?',
    lines: [
      ...(inSector === '' ? [afterYear11(countryName)] : []),
      ...waysIn(jobs, inSector),
      `Ask the school: ${question(jobs)} Which employers in ${place} do pupils meet?`,
      'Bear in mind: many jobs are never advertised, and young people often start below middle pay.',
    ],
    link: null,
  };
}

/** Of a school year, in the nation’s own rule: England’s is “School leaving age” on GOV.UK, read in November 2026. */
function afterYear11(countryName: string): string {
  const nation = nationRoutesNamed(countryName);
  return nation === null
    ? 'After Year 11: sixth form, college or an apprenticeship; in England everybody goes on learning until 18. Apply during Year 11; school ends on the last Friday in June.'
    : `After school: ${withinSentence(nation.afterSchool.replace('Routes after school include ', ''))}`;
}

/** The others are counted together: a sentence with all four is too long to read out. */
const MOST_WAYS = 2;

/** By the names that stand under the jobs of the page, the most common first; what that one means is said once. */
function waysIn(jobs: readonly JobLine[], inSector: string): string[] {
  if (jobs.length < LEAST_JOBS) return [];
  const counted = [...Map.groupBy(jobs, ({ entry }) => entry)]
    .map(([label, { length }]) => ({ label, count: length }))
    .toSorted((a, b) => b.count - a.count);
  const [first] = counted;
  const parts = counted
    .slice(0, MOST_WAYS)
    .map(
      ({ label, count }, at) => `${inWords(count)} ${at > 0 ? '' : count === 1 ? 'is ' : 'are '}“${label}”`,
    );
  const rest = counted.slice(MOST_WAYS).reduce((sum, { count }) => sum + count, 0);
  const others = rest === 0 ? [] : [`${inWords(rest)} ${rest === 1 ? 'something else' : 'others'}`];
  const meaning = first === undefined ? undefined : meaningOf(first.label);
  const explained = meaning === undefined ? '' : ` “${first?.label}” means ${meaning}.`;
  return [
    `Getting in: of ${inWords(jobs.length)} common jobs${inSector} here, ${joinNames([...parts, ...others])}.${explained}`,
  ];
}

function meaningOf(label: string): string | undefined {
  return label === A_DEGREE ? DEGREE_NEEDED : MEANS[levelOfLabel(label) - 1];
}

/** Two jobs that ask for different things, where there are two: what keeps both open is worth knowing before options are chosen. */
function question(jobs: readonly JobLine[]): string {
  const first = jobs.find(({ entry }) => levelOfLabel(entry) === 4) ?? jobs[0];
  const second = jobs.find(({ entry }) => levelOfLabel(entry) !== levelOfLabel(first?.entry ?? ''));
  const names = [first, second].flatMap((job) => (job === undefined ? [] : [withinSentence(job.name)]));
  if (names.length === 0) return 'Which subjects keep the most ways open?';
  return names.length === 1
    ? `Which subjects and courses help with ${names[0]}?`
    : `Which subjects and courses leave both ${names.join(' and ')} open?`;
}

function inWords(count: number): string {
  return COUNTS[count] ?? String(count);
}
