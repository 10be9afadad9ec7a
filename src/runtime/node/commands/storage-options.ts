/** `--remote`: the command works on what Workers hold, in place of the files of this machine. */
import { type Command, Option } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';

/** As workers-storage.ts has them; repeated here so that help needs no wrangler. */
const PLACES = ['local', 'staging', 'production'] as const;

export interface StorageOptions {
  readonly remote?: (typeof PLACES)[number];
  readonly persistTo?: string;
}

export interface ChosenStorage {
  readonly place: (typeof PLACES)[number];
  readonly stateFolder: string | null;
}

export function addStorageOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--remote <place>',
        'work on D1 and R2: of an environment of wrangler.toml, or of npm run dev:workers',
      ).choices(PLACES),
    )
    .option('--persist-to <folder>', 'with --remote local: where wrangler dev --persist-to keeps its state');
}

/** For `withDeps`. Throws WrongUse when one option wants the other. */
export function storageOf({ remote, persistTo }: StorageOptions): { readonly workers?: ChosenStorage } {
  if (persistTo !== undefined && remote !== 'local') {
    throw new WrongUse('--persist-to is for --remote local: an environment keeps its state at Cloudflare.');
  }
  return remote === undefined ? {} : { workers: { place: remote, stateFolder: persistTo ?? null } };
}
