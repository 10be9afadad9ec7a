/** What the description of the API says of every path alike. */
import { problemSchema, z } from './common.ts';

export const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** Of every answer that was asked for. */
export const answerHeaders = z.object({
  etag: z.string(),
  'ratelimit-policy': z.string().optional().openapi({
    description:
      'How many requests (q) one client may make in how many seconds (w): of snapshots once half are used. Not on Workers.',
    example: '"pages";q=6000;w=60',
  }),
  ratelimit: z.string().optional().openapi({
    description: 'How many are left (r) for how many seconds (t). Not on Workers.',
    example: '"pages";r=5999;t=58',
  }),
  'x-request-id': z.string().optional().openapi({
    description:
      'What the log calls the request. Not on Node with stored documents, which are sent as they lie.',
  }),
});

/** Of a problem that passes. */
export const retryAnswer = (description: string) => ({
  ...problemAnswer(description),
  headers: z.object({
    'retry-after': z.string().openapi({ description: 'Seconds until it is worth asking again.' }),
  }),
});
