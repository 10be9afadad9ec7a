/** Observations and postings. */
import { isCalendarDate } from '../../domain/period.ts';
import { POSTING_STATES } from '../../domain/posting.ts';
import {
  asAtParameter,
  date,
  instant,
  listOf,
  noteShape,
  oneOf,
  pageParameter,
  pageSizeParameter,
  periodSchema,
  typed,
  z,
} from './common.ts';
import { statusSchema } from './snapshot.ts';

export const areaName = typed('Give the code, slug or name of an area.', 100).openapi({
  description: 'Code, slug or exact name of an area.',
  example: 'medway',
});
const sectorId = typed('Give the id of a sector.', 100).openapi({
  description: 'Id of a sector; `all` is everything together.',
  example: 'construction',
});

export const observationQuery = z.strictObject({
  measure: typed('Give the id of a measure.', 100)
    .openapi({ description: 'Id of a measure.', example: 'gross-median-weekly-pay' })
    .optional(),
  area: areaName.optional(),
  sector: sectorId.optional(),
  period: z
    .string()
    .refine(
      (text) => text === 'latest' || text === 'all' || /^\d{4}$/.test(text) || isCalendarDate(text),
      'Give latest, all, a year such as 2024, or a day such as 2024-06-30.',
    )
    .openapi({
      description:
        '`latest` (the default), `all`, the year in which periods end, or a day that periods hold.',
      example: '2024',
    })
    .optional(),
  asAt: asAtParameter,
  page: pageParameter,
  pageSize: pageSizeParameter,
});

export const releaseRef = z.strictObject({ name: z.string(), publishedAt: instant, retrievedAt: instant });

export const observationSchema = z
  .strictObject({
    reference: z.string().openapi({
      description: 'Names this figure of this release: `wealdway trace` leads from it to the archived bytes.',
      example: '4/population/E06000035/2024-06-30..2024-06-30/age=16-24',
    }),
    measure: z.string(),
    unit: z.string().nullable(),
    area: z.strictObject({ code: z.string(), name: z.string().nullable() }),
    dimensions: z.record(z.string(), z.string()),
    period: periodSchema,
    value: z.number().nullable(),
    status: statusSchema,
    statusReason: z.string().nullable(),
    lower95: z.number().nullable(),
    upper95: z.number().nullable(),
    coefficientOfVariation: z.number().nullable(),
    note: z.string().nullable(),
    source: z.string(),
    release: releaseRef,
    retrieval: z.strictObject({ sequence: z.int(), locator: z.string() }),
  })
  .openapi('Observation');

export const observationListSchema = z
  .strictObject({
    ...listOf(observationSchema).shape,
    ...noteShape,
    asAt: instant.nullable().openapi({ description: 'The instant asked for; null for now.' }),
    breaks: z.array(z.string()).openapi({
      description:
        'Where the series of the area are cut, because its boundary or code changed. Join nothing across.',
    }),
  })
  .openapi('ObservationList');

export const postingQuery = z.strictObject({
  area: areaName.optional(),
  sector: sectorId.optional(),
  q: typed('Give one or more words.', 200)
    .openapi({
      description: 'Words that must all be in the title, the employer or the summary.',
      example: 'teaching assistant',
    })
    .optional(),
  apprenticeship: oneOf(['true', 'false'])
    .openapi({ description: 'Only apprenticeships, or none of them.', example: 'true' })
    .optional(),
  state: oneOf([...POSTING_STATES, 'all'] as unknown as readonly [string, ...string[]])
    .openapi({ description: '`live` unless given. `all` is every state.', example: 'live' })
    .optional(),
  page: pageParameter,
  pageSize: pageSizeParameter,
});

const paySchema = z.strictObject({
  text: z.string().nullable(),
  minGbp: z.number().nullable(),
  maxGbp: z.number().nullable(),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']).nullable(),
  periodBasis: z.enum(['stated', 'inferred-from-size']).nullable(),
  payBasis: z.enum(['actual', 'full-time-equivalent']).nullable(),
});

const apprenticeshipSchema = z.strictObject({
  level: z.int().nullable(),
  route: z.string().nullable(),
  standardTitle: z.string().nullable(),
  larsCode: z.int().nullable(),
  startsOn: date.nullable(),
  duration: z.string().nullable(),
  providerName: z.string().nullable(),
});

export const postingSchema = z
  .strictObject({
    id: z.string(),
    source: z.string(),
    release: z.string(),
    state: z.enum(POSTING_STATES as unknown as readonly [string, ...string[]]),
    kind: z.enum(['vacancy', 'apprenticeship', 'voluntary', 'talent-pool']),
    title: z.string(),
    employerName: z.string().nullable(),
    url: z.string().nullable(),
    summary: z.string().nullable(),
    postedOn: date.nullable(),
    closesAt: instant.nullable(),
    firstSeenAt: instant,
    lastSeenAt: instant,
    endedAt: instant.nullable(),
    places: z.array(
      z.strictObject({
        text: z.string().nullable(),
        postcode: z.string().nullable(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
      }),
    ),
    districts: z.array(z.string()),
    isNational: z.boolean(),
    pay: paySchema,
    openings: z.int().nullable(),
    apprenticeship: apprenticeshipSchema.nullable(),
    sector: z.string().nullable(),
    sectorBasis: z.string().nullable(),
    links: z.array(z.strictObject({ id: z.string(), reason: z.string() })).openapi({
      description: 'Other adverts of the same job, and why they are thought so. Counts count them once.',
    }),
  })
  .openapi('Posting');

export const postingListSchema = z
  .strictObject({
    ...listOf(postingSchema).shape,
    ...noteShape,
    caveat: z.string(),
    states: z.array(z.string()).openapi({ description: 'The states that results are in.' }),
    sources: z.array(z.strictObject({ id: z.string(), attribution: z.string() })),
    countsOnly: z
      .array(z.strictObject({ source: z.string(), count: z.int(), reason: z.string() }))
      .openapi({ description: 'Matches in sources whose licence lets us publish counts but not adverts.' }),
  })
  .openapi('PostingList');
