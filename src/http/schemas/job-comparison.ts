/** Jobs side by side. */
import { noticedAnswer, typed, z } from './common.ts';
import { claimSchema, figureSchema, snapshotSourceSchema } from './snapshot.ts';

export const MOST_JOBS = 4;
export const MOST_PLACES_OF_A_JOB = 6;

const jobs = typed('Give one to four jobs with commas between.', 300).openapi({
  description: 'Slugs, codes or names of jobs, with commas between.',
  example: 'hairdresser,plumber,chef',
});
const areas = typed('Give an area, or up to six with commas between.', 400)
  .openapi({
    description: 'One area, or two to six for a single job; the whole country when it is left out.',
    example: 'cornwall',
  })
  .optional();

export const compareJobsQuery = z.strictObject({ jobs, areas });

/** The page begins without jobs. */
export const compareJobsPageQuery = z.strictObject({ jobs: jobs.optional(), areas });

export const jobComparisonSchema = noticedAnswer(
  z.strictObject({
    title: z.string(),
    jobs: z.array(
      z.strictObject({
        slug: z.string(),
        name: z.string(),
        area: z.strictObject({ name: z.string(), slug: z.string() }),
        entry: z.string(),
      }),
    ),
    rows: z.array(z.strictObject({ label: z.string(), figures: z.array(z.union([figureSchema, z.null()])) })),
    claims: z.array(claimSchema),
    sources: z.array(snapshotSourceSchema),
  }),
).openapi('JobComparison');
