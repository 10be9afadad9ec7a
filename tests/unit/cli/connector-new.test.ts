/** A connector made from the templates passes the contract and drift suites, the types and the linter before anybody edits it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createConnector } from '../../../src/runtime/node/commands/connector-new.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

it('makes a connector whose suites run at once', { timeout: 90_000 }, () => {
  const copy = mkdtempSync(join(tmpdir(), 'wealdway-connector-new-'));
  try {
    for (const name of ['src', 'tests', 'package.json', 'tsconfig.base.json', 'biome.json']) {
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const files = createConnector(copy, 'some-council/job-board');
    expect(files).toContain('src/connectors/some-council/job-board/connector.ts');
    expect(readFileSync(join(copy, 'src/connectors/registry.ts'), 'utf8')).toContain(
      "import { connector as someCouncilJobBoard } from './some-council/job-board/connector.ts';",
    );
    expect(() => createConnector(copy, 'some-council/job-board')).toThrow('exists: choose another id');

    const run = (bin: string, args: readonly string[]) =>
      execFileSync(process.execPath, [join(ROOT, 'node_modules', bin), ...args], {
        cwd: copy,
        env: { PATH: process.env.PATH, NO_COLOR: '1' },
        encoding: 'utf8',
      });
    const outcome = run('vitest/vitest.mjs', [
      ...['run', 'tests/contract/connectors.test.ts', '-t', 'some-council/job-board', '--update'],
    ]);
    expect(outcome).toMatch(/Tests {2}\d+ passed/);
    writeFileSync(
      join(copy, 'tsconfig.json'),
      JSON.stringify({
        extends: './tsconfig.base.json',
        compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
        include: ['src/connectors/some-council', 'src/web-standard.d.ts'],
      }),
    );
    run('typescript/bin/tsc', ['--project', '.']);
    const vcs = '--vcs-enabled=false';
    run('@biomejs/biome/bin/biome', [
      'lint',
      vcs,
      '--error-on-warnings',
      ...files.filter((file) => file.endsWith('.ts')),
    ]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
