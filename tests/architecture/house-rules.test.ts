/** Rules about files that the linters do not know. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lineCount: number;
}

function filesUnder(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|js|mjs)$/.test(name))
      .map((name) => {
        const text = readFileSync(join(root, folder, name), 'utf8');
        return { path: `${folder}/${name}`, text, lineCount: text.split('\n').length - 1 };
      }),
  );
}

const source = filesUnder('src');
const jobs = filesUnder('jobs');
const GENERATED = ['src/db/tables.ts'];
const pathsOf = (files: readonly SourceFile[]) => files.map(({ path }) => path);
/** Code without comments and strings, roughly: enough to look for words. */
const codeOf = ({ text }: SourceFile) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

describe('jobs', () => {
  it('are at most 40 lines a file', () => {
    expect(pathsOf(jobs.filter(({ lineCount }) => lineCount > 40))).toEqual([]);
  });

  it('import only the domain, the pipeline and each other', () => {
    for (const { path, text } of jobs) {
      for (const [, target] of text.matchAll(/from '([^']+)'/g)) {
        expect(target, path).toMatch(/^(\.\/|\.\.\/src\/(domain|pipeline)\/([a-z-]+\/)?)[a-z-]+\.ts$/);
      }
    }
  });

  it('neither ask the network nor write SQL', () => {
    for (const file of jobs)
      expect(codeOf(file), file.path).not.toMatch(/\bfetch\(|\bsql`|selectFrom|insertInto/);
  });
});

describe('source files', () => {
  it('are at most 300 lines', () => {
    const long = [...source, ...filesUnder('tools')].filter(({ lineCount }) => lineCount > 300);
    expect(pathsOf(long).filter((path) => !GENERATED.includes(path))).toEqual([]);
  });

  it('are named in kebab-case after the one thing they hold', () => {
    const names = pathsOf([...source, ...jobs]).map((path) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(ts|js)$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(utils?|helpers?|misc)\./.test(name))).toEqual([]);
  });

  it('read the environment only where the process begins', () => {
    const readers = pathsOf([...source, ...jobs].filter((file) => /\bprocess\.env\b/.test(codeOf(file))));
    expect(
      readers.filter((path) => !/^src\/runtime\/node\/(wealdway\.js|cli\.ts|commands\/)/.test(path)),
    ).toEqual([]);
  });

  it('take the time from the clock they are given', () => {
    const core = source.filter(({ path }) => !path.startsWith('src/runtime/'));
    expect(
      pathsOf(core.filter((file) => /\bDate\.now\(|\bnew Date\(\)|performance\.now\(/.test(codeOf(file)))),
    ).toEqual([]);
  });

  it('hold no note to do something later', () => {
    expect(pathsOf([...source, ...jobs].filter(({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text)))).toEqual([]);
  });

  it('give out names of the field: no data, info, item, manager, process or handle', () => {
    const banned =
      /\bexport\s+(?:abstract\s+)?(?:class|interface|type|function|const)\s+(\w*(?:Manager|Handler|Processor|Info)|data|info|item|handle[A-Z]\w*|process[A-Z]\w*)\b/g;
    const core = source.filter(({ path }) => !/^src\/(runtime|http|views)\//.test(path));
    const found = core.flatMap((file) =>
      [...codeOf(file).matchAll(banned)].map((match) => `${file.path}: ${match[1]}`),
    );
    expect(found).toEqual([]);
  });
});

describe('versions', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  it('are exact', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^(npm:[a-z-]+@)?\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('of Node agree: what is pinned, what is asked for, what runs this', () => {
    expect(manifest.engines.node).toBe('>=22.19');
    const pinned = String(manifest.dependencies.node).split('.')[0];
    expect(readFileSync(join(root, '.node-version'), 'utf8').trim().split('.')[0]).toBe(pinned);
    expect(process.versions.node.split('.')[0]).toBe(pinned);
  });
});
