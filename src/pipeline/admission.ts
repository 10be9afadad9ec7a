/** Whether a source may be refreshed here and now, and from which address. Refusals say which setting to change. */
import type { Config } from '../config.ts';
import type { SourceDescription } from '../connectors/contract.ts';
import { WrongUse } from '../domain/errors.ts';
import { SOFTWARE_VERSION } from './code-version.ts';

export interface Admission {
  /** Without a trailing slash; planned paths are added to it. */
  readonly baseUrl: string;
  /** This machine: no need to be polite or to say who we are. */
  readonly isLoopback: boolean;
  readonly userAgent: string;
}

/** Throws WrongUse when the source is off, retired, lacks a secret, or would be asked without a contact address. */
export function admitSource(source: SourceDescription, config: Config, baseUrlOption?: string): Admission {
  refuseWhenOff(source, config);
  const missing = source.secrets.filter((secret) => !config.secrets[secret.setting]);
  if (missing.length > 0) {
    const settings = missing.map((secret) => `${secret.setting} (${secret.help})`).join('; ');
    throw new WrongUse(`${source.id} is paused: set ${settings}`);
  }
  const baseUrl = (baseUrlOption ?? config.baseUrls.get(source.id) ?? source.baseUrl).replace(/\/+$/, '');
  if (!URL.canParse(baseUrl) || !/^https?:\/\//i.test(baseUrl)) {
    throw new WrongUse(`The address for ${source.id} must begin with http:// or https://, not ${baseUrl}`);
  }
  const isLoopback = isLoopbackHost(new URL(baseUrl).hostname);
  if (!isLoopback && config.contact === null) {
    throw new WrongUse(
      `Set WEALDWAY_CONTACT to an e-mail or https address before refreshing ${source.id}: publishers are told who asks`,
    );
  }
  const contact = config.contact === null ? '' : ` (+${config.contact})`;
  return { baseUrl, isLoopback, userAgent: `Wealdway/${SOFTWARE_VERSION}${contact}` };
}

function refuseWhenOff(source: SourceDescription, config: Config): void {
  const { status } = source;
  if (status.state === 'retired') {
    throw new WrongUse(`${source.id} was retired on ${status.on}: ${status.reason}`);
  }
  if (config.disabledSources.has(source.id)) {
    throw new WrongUse(
      `${source.id} is switched off: take it out of WEALDWAY_DISABLED_SOURCES to refresh it`,
    );
  }
  if (status.state === 'off-by-default' && !config.enabledSources.has(source.id)) {
    throw new WrongUse(
      `${source.id} is off by default (${status.reason}): add it to WEALDWAY_ENABLED_SOURCES to refresh it`,
    );
  }
}

function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
