/** Jobs whose work is alike, by the words of their tasks: whatever family the classification puts them into. Pure and deterministic. */
import type { Soc2020Code } from '../../domain/classification.ts';
import { stemOf, wordsOf } from './task-words.ts';

export interface JobTasks {
  readonly soc2020: Soc2020Code;
  /** In the publisher's words. */
  readonly tasks: readonly string[];
}

export interface LikeJob {
  readonly soc2020: Soc2020Code;
  /** The task of that job that is most like one of this job's. */
  readonly task: string;
  /** Of the task’s words, in small letters, those that the other task has too and few jobs have: why the two are called alike. */
  readonly shared: readonly string[];
}

export interface TaskIndex {
  /** The most alike first; none for a job without tasks, or without one that is near. */
  near(soc2020: Soc2020Code, most: number, isWanted: (soc2020: Soc2020Code) => boolean): readonly LikeJob[];
}

/** Less alike than this shares words of every workplace. 1 is the same tasks. */
const LEAST_LIKENESS = 0.15;
/** Two tasks less alike than this are no reason. */
const LEAST_TASK_LIKENESS = 0.25;
/** From here on two tasks are reason enough by themselves; below it another task must be shared too. */
const SUFFICIENT_TASK_LIKENESS = 0.5;
/** One word is no reason: a nurse changes a dressing and a chef makes one. */
const LEAST_SHARED_WORDS = 2;
/** A word tells something when at most this share of the jobs has it. */
const MOST_JOBS_OF_A_WORD = 0.1;
/** The same words in a task of more jobs than this are a way of writing ("examines drawings and specifications"), and no reason. */
const MOST_JOBS_OF_A_REASON = 0.02;
/** Of a handful of jobs a share would be less than the two that are compared. */
const FEWEST_JOBS = 3;

type Weights = ReadonlyMap<string, number>;

interface Task {
  readonly soc2020: Soc2020Code;
  readonly task: string;
  readonly weights: Weights;
}
interface Entry {
  readonly soc2020: Soc2020Code;
  readonly whole: Weights;
  readonly each: readonly Task[];
}
interface Reason {
  readonly own: Task;
  readonly other: Task;
  readonly likeness: number;
  /** Stems. */
  readonly shared: readonly string[];
}

export function createTaskIndex(all: readonly JobTasks[]): TaskIndex {
  const jobs = all.filter(({ tasks }) => tasks.length > 0);
  const words = weighWords(jobs);
  const entries = jobs.map(
    ({ soc2020, tasks }): Entry => ({
      soc2020,
      whole: words.weigh(tasks.join(' ')),
      each: tasks.map((task) => ({ soc2020, task, weights: words.weigh(task) })),
    }),
  );
  const isTold = rareTogether(entries);
  const reasons = (own: Entry, other: Entry): Reason[] =>
    own.each
      .flatMap((task) => other.each.flatMap((like) => reasonOf(task, like, words.isTelling) ?? []))
      .filter(({ shared }) => isTold(shared))
      .sort((a, b) => b.likeness - a.likeness);
  return {
    near(soc2020, most, isWanted) {
      const own = entries.find((entry) => entry.soc2020 === soc2020);
      if (own === undefined) return [];
      return entries
        .filter((entry) => entry !== own && isWanted(entry.soc2020))
        .map((entry) => ({ entry, likeness: dot(own.whole, entry.whole) }))
        .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
        .sort((a, b) => b.likeness - a.likeness || (a.entry.soc2020 < b.entry.soc2020 ? -1 : 1))
        .flatMap(({ entry }) => likeJob(reasons(own, entry)) ?? [])
        .slice(0, most);
    },
  };
}

/** The likest pair of tasks speaks for all; the first of those that are as near. */
function likeJob(reasons: readonly Reason[]): LikeJob | null {
  const [best] = reasons;
  if (best === undefined) return null;
  const ownTasks = new Set(reasons.map(({ own }) => own));
  if (best.likeness < SUFFICIENT_TASK_LIKENESS && ownTasks.size < 2) return null;
  const { soc2020, task } = best.other;
  const shared = new Set(wordsOf(task).filter((word) => best.shared.includes(stemOf(word))));
  return { soc2020, task, shared: [...shared] };
}

function reasonOf(own: Task, other: Task, isTelling: (stem: string) => boolean): Reason | null {
  const likeness = dot(own.weights, other.weights);
  if (likeness < LEAST_TASK_LIKENESS) return null;
  const shared = [...other.weights.keys()].filter((stem) => own.weights.has(stem) && isTelling(stem));
  return shared.length < LEAST_SHARED_WORDS ? null : { own, other, likeness, shared };
}

/** A word of few jobs weighs more than one of many; one of every job weighs nothing. */
function weighWords(jobs: readonly JobTasks[]) {
  const inJobs = new Map<string, number>();
  for (const { tasks } of jobs) {
    for (const stem of stemsOf(tasks.join(' '))) inJobs.set(stem, (inJobs.get(stem) ?? 0) + 1);
  }
  const jobsOf = (stem: string): number => inJobs.get(stem) ?? jobs.length;
  const most = Math.max(FEWEST_JOBS, jobs.length * MOST_JOBS_OF_A_WORD);
  return {
    weigh: (text: string): Weights =>
      unit(new Map([...stemsOf(text)].map((stem) => [stem, Math.log(jobs.length / jobsOf(stem))]))),
    isTelling: (stem: string): boolean => jobsOf(stem) <= most,
  };
}

/** Whether few jobs have a task with all of the words: looked up by the rarest of them. */
function rareTogether(entries: readonly Entry[]): (stems: readonly string[]) => boolean {
  const having = new Map<string, Task[]>();
  for (const task of entries.flatMap(({ each }) => each)) {
    for (const stem of task.weights.keys()) {
      const held = having.get(stem);
      if (held === undefined) having.set(stem, [task]);
      else held.push(task);
    }
  }
  const tasksOf = (stem: string): readonly Task[] => having.get(stem) ?? [];
  const most = Math.max(FEWEST_JOBS, entries.length * MOST_JOBS_OF_A_REASON);
  return (stems) => {
    const [rarest = '', ...others] = stems.toSorted((a, b) => tasksOf(a).length - tasksOf(b).length);
    const both = tasksOf(rarest).filter(({ weights }) => others.every((stem) => weights.has(stem)));
    return new Set(both.map(({ soc2020 }) => soc2020)).size <= most;
  };
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(stemOf));
}

function unit(weights: ReadonlyMap<string, number>): Weights {
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map(length === 0 ? [] : [...weights].map(([word, weight]) => [word, weight / length]));
}

function dot(a: Weights, b: Weights): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of short) sum += weight * (long.get(word) ?? 0);
  return sum;
}
