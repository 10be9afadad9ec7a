/** The API's own description, made from the schemas that read and type its requests and answers. */
import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { measures } from '../measures/registry.ts';
import { DECK_TYPE } from '../views/files/lesson-deck.ts';
import { PROBLEMS } from './answers/problem-catalogue.ts';
import { answerHeaders, problemAnswer, retryAnswer } from './schemas/answers.ts';
import { changeListSchema, changeQuery } from './schemas/changes.ts';
import { z } from './schemas/common.ts';
import { compareQuery, comparisonSchema } from './schemas/compare.ts';
import { snapshotFileQuery } from './schemas/embeds.ts';
import { compareJobsQuery, jobComparisonSchema } from './schemas/job-comparison.ts';
import { jobTableApiQuery, jobTableSchema } from './schemas/job-table.ts';
import { jobQuery, occupationDocumentSchema } from './schemas/occupation-document.ts';
import { occupationAnswerSchema, occupationListSchema, occupationQuery } from './schemas/occupations.ts';
import { postingQuery } from './schemas/posting-query.ts';
import { postingListSchema } from './schemas/postings.ts';
import { QUIZ_ENDPOINTS } from './schemas/quiz.ts';
import { observationListSchema, observationQuery } from './schemas/records.ts';
import {
  areaAnswerSchema,
  areaListSchema,
  areaQuery,
  measureAnswerSchema,
  measureListSchema,
  noQuery,
  sectorListSchema,
} from './schemas/reference.ts';
import { snapshotSchema } from './schemas/snapshot.ts';
import {
  issueListSchema,
  pageQuery,
  sourceAnswerSchema,
  sourceListSchema,
  statusSchema,
} from './schemas/sources.ts';
import { verificationSchema } from './schemas/verify.ts';

interface Endpoint {
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
  readonly description?: string;
  readonly formats?: readonly string[];
}

const CSV_ENCODING =
  'CSV files are UTF-8 and begin with a byte order mark (EF BB BF), so that Excel on Windows reads them: programs skip it (`utf-8-sig` in Python).';

/** The parts of addresses. */
const PATH_PARTS: Readonly<Record<string, z.ZodType>> = {
  area: z.string().openapi({
    description: 'Code, slug or exact name of an area, or the official name of its council.',
    example: 'medway',
  }),
  sector: z
    .string()
    .openapi({ description: 'Id of a sector; `all` is everything together.', example: 'construction' }),
  occupation: z
    .string()
    .openapi({ description: 'SOC 2020 unit group, or slug of an occupation.', example: 'electrician' }),
  code: z.string().openapi({ description: 'Twelve letters and digits.', example: '09W4-K7QM-2XFA' }),
  id: z.string().openapi({ description: 'Id of a measure.', example: 'population' }),
  publisher: z.string().openapi({ description: 'First part of the id of a source.', example: 'nomis' }),
  dataset: z.string().openapi({ description: 'Second part of the id of a source.', example: 'population' }),
};

const ENDPOINTS: readonly Endpoint[] = [
  {
    id: 'listAreas',
    path: '/api/v1/areas',
    summary: 'Areas by name, postcode or level',
    query: areaQuery,
    answer: areaListSchema,
  },
  {
    id: 'getArea',
    path: '/api/v1/areas/{area}',
    summary: 'One area by code or slug',
    query: noQuery,
    answer: areaAnswerSchema,
  },
  {
    id: 'listSectors',
    path: '/api/v1/sectors',
    summary: 'School sectors with their occupations and industries',
    query: noQuery,
    answer: sectorListSchema,
  },
  {
    id: 'listOccupations',
    path: '/api/v1/occupations',
    summary: 'Occupations by what people call them, or all of them',
    query: occupationQuery,
    answer: occupationListSchema,
  },
  {
    id: 'getOccupation',
    path: '/api/v1/occupations/{occupation}',
    summary: 'One occupation by code or slug',
    query: noQuery,
    answer: occupationAnswerSchema,
  },
  {
    id: 'listMeasures',
    path: '/api/v1/measures',
    summary: 'Every measure',
    query: noQuery,
    answer: measureListSchema,
  },
  {
    id: 'getMeasure',
    path: '/api/v1/measures/{id}',
    summary: 'One measure',
    query: noQuery,
    answer: measureAnswerSchema,
  },
  {
    id: 'getSnapshot',
    path: '/api/v1/snapshots/{area}/{sector}',
    summary:
      'A snapshot. End the sector with .csv, .txt, .svg or .png for other formats, or with .pptx for slides. The sector `all` is everything together.',
    description: CSV_ENCODING,
    query: snapshotFileQuery,
    answer: snapshotSchema,
    formats: ['text/csv', 'text/plain', 'image/svg+xml', 'image/png', DECK_TYPE],
  },
  {
    id: 'verifyCode',
    path: '/api/v1/verify/{code}',
    summary: 'Whether figures that bear a code are ours, and what we say now.',
    query: noQuery,
    answer: verificationSchema,
  },
  {
    id: 'getOccupationInArea',
    path: '/api/v1/occupations/{occupation}/{area}',
    summary:
      'A job in a place. End the area with .csv, .txt, .svg or .png for other formats, or with .pptx for slides.',
    description: CSV_ENCODING,
    query: jobQuery,
    answer: occupationDocumentSchema,
    formats: ['text/csv', 'text/plain', 'image/svg+xml', 'image/png', DECK_TYPE],
  },
  {
    id: 'getJobTable',
    path: '/api/v1/job-tables/{area}',
    summary:
      'Jobs of a place in one table, in pages. End the area with .csv for all rows as CSV, without page and pageSize.',
    description: CSV_ENCODING,
    query: jobTableApiQuery,
    answer: jobTableSchema,
    formats: ['text/csv'],
  },
  {
    id: 'compareJobs',
    path: '/api/v1/job-comparisons',
    summary: 'Up to four jobs in a place, or one job in up to six places',
    query: compareJobsQuery,
    answer: jobComparisonSchema,
  },
  ...QUIZ_ENDPOINTS.map((each) => ({ ...each, description: CSV_ENCODING })),
  {
    id: 'listObservations',
    path: '/api/v1/observations',
    summary: 'Published figures. Give a measure, an area or both.',
    query: observationQuery,
    answer: observationListSchema,
  },
  {
    id: 'listPostings',
    path: '/api/v1/postings',
    summary: 'Adverts with their state and dates. /api/v1/postings.csv for CSV, up to 500 rows a page',
    description: CSV_ENCODING,
    query: postingQuery,
    answer: postingListSchema,
  },
  {
    id: 'listSources',
    path: '/api/v1/sources',
    summary: 'Every source and how it stands',
    query: noQuery,
    answer: sourceListSchema,
  },
  {
    id: 'getSource',
    path: '/api/v1/sources/{publisher}/{dataset}',
    summary: 'One source',
    query: noQuery,
    answer: sourceAnswerSchema,
  },
  {
    id: 'listIssues',
    path: '/api/v1/sources/{publisher}/{dataset}/issues',
    summary: 'What the last run of a source met',
    query: pageQuery,
    answer: issueListSchema,
  },
  {
    id: 'compareAreas',
    path: '/api/v1/compare',
    summary: 'Two to six areas side by side, by sector or by measure. /api/v1/compare.csv for CSV',
    description: CSV_ENCODING,
    query: compareQuery,
    answer: comparisonSchema,
  },
  {
    id: 'listChanges',
    path: '/api/v1/changes',
    summary:
      'What is new, revised, corrected, late, stopped or re-bounded. Also /feeds/changes.atom and .json',
    query: changeQuery,
    answer: changeListSchema,
  },
  {
    id: 'getStatus',
    path: '/api/v1/status',
    summary: 'The edition and every source',
    query: noQuery,
    answer: statusSchema,
  },
];

export function describeApi(): ReturnType<OpenApiGeneratorV31['generateDocument']> {
  const problems = Object.entries(PROBLEMS)
    .map(([code, { status, title }]) => `\`/problems/${code}\` (${status}) ${title}`)
    .join('; ');
  const registry = new OpenAPIRegistry();
  const dimensions = dimensionParameters();
  for (const { id, path, summary, description, query, answer, formats = [] } of ENDPOINTS) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    const params = z.object(Object.fromEntries(names.map((name) => [name, PATH_PARTS[name] ?? z.string()])));
    registry.registerPath({
      method: 'get',
      path,
      operationId: id,
      summary,
      ...(description === undefined ? {} : { description }),
      ...(id === 'listObservations' || id === 'compareAreas' ? { parameters: dimensions } : {}),
      request: { query, params },
      responses: {
        200: {
          description: 'Answered.',
          headers: answerHeaders,
          content: {
            'application/json': { schema: answer },
            ...Object.fromEntries(formats.map((format) => [format, { schema: z.string() }])),
          },
        },
        304: { description: 'Not changed since the ETag given in If-None-Match.' },
        400: problemAnswer('A parameter is unknown, given twice, or has a value that cannot be used.'),
        ...(names.length > 0 || /area|sector|occupation/.test(Object.keys(query.shape).join(' '))
          ? { 404: problemAnswer('A name is not known: the answer has the nearest ones.') }
          : {}),
        421: problemAnswer('The request was made under another name than the public address of the service.'),
        429: retryAnswer('Too many requests of one client within a minute.'),
        503: retryAnswer('No edition yet, or too much is asked just now.'),
        default: problemAnswer('Any other problem.'),
      },
    });
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Wealdway',
      version: '1',
      description: [
        'Labour market information for schools. Read only, no key, open to other sites.',
        'Figures and adverts are their publishers’: `/api/v1/sources` has the licence of each.',
        `Problems: ${problems}`,
      ].join('\n\n'),
      license: { name: 'MIT (the code)', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
  });
}

/** Dimensions of measures, which `/api/v1/observations` takes by name. */
function dimensionParameters() {
  const names = [...new Set(measures.flatMap((measure) => measure.dimensions))].sort();
  return names.map((name) => ({
    name,
    in: 'query' as const,
    required: false,
    description: `Only figures with this ${name}. A wrong one gets the list of those that there are.`,
    schema: { type: 'string' as const },
    ...(DIMENSION_EXAMPLES[name] === undefined ? {} : { example: DIMENSION_EXAMPLES[name] }),
  }));
}

const DIMENSION_EXAMPLES: Readonly<Record<string, string>> = { age: '16-24', industry: 'sic2007:F' };
