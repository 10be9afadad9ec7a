/** Which parts of the settings are secret. */
import type { Monitoring } from './monitoring.ts';
import { decoded } from './setting-values.ts';

/** Names of settings whose value is a secret: the environment is read before anybody knows the connectors. */
const SECRET_SETTING = /^WEALDWAY_\w*(?:KEY|SECRET|TOKEN|PASSWORD|WEBHOOK|SMTP)$/;

interface Secretive {
  readonly secrets: Readonly<Record<string, string>>;
  readonly monitoring: Monitoring;
}

/** What must never be written down of the settings. */
export function secretsOf({ secrets, monitoring }: Secretive): readonly string[] {
  const { alertWebhook, alertSmtp } = monitoring;
  return [...Object.values(secrets), ...partsOf(alertWebhook), ...partsOf(alertSmtp)];
}

/** The same before the settings are parsed. */
export function secretsIn(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    SECRET_SETTING.test(name) ? partsOf(value?.trim()) : [],
  );
}

/** Of an address also its password, its path and its query alone. */
function partsOf(value: string | null | undefined): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (!URL.canParse(value)) return [value];
  const { password, pathname, search } = new URL(value);
  return [value, password, decoded(password), pathname.length > 1 ? pathname : '', search];
}
