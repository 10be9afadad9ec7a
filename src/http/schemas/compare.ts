/** Comparisons. */
import { nearbyPlaceSchema, noticedAnswer, typed, z } from './common.ts';
import { claimSchema, figureSchema, snapshotSourceSchema } from './snapshot.ts';

export const MOST_AREAS = 6;

const choice = {
  sector: typed('Give the id of a sector.', 100)
    .openapi({
      description: 'Id of a sector; `all`, the default, is everything together.',
      example: 'construction',
    })
    .optional(),
  measure: typed('Give the id of a measure.', 100)
    .openapi({ description: 'Id of a measure, instead of a sector.', example: 'gross-median-weekly-pay' })
    .optional(),
};

const areas = typed('Give two to six areas with commas between.', 400).openapi({
  description: 'Two to six codes, slugs or exact names, with commas between.',
  example: 'medway,kent',
});

export const compareQuery = z.strictObject({ areas, ...choice });

/** The page begins without areas. */
export const comparePageQuery = z.strictObject({ areas: areas.optional(), ...choice });

const areaSchema = z.strictObject({ code: z.string(), name: z.string(), slug: z.string() });

const comparedJobSchema = z.strictObject({
  soc2020: z.string(),
  slug: z.string(),
  name: z.string(),
  pay: figureSchema.nullable().openapi({
    description: 'Middle full-time pay a year, of the nearest area in which all of the places lie.',
  }),
  payIn: z
    .string()
    .nullable()
    .openapi({ description: 'The place of the pay where it is another than `pay` of the lists says.' }),
  regionalPay: z
    .array(figureSchema)
    .openapi({ description: 'The same pay in each of `payRegions`; empty where not both publish it.' }),
});

const comparedJobsSchema = z.strictObject({
  says: z.string().nullable(),
  pay: z.string().nullable().openapi({ description: 'Which place’s pay is shown, and when.' }),
  payRegions: z.array(z.string()).openapi({
    description: 'Of two places in two regions, or nations: the regions; else empty.',
  }),
  places: z.array(
    z.strictObject({
      area: areaSchema,
      caption: z.string(),
      counted: z.enum(['people', 'adverts']),
      countedIn: z.string(),
      countedAt: z
        .string()
        .nullable()
        .openapi({ description: 'When people were counted; null for adverts.' }),
      common: z.array(comparedJobSchema),
    }),
  ),
  outOf: z
    .int()
    .nullable()
    .openapi({ description: 'Null where the lists cannot be set against each other.' }),
  rows: z.array(
    comparedJobSchema.extend({
      ranks: z.array(z.int().nullable()).openapi({
        description: 'Where the job stands on each place’s list, in their order; null below `outOf`.',
      }),
    }),
  ),
  sources: z.array(z.string()).openapi({ description: 'Ids of the sources of the lists and their pay.' }),
});

export const comparisonSchema = noticedAnswer(
  z.strictObject({
    title: z.string(),
    areas: z.array(areaSchema),
    inShort: z
      .array(z.string())
      .openapi({ description: 'How the places differ, in a few sentences; none for a measure.' }),
    questions: z
      .array(z.strictObject({ question: z.string(), answer: z.string() }))
      .openapi({ description: 'For a class, each with what the figures answer; none for a measure.' }),
    wider: z.array(nearbyPlaceSchema).openapi({
      description: 'What to compare instead where next to nothing is known of one of the places; else none.',
    }),
    jobs: comparedJobsSchema.nullable(),
    shares: z
      .strictObject({
        caption: z.string(),
        totals: z
          .string()
          .nullable()
          .openapi({ description: 'How many jobs each place has in all; null where one has no figure.' }),
        areas: z.array(areaSchema),
        rows: z.array(
          z.strictObject({ id: z.string(), title: z.string(), perThousand: z.array(z.int().nullable()) }),
        ),
        says: z.string().nullable(),
        sources: z.array(z.string()).openapi({ description: 'Ids of the sources of the shares.' }),
      })
      .nullable(),
    tables: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        about: z
          .enum(['subject', 'place'])
          .openapi({ description: '`place`: it is the same for every sector.' }),
        columns: z.array(z.strictObject({ measure: z.string(), label: z.string() })),
        rows: z.array(z.strictObject({ area: areaSchema, figures: z.array(figureSchema) })),
        claims: z.array(claimSchema).openapi({
          description:
            'The first place beside each other one, where the figures bear it. Claims of one column are judged together.',
        }),
        notes: z.array(z.string()).openapi({
          description:
            'Read these before comparing: who is counted, gaps, and where times or methods differ.',
        }),
      }),
    ),
    sources: z.array(snapshotSourceSchema),
  }),
).openapi('Comparison');
