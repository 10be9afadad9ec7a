/** The Snapshot document (src/snapshots/document/snapshot.ts) for the API's description. */

import { OBSERVATION_STATUSES } from '../../domain/observation.ts';
import { INSIGHT_KINDS } from '../../snapshots/document/insight.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import { POSTER_SIZES } from '../../views/style/poster.ts';
import { asAtParameter, date, instant, nearbyPlaceSchema, oneOf, periodSchema, z } from './common.ts';
import { growthSchema } from './growth.ts';
import { AREA_LEVELS } from './reference.ts';

export const observationStatusSchema = z.enum(OBSERVATION_STATUSES).openapi('ObservationStatus');

export const figureSchema = z
  .strictObject({
    id: z.string(),
    reference: z
      .string()
      .nullable()
      .openapi({ description: 'For `wealdway trace`, which leads to the archived bytes.' }),
    measure: z.string(),
    title: z.string(),
    areaCode: z.string(),
    areaName: z.string(),
    dimensions: z.record(z.string(), z.string()),
    value: z.number().nullable(),
    unit: z.string(),
    text: z.string().openapi({ description: 'Rounded for readers, or words. Never blank.' }),
    status: observationStatusSchema,
    mark: z.string().nullable(),
    reason: z.string().nullable(),
    interval: z.strictObject({ lower: z.number(), upper: z.number(), text: z.string() }).nullable(),
    coefficientOfVariation: z.number().nullable(),
    period: periodSchema.nullable(),
    basis: z.enum(['published', 'summed', 'counted']),
    isEstimate: z.boolean(),
    note: z.string().nullable(),
    sources: z.array(z.string()).openapi({
      description: "Ids in the document's `sources`, which have the release, the retrieval and the licence.",
    }),
  })
  .openapi('Figure');

const tableShape = {
  id: z.string(),
  title: z.string(),
  caption: z.string(),
  columns: z.array(
    z.strictObject({ measure: z.string(), label: z.string(), period: periodSchema.nullable() }),
  ),
  rows: z.array(
    z.strictObject({
      role: z.enum(['here', 'member', 'county', 'skills-area', 'region', 'country']),
      areaCode: z.string(),
      areaName: z.string(),
      figures: z.array(z.string()),
    }),
  ),
  notes: z.array(z.string()),
};

export const tableSchema = z.strictObject(tableShape).openapi('SnapshotTable');

const pageTableSchema = z
  .strictObject({
    ...tableShape,
    about: z
      .enum(['subject', 'place'])
      .openapi({ description: '`place`: the same on every sector of the place.' }),
  })
  .openapi('PageTable');

const readingSchema = z.strictObject({
  figure: z.string(),
  value: z.number().nullable(),
  lower95: z.number().nullable(),
  upper95: z.number().nullable(),
  coefficientOfVariation: z.number().nullable(),
  status: observationStatusSchema,
  isSampled: z.boolean(),
});

export const claimSchema = z
  .strictObject({
    id: z.string(),
    measure: z.string(),
    kind: z.enum(['place', 'time', 'rank', 'outlook', 'job']),
    verdict: z.string().openapi({
      description:
        'Of the first figure beside the second: `higher`, `lower`, `about-the-same` or `cannot-tell`. Of an outlook: `grow-a-lot`, `grow-a-little`, `stay-about-the-same`, `shrink-a-little`, `shrink-a-lot` or `not-enough-information`; where it is of openings, `openings`, `openings-and-more` or `openings-and-fewer` jobs. Of a rank: "1 of 12".',
    }),
    reason: z.string().nullable(),
    text: z.string(),
    figures: z.array(z.string()),
    evidence: z.strictObject({
      test: z.enum([
        'difference-of-estimates',
        'full-counts',
        'none',
        'all-gaps',
        'outlook-steps',
        'rounded-shares',
      ]),
      familySize: z.int(),
      readings: z.array(readingSchema),
      difference: z
        .strictObject({
          difference: z.number(),
          standardError: z.number(),
          lower95: z.number(),
          upper95: z.number(),
          pValue: z.number(),
        })
        .nullable(),
    }),
  })
  .openapi('Claim');

export const snapshotSourceSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    publisher: z.strictObject({ name: z.string(), url: z.string() }),
    landingPage: z.string(),
    licence: z.strictObject({ name: z.string(), url: z.string(), attribution: z.string() }),
    release: z.string(),
    publishedAt: instant,
    retrievedAt: instant,
    newestPeriod: z.string().nullable(),
    nextDueOn: date
      .nullable()
      .openapi({ description: 'When newer figures are due; null where no timetable is known.' }),
    overdue: z.string().nullable(),
  })
  .openapi('SnapshotSource');

const insightSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum(INSIGHT_KINDS),
    verdict: z.string().nullable(),
    score: z.int(),
    text: z.string(),
    figures: z.array(z.string()),
    note: z.string().nullable(),
    picture: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('squares'),
        rows: z.array(z.strictObject({ name: z.string(), filled: z.int(), of: z.int(), text: z.string() })),
      }),
      z.strictObject({
        kind: z.literal('bars'),
        rows: z.array(z.strictObject({ name: z.string(), value: z.number(), text: z.string() })),
      }),
      z.strictObject({ kind: z.literal('order'), position: z.int(), of: z.int() }),
    ]),
  })
  .openapi('Insight', {
    description: 'What is most worth saying of the subject, by a published rule: docs/insights.md.',
  });

const jobsSchema = z
  .strictObject({
    caption: z.string(),
    payPlace: z.string().nullable(),
    rows: z.array(
      z.strictObject({
        soc2020: z.string(),
        slug: z.string(),
        name: z.string(),
        entry: z.string(),
        people: z.string().nullable(),
        adverts: z.string().nullable(),
        lower: z.string().nullable(),
        middle: z.string().nullable(),
        upper: z.string().nullable(),
      }),
    ),
    notes: z.array(z.string()),
    payNotes: z.array(z.string()),
  })
  .openapi('SnapshotJobs', {
    description: 'The jobs that most people do here. Figures are named by their ids.',
  });

export const snapshotSchema = z
  .strictObject({
    format: z.literal('wealdway-snapshot-2'),
    isDemonstration: z.boolean(),
    notice: z.string().nullable(),
    title: z.string(),
    subtitle: z.string(),
    headline: z.string(),
    area: z.strictObject({
      code: z.string(),
      name: z.string(),
      slug: z.string(),
      level: z.enum(AREA_LEVELS),
    }),
    sector: z.strictObject({
      id: z.string(),
      title: z.string(),
      fit: z.enum(['clean', 'mixed', 'split']).nullable(),
    }),
    level: z.enum(LEVELS),
    edition: z.string(),
    asAt: instant,
    builderVersion: z.string(),
    seal: z.strictObject({ code: z.string(), figuresSha256: z.string() }).nullable().openapi({
      description:
        'What tells a genuine copy: `/verify/{code}`. Null in documents built before editions were sealed.',
    }),
    insights: z.array(insightSchema),
    otherInsights: z.array(insightSchema),
    sentences: z.array(z.strictObject({ text: z.string(), figures: z.array(z.string()) })),
    jobs: jobsSchema.nullable(),
    shares: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        perThousand: z.int(),
        perThousandBeside: z.int().nullable(),
        figures: z.array(z.string()),
      }),
    ),
    districts: z
      .strictObject({
        sector: z.string(),
        caption: z.string(),
        rows: z.array(
          z.strictObject({
            areaCode: z.string(),
            areaName: z.string(),
            perThousand: z.int().nullable(),
            figures: z.array(z.string()),
          }),
        ),
      })
      .nullable(),
    growth: growthSchema.nullable(),
    claims: z.array(claimSchema),
    wider: nearbyPlaceSchema.nullable(),
    gaps: z.array(z.string()),
    tables: z.array(pageTableSchema),
    figures: z.array(figureSchema),
    disagreements: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        sides: z.array(
          z.strictObject({
            figure: z.string(),
            title: z.string(),
            whoIsCounted: z.string(),
            how: z.string(),
            when: z.string(),
          }),
        ),
        reason: z.string(),
      }),
    ),
    asides: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        lines: z.array(z.string()),
        link: z.strictObject({ text: z.string(), url: z.string() }).nullable(),
      }),
    ),
    elsewhere: z
      .strictObject({ similar: nearbyPlaceSchema, contrasting: nearbyPlaceSchema, rule: z.string() })
      .nullable(),
    questions: z.array(
      z.strictObject({ question: z.string(), answer: z.string(), figures: z.array(z.string()) }),
    ),
    steps: z.array(z.string()),
    words: z.array(z.strictObject({ term: z.string(), meaning: z.string() })),
    sources: z.array(snapshotSourceSchema),
  })
  .openapi('Snapshot');

export const snapshotQuery = z.strictObject({
  level: oneOf(LEVELS)
    .openapi({
      description:
        'For whom: `ks3`, `ks4` (the default) and `post16` for pupils of 11 to 14, 14 to 16 and 16 to 18; `parent`; `adviser` for everything; `easyread`.',
      example: 'adviser',
    })
    .optional(),
  asAt: asAtParameter,
});

/** Set in large type on what a school hangs up; no part of any figure. A form sends it empty. */
export const schoolName = z.string().trim().max(60, 'Give at most 60 letters.').optional();

export const posterQuery = snapshotQuery.extend({ size: oneOf(POSTER_SIZES).optional(), school: schoolName });

export const adviserQuery = snapshotQuery.omit({ level: true });
