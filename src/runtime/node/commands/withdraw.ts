import type { Command } from 'commander';
import type { WithdrawOutcome } from '../../../pipeline/release/withdraw.ts';
import { type CommandContext, showProgress, withDeps } from './context.ts';
import { describeEdition } from './outcome-text.ts';

interface WithdrawOptions {
  readonly because: string;
  readonly now?: string;
  readonly publish: boolean;
  readonly json?: true;
}

export function addWithdrawCommand(program: Command, context: CommandContext): void {
  program
    .command('withdraw')
    .description(
      'take back a published release that is wrong: readers see the one before it, and are told why',
    )
    .argument('<release>', 'its name, as wealdway status gives it, or a source for the release readers see')
    .requiredOption('--because <reason>', 'why, in a few plain words: readers see them')
    .option('--now <instant>', 'fix the clock, e.g. 2026-08-06T09:00:00Z')
    .option('--no-publish', 'do not build snapshots without it')
    .option('--json', 'one JSON document')
    .action(async (release: string, options: WithdrawOptions) => {
      const clock = options.now === undefined ? {} : { now: options.now };
      const { terminal } = context;
      await withDeps(context, { ...clock, onProgress: showProgress(terminal) }, async (deps) => {
        const [{ withdrawRelease }, { publishEdition }, { contentOf }] = await Promise.all([
          import('../../../pipeline/release/withdraw.ts'),
          import('../../../pipeline/edition/summarise.ts'),
          import('../../../pipeline/edition/summarise-area.ts'),
        ]);
        const withdrawn = await withdrawRelease(deps, release, options.because);
        if (!options.json) for (const line of describeWithdrawal(withdrawn)) terminal.result(line);
        const isWanted = options.publish && withdrawn.wasCurrent && !context.signal.aborted;
        const edition = isWanted ? await publishEdition(deps, contentOf(deps.connectors)) : null;
        if (options.json) terminal.result(JSON.stringify({ withdrawn, edition }, null, 2));
        else if (edition) terminal.result(describeEdition(edition));
      });
    });
}

function describeWithdrawal({ sourceId, name, reason, wasCurrent, returnedTo }: WithdrawOutcome): string[] {
  const now = !wasCurrent
    ? 'Readers saw another release already; traces and codes of this one say that it was withdrawn.'
    : returnedTo === null
      ? `Nothing earlier of ${sourceId} is held: readers see none of it until a refresh brings something else.`
      : `Readers of ${sourceId} see the release before it, fetched ${returnedTo.retrievedAt}.`;
  return [
    `${name}: withdrawn, because ${reason}`,
    now,
    'The same answers are held back if they come again; `wealdway accept` publishes them all the same.',
  ];
}
