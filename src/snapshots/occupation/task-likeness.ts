/** Jobs whose work is alike, by the words of their tasks: whatever family the classification puts them into. Pure and deterministic. */
import type { Soc2020Code } from '../../domain/classification.ts';

export interface JobTasks {
  readonly soc2020: Soc2020Code;
  /** In the publisher's words. */
  readonly tasks: readonly string[];
}

export interface LikeJob {
  readonly soc2020: Soc2020Code;
  /** The task of that job that is most like one of this job's. */
  readonly task: string;
}

export interface TaskIndex {
  /** The most alike first; none for a job without tasks, or without one that is near. */
  near(soc2020: Soc2020Code, most: number, isWanted: (soc2020: Soc2020Code) => boolean): readonly LikeJob[];
}

/** Less alike than this shares words of every workplace. 1 is the same tasks. */
const LEAST_LIKENESS = 0.15;
/** A single task that is shared must be told by more than one word. */
const LEAST_TASK_LIKENESS = 0.25;
const SHORTEST_WORD = 4;
/** Words that say how a thing is said, not what is done. */
const EMPTY_WORDS = new Set(
  'other others such that this these with from into their which where when they them also may will within and/or including required appropriate necessary relevant using used uses ensures ensure various other duties associated performs perform carries carry undertakes undertake work works working activities'.split(
    ' ',
  ),
);

type Weights = ReadonlyMap<string, number>;

interface Entry extends JobTasks {
  readonly whole: Weights;
  readonly each: readonly { readonly task: string; readonly weights: Weights }[];
}

export function createTaskIndex(all: readonly JobTasks[]): TaskIndex {
  const jobs = all.filter(({ tasks }) => tasks.length > 0);
  const inJobs = new Map<string, number>();
  for (const { tasks } of jobs) {
    for (const word of new Set(tasks.flatMap(stemsOf))) inJobs.set(word, (inJobs.get(word) ?? 0) + 1);
  }
  // A word of few jobs tells more than one of many; one of a single job is shared with none.
  const rarity = (word: string): number => Math.log(jobs.length / (inJobs.get(word) ?? jobs.length));
  const weigh = (words: readonly string[]): Weights =>
    unit(new Map([...new Set(words)].map((word) => [word, rarity(word)])));
  const entries = jobs.map(
    (job): Entry => ({
      ...job,
      whole: weigh(job.tasks.flatMap(stemsOf)),
      each: job.tasks.map((task) => ({ task, weights: weigh(stemsOf(task)) })),
    }),
  );
  return {
    near(soc2020, most, isWanted) {
      const own = entries.find((entry) => entry.soc2020 === soc2020);
      if (own === undefined) return [];
      return entries
        .filter((entry) => entry !== own && isWanted(entry.soc2020))
        .map((entry) => ({ entry, likeness: dot(own.whole, entry.whole) }))
        .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
        .sort((a, b) => b.likeness - a.likeness || (a.entry.soc2020 < b.entry.soc2020 ? -1 : 1))
        .flatMap(({ entry }) => {
          const task = likestTask(own, entry);
          return task === null ? [] : [{ soc2020: entry.soc2020, task }];
        })
        .slice(0, most);
    },
  };
}

/** The first of those that are as near. */
function likestTask(own: Entry, other: Entry): string | null {
  let best = { task: '', likeness: 0 };
  for (const { task, weights } of other.each) {
    const likeness = Math.max(...own.each.map((each) => dot(each.weights, weights)));
    if (likeness > best.likeness) best = { task, likeness };
  }
  return best.likeness < LEAST_TASK_LIKENESS ? null : best.task;
}

/** Without the endings in which verbs and nouns differ: "installs", "installing" and "installation" are near enough. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.flatMap((word) => {
    if (word.length < SHORTEST_WORD || EMPTY_WORDS.has(word)) return [];
    const stem = word.replace(/(?:ations?|ings?|ies|ed|es|s|e|y)$/, '');
    return [stem.length >= SHORTEST_WORD - 1 ? stem : word];
  });
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
