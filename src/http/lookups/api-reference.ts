/** The OpenAPI document -> what the page for developers says of each address. */
import type { OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import type { ApiField, ApiOperation, ApiParameter } from '../../views/pages/developers-page.ts';

export type ApiDescription = ReturnType<OpenApiGeneratorV31['generateDocument']>;
type Operation = NonNullable<NonNullable<ApiDescription['paths']>[string]['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];
type Schema = NonNullable<NonNullable<ApiDescription['components']>['schemas']>[string];

/** In the order of the document. */
export function readApiReference(description: ApiDescription): readonly ApiOperation[] {
  const schemas = description.components?.schemas ?? {};
  return Object.entries(description.paths ?? {}).flatMap(([path, { get }]) =>
    get === undefined ? [] : [operationOf(path, get, schemas)],
  );
}

function operationOf(path: string, get: Operation, schemas: Readonly<Record<string, Schema>>): ApiOperation {
  const parameters = (get.parameters ?? []).flatMap(parameterOf);
  const { content = {} } = contentOf(get);
  const [answer] = Object.values(content).flatMap(({ schema }) => schema ?? []);
  return {
    id: get.operationId ?? path,
    path,
    summary: get.summary ?? '',
    description: get.description ?? null,
    parameters,
    example: exampleOf(path, parameters),
    formats: Object.keys(content),
    fields: answer === undefined ? [] : fieldsOf(answer, schemas),
  };
}

function contentOf({ responses }: Operation): { readonly content?: Record<string, { schema?: Schema }> } {
  const found: unknown = responses?.['200'];
  return isContent(found) ? found : {};
}

function isContent(value: unknown): value is { readonly content?: Record<string, { schema?: Schema }> } {
  return typeof value === 'object' && value !== null && 'content' in value;
}

function parameterOf(parameter: Parameter): ApiParameter[] {
  if ('$ref' in parameter) return [];
  const { name, required = false, description, schema } = parameter;
  return [
    {
      name,
      place: parameter.in === 'path' ? 'path' : 'query',
      isRequired: required,
      description: description ?? textOf(schema, 'description'),
      values: valuesOf(schema),
      example: exampleText(parameter.example) ?? textOf(schema, 'example'),
    },
  ];
}

function textOf(schema: object | undefined, key: string): string | null {
  return schema === undefined ? null : exampleText(Reflect.get(schema, key));
}

function exampleText(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function valuesOf(schema: object | undefined): readonly string[] {
  const values: unknown = schema === undefined ? undefined : Reflect.get(schema, 'enum');
  return Array.isArray(values) ? values.map(String) : [];
}

/** There are too many figures to list those of every measure. */
const NEEDED = 'measure';

/** An address that answers: the examples of its path, and of the parameters that it needs, else of the first that has one. */
function exampleOf(path: string, parameters: readonly ApiParameter[]): string {
  const filled = parameters
    .filter(({ place }) => place === 'path')
    .reduce((text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(example ?? '')), path);
  const query = parameters.flatMap(({ place, name, example, isRequired }) =>
    place === 'query' && example !== null ? [{ name, example, isRequired }] : [],
  );
  const needed = query.filter(({ isRequired }) => isRequired);
  const first = query.find(({ name }) => name === NEEDED) ?? query[0];
  const given = needed.length > 0 || first === undefined ? needed : [first];
  const text = new URLSearchParams(given.map(({ name, example }) => [name, example])).toString();
  return text === '' ? filled : `${filled}?${text}`;
}

/** The first two levels: what an answer has, and what each of its lists holds. */
function fieldsOf(schema: Schema, schemas: Readonly<Record<string, Schema>>): readonly ApiField[] {
  const { properties = {} } = resolved(schema, schemas);
  return Object.entries(properties).map(([name, each]) => {
    const own = resolved(each, schemas);
    const inner = own.items === undefined ? own : resolved(own.items, schemas);
    return {
      name,
      type: typeWords(own),
      description: own.description ?? null,
      within: Object.keys(inner.properties ?? {}),
    };
  });
}

type Plain = Exclude<Schema, { $ref: string }>;

function resolved(schema: Schema, schemas: Readonly<Record<string, Schema>>): Plain {
  if (!('$ref' in schema)) return schema;
  const found = schemas[schema.$ref.replace('#/components/schemas/', '')];
  return found === undefined || '$ref' in found ? {} : found;
}

function typeWords({ type, anyOf }: Plain): string {
  if (type !== undefined) return [type].flat().join(' or ');
  return anyOf === undefined ? 'object' : 'one of several';
}
