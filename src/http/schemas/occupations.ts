/** Occupations: facts of each, and what a text was read as. */
import {
  entryLevel,
  entryParameter,
  listOf,
  noteShape,
  noticedAnswer,
  pageParameter,
  pageSizeParameter,
  typed,
  wholeNumber,
  z,
} from './common.ts';
import { areaRef } from './reference.ts';

const MOST_FOUND = 50;

export const occupationSchema = z
  .strictObject({
    soc2020: z.string().openapi({ example: '5241', description: 'SOC 2020 unit group.' }),
    slug: z.string().openapi({ example: 'electrician' }),
    name: z.string().openapi({ description: 'Plain, singular, and ours.', example: 'Electrician' }),
    plural: z.string(),
    officialTitle: z.string(),
    otherNames: z
      .array(z.string())
      .openapi({ description: 'What people call its jobs, the most telling first.' }),
    isSeveral: z
      .boolean()
      .openapi({ description: 'True where the group holds jobs too unlike to be called by one of them.' }),
    broaderGroups: z
      .array(z.strictObject({ code: z.string(), title: z.string() }))
      .openapi({ description: 'SOC 2020 groups that it lies in, of 3, 2 and 1 digits.' }),
    sectors: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          fit: z.enum(['clean', 'mixed', 'split']),
          basis: z.enum(['minor-group', 'unit-group']),
        }),
      )
      .openapi({ description: 'The sector that counts it first, then those that it also belongs to.' }),
    entry: z
      .strictObject({ level: entryLevel, label: z.string() })
      .openapi({ description: 'How much learning it usually asks for: the skill level of SOC 2020.' }),
    links: z.strictObject({ self: z.string(), page: z.string(), adverts: z.string() }),
  })
  .openapi('Occupation');

export const occupationAnswerSchema = noticedAnswer(occupationSchema).openapi('OccupationAnswer');

const foundOccupationSchema = z
  .strictObject({
    ...occupationSchema.shape,
    match: z
      .strictObject({
        why: z.enum(['name', 'other-name', 'part', 'spelling', 'coder', 'sector']),
        name: z.string().nullable(),
      })
      .nullable()
      .openapi({ description: 'Why it was found, and by which name; null when nothing was asked for.' }),
  })
  .openapi('FoundOccupation');

export const occupationListSchema = z
  .strictObject({
    ...listOf(foundOccupationSchema).shape,
    ...noteShape,
    reading: z
      .strictObject({
        job: z.string(),
        means: z.enum(['one', 'several', 'sector', 'near', 'nothing']).openapi({
          description:
            'one: a name of the first result. several: one word for several occupations, of which the reader chooses. sector: the name of a sector. near: no name that we know. nothing: a place alone.',
        }),
        sector: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
        place: z
          .strictObject({
            text: z.string(),
            by: z.enum(['name', 'postcode', 'within', 'several', 'spelling']),
            areas: z.array(areaRef),
          })
          .nullable()
          .openapi({ description: 'The place that was named beside the job, and the areas it may mean.' }),
      })
      .nullable()
      .openapi({ description: 'What the text was read as; null when nothing was asked for.' }),
  })
  .openapi('OccupationList');

export const occupationQuery = z.strictObject({
  q: typed('Give the name of a job, such as electrician.', 100)
    .openapi({
      description: 'A job as people call it, misspelt or not, with or without a place.',
      example: 'electrician in chatham',
    })
    .optional(),
  limit: wholeNumber('the limit', MOST_FOUND).optional().openapi({
    type: 'integer',
    minimum: 1,
    maximum: MOST_FOUND,
    default: 10,
    description: 'With q: the most occupations to answer.',
    example: 10,
  }),
  sector: typed('Give the id of a sector.', 100)
    .openapi({
      description:
        'Without q: only occupations that belong to the sector, the second ones too; `all`, the default, for every one.',
      example: 'construction',
    })
    .optional(),
  entry: entryParameter,
  page: pageParameter,
  pageSize: pageSizeParameter,
});
