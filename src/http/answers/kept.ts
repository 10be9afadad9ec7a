/** An answer that is made once for an address, and kept until what is published changes. */
import type { Context } from 'hono';
import type { RouteDeps } from './deps.ts';
import { prepareText, respond } from './prepared.ts';
import type { Publication } from './publication.ts';

/** `key` is for an answer that does not last as long as what is published. */
export async function answerKept(
  c: Context,
  deps: Pick<RouteDeps, 'publication' | 'store'>,
  headers: Readonly<Record<string, string>>,
  write: (publication: Publication) => Promise<string> | string,
  key: string = c.req.url,
): Promise<Response> {
  const publication = await deps.publication();
  const known = deps.store.find(key);
  if (known) return respond(c, known);
  return respond(c, deps.store.keep(key, await prepareText(await write(publication), headers)));
}

const TO_THE_HOUR = '2026-11-28T09'.length;

/** Deadlines pass: a page that lists openings is made anew each hour. */
export function keyToTheHour(c: Context, { clock }: Pick<RouteDeps, 'clock'>): string {
  return `${c.req.url} ${clock.now().slice(0, TO_THE_HOUR)}`;
}
