/** The API's own description, made from the schemas that read and type its requests and answers. */
import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { PROBLEMS } from './problem-catalogue.ts';
import { problemSchema, z } from './schemas/common.ts';
import {
  observationListSchema,
  observationQuery,
  postingListSchema,
  postingQuery,
} from './schemas/records.ts';
import {
  areaListSchema,
  areaQuery,
  areaSchema,
  measureListSchema,
  measureSchema,
  noQuery,
  sectorListSchema,
} from './schemas/reference.ts';
import { snapshotQuery, snapshotSchema } from './schemas/snapshot.ts';
import {
  issueListSchema,
  pageQuery,
  sourceListSchema,
  sourceSchema,
  statusSchema,
} from './schemas/sources.ts';

interface Endpoint {
  readonly path: string;
  readonly summary: string;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
  readonly formats?: readonly string[];
}

const ENDPOINTS: readonly Endpoint[] = [
  {
    path: '/api/v1/areas',
    summary: 'Areas by name, postcode or level',
    query: areaQuery,
    answer: areaListSchema,
  },
  { path: '/api/v1/areas/{area}', summary: 'One area by code or slug', query: noQuery, answer: areaSchema },
  {
    path: '/api/v1/sectors',
    summary: 'School sectors with their occupations and industries',
    query: noQuery,
    answer: sectorListSchema,
  },
  { path: '/api/v1/measures', summary: 'Every measure', query: noQuery, answer: measureListSchema },
  { path: '/api/v1/measures/{id}', summary: 'One measure', query: noQuery, answer: measureSchema },
  {
    path: '/api/v1/snapshots/{area}/{sector}',
    summary:
      'A snapshot. End the sector with .csv or .txt for other formats. The sector `all` is everything together.',
    query: snapshotQuery,
    answer: snapshotSchema,
    formats: ['text/csv', 'text/plain'],
  },
  {
    path: '/api/v1/observations',
    summary:
      'Published figures. Every dimension of a measure is a parameter too, such as age=16-24 or industry=sic2007:F.',
    query: observationQuery,
    answer: observationListSchema,
  },
  {
    path: '/api/v1/postings',
    summary: 'Adverts with their state and dates',
    query: postingQuery,
    answer: postingListSchema,
  },
  {
    path: '/api/v1/sources',
    summary: 'Every source and how it stands',
    query: noQuery,
    answer: sourceListSchema,
  },
  {
    path: '/api/v1/sources/{publisher}/{dataset}',
    summary: 'One source',
    query: noQuery,
    answer: sourceSchema,
  },
  {
    path: '/api/v1/sources/{publisher}/{dataset}/issues',
    summary: 'What the last run of a source met',
    query: pageQuery,
    answer: issueListSchema,
  },
  { path: '/api/v1/status', summary: 'The edition and every source', query: noQuery, answer: statusSchema },
];

export function describeApi(): unknown {
  const registry = new OpenAPIRegistry();
  for (const { path, summary, query, answer, formats = [] } of ENDPOINTS) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    const params = z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
    registry.registerPath({
      method: 'get',
      path,
      summary,
      request: { query, params },
      responses: {
        200: {
          description: 'Answered.',
          headers: z.object({ etag: z.string() }),
          content: {
            'application/json': { schema: answer },
            ...Object.fromEntries(formats.map((format) => [format, { schema: z.string() }])),
          },
        },
        304: { description: 'Not changed since the ETag given in If-None-Match.' },
        default: {
          description: `A problem: ${Object.keys(PROBLEMS).join(', ')}.`,
          content: { 'application/problem+json': { schema: problemSchema } },
        },
      },
    });
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Wealdway',
      version: '1',
      description: 'Labour market information for schools. Read only, no key, open to other sites.',
    },
  });
}
