/** How an operator is told what happens. Docs are made from these too. */

import { LEAST_SECRET_LENGTH } from '../domain/redaction.ts';
import { splitList } from '../domain/setting-text.ts';
import { decoded, type Report, type SettingDescription } from './setting-values.ts';

export interface Monitoring {
  /** Whether each request gets a line in the log. */
  readonly requestLog: boolean;
  /** Where /metrics is served, apart from readers; null: nowhere. Not used on Workers. */
  readonly metrics: ListenAddress | null;
  /** Address that is told by POST what is late; null for none. As secret as a key. */
  readonly alertWebhook: string | null;
  /** E-mail addresses that are told what is late. Not used on Workers. */
  readonly alertEmails: readonly string[];
  /** Server that takes the e-mail, with its user and password; null for none. As secret as a key. Not used on Workers. */
  readonly alertSmtp: string | null;
}

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

interface MonitoringSetting<T> extends SettingDescription {
  readonly parse: (text: string, reading: Report) => T;
}

type MonitoringTable = { readonly [K in keyof Monitoring]: MonitoringSetting<Monitoring[K]> };

const table: MonitoringTable = {
  requestLog: {
    name: 'WEALDWAY_REQUEST_LOG',
    default: 'yes',
    help: 'Whether each request gets a line in the log, without address, referrer or what was searched for: yes or no.',
    parse: parseYesOrNo,
  },
  metrics: {
    name: 'WEALDWAY_METRICS',
    default: '',
    help: 'Address and port at which Prometheus finds /metrics, such as 127.0.0.1:9464. Nobody else should reach it: it has no key. Without it there is none. Not used on Workers.',
    parse: (text, reading) => (text === '' ? null : parseListenAddress(text, reading)),
  },
  alertWebhook: {
    name: 'WEALDWAY_ALERT_WEBHOOK',
    default: '',
    help: 'Address that is told by POST, in words, what is late and when it is over: Slack, Mattermost and others that read {"text": …}. Kept out of the log like a key.',
    parse: (text, reading) => (text === '' ? null : parseSecretAddress(text, ['https:', 'http:'], reading)),
  },
  alertEmails: {
    name: 'WEALDWAY_ALERT_EMAIL',
    default: '',
    help: 'E-mail addresses that are told the same, separated by commas; needs WEALDWAY_ALERT_SMTP. Not used on Workers.',
    parse: parseEmails,
  },
  alertSmtp: {
    name: 'WEALDWAY_ALERT_SMTP',
    default: '',
    help: 'Server that takes the e-mail: smtps://user:password@mail.example:465, or smtp:// with port 587. Kept out of the log like a key.',
    parse: (text, reading) => (text === '' ? null : parseSecretAddress(text, ['smtps:', 'smtp:'], reading)),
  },
};

export const monitoringSettings: readonly MonitoringSetting<unknown>[] = Object.values(table);

export function readMonitoring(
  read: <T>(setting: MonitoringSetting<T>) => T,
  report: (problem: string) => void,
): Monitoring {
  const monitoring: Monitoring = {
    requestLog: read(table.requestLog),
    metrics: read(table.metrics),
    alertWebhook: read(table.alertWebhook),
    alertEmails: read(table.alertEmails),
    alertSmtp: read(table.alertSmtp),
  };
  if (monitoring.alertEmails.length > 0 !== (monitoring.alertSmtp !== null))
    report(`${table.alertEmails.name} and ${table.alertSmtp.name} need each other: set both or neither`);
  return Object.freeze(monitoring);
}

function parseYesOrNo(text: string, { report }: Report): boolean {
  if (text !== 'yes' && text !== 'no') report(`"${text}" must be yes or no`);
  return text === 'yes';
}

function parseListenAddress(text: string, { report }: Report): ListenAddress {
  const [, bare, bracketed, digits = ''] = /^(?:([\w.-]+)|\[([\da-fA-F:]+)\]):(\d{1,5})$/.exec(text) ?? [];
  const host = bare ?? bracketed ?? '';
  const port = Number(digits);
  if (host === '' || port > 65_535) report(`"${text}" must be an address and a port, such as 127.0.0.1:9464`);
  return Object.freeze({ host, port });
}

/** What it says is never repeated: the message may end in a log. */
function parseSecretAddress(text: string, protocols: readonly string[], { report }: Report): string {
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol))
    report(`is not an address that begins with ${protocols.map((each) => `${each}//`).join(' or ')}`);
  else if (isShortPassword(new URL(text).password))
    report(
      `has a password of fewer than ${LEAST_SECRET_LENGTH} letters, which could not be kept out of a log: take a longer one`,
    );
  return text;
}

const isShortPassword = (password: string): boolean =>
  password !== '' && decoded(password).length < LEAST_SECRET_LENGTH;

function parseEmails(text: string, { report }: Report): readonly string[] {
  const emails = splitList(text, ',');
  for (const email of emails) {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) report(`"${email}" is not an e-mail address`);
  }
  return Object.freeze(emails);
}
