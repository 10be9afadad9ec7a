/** The `wealdway` command. Exit codes: 0 done, 1 failed, 2 wrong use. */
import { Command, CommanderError } from 'commander';
import { WealdwayError } from '../../domain/errors.ts';
import { SOFTWARE_VERSION } from '../../pipeline/shared/code-version.ts';
import { addAcceptCommand } from './commands/accept.ts';
import { addBackupCommand } from './commands/backup.ts';
import { addBulletinCommand } from './commands/bulletin.ts';
import { addCheckCommand } from './commands/check.ts';
import { addCodeCommand } from './commands/code.ts';
import { addConnectorNewCommand } from './commands/connector-new.ts';
import { addConnectorTryCommand } from './commands/connector-try.ts';
import type { CommandContext } from './commands/context.ts';
import { addCorrectionsCommand } from './commands/corrections.ts';
import { addDemoCommand } from './commands/demo.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addEvalCommand } from './commands/eval.ts';
import { addExportCommand } from './commands/export.ts';
import { addFeedsCommand } from './commands/feeds.ts';
import { addImportCommand } from './commands/import.ts';
import { addImportReleaseCommand } from './commands/import-release.ts';
import { addJobCommand } from './commands/job.ts';
import { addPublishCommand } from './commands/publish.ts';
import { addRebuildCommand } from './commands/rebuild.ts';
import { addRecodeCommand } from './commands/recode.ts';
import { addRefreshCommand } from './commands/refresh.ts';
import { addRestoreCommand } from './commands/restore.ts';
import { addServeCommand } from './commands/serve.ts';
import { addSnapshotCommand } from './commands/snapshot.ts';
import { addStatusCommand } from './commands/status.ts';
import { createTerminal, type Output } from './commands/terminal.ts';
import { addTraceCommand } from './commands/trace.ts';
import { addTrainOccupationCommand } from './commands/train-occupation.ts';
import { addTrainSectorCommand } from './commands/train-sector.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { addWithdrawCommand } from './commands/withdraw.ts';
import { keepHeapSmall } from './heap.ts';

export type ExitCode = 0 | 1 | 2;

/** Where one command runs: what it may read of its surroundings, and where it speaks. */
export interface CommandSurroundings {
  readonly out: Output;
  readonly err: Output;
  readonly env: CommandContext['env'];
  /** Aborted to end the work in order. */
  readonly signal: AbortSignal;
}

/** Runs one command and sets the exit code; never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  keepHeapSmall();
  const stop = new AbortController();
  // The first signal ends the work in order; a second one ends it at once, as the system does.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  // A reader such as `head` may close the pipe before all is said.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') process.exit(0);
    throw cause;
  });
  const { stdout: out, stderr: err, env } = process;
  process.exitCode = await runCommand(argv.slice(2), { out, err, env, signal: stop.signal });
}

/** Runs one command, whose words follow the program's name; never throws. */
export async function runCommand(
  args: readonly string[],
  { out, err, env, signal }: CommandSurroundings,
): Promise<ExitCode> {
  const terminal = createTerminal(out, err);
  let exitCode: ExitCode = 0;
  const context: CommandContext = {
    terminal,
    env,
    signal,
    exitWith: (code) => {
      exitCode = code;
    },
  };
  const program = createProgram(context, { out, err });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (cause) {
    exitCode = await reportFailure(context, cause, args.includes('--debug'));
  }
  return exitCode;
}

function createProgram(
  context: CommandContext,
  { out, err }: Pick<CommandSurroundings, 'out' | 'err'>,
): Command {
  const program = new Command('wealdway')
    .description(
      'Labour market information for schools. Settings are WEALDWAY_* environment variables; see README.md.',
    )
    .version(SOFTWARE_VERSION)
    .option('--debug', 'show where an error came from')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      outputError: (text, write) => write(text),
    });
  addServeCommand(program, context);
  addDemoCommand(program, context);
  addRefreshCommand(program, context);
  addRecodeCommand(program, context);
  addImportCommand(program, context);
  addAcceptCommand(program, context);
  addWithdrawCommand(program, context);
  addFeedsCommand(program, context);
  addPublishCommand(program, context);
  addStatusCommand(program, context);
  addSnapshotCommand(program, context);
  addJobCommand(program, context);
  addBulletinCommand(program, context);
  addTraceCommand(program, context);
  addVerifyCommand(program, context);
  addCodeCommand(program, context);
  addCorrectionsCommand(program, context);
  const train = program.command('train').description('learn a model from labelled rows');
  addTrainSectorCommand(train, context);
  addTrainOccupationCommand(train, context);
  addEvalCommand(program, context);
  const connector = program
    .command('connector')
    .description('try a connector on saved answers, or begin a new one');
  addConnectorTryCommand(connector, context);
  addConnectorNewCommand(connector, context);
  addBackupCommand(program, context);
  addRestoreCommand(program, context);
  addRebuildCommand(program, context);
  addExportCommand(program, context);
  addImportReleaseCommand(program, context);
  addCheckCommand(program, context);
  addDoctorCommand(program, context);
  return program;
}

/** One plain sentence; the stack only with --debug. */
async function reportFailure(
  { terminal, env }: CommandContext,
  cause: unknown,
  isDebug: boolean,
): Promise<ExitCode> {
  if (cause instanceof CommanderError) {
    // Commander has printed its message. Help and version also come this way, with exit code 0.
    return cause.exitCode === 0 ? 0 : 2;
  }
  const [{ secretsIn }, { createRedactor }] = await Promise.all([
    import('../../config/secrets.ts'),
    import('../../domain/redaction.ts'),
  ]);
  const redact = createRedactor(secretsIn(env));
  const message = redact(cause instanceof Error ? cause.message : String(cause));
  terminal.note(
    cause instanceof WealdwayError ? message : `Wealdway met an error it does not know: ${message}`,
  );
  if (isDebug && cause instanceof Error) terminal.note(redact(cause.stack ?? ''));
  return cause instanceof WealdwayError && cause.code === 'wrong-use' ? 2 : 1;
}
