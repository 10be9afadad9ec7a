/** What `wealdway feeds approve` and `feeds import` do: a board's adverts, published by an operator. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { boardSourceId } from '../../../connectors/board/board-source.ts';
import { WrongUse } from '../../../domain/errors.ts';
import { publishEdition } from '../../../pipeline/edition/summarise.ts';
import { contentOf } from '../../../pipeline/edition/summarise-area.ts';
import { importBoardFile } from '../../../pipeline/import-board.ts';
import { acceptRelease, findHeldRun } from '../../../pipeline/release/accept.ts';
import type { RunOutcome } from '../../../pipeline/shared/deps.ts';
import type { NodeDeps } from '../deps.ts';
import { errorCode } from '../error-code.ts';
import { type CommandContext, showProgress, withDeps } from './context.ts';
import { getConnector } from './find-connector.ts';
import { describeEdition, describeRun, runAsJson } from './outcome-text.ts';

interface BoardRunOptions {
  readonly now?: string;
  readonly publish: boolean;
  readonly json?: true;
}

/** Throws WrongUse when nothing of the board is held back. */
export async function approveBoard(
  context: CommandContext,
  id: string,
  options: BoardRunOptions,
): Promise<void> {
  await withBoard(context, options, async (deps) => {
    const { source } = getConnector(sourceIdOf(id), deps.connectors);
    const held = await findHeldRun(deps, source.id);
    if (held === null)
      throw new WrongUse(`Nothing of ${source.id} is held back: wealdway feeds list says how it stands.`);
    return acceptRelease(deps, deps.connectors, held.runId);
  });
}

/** Throws WrongUse when the file cannot be read. */
export async function importBoard(
  context: CommandContext,
  id: string,
  path: string,
  options: BoardRunOptions,
): Promise<void> {
  const file = { name: basename(path), body: readFile(path) };
  await withBoard(context, options, (deps) =>
    importBoardFile(deps, getConnector(sourceIdOf(id), deps.connectors), file, 'live'),
  );
}

const sourceIdOf = (id: string) => boardSourceId(id.replace(/^board\//, ''));

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new WrongUse(`${path} cannot be read (${errorCode(cause) ?? String(cause)}).`, { cause });
  }
}

async function withBoard(
  context: CommandContext,
  options: BoardRunOptions,
  work: (deps: NodeDeps) => Promise<RunOutcome>,
): Promise<void> {
  const { terminal } = context;
  const clock = options.now === undefined ? {} : { now: options.now };
  await withDeps(context, { ...clock, onProgress: showProgress(terminal) }, async (deps) => {
    const run = await work(deps);
    if (!options.json) terminal.result(describeRun(run));
    const isWanted = options.publish && run.state === 'published' && !context.signal.aborted;
    const edition = isWanted ? await publishEdition(deps, contentOf(deps.connectors)) : null;
    if (options.json) terminal.result(JSON.stringify({ run: runAsJson(run), edition }, null, 2));
    else if (edition) terminal.result(describeEdition(edition));
    if (run.state === 'failed' || run.state === 'quarantined') context.exitWith(1);
  });
}
