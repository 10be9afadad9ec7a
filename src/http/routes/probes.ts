/** `/healthz` and `/readyz`, for load balancers and supervisors. Neither asks anybody outside, and neither is ever cached. */
import type { Hono } from 'hono';
import { findCurrentEdition } from '../../db/repositories/editions/editions.ts';
import { messageOf } from '../../domain/errors.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { readQuery } from '../requests/query.ts';
import { noQuery } from '../schemas/reference.ts';

const HEADERS = {
  'cache-control': 'no-store',
  'content-type': 'application/json',
  'x-content-type-options': 'nosniff',
} as const;

export function probeRoutes(app: Hono, { db, log }: Pick<RouteDeps, 'db' | 'log'>): void {
  app.get('/healthz', (c) => {
    readQuery(c.req.url, noQuery);
    return c.body(JSON.stringify({ status: 'alive' }), 200, HEADERS);
  });

  app.get('/readyz', async (c) => {
    readQuery(c.req.url, noQuery);
    const reason = await unreadiness({ db, log });
    const body = reason === null ? { status: 'ready' } : { status: 'not-ready', reason };
    return c.body(JSON.stringify(body), reason === null ? 200 : 503, HEADERS);
  });
}

/** Null when readers can be given figures. Asks the database anew: what the app remembers says nothing about now. */
async function unreadiness({ db, log }: Pick<RouteDeps, 'db' | 'log'>): Promise<string | null> {
  try {
    const edition = await findCurrentEdition(db);
    return edition === null ? 'No edition has been published yet.' : null;
  } catch (error) {
    log.error('The database cannot be read', { detail: messageOf(error) });
    return 'The database cannot be read. The log says why.';
  }
}
