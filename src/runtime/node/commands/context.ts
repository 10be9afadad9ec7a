/** What every command is given, and the options that several share. */
import { type Config, parseConfig } from '../../../config.ts';
import type { Connector } from '../../../connectors/contract.ts';
import { connectors } from '../../../connectors/registry.ts';
import { WrongUse } from '../../../domain/errors.ts';
import type { Progress } from '../../../pipeline/deps.ts';
import { createNodeDeps, type NodeDeps, type NodeDepsOptions } from '../deps.ts';
import { unknownName } from './nearest.ts';
import type { Terminal } from './terminal.ts';

export interface CommandContext {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** Ends the program with this code once the command is done. */
  exitWith(code: 1): void;
}

/** Reads the settings, opens what a refresh needs, and closes it again however the work ends. */
export async function withDeps<T>(
  context: CommandContext,
  options: NodeDepsOptions & { readonly changeConfig?: (config: Config) => Config },
  work: (deps: NodeDeps) => Promise<T>,
): Promise<T> {
  const { changeConfig = (config: Config) => config, ...depsOptions } = options;
  const deps = createNodeDeps(changeConfig(parseConfig(context.env)), {
    // The commands say themselves what matters; `serve` has the full log.
    logLevel: 'error',
    signal: context.signal,
    ...depsOptions,
  });
  try {
    return await work(deps);
  } finally {
    await deps.close();
  }
}

/** Throws WrongUse with the nearest ids when there is no such source. */
export function getConnector(id: string): Connector {
  const connector = connectors.find(({ source }) => source.id === id);
  if (connector) return connector;
  throw new WrongUse(
    unknownName(
      'source',
      id,
      connectors.map(({ source }) => source.id),
    ),
  );
}

export function showProgress(terminal: Terminal): (progress: Progress) => void {
  return ({ sourceId, step, done, total }) =>
    terminal.progress(`${sourceId}: ${step}`, total === null ? `${done}` : `${done} of ${total}`);
}
