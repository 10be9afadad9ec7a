/** Observations. */
import { isCalendarDate } from '../../domain/period.ts';
import {
  asAtParameter,
  instant,
  listOf,
  longPagingSchema,
  noteShape,
  pageParameter,
  pageSizeParameter,
  periodSchema,
  typed,
  z,
} from './common.ts';
import { observationStatusSchema } from './snapshot.ts';

export const areaName = typed('Give the code, slug or name of an area.', 100).openapi({
  description: 'Code, slug or exact name of an area.',
  example: 'medway',
});
export const sectorId = typed('Give the id of a sector.', 100).openapi({
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
  after: z
    .string()
    .max(1_000)
    .openapi({
      description:
        'The figures after those of the answer whose `paging.next` this is. Reaches any figure at the same cost, where `page` reaches the first 1,000 of lists whose `isTotalCapped` is true.',
      example: '4/population/E06000035/2024-06-30..2024-06-30/age=16-24',
    })
    .optional(),
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
    status: observationStatusSchema,
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
    paging: longPagingSchema(
      'ObservationPaging',
      'Figures that match. Counted up to 1,000 where a code is asked for (a dimension or a sector), and where several releases share the latest figures.',
    ),
    ...noteShape,
    asAt: instant.nullable().openapi({ description: 'The instant asked for; null for now.' }),
    breaks: z.array(z.string()).openapi({
      description:
        'Where the series of the area are cut, because its boundary or code changed. Join nothing across.',
    }),
  })
  .openapi('ObservationList');
