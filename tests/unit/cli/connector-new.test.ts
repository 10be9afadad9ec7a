/** A connector made from the templates passes its suites, the types and the linter before anybody edits it, whatever its kind. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONNECTOR_KINDS } from '../../../src/runtime/node/commands/connector-kinds.ts';
import { createConnector } from '../../../src/runtime/node/commands/scaffold.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const made = CONNECTOR_KINDS.map((kind) => ({ kind, id: `some-council/made-${kind}` }));

/** All that the suites of a connector and of its measure read. */
const COPIED = [
  ...['src', 'package.json', 'tsconfig.base.json', 'biome.json'],
  ...['tests/support', 'tests/fixtures', 'tests/contract/connectors.test.ts', 'tests/unit/measures'],
];

let copy = '';
let files: readonly string[] = [];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'wealdway-connector-new-'));
  for (const name of COPIED) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  files = made.flatMap(({ id, kind }) => createConnector(copy, id, kind));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(bin: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(ROOT, 'node_modules', bin), ...args], {
    cwd: copy,
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
    encoding: 'utf8',
  });
}

const read = (path: string) => readFileSync(join(copy, path), 'utf8');

describe('a new connector of each kind', () => {
  it('has a folder of templates', () => {
    expect(readdirSync(join(ROOT, 'tools/connector-template')).sort()).toEqual([...CONNECTOR_KINDS].sort());
  });

  it.each(made)('$kind: has its files and its place in the registry', ({ id, kind }) => {
    const name = `someCouncilMade${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    for (const file of ['connector.ts', 'record.ts', 'README.md'])
      expect(files).toContain(`src/connectors/${id}/${file}`);
    for (const file of ['drift.json', 'normal/meta.json', 'empty/request.json', 'drifted/meta.json'])
      expect(files).toContain(`tests/fixtures/${id}/${file}`);
    const registry = read('src/connectors/registry.ts');
    expect(registry).toContain(`import { connector as ${name} } from './${id}/connector.ts';`);
    expect(registry).toMatch(new RegExp(`\\n {2}${name},\\n`));
    expect(() => createConnector(copy, id, kind)).toThrow('exists: choose another id');
  });

  it('of figures has a measure in the registry of measures', () => {
    expect(files).toContain('src/measures/made-observations.ts');
    expect(read('src/measures/registry.ts')).toContain('...someCouncilMadeObservationsMeasures,');
    expect(() => createConnector(copy, 'some-council/employment-rate', 'observations')).toThrow(
      'The measure employment-rate exists: choose another dataset.',
    );
  });

  it('passes its suites at once', { timeout: 90_000 }, () => {
    const report = join(copy, 'report.json');
    run('vitest/vitest.mjs', [
      ...['run', 'tests/contract/connectors.test.ts', 'tests/unit/measures/registry.test.ts', '--update'],
      ...[
        '-t',
        '(?:some-council/made-[a-z]+ (?:keeps|notices))|for every measure|made-observations is',
        '--reporter=json',
        `--outputFile=${report}`,
      ],
    ]);
    const passed = read('report.json').match(/"fullName":"[^"]*","status":"passed"/g) ?? [];
    const countOf = (words: string) => passed.filter((line) => line.includes(words)).length;
    expect(countOf('names for every measure the sources that supply it')).toBe(1);
    expect(countOf('made-observations is told in sentences')).toBe(1);
    for (const { id } of made) {
      expect(countOf(`${id} keeps the contract`)).toBeGreaterThan(10);
      expect(countOf(`${id} notices drift`)).toBe(3);
    }
  });

  it('passes the types and the linter', { timeout: 90_000 }, () => {
    const include = ['src/connectors/some-council', 'src/measures', 'src/web-standard.d.ts'];
    const compilerOptions = { composite: false, emitDeclarationOnly: false, noEmit: true };
    const config = { extends: './tsconfig.base.json', compilerOptions, include };
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(config));
    run('typescript/bin/tsc', ['--project', '.']);
    run('@biomejs/biome/bin/biome', [
      ...['lint', '--vcs-enabled=false', '--error-on-warnings'],
      ...files.filter((file) => file.startsWith('src/connectors/some-council') && file.endsWith('.ts')),
    ]);
  });
});

describe('an id that is none', () => {
  it.each([
    'job-board',
    'some-council/Job-board',
    'some-council/16-board',
    'some-council/job board',
    'some-council/job--board',
    'some-council/job-board-',
    'some/council/job-board',
    '/job-board',
    '../job-board',
    '',
  ])('"%s" is refused, and nothing is written', (id) => {
    expect(() => createConnector(copy, id, 'board')).toThrow('write publisher/dataset in kebab-case');
  });
});

it('a new measure and its registry have the docstrings that the house asks for', () => {
  expect(read('src/measures/made-observations.ts')).toMatch(/\*\/\nexport const someCouncil/);
  expect(read('src/measures/registry.ts')).toMatch(/\*\/\nexport const measures/);
});
