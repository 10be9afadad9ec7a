/** Whether a source may be refreshed now; if not, why, in words for the status page. */
import type { SourceId } from '../domain/release.ts';
import type { SourceDescription } from './contract.ts';

/** `paused` is for the operator to end; `off` is a decision. */
export type Readiness =
  | { readonly state: 'ready' }
  | { readonly state: 'off' | 'paused'; readonly reason: string };

/** The settings that decide; Config has them all. */
export interface SourceSettings {
  readonly enabledSources: ReadonlySet<SourceId>;
  readonly disabledSources: ReadonlySet<SourceId>;
  readonly baseUrls: ReadonlyMap<SourceId, string>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly contact: string | null;
}

export function readinessOf(source: SourceDescription, settings: SourceSettings): Readiness {
  const { id, status, secrets } = source;
  if (status.state === 'retired')
    return { state: 'off', reason: `Retired on ${status.on}: ${status.reason}` };
  if (settings.disabledSources.has(id)) return { state: 'off', reason: 'Switched off by the operator' };
  if (status.state === 'off-by-default' && !settings.enabledSources.has(id)) {
    return { state: 'off', reason: status.reason };
  }
  const missing = secrets.find(({ setting }) => settings.secrets[setting] === undefined);
  if (missing) return { state: 'paused', reason: `Waits for ${missing.setting}. ${missing.help}` };
  if (settings.contact === null && !isLoopback(settings.baseUrls.get(id) ?? source.baseUrl)) {
    return { state: 'paused', reason: 'Waits for WEALDWAY_CONTACT: publishers are told who asks' };
  }
  return { state: 'ready' };
}

/** Recorded feeds on this machine: nobody has to be told who asks. */
function isLoopback(url: string): boolean {
  return URL.canParse(url) && /^(localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/.test(new URL(url).hostname);
}
