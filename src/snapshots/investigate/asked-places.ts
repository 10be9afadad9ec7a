/** Questions about what people do in two places: their lists of jobs, their sectors, their pay. */
import { withinSentence } from '../../domain/first-letter.ts';
import type { ComparedJobs, ComparedQuestion } from '../compare/document.ts';
import { joinNames } from '../words/join-names.ts';
import { inPlace } from '../words/sentences.ts';
import type { AskedPair, TaskQuestion } from './asked-figures.ts';

/** What is on one list and not on the other. Null where the lists are the same, or do not count people in both. */
export function askOwnJobs(jobs: ComparedJobs | null): TaskQuestion | null {
  const [one, other] = jobs?.places ?? [];
  if (jobs === null || jobs.outOf === null || one?.counted !== 'people' || other === undefined) return null;
  const only = [0, 1].map((at) =>
    jobs.rows.filter(({ ranks }) => ranks[at] !== null && ranks[1 - at] === null),
  );
  if (only.some((rows) => rows.length === 0)) return null;
  const [here, there] = [one, other].map(({ area }) => inPlace(area.name));
  const [ofHere, ofThere] = only.map((rows) => joinNames(rows.map(({ name }) => withinSentence(name))));
  return {
    question: `Look at “Which jobs?” Which jobs are among the ${jobs.outOf} most common in ${here} and not in ${there}? Which are the other way round? What might explain it?`,
    answer: `Only on the list for ${here}: ${ofHere}. Only on the list for ${there}: ${ofThere}.`,
    reason:
      'The list doesn’t say why. Good ideas can be checked: which large employers there are, and how many people travel to work elsewhere.',
    figures: [],
  };
}

export function askOfCommonest(asked: ComparedQuestion | null): TaskQuestion | null {
  return (
    asked && {
      ...asked,
      reason: 'How many people do a job, and how many more are wanted, are two different counts.',
      figures: [],
    }
  );
}

/** `jobs`: how many there are in each place. */
export function askOfShares(asked: ComparedQuestion | null, jobs: AskedPair): TaskQuestion | null {
  return (
    asked && {
      ...asked,
      question: `Look at “What work is there?” ${asked.question} How do you know?`,
      reason: `A share is of the jobs in its own place. “${jobs.table.title}” has how many that is.`,
      figures: [jobs.first.id, jobs.second.id],
    }
  );
}

export function askOfPay(asked: ComparedQuestion | null, pay: AskedPair): TaskQuestion | null {
  return (
    asked && {
      ...asked,
      reason: 'Half are paid less than the middle figure, wherever they live.',
      figures: [pay.first.id, pay.second.id],
    }
  );
}
