/** Which jobs meet which areas in this run, by its environment. */
import type { JobCrossing } from './job-documents.ts';

const asked = process.env.WEALDWAY_TEST_EVERY_AREA;

/** `WEALDWAY_TEST_EVERY_AREA=sample` crosses every area with two jobs in turn, a minute; `=1` with every job, an hour. */
export const CROSSING: JobCrossing = asked === '1' ? 'all' : asked === 'sample' ? 'sample' : 'spread';

/** `WEALDWAY_TEST_DAY=117` samples other jobs: the night gives the day of the year. */
export const DAY = Number(process.env.WEALDWAY_TEST_DAY ?? 0);
