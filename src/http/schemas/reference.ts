/** Areas, sectors, measures. */
import { date, listOf, noteShape, noticedAnswer, oneOf, typed, z } from './common.ts';

export const AREA_LEVELS = [
  'country',
  'region',
  'county',
  'district',
  'lsip',
  'combined-authority',
  'itl2',
  'partnership',
] as const;

export const areaRef = z.strictObject({
  code: z.string(),
  name: z.string(),
  slug: z.string(),
  level: z.enum(AREA_LEVELS),
});

export const areaSchema = z
  .strictObject({
    code: z.string().openapi({ example: 'E06000035' }),
    name: z.string(),
    slug: z.string(),
    level: z.enum(AREA_LEVELS),
    parents: z.array(areaRef),
    districts: z
      .array(z.string())
      .openapi({ description: 'Codes of the current districts it is made of, itself when it is one.' }),
    startYear: z.int().nullable(),
    endYear: z.int().nullable(),
    otherNames: z.array(z.string()),
    formerCodes: z.array(z.string()),
    successors: z.array(z.string()),
  })
  .openapi('Area');

export const areaAnswerSchema = noticedAnswer(areaSchema).openapi('AreaAnswer');

export const areaListSchema = z
  .strictObject({
    ...listOf(areaSchema).shape,
    ...noteShape,
    postcode: z
      .strictObject({ postcode: z.string(), isCertain: z.boolean() })
      .nullable()
      .openapi({ description: 'How a postcode was read. Not certain when its outcode crosses a border.' }),
  })
  .openapi('AreaList');

export const areaQuery = z.strictObject({
  q: typed('Give a few letters of a name.', 100)
    .openapi({
      description:
        'Part of a name, a former name, a council, a town (with its county where others share the name), or a postcode.',
      example: 'medway',
    })
    .optional(),
  postcode: z
    .string()
    .trim()
    .min(1, 'Give a postcode such as ME14 1XQ, or its first part.')
    .max(100, 'Give a postcode such as ME14 1XQ, or its first part.')
    .openapi({ description: 'A postcode or its first part.', example: 'ME14 1XQ' })
    .optional(),
  level: oneOf(AREA_LEVELS)
    .openapi({ description: 'Only areas of this kind.', example: 'county' })
    .optional(),
});

const fitSchema = z.enum(['clean', 'mixed', 'split']);
const groupSchema = z.strictObject({
  code: z.string(),
  title: z.string().nullable(),
  fit: fitSchema,
  note: z.string().nullable(),
});

export const sectorSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    otherTitles: z.array(z.string()),
    isRoute: z.boolean(),
    soc2020MinorGroups: z.array(groupSchema),
    soc2020UnitGroups: z.array(groupSchema).openapi({
      description:
        'Unit groups that belong to it although their minor group is in another sector: our judgement. Adverts coded to them are found and counted under it too; figures by minor group are not counted twice.',
    }),
    sic2007Divisions: z.array(groupSchema),
  })
  .openapi('Sector');

export const sectorListSchema = listOf(sectorSchema).openapi('SectorList');

export const measureSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    definition: z.string(),
    unit: z.string(),
    decimals: z.int(),
    whoIsCounted: z.string(),
    whoIsMissing: z.string().nullable(),
    direction: z.enum(['neither', 'more-is-better', 'less-is-better']),
    isAdditive: z.boolean(),
    hasIntervals: z.boolean(),
    isSurvey: z.boolean(),
    isModelled: z.boolean(),
    isProjection: z.boolean(),
    isEstimate: z.boolean(),
    isInDevelopment: z.boolean(),
    coverage: z.string(),
    onlyFor: z
      .string()
      .nullable()
      .openapi({ description: 'The kinds of area that have figures, where most kinds have none.' }),
    sourceId: z.string(),
    dimensions: z.array(z.string()),
    isComparableAcrossAreas: z.boolean(),
    breaks: z.array(z.strictObject({ on: date, why: z.string() })),
    concept: z.string().nullable(),
    showings: z.array(
      z.strictObject({
        topic: z.string(),
        label: z.string(),
        dimensions: z.record(z.string(), z.string()).optional(),
        reach: z
          .enum([
            'place',
            'industries',
            'occupations',
            'projected-industries',
            'main-industry',
            'subjects',
            'sector',
          ])
          .optional(),
        sumOf: z
          .strictObject({ dimension: z.string(), codes: z.array(z.string()), inWords: z.string() })
          .optional(),
        nations: z.array(z.string()).optional(),
        isClaimed: z.boolean().optional(),
        order: z.number().optional(),
        sentence: z.string().optional(),
        plainSentence: z.string().optional(),
        subject: z.string(),
      }),
    ),
  })
  .openapi('Measure');

export const measureAnswerSchema = noticedAnswer(measureSchema).openapi('MeasureAnswer');

export const measureListSchema = listOf(measureSchema).openapi('MeasureList');

export const noQuery = z.strictObject({});
