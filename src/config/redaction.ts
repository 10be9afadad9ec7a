/** Keeps secrets out of whatever is written down: by what they are, and by what they look like. */
import type { LogFields, Logger } from '../ports/logger.ts';
import type { Monitoring } from './monitoring.ts';

export type Redact = (text: string) => string;

const MARK = '[redacted]';
/** A shorter one would be found in innocent words. No publisher's key is so short. */
const LEAST_LENGTH = 6;
/** Names of settings whose value is a secret: the environment is read before anybody knows the connectors. */
const SECRET_SETTING = /^WEALDWAY_\w*(?:KEY|SECRET|TOKEN|PASSWORD|WEBHOOK|SMTP)$/;

/** Credentials, whosever they are: the groups named `keep` stay. */
const SHAPES: readonly RegExp[] = [
  /(?<keep>[a-z][a-z0-9+.-]*:\/\/)[^\s/@"'<>]+:[^\s/@"'<>]*(?=@)/gi,
  /(?<keep>\b(?:bearer|basic)\s+)[\w.~+/-]{8,}=*/gi,
  /(?<keep>\b(?:authorization|cookie|set-cookie|[\w-]*(?:api|access|subscription)[-_]?key|[\w-]*(?:secret|token|password))["']?\s*[:=]\s*["']?)(?!\[redacted\]|bearer|basic)[^\s"'&,;<>]+/gi,
  /(?<keep>[?&;](?:[\w-]*key|sig|signature)=)[^\s"'&#<>]+/gi,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
];

/** `secrets`: exact values, found as they are and as addresses, JSON and Basic credentials write them. */
export function createRedactor(secrets: readonly string[]): Redact {
  const written = [...new Set(secrets.filter(({ length }) => length >= LEAST_LENGTH).flatMap(waysToWrite))];
  // The longest first: one may be part of another.
  written.sort((one, other) => other.length - one.length);
  return (text) => {
    let safe = text;
    for (const each of written) safe = safe.replaceAll(each, MARK);
    for (const shape of SHAPES) {
      safe = safe.replace(shape, (...found) => {
        const groups: unknown = found.at(-1);
        const { keep = '' }: { readonly keep?: string } = Object(groups);
        return `${typeof groups === 'object' ? keep : ''}${MARK}`;
      });
    }
    return safe;
  };
}

function waysToWrite(secret: string): string[] {
  const isAscii = /^[\x20-\x7e]*$/.test(secret);
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    ...(isAscii ? [btoa(secret)] : []),
  ];
}

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

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The same log, with every message and every text in its fields redacted. */
export function redactingLogger(log: Logger, redact: Redact): Logger {
  const clean = (fields: LogFields | undefined): LogFields | undefined =>
    fields &&
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === 'string' ? redact(value) : value,
      ]),
    );
  return {
    info: (message, fields) => log.info(redact(message), clean(fields)),
    warn: (message, fields) => log.warn(redact(message), clean(fields)),
    error: (message, fields) => log.error(redact(message), clean(fields)),
  };
}
