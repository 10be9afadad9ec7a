/** The files of a new connector, from the templates of its kind in tools/connector-template. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WrongUse } from '../../../domain/errors.ts';
import { findMeasure } from '../../../measures/registry.ts';
import type { ConnectorKind } from './connector-kinds.ts';

const TEMPLATES = fileURLToPath(new URL('../../../../tools/connector-template/', import.meta.url));
const CONNECTOR_REGISTRY = 'src/connectors/registry.ts';
const MEASURE_REGISTRY = 'src/measures/registry.ts';

interface Names {
  readonly id: string;
  readonly publisher: string;
  readonly dataset: string;
  readonly camel: string;
  readonly Pascal: string;
  readonly Title: string;
}

/** Writes the files and returns their paths, relative to `root`. Throws WrongUse for a bad id, and where something of the name exists. */
export function createConnector(root: string, id: string, kind: ConnectorKind): readonly string[] {
  const names = namesOf(id);
  const folder = `src/connectors/${id}`;
  if (existsSync(join(root, folder))) throw new WrongUse(`${folder} exists: choose another id.`);
  const files = new Map<string, string>();
  for (const template of templatesOf(kind)) files.set(targetOf(template, names), fill(kind, template, names));
  const { dataset } = names;
  const measureFile = `src/measures/${dataset}.ts`;
  const edit = (path: string, change: (text: string) => string): void =>
    void files.set(path, change(readFileSync(join(root, path), 'utf8')));
  if (files.has(measureFile)) {
    if (findMeasure(dataset) !== null || existsSync(join(root, measureFile)))
      throw new WrongUse(`The measure ${dataset} exists: choose another dataset.`);
    edit(MEASURE_REGISTRY, (text) => withMeasures(text, names));
  }
  edit(CONNECTOR_REGISTRY, (text) => withConnector(text, names));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...files.keys()];
}

function namesOf(id: string): Names {
  const [, publisher, dataset] =
    /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  if (publisher === undefined || dataset === undefined) {
    throw new WrongUse(
      `"${id}" is not an id: write publisher/dataset in kebab-case, such as dfe/teaching-vacancies.`,
    );
  }
  return {
    id,
    publisher,
    dataset,
    camel: camelCase(`${publisher}-${dataset}`),
    Pascal: capitalise(camelCase(dataset)),
    Title: capitalise(dataset.replaceAll('-', ' ')),
  };
}

/** Paths below the kind's folder, sorted. */
function templatesOf(kind: ConnectorKind): readonly string[] {
  const names = readdirSync(join(TEMPLATES, kind), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

/** `connector/…` goes to the connector's folder, `fixtures/…` to its fixtures, `measure.ts` to the measures. */
function targetOf(template: string, { id, dataset }: Names): string {
  const path = template.slice(0, -'.txt'.length);
  if (path === 'measure.ts') return `src/measures/${dataset}.ts`;
  if (path.startsWith('connector/')) return `src/connectors/${id}/${path.slice('connector/'.length)}`;
  if (path.startsWith('fixtures/')) return `tests/fixtures/${id}/${path.slice('fixtures/'.length)}`;
  throw new Error(`${template} is in no folder that has a place: put it under connector/ or fixtures/`);
}

function fill(kind: ConnectorKind, template: string, names: Names): string {
  const values = new Map(Object.entries(names));
  return readFileSync(join(TEMPLATES, kind, template), 'utf8').replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`${template} names {{${name}}}, which nothing fills`);
      return value;
    },
  );
}

function withConnector(registry: string, { id, camel }: Names): string {
  const start = 'export const connectors: readonly Connector[] = [';
  const imported = withImport(registry, `import { connector as ${camel} } from './${id}/connector.ts';`);
  return withEntry(imported, CONNECTOR_REGISTRY, start, camel);
}

function withMeasures(registry: string, { dataset, camel }: Names): string {
  const start = 'export const measures: readonly Measure[] = [';
  const imported = withImport(registry, `import { ${camel}Measures } from './${dataset}.ts';`);
  return withEntry(imported, MEASURE_REGISTRY, start, `...${camel}Measures`);
}

/** Right after the last import, so that what is written of the list stays above it. `npm run format` sorts them. */
function withImport(text: string, line: string): string {
  const last = text.lastIndexOf('\nimport ');
  const cut = text.indexOf(';\n', last + 1) + 2;
  return `${text.slice(0, cut)}${line}\n${text.slice(cut)}`;
}

/** One more entry at the end of the list that begins with `start`. */
function withEntry(text: string, path: string, start: string, entry: string): string {
  const from = text.indexOf(start) + start.length;
  const end = text.indexOf(']', from);
  if (from < start.length || end < 0) throw new Error(`${path} has no list "${start}" that can be added to`);
  const known = text.slice(from, end).trim().replace(/,$/, '');
  return `${text.slice(0, from)}\n  ${known === '' ? '' : `${known},\n  `}${entry},\n${text.slice(end)}`;
}

function camelCase(kebab: string): string {
  return kebab.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function capitalise(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
