/** What a code says. */
import { FIGURE_STATES } from '../../snapshots/compare/then-and-now.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import { instant, noticedAnswer, z } from './common.ts';
import { observationStatusSchema } from './snapshot.ts';

export const verifyQuery = z.strictObject({
  code: z.string().max(100, 'A code has twelve letters and digits.').optional(),
});

const sealedFigureSchema = z
  .strictObject({
    areaCode: z.string(),
    areaName: z.string(),
    dimensions: z.record(z.string(), z.string()),
    lower95: z.number().nullable(),
    measure: z.string(),
    period: z.string().nullable(),
    periodEnd: z.string().nullable(),
    periodStart: z.string().nullable(),
    status: observationStatusSchema,
    text: z.string(),
    title: z.string(),
    unit: z.string(),
    upper95: z.number().nullable(),
    value: z.number().nullable(),
  })
  .openapi('SealedFigure', { description: 'A figure as it is hashed: docs/verifying.md.' });

const thing = z.strictObject({
  code: z.string(),
  verdict: z.enum(['current', 'revised', 'withdrawn']).openapi({
    description:
      '`withdrawn`: figures in it were taken back because they were wrong. Otherwise `current`: every figure is as it was, or `revised`: some are not.',
  }),
  withdrawals: z
    .array(
      z.strictObject({ source: z.string(), title: z.string(), withdrawnAt: instant, reason: z.string() }),
    )
    .openapi({ description: 'What was taken back of the sources whose figures it shows, when and why.' }),
  edition: z.strictObject({
    name: z.string(),
    publishedAt: instant.nullable(),
    sha256: z.string().openapi({ description: 'Of the edition’s link in the archive.' }),
  }),
  area: z.strictObject({ code: z.string(), name: z.string(), slug: z.string() }),
  sector: z.strictObject({ id: z.string(), title: z.string() }),
  level: z.enum(LEVELS),
  figuresSha256: z.string(),
  counts: z.strictObject({ revised: z.int(), newer: z.int(), gone: z.int(), same: z.int() }),
  figures: z.array(
    z.strictObject({
      state: z.enum(FIGURE_STATES).openapi({
        description:
          '`revised`: another value for the same days. `newer`: a figure of later days has taken its place. `gone`: no longer shown. `same`: as it was.',
      }),
      before: sealedFigureSchema,
      now: sealedFigureSchema.nullable(),
    }),
  ),
});

export const verificationSchema = noticedAnswer(thing).openapi('Verification');
