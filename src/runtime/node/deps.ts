/** Builds what the pipeline needs on Node: SQLite, a folder, undici and the system's clock. */

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { secretsOf } from '../../config/secrets.ts';
import type { Config } from '../../config.ts';
import type { SourceList } from '../../connectors/sources.ts';
import type { Database } from '../../db/database.ts';
import { StorageFailed } from '../../domain/errors.ts';
import { type Egress, egressOf } from '../../pipeline/fetching/egress.ts';
import type { PipelineDeps, Progress } from '../../pipeline/shared/deps.ts';
import { createAreaIndex } from '../../reference/areas.ts';
import { openSources } from './boards.ts';
import { fixedClock, systemClock } from './clock.ts';
import { createConfiguredCoder } from './coder.ts';
import { errorCode } from './error-code.ts';
import { createHttpClient } from './http-client.ts';
import { createLogger, type LogLevel } from './logger.ts';
import { createMailer } from './mailer.ts';
import { createOwner } from './owner.ts';
import { openRawStore } from './raw-store.ts';
import { openSqlite, openSqliteReadOnly } from './sqlite.ts';
import type { WorkersStorage } from './workers-storage.ts';

export interface NodeDepsOptions {
  /** Fixes the clock at this instant (`--now`). */
  readonly now?: string;
  /** `info` unless given. */
  readonly logLevel?: LogLevel;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the exchange and the wait that are under way. */
  readonly signal?: AbortSignal;
  /** Whom it may ask; unless given, those whom the settings and the sources declare. */
  readonly egress?: Egress;
  /** An address that the operator gives in a command: its host may be asked wherever it leads. */
  readonly namedUrl?: string;
  /** For what only reads, beside a service perhaps: makes no folder and no database, and migrates none. */
  readonly readOnly?: true;
  /** In place of the database and the archive of the settings. Closed with the rest. */
  readonly storage?: WorkersStorage;
}

export type NodeDeps = PipelineDeps & SourceList & { close(): Promise<void> };

/**
 * Opens the database (and makes its folder, when it is new) and everything else a refresh needs. Throws StorageFailed
 * when the database cannot be used, ConfigInvalid for a bad file of corrections, WrongUse when `now` is not an instant. Close it when done.
 */
export function createNodeDeps(config: Config, options: NodeDepsOptions = {}): NodeDeps {
  const clock = options.now === undefined ? systemClock : fixedClock(options.now);
  const areas = createAreaIndex(config.partnerships);
  const log = createLogger(options.logLevel ?? 'info', secretsOf(config));
  const sources = openSources(config, areas, log);
  const coder = createConfiguredCoder(config, areas, sources);
  const { db, raw } = options.storage ?? openFiles(config, options.readOnly);
  const named = options.namedUrl === undefined ? [] : [options.namedUrl];
  const descriptions = sources.connectors.map(({ source }) => source);
  const http = createHttpClient({
    egress: options.egress ?? egressOf(config, descriptions, named),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return {
    db,
    raw,
    http,
    clock,
    log,
    config,
    areas,
    ...sources,
    coder,
    owner: createOwner(),
    mailer: createMailer(config.monitoring),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
    async close() {
      await http.close();
      await (options.storage ?? db).close();
    },
  };
}

function openFiles({ database, archive }: Config, readOnly?: true): Pick<PipelineDeps, 'db' | 'raw'> {
  const db = readOnly ? openSqliteReadOnly({ file: database }) : openWritable(database);
  return { db, raw: openRawStore(archive) };
}

/** Makes its folder when it is new. Throws StorageFailed when it cannot be used. */
export function openWritable(file: string): Database {
  makeFolderOf(file);
  return openSqlite({ file });
}

function makeFolderOf(file: string): void {
  if (file === ':memory:') return;
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (cause) {
    const code = errorCode(cause) ?? String(cause);
    throw new StorageFailed(
      `The folder of the database ${file} cannot be made (${code}): check WEALDWAY_DATABASE and the folder's permissions`,
      { cause },
    );
  }
}
