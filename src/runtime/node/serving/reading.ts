/** The app on Node over a database that it only reads. Each thread that answers has one of its own. */
import type { Hono } from 'hono';
import { secretsOf } from '../../../config/secrets.ts';
import type { Config } from '../../../config.ts';
import type { SourceDescription } from '../../../connectors/contract.ts';
import type { Database } from '../../../db/database.ts';
import { createApp } from '../../../http/app.ts';
import type { Clock } from '../../../ports/clock.ts';
import { createAreaIndex } from '../../../reference/areas.ts';
import { openSources } from '../boards.ts';
import { fixedClock, systemClock } from '../clock.ts';
import type { NodeDeps } from '../deps.ts';
import { createLogger, type LogLevel } from '../logger.ts';
import { readShippedOccupationModel } from '../occupation-model.ts';
import { renderPng } from '../png-renderer.ts';
import { openRawStore } from '../raw-store.ts';
import { openSqliteReadOnly } from '../sqlite.ts';

/** Plain values, so that they can be sent to a thread or a process. */
export interface ReadingSettings {
  readonly config: Config;
  readonly logLevel: LogLevel;
  /** Fixes the clock. */
  readonly now?: string;
}

export interface ReadingApp {
  readonly app: Hono;
  readonly db: Database;
  readonly clock: Clock;
  readonly sources: readonly SourceDescription[];
  close(): Promise<void>;
}

/** Throws StorageFailed when the database cannot be read, ConfigInvalid when there is no such file of boards. */
export function openReading({ config, logLevel, now }: ReadingSettings): ReadingApp {
  const log = createLogger(logLevel, secretsOf(config));
  const clock = now === undefined ? systemClock : fixedClock(now);
  const areas = createAreaIndex(config.partnerships);
  // Its mistakes were logged when the service began.
  const sources = openSources(config, areas, createLogger('silent'));
  const db = openSqliteReadOnly({ file: config.database });
  const raw = openRawStore(config.archive);
  const app = createNodeApp({ db, raw, config, clock, log, areas, ...sources });
  const described = sources.connectors.map(({ source }) => source);
  return { app, db, clock, sources: described, close: () => db.close() };
}

type AppOfNode = Pick<
  NodeDeps,
  'db' | 'raw' | 'config' | 'clock' | 'log' | 'areas' | 'connectors' | 'boardMistakes'
>;

/** What readers are answered by, and the command line where it says what they get. */
export function createNodeApp({ connectors, ...deps }: AppOfNode): Hono {
  return createApp({
    ...deps,
    renderPng,
    sources: connectors.map(({ source }) => source),
    readOccupationModel: readShippedOccupationModel,
  });
}
