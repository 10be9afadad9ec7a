/** Applicant tracking systems: one address a customer, whose name is a part of the host or of the path. */
import type { AdvertHosts } from '../contract.ts';
import type { BoardSite } from './board-kind.ts';

interface AtsForm {
  /** Host of the pages or of the API, with the customer's name as a group where it stands there. */
  readonly host: RegExp;
  /** The customer's name in the path, where it stands there. */
  readonly path?: RegExp;
  /** From the customer's name, and the host that was given. */
  site(
    name: string,
    host: string,
  ): { readonly baseUrl: string; readonly path: string; readonly hosts: AdvertHosts };
}

const NAME = /^[a-z0-9][a-z0-9._-]{0,80}$/i;

/** Null when the address is another system's, or names no customer. */
export function atsSite({ hostname, pathname }: URL, form: AtsForm): Omit<BoardSite, 'board'> | null {
  const host = form.host.exec(hostname);
  if (host === null) return null;
  const name = host[1] ?? form.path?.exec(pathname)?.[1] ?? '';
  return NAME.test(name) ? form.site(name, hostname) : null;
}
