/** Runs the real `wealdway` command in a process of its own, in a folder of its own. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../src/runtime/node/wealdway.js', import.meta.url));
/** Compiling the sources is two fifths of what a short command takes; Node keeps what it compiled here, by content. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/compiled-cli/', import.meta.url));

export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliFolder {
  readonly path: string;
  readonly database: string;
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<CliResult>;
  /** The same under `ulimit -f`: no file may grow past this many kilobytes. */
  runWithFileLimit(kilobytes: number, args: readonly string[]): Promise<CliResult>;
  remove(): void;
}

export function createCliFolder(): CliFolder {
  const path = mkdtempSync(join(tmpdir(), 'wealdway-cli-'));
  const database = join(path, 'wealdway.sqlite');
  const env = { PATH: process.env.PATH, WEALDWAY_DATABASE: database, WEALDWAY_ARCHIVE: join(path, 'raw') };
  const execute = (file: string, args: readonly string[], more: Readonly<Record<string, string>>) =>
    new Promise<CliResult>((resolve) => {
      const child = execFile(
        file,
        args,
        { cwd: path, env: { ...env, ...more }, maxBuffer: 50_000_000 },
        (_, stdout, stderr) => resolve({ exitCode: child.exitCode, stdout, stderr }),
      );
    });
  return {
    path,
    database,
    run: (args, more = {}) =>
      execute(process.execPath, [CLI, ...args], { NODE_COMPILE_CACHE: COMPILED, ...more }),
    runWithFileLimit: (kilobytes, args) =>
      // dash counts 512-byte blocks, bash kilobytes: the limit is set by bash.
      execute(
        'bash',
        ['-c', `ulimit -f ${kilobytes}; exec "$@"`, 'bash', process.execPath, CLI, ...args],
        {},
      ),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
