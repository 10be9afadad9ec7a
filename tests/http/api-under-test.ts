/** The API as its suite asks it: opened once for the tests of a describe, each answer held against the OpenAPI document. */
import { Validator } from '@cfworker/json-schema';
import { beforeAll, expect } from 'vitest';

export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

export interface Api {
  readonly ask: Ask;
  /** Asks, and fails when the answer is not what the document says of that path. */
  get(path: string, status?: number): Promise<Record<string, never> & { results: never[] }>;
}

interface Description {
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema: object }> }> } }
  >;
  components: { schemas: Record<string, object> };
}
/** Opens the API before the tests of the describe that this is called in. */
export function openBeforeTests(open: () => Promise<Ask>): Api {
  let opened: Ask;
  let description: Description;
  beforeAll(async () => {
    opened = await open();
    description = (await (await opened('/api/v1/openapi.json')).json()) as Description;
  });

  return {
    ask: (path, init) => opened(path, init),
    async get(path, status = 200) {
      const response = await opened(path);
      const body = await response.json();
      expect(response.status, JSON.stringify(body)).toBe(status);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const type = status === 200 ? 'application/json' : 'application/problem+json';
      expect(response.headers.get('content-type')).toBe(type);
      const schema = schemaOf(description, path, status, type) ?? { $ref: '#/components/schemas/Problem' };
      const document = { ...schema, components: description.components };
      const { valid, errors } = new Validator(document, '2020-12').validate(body);
      expect(valid, `${path}: ${JSON.stringify(errors.slice(-3))}`).toBe(true);
      return body as never;
    },
  };
}

/** What the document says of answers of this status and type; undefined for a path that it does not know. */
function schemaOf(description: Description, path: string, status: number, type: string): object | undefined {
  const pathname = new URL(path, 'http://x').pathname.replace(/\.(json|csv|txt)$/, '');
  const template = Object.keys(description.paths)
    .filter((each) => new RegExp(`^${each.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname))
    .sort((a, b) => a.split('{').length - b.split('{').length)[0];
  const responses = template === undefined ? undefined : description.paths[template]?.get.responses;
  return responses?.[status === 200 ? '200' : 'default']?.content?.[type]?.schema;
}
