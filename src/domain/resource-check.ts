/** Whether an address of the directory is dead, judged so that one bad night flags nothing. */

/** Checks in a row. */
const DEAD_AFTER = 2;

/** 404 and 410 say that it is gone, 5xx and silence that it does not work. A refusal (401, 403, 429) is for programs: a person may well read it. */
export function hasFailed(status: number | null): boolean {
  return status === null || status === 404 || status === 410 || status >= 500;
}

/** Whether an address that failed so many times in a row is shown as dead. */
export function isDead(failures: number): boolean {
  return failures >= DEAD_AFTER;
}
