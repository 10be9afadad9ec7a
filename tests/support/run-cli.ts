/** Runs `wealdway` commands in a folder of their own, here or in a process of their own. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/runtime/node/cli.ts';
import { CLI_FILE, COMPILED_CLI } from './compiled-cli.ts';

export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliFolder {
  readonly path: string;
  readonly database: string;
  /** In this process: what a command does, says and ends with, without the second that starting it takes. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<CliResult>;
  /** As an operator starts it: for what hangs on the process, such as its working folder, its log or its signals. */
  runProcess(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<CliResult>;
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
    run: (args, more = {}) => runHere(args, { ...env, ...more }),
    runProcess: (args, more = {}) =>
      execute(process.execPath, [CLI_FILE, ...args], { ...COMPILED_CLI, ...more }),
    runWithFileLimit: (kilobytes, args) =>
      // dash counts 512-byte blocks, bash kilobytes: the limit is set by bash.
      execute(
        'bash',
        ['-c', `ulimit -f ${kilobytes}; exec "$@"`, 'bash', process.execPath, CLI_FILE, ...args],
        {},
      ),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

async function runHere(args: readonly string[], env: NodeJS.ProcessEnv): Promise<CliResult> {
  const said = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof said) => ({
    write: (text: string) => {
      said[stream] += text;
    },
  });
  const { signal } = new AbortController();
  const exitCode = await runCommand(args, { out: into('stdout'), err: into('stderr'), env, signal });
  return { exitCode, ...said };
}
