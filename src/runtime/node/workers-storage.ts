/** D1 and R2 of Workers from the command line, through the bindings that wrangler lends a process on this machine. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { D1Database, R2Bucket } from '@cloudflare/workers-types';
import type { Database } from '../../db/database.ts';
import { listMissingMigrations, refuseNewerDatabase } from '../../db/newer-database.ts';
import { messageOf, StorageFailed, WealdwayError, WrongUse } from '../../domain/errors.ts';
import type { RawStore } from '../../ports/raw-store.ts';
import { type Attempt, openD1 } from '../workers/d1.ts';
import { openR2 } from '../workers/raw-store.ts';

export interface WorkersStorage {
  readonly db: Database;
  readonly raw: RawStore;
  close(): Promise<void>;
}

interface Bindings {
  readonly DB: D1Database;
  readonly RAW: R2Bucket;
}

type D1Config = Readonly<Record<'binding' | 'database_name' | 'database_id', string>>;
type R2Config = Readonly<Record<'binding' | 'bucket_name', string>>;

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** `local`: what `npm run dev:workers` works on. The others are environments of wrangler.toml, in the operator's account. */
export interface WorkersPlace {
  readonly place: 'local' | 'staging' | 'production';
  /** Where local state is kept, as wrangler's `--persist-to`; null for its usual place. */
  readonly stateFolder: string | null;
}

/**
 * Throws WrongUse where wrangler is not installed, StorageFailed when it cannot reach what is asked for, and when the database was made by
 * another version than this one.
 */
export async function openWorkersStorage({ place, stateFolder }: WorkersPlace): Promise<WorkersStorage> {
  const { getPlatformProxy } = await loadWrangler();
  const settings = mkdtempSync(join(tmpdir(), 'wealdway-bindings-'));
  const configPath = join(settings, 'wrangler.json');
  writeFileSync(configPath, JSON.stringify(await bindingsOf(place)));
  try {
    const { env, dispose } = await getPlatformProxy<Bindings>({
      configPath,
      persist: { path: join(stateFolder ?? join(ROOT, '.wrangler/state'), 'v3') },
      remoteBindings: place !== 'local',
      envFiles: [],
    });
    const close = async () => {
      await dispose();
      rmSync(settings, { recursive: true, force: true });
    };
    const db = openD1(env.DB, null, twice);
    try {
      await refuseOtherVersion(db, place);
    } catch (error) {
      await dispose();
      throw error;
    }
    return { db, raw: openR2(env.RAW, null, twice), close };
  } catch (cause) {
    rmSync(settings, { recursive: true, force: true });
    if (cause instanceof WealdwayError) throw cause;
    const text = messageOf(cause);
    throw new StorageFailed(
      `D1 and R2 (${place}) cannot be reached: ${text}. Log in with npx wrangler login, and put the id of the database into wrangler.toml`,
      { cause },
    );
  }
}

async function loadWrangler(): Promise<typeof import('wrangler')> {
  try {
    return await import('wrangler');
  } catch (cause) {
    throw new WrongUse(
      'A command reaches D1 through wrangler, which is not installed here: run npm ci, without --omit=dev, where the command is to run.',
      { cause },
    );
  }
}

/** Between two calls the proxy may close its connection, and tells only the next. What was written nevertheless fails the second time. */
const twice: Attempt = async (call) => {
  try {
    return await call();
  } catch (cause) {
    if (!/fetch failed|other side closed/.test(messageOf(cause))) throw cause;
    return call();
  }
};

async function refuseOtherVersion(db: Database, place: WorkersPlace['place']): Promise<void> {
  const which = `The D1 database (${place})`;
  const [missing] = await listMissingMigrations(db);
  if (missing !== undefined) {
    const where = place === 'local' ? '--local' : `--remote --env ${place}`;
    throw new StorageFailed(
      `${which} has not been migrated to this version (${missing} is missing): npx wrangler d1 migrations apply DB ${where}`,
    );
  }
  await refuseNewerDatabase(db, which);
}

/** The database and the bucket of an environment, as wrangler.toml names them: a process has no use for a queue or a route. */
async function bindingsOf(place: WorkersPlace['place']): Promise<unknown> {
  const { unstable_readConfig: readConfig } = await loadWrangler();
  const environment = place === 'local' ? {} : { env: place };
  const config = readConfig({ config: join(ROOT, 'wrangler.toml'), ...environment }, { hideWarnings: true });
  const remote = place !== 'local';
  return {
    name: config.name,
    compatibility_date: config.compatibility_date,
    d1_databases: config.d1_databases.map(({ binding, database_name, database_id }: D1Config) => ({
      ...{ binding, database_name, database_id, remote },
    })),
    r2_buckets: config.r2_buckets.map(({ binding, bucket_name }: R2Config) => ({
      ...{ binding, bucket_name, remote },
    })),
  };
}
