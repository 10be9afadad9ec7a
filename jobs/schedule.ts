/**
 * The whole timetable. The platform's cron only ticks; each tick asks what is due. Times are UTC, and lie between ticks
 * so that a tick that comes a moment early or late still falls on the right side of them. Weekdays have names, because
 * their numbers differ from one cron to the next.
 */
import type { JobMessage } from '../src/domain/job-message.ts';

/** wrangler.toml and node-cron both say exactly this. */
export const TICK_CRON = '*/15 * * * *';
export const TICK_MINUTES = 15;

/** Adverts change daily. Statistics come out in the morning, often of a Tuesday: the night after is soon enough, whatever their period. */
export const refreshing = {
  job: 'refresh',
  opens: { nightly: '2 1 * * *', weekly: '2 1 * * Wed' },
  /** Sources open one after another over this long, each at its own minute, so that they do not all ask at once. */
  spreadMinutes: 240,
  /** A source that failed is asked again this long after each failure, and then not before its next slot. */
  retryAfterMinutes: [60, 240],
  maxMinutes: 60,
} as const;

/** As soon as a tick finds that another coder made what is held; then not again until a refresh makes a new release. */
export const recoding = { job: 'recode', attempts: 3, maxMinutes: 60 } as const;

/** After the night's refreshes; late ones are published as they come. */
export const publishing = { job: 'publish', opens: '7 6 * * *', maxMinutes: 30 } as const;

/** Superseded releases and editions. A week that is missed is made up by the next. */
export const pruning = { job: 'prune', opens: '37 6 * * Sun', maxMinutes: 30 } as const;

/** The addresses of the directory, once a week and in daylight. */
export const checkingResources = { job: 'check-resources', opens: '22 10 * * Sat', maxMinutes: 30 } as const;

/** After this long a job is stopped, and its claim left to whoever tries next. */
export function maxMinutesOf(job: JobMessage['job']): number {
  const entry = [refreshing, recoding, pruning, checkingResources].find((each) => each.job === job);
  return (entry ?? publishing).maxMinutes;
}
