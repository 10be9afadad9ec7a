/**
 * What every command is given, and what several share. Commands load what they do their work with when they are run:
 * help and mistakes in the command line need no connector, list or database.
 */
import type { Config } from '../../../config.ts';
import type { Progress } from '../../../pipeline/shared/deps.ts';
import type { NodeDeps, NodeDepsOptions } from '../deps.ts';
import type { ChosenStorage } from './storage-options.ts';
import type { Terminal } from './terminal.ts';

export interface CommandContext {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** Ends the program with this code once the command is done. */
  exitWith(code: 1): void;
}

interface DepsChoices {
  readonly changeConfig?: (config: Config) => Config;
  /** Given with `--remote`. */
  readonly workers?: ChosenStorage;
}

/** Reads the settings, opens what a refresh needs, and closes it again however the work ends. */
export async function withDeps<T>(
  context: CommandContext,
  options: Omit<NodeDepsOptions, 'storage'> & DepsChoices,
  work: (deps: NodeDeps) => Promise<T>,
): Promise<T> {
  const [{ parseConfig }, { createNodeDeps }] = await Promise.all([
    import('../../../config.ts'),
    import('../deps.ts'),
  ]);
  const { changeConfig = (config: Config) => config, workers, ...depsOptions } = options;
  const config = changeConfig(parseConfig(context.env));
  const storage = workers && (await (await import('../workers-storage.ts')).openWorkersStorage(workers));
  const deps = createNodeDeps(config, {
    // The commands say themselves what matters; `serve` has the full log.
    logLevel: 'error',
    signal: context.signal,
    ...depsOptions,
    ...(storage && { storage }),
  });
  try {
    return await work(deps);
  } finally {
    await deps.close();
  }
}

export function showProgress(terminal: Terminal): (progress: Progress) => void {
  return ({ sourceId, step, done, total }) =>
    terminal.progress(`${sourceId}: ${step}`, total === null ? `${done}` : `${done} of ${total}`);
}
