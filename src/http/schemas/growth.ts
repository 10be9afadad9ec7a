/** What a model expects to grow (src/snapshots/document/growth.ts) for the API's description. */
import { z } from './common.ts';

const growthListSchema = z.strictObject({
  caption: z.string(),
  rows: z.array(
    z.strictObject({
      name: z.string(),
      officialName: z.string().nullable(),
      sector: z.string().nullable(),
      jobs: z.array(z.strictObject({ slug: z.string(), name: z.string() })),
      begun: z.string(),
      later: z.string(),
    }),
  ),
});

export const growthSchema = z
  .strictObject({
    areaName: z.string(),
    from: z.string(),
    to: z.string(),
    industries: growthListSchema,
    jobs: growthListSchema,
    notes: z.array(z.string()),
  })
  .openapi('ExpectedGrowth', {
    description:
      'What a model expects to grow in the place; of a sector that is not one of the model’s industries, those nearest to it, whatever is expected of them, and no jobs. Figures are named by their ids.',
  });
