/** Changes. */
import { CHANGE_KINDS } from '../../domain/change.ts';
import { instant, listOf, noteShape, oneOf, pageParameter, pageSizeParameter, typed, z } from './common.ts';
import { areaName } from './records.ts';
import { observationStatusSchema } from './snapshot.ts';

const kindName = oneOf(CHANGE_KINDS);

const choice = {
  area: areaName.optional(),
  source: typed('Give the id of a source.', 100)
    .openapi({ description: 'Id of a source.', example: 'nomis/claimant-count' })
    .optional(),
  measure: typed('Give the id of a measure.', 100)
    .openapi({ description: 'Id of a measure.', example: 'claimant-count' })
    .optional(),
  kind: kindName.openapi({ description: 'Only changes of this kind.', example: 'revised' }).optional(),
};

export const changeQuery = z.strictObject({ ...choice, page: pageParameter, pageSize: pageSizeParameter });

/** Feeds hold the newest, so they have no pages. */
export const changeFeedQuery = z.strictObject(choice);

const sideSchema = z
  .strictObject({ value: z.number().nullable(), status: observationStatusSchema })
  .nullable();

export const changeSchema = z
  .strictObject({
    id: z.string().openapi({ description: 'Stays the same for ever.' }),
    kind: kindName,
    text: z.string().openapi({ description: 'The change in one plain sentence.' }),
    noticedAt: instant,
    source: z.string(),
    release: z.string(),
    measure: z.string().nullable(),
    area: z
      .strictObject({ code: z.string(), name: z.string().nullable() })
      .nullable()
      .openapi({ description: 'Null for all areas together.' }),
    areaCount: z.int(),
    figureCount: z.int(),
    period: z.string().nullable(),
    dimensions: z.record(z.string(), z.string()).nullable(),
    before: sideSchema.openapi({ description: 'The newest of the changed figures, as it was.' }),
    after: sideSchema.openapi({ description: 'The same figure, as it is.' }),
    formerCodes: z.array(z.string()).nullable(),
  })
  .openapi('Change');

export const changeListSchema = z
  .strictObject({ ...listOf(changeSchema).shape, ...noteShape })
  .openapi('ChangeList');
