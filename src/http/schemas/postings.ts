/** One posting, and a list of them. */
import { LEFT_OUT_KINDS, SAFETY_KINDS } from '../../domain/advert-safety.ts';
import {
  CONTRACTS,
  PAY_BASES,
  PAY_ORIGINS,
  PAY_PERIODS,
  PERIOD_BASES,
  POSTING_KINDS,
  POSTING_STATES,
  SCHOOL_LEAVER_REASONS,
  WORKING_PATTERNS,
  WORKPLACES,
} from '../../domain/posting.ts';
import { date, instant, listOf, longPagingSchema, noteShape, z } from './common.ts';

const paySchema = z.strictObject({
  text: z.string().nullable(),
  minGbp: z.number().nullable(),
  maxGbp: z.number().nullable(),
  period: z.enum(PAY_PERIODS).nullable(),
  periodBasis: z.enum(PERIOD_BASES).nullable(),
  payBasis: z.enum(PAY_BASES).nullable(),
});

const apprenticeshipSchema = z.strictObject({
  level: z.int().nullable(),
  isFoundation: z.boolean().nullable().openapi({
    description: 'A foundation apprenticeship, shorter and at level 2; null where the source does not say.',
  }),
  route: z.string().nullable(),
  standardTitle: z.string().nullable(),
  larsCode: z.int().nullable(),
  startsOn: date.nullable(),
  duration: z.string().nullable(),
  providerName: z.string().nullable(),
});

const confidence = z
  .number()
  .nullable()
  .openapi({ description: 'How often answers like this one are right, 0 to 1; null when there is none.' });

const codingSchema = z
  .strictObject({
    version: z.string().openapi({ description: 'The coder that answered.' }),
    placeBasis: z.string().nullable(),
    placeConfidence: confidence,
    sectorConfidence: confidence,
    occupation: z
      .strictObject({ soc2020: z.string(), level: z.int(), title: z.string(), confidence })
      .nullable()
      .openapi({ description: 'As many digits of SOC 2020 as the advert can bear; null when not coded.' }),
    payPerYear: z
      .strictObject({
        minGbp: z.int().nullable(),
        maxGbp: z.int().nullable(),
        origin: z.enum(PAY_ORIGINS),
        isOnTarget: z.boolean(),
      })
      .nullable()
      .openapi({ description: 'Pounds for a full-time year. `predicted` is an estimate of the source.' }),
    terms: z.strictObject({
      workingPattern: z.enum(WORKING_PATTERNS).nullable(),
      hoursPerWeek: z.number().nullable(),
      contract: z.enum(CONTRACTS).nullable(),
      workplace: z.enum(WORKPLACES).nullable(),
      apprenticeshipLevel: z.int().nullable(),
      minimumAge: z.int().nullable(),
      needsExperience: z.boolean().nullable(),
      isForSchoolLeavers: z.boolean().nullable().openapi({
        description:
          'Whether somebody of 16 to 18 who has never worked can apply; null when the advert does not say, or says something that they should read first (`safety`).',
      }),
      schoolLeaverReason: z.enum(SCHOOL_LEAVER_REASONS).nullable(),
    }),
    corrections: z
      .array(
        z.strictObject({ field: z.string(), value: z.string().nullable(), reason: z.string(), date: date }),
      )
      .openapi({ description: 'What the operator of this service set in place of the coder, and why.' }),
  })
  .openapi('PostingCoding', { description: 'What was read from the advert. Null where it does not say.' });

const safetySchema = z
  .strictObject({
    isLeftOut: z
      .boolean()
      .openapi({ description: 'Whether pages, feeds and embeds leave it out for pupils.' }),
    marks: z.array(
      z.strictObject({
        kind: z.enum(SAFETY_KINDS),
        effect: z.enum(['left-out', 'note']),
        note: z.string().openapi({ description: 'What people are told.' }),
        words: z.string().openapi({ description: 'The words of the advert that it rests on.' }),
      }),
    ),
  })
  .openapi('PostingSafety', {
    description: 'What was found in the advert that pupils must be kept from, or be told.',
  });

export const postingSchema = z
  .strictObject({
    id: z.string(),
    source: z.string(),
    release: z.string(),
    state: z.enum(POSTING_STATES),
    kind: z.enum(POSTING_KINDS),
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
    sector: z
      .string()
      .nullable()
      .openapi({ description: 'The sector it was coded to; null when nothing names one.' }),
    sectors: z.array(z.string()).openapi({
      description:
        'Every sector it is found and counted under: the one it was coded to, then those of its occupation where that belongs to several, as an electrician to engineering and to construction (`soc2020UnitGroups` of `/api/v1/sectors`). So counts of sectors do not add up to that of all sectors, which counts each advert once.',
      example: ['engineering-and-manufacturing', 'construction'],
    }),
    sectorBasis: z.string().nullable(),
    coding: codingSchema,
    safety: safetySchema,
    links: z.array(z.strictObject({ id: z.string(), reason: z.string() })).openapi({
      description: 'Other adverts of the same job, and why they are thought so. Counts count them once.',
    }),
  })
  .openapi('Posting');

/** Long lists are counted so far only. */
const postingPagingSchema = longPagingSchema('PostingPaging', 'Adverts that match, counted up to 1,000.');

export const postingListSchema = z
  .strictObject({
    ...listOf(postingSchema).shape,
    paging: postingPagingSchema,
    ...noteShape,
    caveat: z.string(),
    near: z
      .strictObject({ outcode: z.string(), withinKm: z.int(), precision: z.string() })
      .nullable()
      .openapi({ description: 'How `near` was read, and how exact distances are.' }),
    leftOut: z
      .strictObject({
        count: z.int().openapi({ description: 'Counted up to 1,000.' }),
        kinds: z.array(z.enum(LEFT_OUT_KINDS)),
        note: z.string(),
      })
      .nullable()
      .openapi({
        description:
          'With `leftOut=false`: how many adverts match that pupils are not shown, and why. Null when there are none.',
      }),
    facets: z
      .strictObject({
        sectors: z.array(z.strictObject({ id: z.string(), count: z.int() })),
        sources: z.array(z.strictObject({ id: z.string(), count: z.int() })),
        isCapped: z.boolean().openapi({ description: 'Only the newest 1,000 matches were counted.' }),
        starts: z
          .strictObject({
            day: date,
            before: z.int(),
            from: z.int(),
            unsaid: z.int(),
            isCapped: z.boolean().openapi({ description: 'Only the first 1,000 matches were counted.' }),
          })
          .openapi({
            description:
              'Of the apprenticeships that match: how many start before, and on or after, the next day on which Year 11 may leave school in England and Wales; and how many do not say.',
          }),
      })
      .nullable()
      .openapi({
        description:
          'With `facets=true`: how many adverts each sector has with the other filters as they are, and how many each list has. Adverts of two sectors count in both.',
      }),
    states: z.array(z.string()).openapi({ description: 'The states that results are in.' }),
    sources: z.array(z.strictObject({ id: z.string(), attribution: z.string() })),
    countsOnly: z
      .array(
        z.strictObject({
          source: z.string(),
          count: z.int().openapi({ description: 'Counted up to 1,000.' }),
          isCapped: z.boolean().openapi({ description: 'There are, or may be, more than `count`.' }),
          reason: z.string(),
        }),
      )
      .openapi({ description: 'Matches in sources whose licence lets us publish counts but not adverts.' }),
  })
  .openapi('PostingList');
