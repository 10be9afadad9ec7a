/** Jobs that were given up are told in the status of the service until they are next done. */
import { deleteGivenUpJob, putGivenUpJob } from '../db/repositories/upkeep/given-up-jobs.ts';
import { cutTo, oneLine } from '../domain/clean-text.ts';
import type { JobMessage } from '../domain/job-message.ts';
import type { PipelineDeps } from './shared/deps.ts';

type Deps = Pick<PipelineDeps, 'db' | 'clock'>;

const LONGEST_DETAIL = 1_000;

export async function noteGivenUp({ db, clock }: Deps, message: JobMessage, detail: string): Promise<void> {
  const row = {
    job: nameOf(message),
    givenUpAt: clock.now(),
    detail: cutTo(oneLine(detail), LONGEST_DETAIL),
  };
  await db.writeAtomically([putGivenUpJob(row)]);
}

export async function noteDone({ db }: Pick<Deps, 'db'>, message: JobMessage): Promise<void> {
  await db.writeAtomically([deleteGivenUpJob(nameOf(message))]);
}

function nameOf(message: JobMessage): string {
  return 'sourceId' in message ? `${message.job} ${message.sourceId}` : message.job;
}
