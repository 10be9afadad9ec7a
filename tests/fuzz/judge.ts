/** One call of a target: what is wrong with it, or null. */
import type { FuzzTarget } from './target.ts';

/** On the processor; longer is a hang. */
const MOST_MS = 2_000;

export interface Judged {
  readonly finding: string | null;
  readonly milliseconds: number;
}

export function judge({ run }: FuzzTarget, input: string, isOurs: (error: unknown) => boolean): Judged {
  const began = process.cpuUsage();
  let finding: string | null = null;
  try {
    run(input);
  } catch (error) {
    if (!isOurs(error)) finding = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(began);
  const milliseconds = (user + system) / 1000;
  return { finding: finding ?? (milliseconds > MOST_MS ? `took ${milliseconds} ms` : null), milliseconds };
}
