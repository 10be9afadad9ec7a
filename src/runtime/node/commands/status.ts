import type { Command } from 'commander';
import { type CommandContext, withDeps } from './context.ts';
import { addStorageOptions, type StorageOptions, storageOf } from './storage-options.ts';

interface StatusOptions extends StorageOptions {
  readonly now?: string;
  readonly json?: true;
}

/** The parts of GET /api/v1/status that a person at a terminal reads. */
interface Status {
  readonly notice: string | null;
  readonly now: string;
  readonly edition: { readonly name: string; readonly snapshots: number } | null;
  readonly boardMistakes: readonly {
    readonly line: number;
    readonly column: string | null;
    readonly detail: string;
  }[];
  readonly givenUpJobs: readonly {
    readonly job: string;
    readonly givenUpAt: string;
    readonly detail: string;
  }[];
  readonly sources: readonly {
    readonly id: string;
    readonly state: string;
    readonly explanation: string;
    readonly release: {
      readonly name: string;
      readonly accepted: number;
      readonly retrievedAt: string;
    } | null;
    readonly lastRun: {
      readonly state: string;
      readonly startedAt: string;
      readonly issues: number;
      readonly errorDetail: string | null;
    } | null;
  }[];
}

export function addStatusCommand(program: Command, context: CommandContext): void {
  addStorageOptions(program.command('status'))
    .description('what each source last brought, what is late, paused or failed, and why')
    .option('--now <instant>', 'judge lateness at this instant')
    .option('--json', 'the document of GET /api/v1/status')
    .action(async ({ now, json, ...storage }: StatusOptions) => {
      const options = {
        readOnly: true as const,
        ...(now === undefined ? {} : { now }),
        ...storageOf(storage),
      };
      await withDeps(context, options, async (deps) => {
        const { askService } = await import('../answer.ts');
        const document = await askService(deps, '/api/v1/status');
        const lines = json ? [document] : describeStatus(JSON.parse(document));
        for (const line of lines) context.terminal.result(line);
      });
    });
}

function describeStatus({ notice, now, edition, sources, boardMistakes, givenUpJobs }: Status): string[] {
  return [
    ...(notice === null ? [] : [notice]),
    edition === null
      ? `No edition has been published yet (${now}).`
      : `Edition ${edition.name}, ${edition.snapshots} snapshots (${now}).`,
    ...boardMistakes.map(
      ({ line, column, detail }) =>
        `left out boards, line ${line}${column === null ? '' : `, ${column}`}: ${detail}`,
    ),
    ...givenUpJobs.map(({ job, givenUpAt, detail }) => `given up ${job}, ${givenUpAt}: ${detail}`),
    ...sources.flatMap(({ id, state, explanation, release, lastRun }) => [
      `${state.padEnd(8)} ${id}: ${explanation}`,
      ...(release
        ? [`         holds ${release.accepted} records, fetched ${release.retrievedAt} (${release.name})`]
        : []),
      ...(lastRun
        ? [
            `         last run ${lastRun.startedAt}: ${lastRun.state}, ${lastRun.issues} issues${lastRun.errorDetail === null ? '' : `. ${lastRun.errorDetail}`}`,
          ]
        : []),
    ]),
  ];
}
