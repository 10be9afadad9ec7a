/** Under which names the service answers. Whoever brings another one may not have it written into links, nor fill what is kept with it. */
import type { Config } from '../../config.ts';
import { Problem } from '../answers/problem.ts';

/** This machine by its own names, as health checks, tunnels and the demonstration call it. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;

/** What a service is told to listen on: whether only its own machine can reach it. */
export const reachesOnlyItself = (host: string): boolean => LOOPBACK.test(host === '::1' ? '[::1]' : host);

/** Host and port of an absolute address, as it is written. */
export const hostOf = (url: string): string => /^[a-z]+:\/\/([^/?#]*)/.exec(url)?.[1] ?? '';

/**
 * Of a host with its port, as the request names it: the Problem `misdirected-request` for another than the public address and this machine's own
 * names, else null.
 * Without a public address `others` says what becomes of other hosts.
 */
export function hostChecker(
  { publicUrl }: Pick<Config, 'publicUrl'>,
  others: 'refused' | 'answered',
): (host: string) => Problem | null {
  const own = publicUrl === null ? null : new URL(publicUrl).host;
  if (own === null && others === 'answered') return () => null;
  return (host) => {
    if (host === own || LOOPBACK.test(host) || host.toLowerCase() === own) return null;
    const there = publicUrl === null ? '' : ` It is at ${publicUrl}.`;
    return new Problem('misdirected-request', `This service does not answer under that name.${there}`);
  };
}
