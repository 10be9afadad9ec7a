/** Sources, their issues, and the status of the service. */
import { date, instant, listOf, noticedAnswer, pageParameter, pageSizeParameter, z } from './common.ts';
import { releaseRef } from './records.ts';

const sourceStateSchema = z.enum(['current', 'late', 'waiting', 'off', 'retired']).openapi('SourceState');

export const sourceSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    publisher: z.strictObject({ name: z.string(), url: z.string() }),
    landingPage: z.string(),
    licence: z.strictObject({
      name: z.string(),
      url: z.string(),
      attribution: z.string(),
      allows: z.enum(['nothing', 'aggregates', 'records']),
    }),
    kind: z.enum(['observations', 'postings', 'reference', 'schools']),
    cadence: z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'ten-yearly', 'irregular']),
    coverage: z.string(),
    measures: z.array(z.string()),
    adverts: z
      .strictObject({
        covers: z.array(z.string()).openapi({
          description:
            'Codes of the areas that the list is for as a whole. Of no other area is a count of its adverts given.',
        }),
        isForAllSectors: z.boolean(),
      })
      .nullable()
      .openapi({ description: 'For lists of adverts; null for other sources.' }),
    board: z
      .strictObject({
        list: z.enum(['complete', 'newest']),
        permission: z
          .string()
          .openapi({ description: 'Who allowed its use, when, and where that is written.' }),
        publishes: z.enum(['adverts', 'counts', 'nothing']),
        heldBack: z.string().nullable().openapi({
          description: 'Why its last sweep is held back for a look; null while it is not.',
        }),
      })
      .nullable()
      .openapi({ description: 'For local boards of the operator’s file; null for other sources.' }),
    state: sourceStateSchema,
    explanation: z.string().openapi({ description: 'The state in one or two sentences, with what to do.' }),
    release: z
      .strictObject({
        ...releaseRef.shape,
        accepted: z.int(),
        rejected: z.int(),
        isPartial: z.boolean(),
        newestPeriodEnd: date.nullable(),
      })
      .nullable(),
    withdrawal: z
      .strictObject({ release: z.string(), withdrawnAt: instant, reason: z.string() })
      .nullable()
      .openapi({
        description:
          'A release that an operator took back, until a newer one is published; null if there is none.',
      }),
    lastCheckedAt: instant.nullable(),
    nextDueOn: date.nullable().openapi({
      description: 'When newer figures are due; null while none are held or no timetable is known.',
    }),
    lastRun: z
      .strictObject({
        state: z.enum(['running', 'unchanged', 'published', 'quarantined', 'failed']),
        startedAt: instant,
        finishedAt: instant.nullable(),
        issues: z.int(),
        errorCode: z.string().nullable(),
        errorDetail: z.string().nullable(),
      })
      .nullable(),
  })
  .openapi('Source');

export const sourceAnswerSchema = noticedAnswer(sourceSchema).openapi('SourceAnswer');

export const sourceListSchema = listOf(sourceSchema).openapi('SourceList');

export const issueListSchema = listOf(
  z
    .strictObject({
      run: z.string(),
      code: z.string(),
      severity: z.enum(['info', 'warning', 'error']),
      explanation: z.string(),
      locator: z.string(),
      detail: z.string(),
    })
    .openapi('Issue'),
).openapi('IssueList');

export const pageQuery = z.strictObject({ page: pageParameter, pageSize: pageSizeParameter });

export const statusSchema = z
  .strictObject({
    isDemonstration: z.boolean(),
    notice: z.string().nullable(),
    now: instant,
    edition: z
      .strictObject({
        name: z.string(),
        asAt: instant,
        publishedAt: instant.nullable(),
        builderVersion: z.string(),
        snapshots: z.int(),
      })
      .nullable(),
    sources: z.array(sourceSchema),
    boardMistakes: z
      .array(
        z
          .strictObject({ line: z.int(), column: z.string().nullable(), detail: z.string() })
          .openapi('BoardMistake'),
      )
      .openapi({ description: 'Lines of the operator’s file of boards that are left out, and why.' }),
    givenUpJobs: z
      .array(
        z.strictObject({ job: z.string(), givenUpAt: instant, detail: z.string() }).openapi('GivenUpJob'),
      )
      .openapi({
        description: 'Jobs whose last attempt failed, and why, until the same job is next done.',
      }),
  })
  .openapi('Status');
