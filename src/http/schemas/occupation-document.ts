/** The Occupation document (src/snapshots/occupation/document.ts) for the API's description. */
import { FACT_LINK_BASES } from '../../domain/occupation-fact.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import { SENTENCE_KINDS } from '../../snapshots/occupation/document.ts';
import { POSTER_SIZES } from '../../views/style/poster.ts';
import { instant, oneOf, z } from './common.ts';
import { AREA_LEVELS } from './reference.ts';
import { claimSchema, figureSchema, snapshotQuery, snapshotSourceSchema, tableSchema } from './snapshot.ts';

export const jobQuery = snapshotQuery.omit({ asAt: true });

export const jobPosterQuery = jobQuery.extend({ size: oneOf(POSTER_SIZES).optional() });

export const occupationDocumentSchema = z
  .strictObject({
    format: z.literal('wealdway-occupation-1'),
    isDemonstration: z.boolean(),
    notice: z.string().nullable(),
    title: z.string(),
    headline: z.string(),
    occupation: z.strictObject({
      soc2020: z.string(),
      slug: z.string(),
      name: z.string(),
      plural: z.string(),
      officialTitle: z.string(),
      otherNames: z.array(z.string()),
      isSeveral: z.boolean(),
      sectors: z.array(
        z.strictObject({ id: z.string(), title: z.string(), fit: z.enum(['clean', 'mixed', 'split']) }),
      ),
    }),
    area: z.strictObject({
      code: z.string(),
      name: z.string(),
      slug: z.string(),
      level: z.enum(AREA_LEVELS),
    }),
    level: z.enum(LEVELS),
    asAt: instant,
    builderVersion: z.string(),
    sentences: z.array(
      z.strictObject({
        kind: z.enum(SENTENCE_KINDS),
        text: z.string(),
        figures: z.array(z.string()),
      }),
    ),
    claims: z.array(claimSchema),
    gaps: z.array(z.string()),
    tables: z.array(tableSchema),
    figures: z.array(figureSchema),
    alike: z
      .array(
        z.strictObject({
          slug: z.string(),
          name: z.string(),
          lower: z.string(),
          middle: z.string(),
          upper: z.string(),
        }),
      )
      .openapi({
        description:
          'The job itself, then jobs of its family, with the ids of the figures of their full-time pay: a quarter earn less than `lower`, half less than `middle`, a quarter more than `upper`.',
      }),
    entry: z
      .strictObject({
        level: z.literal([1, 2, 3, 4]),
        label: z.string(),
        words: z.string(),
        plainWords: z.string(),
      })
      .openapi({ description: 'Skill level of SOC 2020: how much learning such jobs usually ask for.' }),
    texts: z
      .strictObject({
        source: z.string(),
        reference: z.string(),
        description: z.string(),
        tasks: z.array(z.string()),
        entryRoutes: z.string().nullable(),
        relatedTitles: z.array(z.string()),
        isCut: z.boolean(),
      })
      .nullable()
      .openapi({
        description:
          'What people in the job do and how they usually get in, in the words of `source`; other names of the job. Null while no release of such texts is held. `isCut`: sentences or tasks were left out for this level.',
      }),
    standards: z
      .array(
        z.strictObject({
          source: z.string(),
          reference: z.string(),
          title: z.string(),
          version: z.string(),
          level: z.int(),
          months: z.int().nullable(),
          maxFundingGbp: z.int().nullable(),
          larsCode: z.int().nullable(),
          url: z.string().nullable(),
          foundBy: z.enum(FACT_LINK_BASES),
          matched: z.string(),
        }),
      )
      .openapi({
        description:
          'Apprenticeship standards (England) that lead to the job, by level and usual length. `foundBy` and `matched` say which words put each here.',
      }),
    near: z.array(z.strictObject({ slug: z.string(), name: z.string(), task: z.string() })).openapi({
      description:
        'At most three jobs of other families whose tasks are alike, with the task that is most alike.',
    }),
    words: z.array(z.strictObject({ term: z.string(), meaning: z.string() })),
    sources: z.array(snapshotSourceSchema),
  })
  .openapi('OccupationDocument');
