import type { Command } from 'commander';
import type { CommandContext } from './context.ts';
import type { AddOptions } from './feeds-add.ts';

interface JsonOption {
  readonly json?: true;
}

interface RunOptions extends JsonOption {
  readonly now?: string;
  readonly publish: boolean;
}

/** Local boards: docs/adding-a-board.md. */
export function addFeedsCommand(program: Command, context: CommandContext): void {
  const feeds = program.command('feeds').description('local boards of vacancies: docs/adding-a-board.md');
  addAddCommand(feeds, context);
  addFileCommands(feeds, context);
  addTrialCommands(feeds, context);
  feeds
    .command('suggest')
    .description('boards that are known to exist in an area; none is on, each needs leave')
    .argument('<area>', 'name, slug, code, postcode or town')
    .option('--json', 'one JSON document')
    .action(async (area: string, { json }: JsonOption) =>
      (await import('./feeds-suggest.ts')).suggestBoards(context, area, json === true),
    );
  feeds
    .command('letter')
    .description('the letter that asks a board for leave, with what we would take and show')
    .argument('<board>', 'its id in the file of boards, or the address of one that is not in it yet')
    .option('--employer <name>', 'to whom it goes, where an address is given')
    .option('--json', 'one JSON document')
    .action(async (board: string, options: JsonOption & { readonly employer?: string }) =>
      (await import('./feeds-suggest.ts')).writeLetter(context, board, options),
    );
}

function addAddCommand(feeds: Command, context: CommandContext): void {
  feeds
    .command('add')
    .description('find out what an address is as a board; writes nothing without --write')
    .argument('<url>', 'of the vacancies as a person sees them, or of a feed')
    .option('--id <id>', 'what to call it; made from the address if left out')
    .option('--employer <name>', 'of adverts that name none')
    .option('--areas <codes>', 'of the areas that it is for, parted by blanks')
    .option('--list <list>', 'complete or newest', 'complete')
    .option('--dates <order>', 'day-first or month-first', 'day-first')
    .option('--publishes <what>', 'adverts, counts or nothing', 'adverts')
    .option('--links <hosts>', 'that its adverts lead to, beside its own; parted by blanks')
    .option('--licence <words>', 'the terms of its use')
    .option('--permission <words>', 'who allowed it, when, and where that is written')
    .option('--write', 'add it to the file of boards')
    .option('--json', 'one JSON document')
    .action(async (url: string, options: AddOptions) =>
      (await import('./feeds-add.ts')).addBoard(context, url, options),
    );
}

function addFileCommands(feeds: Command, context: CommandContext): void {
  const file = () => import('./feeds-file.ts');
  feeds
    .command('list')
    .description('the boards of the file, and how each stands')
    .option('--json', 'one JSON document')
    .action(async ({ json }: JsonOption) => (await file()).listBoards(context, json === true));
  feeds
    .command('check')
    .description('names every mistake in the file of boards with its line and column; asks nobody')
    .argument('[file]', 'the file of WEALDWAY_BOARDS if left out')
    .option('--json', 'one JSON document')
    .action(async (path: string | undefined, { json }: JsonOption) =>
      (await file()).checkBoards(context, path, json === true),
    );
  feeds
    .command('off')
    .description('keep the line and ask the board no more')
    .argument('<id>', 'as in the file of boards')
    .option('--json', 'one JSON document')
    .action(async (id: string, { json }: JsonOption) => (await file()).switchOff(context, id, json === true));
  feeds
    .command('remove')
    .description('take the line out of the file of boards')
    .argument('<id>', 'as in the file of boards')
    .option('--json', 'one JSON document')
    .action(async (id: string, { json }: JsonOption) =>
      (await file()).removeBoard(context, id, json === true),
    );
}

function addTrialCommands(feeds: Command, context: CommandContext): void {
  feeds
    .command('try')
    .description('read saved answers of a board, without network or database')
    .argument('<id>', 'as in the file of boards')
    .argument('<file...>', 'saved answers, in the order they came')
    .option('--role <role>', 'what the files answer: list or detail', 'list')
    .option('--path <path>', 'the path that was asked')
    .option('--now <instant>', 'when they were retrieved')
    .option('--json', 'one JSON document')
    .action(async (id: string, files: readonly string[], options) => {
      const [{ findBoardConnector }, { showTrial }] = await Promise.all([
        import('./feeds-file.ts'),
        import('./connector-try.ts'),
      ]);
      showTrial(context, await findBoardConnector(context, id), files, options);
    });
  feeds
    .command('approve')
    .description('publish the adverts of a board that are held back, after you have looked at them')
    .argument('<id>', 'as in the file of boards')
    .option('--now <instant>', 'fix the clock')
    .option('--no-publish', 'do not build snapshots from it')
    .option('--json', 'one JSON document')
    .action(async (id: string, options: RunOptions) =>
      (await import('./feeds-run.ts')).approveBoard(context, id, options),
    );
  feeds
    .command('import')
    .description('take a file as what the board lists now: a table of adverts, or a feed that somebody saved')
    .argument('<id>', 'as in the file of boards')
    .argument('<file>', 'in the form of the board’s kind')
    .option('--now <instant>', 'fix the clock')
    .option('--no-publish', 'do not build snapshots from it')
    .option('--json', 'one JSON document')
    .action(async (id: string, file: string, options: RunOptions) =>
      (await import('./feeds-run.ts')).importBoard(context, id, file, options),
    );
}
