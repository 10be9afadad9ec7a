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
import { createTerminal, type Terminal } from './commands/terminal.ts';
import { addTraceCommand } from './commands/trace.ts';
import { addTrainOccupationCommand } from './commands/train-occupation.ts';
import { addTrainSectorCommand } from './commands/train-sector.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { addWithdrawCommand } from './commands/withdraw.ts';

type ExitCode = 0 | 1 | 2;

/** Runs one command and sets the exit code; never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  const terminal = createTerminal(process.stdout, process.stderr);
  const stop = new AbortController();
  // The first signal ends the work in order; a second one ends it at once, as the system does.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  // A reader such as `head` may close the pipe before all is said.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') process.exit(0);
    throw cause;
  });
  let exitCode: ExitCode = 0;
  const program = createProgram({
    terminal,
    env: process.env,
    signal: stop.signal,
    exitWith: (code) => {
      exitCode = code;
    },
  });
  try {
    await program.parseAsync(argv);
  } catch (cause) {
    exitCode = await reportFailure(terminal, cause, argv.includes('--debug'));
  }
  process.exitCode = exitCode;
}

function createProgram(context: CommandContext): Command {
  const program = new Command('wealdway')
    .description(
      'Labour market information for schools. Settings are WEALDWAY_* environment variables; see README.md.',
    )
    .version(SOFTWARE_VERSION)
    .option('--debug', 'show where an error came from')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(text) });
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
async function reportFailure(terminal: Terminal, cause: unknown, isDebug: boolean): Promise<ExitCode> {
  if (cause instanceof CommanderError) {
    // Commander has printed its message. Help and version also come this way, with exit code 0.
    return cause.exitCode === 0 ? 0 : 2;
  }
  const [{ secretsIn }, { createRedactor }] = await Promise.all([
    import('../../config/secrets.ts'),
    import('../../domain/redaction.ts'),
  ]);
  const redact = createRedactor(secretsIn(process.env));
  const message = redact(cause instanceof Error ? cause.message : String(cause));
  terminal.note(
    cause instanceof WealdwayError ? message : `Wealdway met an error it does not know: ${message}`,
  );
  if (isDebug && cause instanceof Error) terminal.note(redact(cause.stack ?? ''));
  return cause instanceof WealdwayError && cause.code === 'wrong-use' ? 2 : 1;
}
