/** Whether a source may be refreshed here and now, and from which address. Refusals say which setting to change. */
import type { Config } from '../../config.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import { isLoopback, type Readiness, readinessOf } from '../../connectors/readiness.ts';
import { WrongUse } from '../../domain/errors.ts';
import { SOFTWARE_VERSION } from '../shared/code-version.ts';

export interface Admission {
  /** Without a trailing slash; planned paths are added to it. */
  readonly baseUrl: string;
  /** This machine: no need to be polite or to say who we are. */
  readonly isLoopback: boolean;
  readonly userAgent: string;
}

/** Throws WrongUse when the source is off or paused, or the address is none. */
export function admitSource(source: SourceDescription, config: Config, baseUrlOption?: string): Admission {
  const baseUrl = (baseUrlOption ?? config.baseUrls.get(source.id) ?? source.baseUrl).replace(/\/+$/, '');
  if (!URL.canParse(baseUrl) || !/^https?:\/\//i.test(baseUrl)) {
    throw new WrongUse(`The address for ${source.id} must begin with http:// or https://, not ${baseUrl}`);
  }
  const { username, password } = new URL(baseUrl);
  if (username + password !== '' || /[?#]/.test(baseUrl))
    throw new WrongUse(
      `The address for ${source.id} may hold no user name, no password, no ? and no #: it is stored with every answer`,
    );
  const readiness = readinessOf(source, config, baseUrl);
  if (readiness.state !== 'ready') {
    throw new WrongUse(`${source.id} is ${readiness.state}. ${readiness.reason}${remedyOf(readiness)}`);
  }
  return {
    baseUrl,
    isLoopback: isLoopback(baseUrl),
    userAgent: userAgent(config),
  };
}

/** Who asks, and where to complain. */
export function userAgent({ contact }: Pick<Config, 'contact'>): string {
  return `Wealdway/${SOFTWARE_VERSION}${contact === null ? '' : ` (+${contact})`}`;
}

/** What the operator can do about a decision; a pause names the setting it waits for itself. */
function remedyOf(readiness: Readiness): string {
  if (readiness.state !== 'off') return '';
  switch (readiness.cause) {
    case 'retired':
      return '';
    case 'disabled':
      return ' Take it out of WEALDWAY_DISABLED_SOURCES to refresh it.';
    case 'off-by-default':
      return ' Add it to WEALDWAY_ENABLED_SOURCES to refresh it.';
  }
}
