import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';
import type { CommandContext } from './context.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const TEMPLATES = new URL('../../../../tools/connector-template/', import.meta.url);
const REGISTRY = 'src/connectors/registry.ts';

export function addConnectorNewCommand(connectorCommand: Command, context: CommandContext): void {
  connectorCommand
    .command('new')
    .description('begin a connector from templates: its folder, fixtures and place in the registry')
    .argument('<publisher/dataset>', 'its id, in kebab-case')
    .action((id: string) => {
      const written = createConnector(ROOT, id);
      for (const file of written) context.terminal.result(file);
      context.terminal.note(
        `Next: npm run format, npx vitest run --project node tests/contract -t ${id}, then make it read the real feed (CONTRIBUTING.md).`,
      );
    });
}

/** Writes the files and returns their paths, relative to `root`. Throws WrongUse for a bad id or an existing connector. */
export function createConnector(root: string, id: string): readonly string[] {
  const [, publisher, dataset] = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)$/.exec(id) ?? [];
  if (publisher === undefined || dataset === undefined) {
    throw new WrongUse(
      `"${id}" is not an id: write publisher/dataset in kebab-case, such as dfe/teaching-vacancies.`,
    );
  }
  const folder = `src/connectors/${id}`;
  if (existsSync(join(root, folder))) throw new WrongUse(`${folder} exists: choose another id.`);
  const fill = fillerFor({ id, publisher, dataset });
  const files = new Map<string, string>([
    [`${folder}/connector.ts`, fill('connector.ts.txt')],
    [`${folder}/record.ts`, fill('record.ts.txt')],
    [`${folder}/README.md`, fill('README.md.txt')],
    [`tests/fixtures/${id}/drift.json`, json({ optional: {}, unused: {} })],
  ]);
  for (const [name, about, expect] of CASES) {
    const caseFolder = `tests/fixtures/${id}/${name}`;
    files.set(`${caseFolder}/request.json`, json({ path: '/vacancies.json', role: 'page' }));
    files.set(`${caseFolder}/response.json`, fill(`${name}.json.txt`));
    files.set(
      `${caseFolder}/meta.json`,
      json({ about, status: 200, headers: JSON_HEADERS, now: '2026-11-20T09:00:00Z', expect }),
    );
  }
  files.set(
    REGISTRY,
    withConnector(readFileSync(join(root, REGISTRY), 'utf8'), id, camelCase(`${publisher}-${dataset}`)),
  );
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...files.keys()];
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };
const CASES = [
  ['normal', 'Two invented adverts.', 'rows'],
  ['empty', 'An honest empty list.', 'no-rows'],
  ['drifted', 'The title under another name.', 'issues'],
] as const;

function fillerFor(names: { id: string; publisher: string; dataset: string }): (template: string) => string {
  const values: Readonly<Record<string, string>> = {
    ...names,
    Title: capitalise(names.dataset.replaceAll('-', ' ')),
    Pascal: capitalise(camelCase(names.dataset)),
  };
  return (template) =>
    readFileSync(new URL(template, TEMPLATES), 'utf8').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${template} names {{${name}}}, which nothing fills`);
      return value;
    });
}

/** The registry with one more import and one more entry, at their ends. */
function withConnector(registry: string, id: string, name: string): string {
  const importLine = `import { connector as ${name} } from './${id}/connector.ts';\n`;
  const list = /(export const connectors: readonly Connector\[\] = \[)([\s\S]*?)(\];)/;
  if (!list.test(registry)) throw new Error(`${REGISTRY} has no list of connectors that can be read`);
  const cut = registry.indexOf('\nexport ');
  return `${registry.slice(0, cut)}${importLine}${registry.slice(cut)}`.replace(
    list,
    (_, start: string, entries: string, end: string) => {
      const known = entries.trim().replace(/,$/, '');
      return `${start}\n  ${known === '' ? '' : `${known},\n  `}${name},\n${end}`;
    },
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function camelCase(kebab: string): string {
  return kebab.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function capitalise(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
