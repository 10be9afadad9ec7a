import type { Command } from 'commander';
import { type CommandContext, showProgress, withDeps } from './context.ts';
import { describeEdition, describeRun, runAsJson } from './outcome-text.ts';

interface AcceptOptions {
  readonly now?: string;
  readonly publish: boolean;
  readonly json?: true;
}

export function addAcceptCommand(program: Command, context: CommandContext): void {
  program
    .command('accept')
    .description('publish a release that failed its checks, after you have looked at it; fetches nothing')
    .argument('<release>', 'its name, as wealdway status gives it')
    .option('--now <instant>', 'fix the clock, e.g. 2026-08-06T09:00:00Z')
    .option('--no-publish', 'do not build snapshots from it')
    .option('--json', 'one JSON document')
    .action(async (release: string, options: AcceptOptions) => {
      const clock = options.now === undefined ? {} : { now: options.now };
      const { terminal } = context;
      await withDeps(context, { ...clock, onProgress: showProgress(terminal) }, async (deps) => {
        const [{ acceptRelease }, { publishEdition }, { contentOf }] = await Promise.all([
          import('../../../pipeline/release/accept.ts'),
          import('../../../pipeline/edition/summarise.ts'),
          import('../../../pipeline/edition/summarise-area.ts'),
        ]);
        const run = await acceptRelease(deps, deps.connectors, release);
        if (!options.json) terminal.result(describeRun(run));
        const isWanted = options.publish && run.state === 'published' && !context.signal.aborted;
        const edition = isWanted ? await publishEdition(deps, contentOf(deps.connectors)) : null;
        if (options.json) terminal.result(JSON.stringify({ run: runAsJson(run), edition }, null, 2));
        else if (edition) terminal.result(describeEdition(edition));
        if (run.state !== 'published') context.exitWith(1);
      });
    });
}
