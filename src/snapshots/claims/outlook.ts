/** What a projection says, in one of five steps or none (rule F3). The rule is published beside the words. */

export type Outlook =
  | 'grow-a-lot'
  | 'grow-a-little'
  | 'stay-about-the-same'
  | 'shrink-a-little'
  | 'shrink-a-lot'
  | 'not-enough-information';

/** The publisher's own limit: a smaller number of jobs bears no projection. */
export const LEAST_PROJECTED_JOBS = 10_000;
const SAME_WITHIN = 0.02;
const A_LOT = 0.1;

export function outlookOf(now: number | null, later: number | null): Outlook {
  if (!isEnough(now) || !isEnough(later)) return 'not-enough-information';
  const change = (later - now) / now;
  if (Math.abs(change) < SAME_WITHIN) return 'stay-about-the-same';
  if (change > 0) return change >= A_LOT ? 'grow-a-lot' : 'grow-a-little';
  return change <= -A_LOT ? 'shrink-a-lot' : 'shrink-a-little';
}

function isEnough(jobs: number | null): jobs is number {
  return jobs !== null && Number.isFinite(jobs) && jobs >= LEAST_PROJECTED_JOBS;
}
