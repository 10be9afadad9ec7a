/** Whether a source may be refreshed now; if not, why: the one place that knows the rules. */
import { plainDate } from '../domain/period.ts';
import type { SourceId } from '../domain/release.ts';
import type { SourceDescription } from './contract.ts';

/** `paused` is for the operator to end; `off` is a decision. The reason is a sentence that begins with a capital letter. */
export type Readiness =
  | { readonly state: 'ready' }
  | {
      readonly state: 'off';
      readonly cause: 'retired' | 'disabled' | 'off-by-default';
      readonly reason: string;
    }
  | { readonly state: 'paused'; readonly cause: 'file' | 'secret' | 'contact'; readonly reason: string };

/** The settings that decide; Config has them all. */
export interface SourceSettings {
  readonly enabledSources: ReadonlySet<SourceId>;
  readonly disabledSources: ReadonlySet<SourceId>;
  readonly baseUrls: ReadonlyMap<SourceId, string>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly contact: string | null;
}

/** `baseUrl` is where the source would be asked: as the settings say, unless given. */
export function readinessOf(
  source: SourceDescription,
  settings: SourceSettings,
  baseUrl: string = settings.baseUrls.get(source.id) ?? source.baseUrl,
): Readiness {
  const { id, status } = source;
  if (status.state === 'retired') {
    return {
      state: 'off',
      cause: 'retired',
      reason: `Retired on ${plainDate(status.on)}: ${status.reason}`,
    };
  }
  if (settings.disabledSources.has(id)) {
    return { state: 'off', cause: 'disabled', reason: 'The operator has switched it off.' };
  }
  if (status.state === 'off-by-default' && !settings.enabledSources.has(id)) {
    return { state: 'off', cause: 'off-by-default', reason: status.reason };
  }
  if (status.state === 'by-import') {
    return {
      state: 'paused',
      cause: 'file',
      reason: `Waits for files: wealdway import FILE. ${status.reason}`,
    };
  }
  const missing = source.secrets.filter(({ setting }) => !settings.secrets[setting]);
  if (missing.length > 0) {
    const names = missing.map(({ setting }) => setting).join(' and ');
    const help = missing.map((secret) => secret.help).join(' ');
    return { state: 'paused', cause: 'secret', reason: `Waits for ${names}. ${help}` };
  }
  if (settings.contact === null && !isLoopback(baseUrl)) {
    return {
      state: 'paused',
      cause: 'contact',
      reason: 'Waits for WEALDWAY_CONTACT, an e-mail or https address: publishers are told who asks.',
    };
  }
  return { state: 'ready' };
}

/** Recorded feeds on this machine: nobody has to be told who asks. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && /^(localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/.test(new URL(url).hostname);
}
