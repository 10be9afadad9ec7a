/** The Occupation document (src/snapshots/occupation/document.ts) for the API's description. */
import { ENTRY_ROUTES, FACT_LINK_BASES } from '../../domain/occupation-fact.ts';
import { SUBJECT_IDS } from '../../reference/school-subjects.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import { SENTENCE_KINDS } from '../../snapshots/occupation/document.ts';
import { POSTER_SIZES } from '../../views/style/poster.ts';
import { entryLevel, fromPlaceParameter, instant, oneOf, z } from './common.ts';
import { AREA_LEVELS } from './reference.ts';
import {
  claimSchema,
  figureSchema,
  schoolName,
  snapshotQuery,
  snapshotSourceSchema,
  tableSchema,
} from './snapshot.ts';

export const jobQuery = snapshotQuery;

/** A page and a sheet show adverts that are open now, which nobody was shown before. */
export const jobPageQuery = snapshotQuery.extend({
  asAt: z
    .undefined(
      'This page shows adverts that are open now. For figures as they stood then ask /api/v1/occupations/{job}/{area}?asAt= for the document.',
    )
    .optional(),
});

/** Distances on the page may be from where the reader is. */
export const jobPlaceQuery = jobPageQuery.extend({ from: fromPlaceParameter });

export const jobPosterQuery = jobPageQuery.extend({
  size: oneOf(POSTER_SIZES).optional(),
  school: schoolName,
});

const jobPaySchema = z.strictObject({
  slug: z.string(),
  name: z.string(),
  lower: z.string(),
  middle: z.string(),
  upper: z.string(),
});

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
    betterPaid: z.array(z.strictObject({ slug: z.string(), name: z.string(), middle: z.string() })).openapi({
      description:
        'Up to three jobs that usually ask for as much learning, and that the survey can tell are better paid; `middle` names a figure.',
    }),
    alike: z.array(jobPaySchema).openapi({
      description:
        'The job itself, then jobs of its family and, where few of these have a pay, jobs with the same usual way in, with the ids of the figures of their full-time pay: a quarter earn less than `lower`, half less than `middle`, a quarter more than `upper`.',
    }),
    ownBeside: jobPaySchema.nullable().openapi({
      description:
        'The job’s own pay in the area that most of the other pay in `alike` is of, so that like is set beside like. Null where that is the area of its own pay.',
    }),
    entry: z
      .strictObject({
        level: entryLevel,
        label: z.string(),
        words: z.string(),
        plainWords: z.string(),
        isRegistered: z.boolean().openapi({
          description:
            'The law keeps the job for people on a register, and a degree is the way on to it: `label` says “A degree” and not “Often a degree”.',
        }),
      })
      .openapi({
        description: 'Skill level of SOC 2020: how much learning jobs like these usually ask for.',
      }),
    wayIn: z
      .strictObject({
        steps: z.array(z.string()),
        withoutExams: z.string().nullable(),
        next: z.string(),
        afterNext: z.array(z.string()),
        other: z.strictObject({ slug: z.string(), name: z.string() }).nullable(),
      })
      .nullable()
      .openapi({
        description:
          'The way in as three short steps, one thing to do `next` (and `afterNext`, for easy reading), where to begin without exam passes (`withoutExams`), and the other job that it is about. Null except at the levels `ks3` and `easyread`.',
      }),
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
    subjects: z
      .strictObject({
        source: z.string(),
        references: z.array(z.string()),
        subjects: z.array(
          z.strictObject({ id: z.enum(SUBJECT_IDS), name: z.string(), profileCount: z.int() }),
        ),
      })
      .nullable()
      .openapi({
        description:
          'School subjects that at least half of the job profiles in `references` name as knowledge; most profiles first. Which knowledge is a school subject is our reading. Null where no profile of the job is held, or where they agree on no subject.',
      }),
    entryGrades: z
      .strictObject({
        source: z.string(),
        references: z.array(z.string()),
        asked: z.array(
          z.strictObject({
            route: z.enum(ENTRY_ROUTES),
            age: z.int().openapi({ description: '16 or 18: when people ask for it.' }),
            profiles: z.array(z.string()),
            preface: z.string().nullable(),
            requirements: z.array(z.string()),
            text: z.string(),
          }),
        ),
        short: z.string().nullable(),
        plain: z.string().nullable(),
      })
      .nullable()
      .openapi({
        description:
          'What universities, colleges and apprenticeships in England ask for, in the words of the job profiles in `references`: `preface` and `requirements` as published, `text` as pages of this level say it. `profiles` names those that say so where not all profiles of the job do. `short` is one sentence for Years 7 to 9 and posters, `plain` one for easy read. Null where no profile says it, or nothing is shown at this level.',
      }),
    near: z
      .array(
        z.strictObject({
          slug: z.string(),
          name: z.string(),
          task: z.string(),
          shared: z.array(z.string()).openapi({
            description: 'The words of the task, in small letters, that a task of this job has too.',
          }),
        }),
      )
      .openapi({
        description:
          'At most three jobs of other families whose tasks are alike, with the task that is most alike. None where what is shared is said of many jobs.',
      }),
    words: z.array(z.strictObject({ term: z.string(), meaning: z.string() })),
    sources: z.array(snapshotSourceSchema),
  })
  .openapi('OccupationDocument');
