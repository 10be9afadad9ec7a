/** Tables of jobs. */

import { JOB_ORDERS } from '../../snapshots/occupation/job-table.ts';
import { POSTER_SIZES } from '../../views/style/poster.ts';
import {
  entryLevel,
  entryParameter,
  instant,
  oneOf,
  pageParameter,
  pageSizeParameter,
  pagingSchema,
  typed,
  wholeNumber,
  z,
} from './common.ts';
import { figureSchema, schoolName, snapshotSourceSchema } from './snapshot.ts';

const MOST_PAY = 999_999;

export const jobTableQuery = z.strictObject({
  sector: typed('Give the id of a sector.', 100)
    .openapi({ description: 'Only jobs that belong to the sector; `all`, the default, for every one.' })
    .optional(),
  entry: entryParameter,
  pay: wholeNumber('the pay', MOST_PAY)
    .openapi({
      type: 'integer',
      description: 'Pounds for a full-time year that the middle must reach.',
      example: 35_000,
    })
    .optional(),
  sort: oneOf(JOB_ORDERS)
    .openapi({ description: 'Most first; `people` is the default.', example: 'pay' })
    .optional(),
});

/** Of the API alone: CSV has all rows. */
export const jobTableApiQuery = jobTableQuery.extend({ page: pageParameter, pageSize: pageSizeParameter });

/** One side of paper for a sector, or for all of them. */
export const jobsPosterQuery = z.strictObject({
  sector: jobTableQuery.shape.sector,
  size: oneOf(POSTER_SIZES).optional(),
  school: schoolName,
});

/** Which subjects there are posters of; the school's name goes on to them. */
export const subjectPostersQuery = z.strictObject({ school: schoolName });

export const subjectPosterQuery = jobsPosterQuery.omit({ sector: true });

/** The page shows the first rows, unless all are asked for. */
export const jobTablePageQuery = jobTableQuery.extend({ all: oneOf(['true', 'false']).optional() });

export const jobTableSchema = z
  .strictObject({
    isDemonstration: z.boolean(),
    notice: z.string().nullable(),
    asAt: instant,
    area: z.strictObject({ code: z.string(), name: z.string(), slug: z.string() }),
    wish: z.strictObject({
      sector: z.string().nullable(),
      mostEntry: entryLevel.nullable(),
      minPay: z.int().nullable(),
      order: z.enum(JOB_ORDERS),
    }),
    payPlace: z.string().nullable().openapi({
      description:
        'The place that the pay of most jobs is from. Each job has the pay of the nearest place that shows its middle and quarters, else its middle: `pay.areaName` names it.',
    }),
    paging: pagingSchema,
    rows: z.array(
      z.strictObject({
        soc2020: z.string(),
        slug: z.string(),
        name: z.string(),
        isSeveral: z.boolean(),
        entry: z.strictObject({ level: entryLevel, label: z.string() }),
        people: z.union([figureSchema, z.null()]),
        share: z.union([figureSchema, z.null()]),
        adverts: z.union([figureSchema, z.null()]),
        pay: z.union([figureSchema, z.null()]),
      }),
    ),
    periods: z.strictObject({
      people: z.string().nullable(),
      adverts: z.string().nullable(),
      pay: z.string().nullable(),
    }),
    sources: z.array(snapshotSourceSchema),
  })
  .openapi('JobTable');
