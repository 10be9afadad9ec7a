/** Stands in until the serving branch is merged. */
import { Hono } from 'hono';
import type { Config } from '../config.ts';
import type { Clock } from '../ports/clock.ts';
import type { Database } from '../ports/database.ts';
import type { Logger } from '../ports/logger.ts';
import type { AreaIndex } from '../reference/area-index.ts';

export interface AppDeps {
  readonly db: Database;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
  readonly areas: AreaIndex;
}

export function createApp(_deps: AppDeps): Hono {
  return new Hono();
}
