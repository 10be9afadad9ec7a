/** Settings. One table, one parse, every problem in one error. Nothing else in the core reads the environment. */
import { closest, distance } from 'fastest-levenshtein';
import { type Limits, limitSettings, readLimits } from './config/limits.ts';
import { type Monitoring, monitoringSettings, readMonitoring } from './config/monitoring.ts';
import { type RunLimits, readRunLimits, runLimitSettings } from './config/run-limits.ts';
import {
  parseContact,
  parsePartnerships,
  parsePort,
  parseText,
  parseUrl,
  type Report,
  type SettingDescription,
} from './config/setting-values.ts';
import type { SecretRequirement, SourceDescription } from './connectors/contract.ts';
import { connectors } from './connectors/registry.ts';
import type { PartnershipDefinition } from './domain/area.ts';
import { ConfigInvalid } from './domain/errors.ts';
import { LEAST_SECRET_LENGTH } from './domain/redaction.ts';
import { isSourceId, type SourceId } from './domain/release.ts';
import { splitList, splitPair } from './domain/setting-text.ts';

export interface Config {
  /** Path of the SQLite file, or `:memory:`. Not used on Workers. */
  readonly database: string;
  /** Folder of the archived bytes. Not used on Workers. */
  readonly archive: string;
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Where readers reach the service, without a trailing slash; null means: as the request says. */
  readonly publicUrl: string | null;
  /** E-mail or https address that publishers can reach the operator at: goes into the User-Agent. Null until set; live refreshes need it. */
  readonly contact: string | null;
  /** Off-by-default sources that the operator has switched on. */
  readonly enabledSources: ReadonlySet<SourceId>;
  readonly disabledSources: ReadonlySet<SourceId>;
  /** Other base addresses, for mirrors and recorded feeds. */
  readonly baseUrls: ReadonlyMap<SourceId, string>;
  /** Values of the settings that connectors declare as secrets. Never logged. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly partnerships: readonly PartnershipDefinition[];
  /** CSV file of what the operator corrects in the coding of adverts: a path, or on Workers a name in the bucket. Null for none. */
  readonly corrections: string | null;
  /** CSV file of local boards: a path, or on Workers a name in the bucket. Null for none. */
  readonly boards: string | null;
  /** What one reader may take from the others. */
  readonly limits: Limits;
  /** What one refresh may take of the network. */
  readonly runLimits: RunLimits;
  /** How the operator is told what happens. */
  readonly monitoring: Monitoring;
}

interface Reading extends Report {
  readonly sourceIds: readonly SourceId[];
}

interface Setting<T> extends SettingDescription {
  /** Always returns a value; what is wrong with the text is reported, and then nobody sees the value. */
  readonly parse: (text: string, reading: Reading) => T;
}

type SettingTable = {
  readonly [K in Exclude<keyof Config, 'secrets' | 'limits' | 'runLimits' | 'monitoring'>]: Setting<
    Config[K]
  >;
};

const table: SettingTable = {
  database: {
    name: 'WEALDWAY_DATABASE',
    default: './var/wealdway.sqlite',
    help: 'SQLite file, or :memory: for one that is forgotten. Workers use the D1 binding instead.',
    parse: parseText,
  },
  archive: {
    name: 'WEALDWAY_ARCHIVE',
    default: './var/raw',
    help: 'Folder for the exact bytes that publishers sent. Workers use the R2 binding instead.',
    parse: parseText,
  },
  host: {
    name: 'WEALDWAY_HOST',
    default: '127.0.0.1',
    help: 'Address to listen on; 0.0.0.0 for every network this machine is on, and then WEALDWAY_PUBLIC_URL must be set.',
    parse: parseText,
  },
  port: {
    name: 'WEALDWAY_PORT',
    default: '8787',
    help: 'Port to listen on, 0 to 65535; 0 lets the system choose.',
    parse: parsePort,
  },
  publicUrl: {
    name: 'WEALDWAY_PUBLIC_URL',
    default: '',
    help: 'Where readers reach the service, for links in feeds and embeds: another host is then answered 421. Without it the service listens to its own machine only; on Workers links are as each request says.',
    parse: (text, reading) => (text === '' ? null : parseUrl(text, reading)),
  },
  contact: {
    name: 'WEALDWAY_CONTACT',
    default: '',
    help: 'E-mail or https address at which publishers can reach you. Sent with every request to them; live refreshes need it.',
    parse: parseContact,
  },
  enabledSources: {
    name: 'WEALDWAY_ENABLED_SOURCES',
    default: '',
    help: 'Sources that are off by default and that you have decided to use: ids, separated by commas.',
    parse: parseSourceIds,
  },
  disabledSources: {
    name: 'WEALDWAY_DISABLED_SOURCES',
    default: '',
    help: 'Sources that you do not want: ids, separated by commas.',
    parse: parseSourceIds,
  },
  baseUrls: {
    name: 'WEALDWAY_BASE_URLS',
    default: '',
    help: 'Other addresses for sources, such as a mirror: publisher/dataset=https://mirror.example, separated by commas.',
    parse: parseBaseUrls,
  },
  partnerships: {
    name: 'WEALDWAY_PARTNERSHIPS',
    default: 'Kent and Medway=E10000016+E06000035',
    help: 'Areas made of others: Name=code+code, separated by semicolons. Empty for none.',
    parse: parsePartnerships,
  },
  corrections: {
    name: 'WEALDWAY_CORRECTIONS',
    default: '',
    help: 'CSV file that corrects how adverts are coded: src/coding/corrections/README.md. On Workers, its name in the R2 bucket.',
    parse: (text) => (text === '' ? null : text),
  },
  boards: {
    name: 'WEALDWAY_BOARDS',
    default: '',
    help: 'CSV file of local boards of vacancies, one a line: docs/adding-a-board.md. On Workers, its name in the R2 bucket.',
    parse: (text) => (text === '' ? null : text),
  },
};

/** Every setting there is, secrets of the registered connectors included; docs are made from it. */
export const settings: readonly SettingDescription[] = describeSettings(
  connectors.map(({ source }) => source),
);

function describeSettings(sources: readonly SourceDescription[]): SettingDescription[] {
  return [
    ...[...Object.values(table), ...limitSettings, ...runLimitSettings, ...monitoringSettings].map(
      ({ name, default: fallback, help }) => ({
        name,
        default: fallback,
        help,
      }),
    ),
    ...secretsOf(sources).map(({ setting, help }) => ({ name: setting, default: '', help })),
  ];
}

/**
 * Reads the settings; names that do not begin with `WEALDWAY_` are somebody else's. Throws ConfigInvalid with every
 * problem at once. A secret that is missing is no problem here: its source is paused and the status page says so.
 */
export function parseConfig(
  env: Readonly<Record<string, string | undefined>>,
  sources: readonly SourceDescription[] = connectors.map(({ source }) => source),
): Config {
  const problems: string[] = [];
  const secretNames = secretsOf(sources).map(({ setting }) => setting);
  const sourceIds = sources.map(({ id }) => id);
  const read = <T>({ name, default: fallback, parse }: Setting<T>): T =>
    parse((env[name] ?? fallback).trim(), {
      sourceIds,
      report: (problem) => problems.push(`${name}: ${problem}`),
    });

  const known = describeSettings(sources).map(({ name }) => name);
  for (const name of Object.keys(env)
    .filter((key) => key.startsWith('WEALDWAY_'))
    .sort()) {
    if (!known.includes(name)) problems.push(`${name} is not a setting${suggestion(name, known)}`);
  }
  const config: Config = {
    database: read(table.database),
    archive: read(table.archive),
    host: read(table.host),
    port: read(table.port),
    publicUrl: read(table.publicUrl),
    contact: read(table.contact),
    enabledSources: read(table.enabledSources),
    disabledSources: read(table.disabledSources),
    baseUrls: read(table.baseUrls),
    partnerships: read(table.partnerships),
    corrections: read(table.corrections),
    boards: read(table.boards),
    limits: readLimits(read),
    runLimits: readRunLimits(read),
    monitoring: readMonitoring(read, (problem) => problems.push(problem)),
    secrets: readSecrets(env, secretNames, problems),
  };
  for (const id of config.enabledSources) {
    if (config.disabledSources.has(id)) {
      problems.push(`${id} is named in both ${table.enabledSources.name} and ${table.disabledSources.name}`);
    }
  }
  if (problems.length > 0) throw new ConfigInvalid(problems);
  return Object.freeze(config);
}

/** Each secret once: two sources of one publisher may share a key. */
function secretsOf(sources: readonly SourceDescription[]): SecretRequirement[] {
  const all = sources.flatMap(({ secrets }) => secrets);
  return [...new Map(all.map((secret) => [secret.setting, secret])).values()];
}

function readSecrets(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
  problems: string[],
): Record<string, string> {
  const secrets: Record<string, string> = {};
  for (const name of names) {
    const value = env[name]?.trim();
    if (!value) continue;
    // The value itself is never repeated: the message may end in a log.
    if (!/^[\x21-\x7e]+$/.test(value)) problems.push(`${name}: holds a space or a character that no key has`);
    else if (value.length < LEAST_SECRET_LENGTH)
      problems.push(
        `${name}: has fewer than ${LEAST_SECRET_LENGTH} letters, as no key has; copy the whole of it`,
      );
    secrets[name] = value;
  }
  return Object.freeze(secrets);
}

function parseSourceIds(text: string, reading: Reading): ReadonlySet<SourceId> {
  return new Set(splitList(text, ',').flatMap((id) => readSourceId(id, reading) ?? []));
}

function parseBaseUrls(text: string, reading: Reading): ReadonlyMap<SourceId, string> {
  const urls = new Map<SourceId, string>();
  for (const part of splitList(text, ',')) {
    const pair = splitPair(part);
    if (!pair) {
      reading.report(`"${part}" must read publisher/dataset=https://address`);
      continue;
    }
    const id = readSourceId(pair[0], reading);
    const address = parseUrl(pair[1], reading);
    if (id !== null && urls.has(id)) reading.report(`${id} has two addresses`);
    if (id !== null) urls.set(id, address);
  }
  return urls;
}

/** Null, and reported, when there is no such source. Boards are not known until their file is read, which is later. */
function readSourceId(text: string, { sourceIds, report }: Reading): SourceId | null {
  if (isSourceId(text) && text.startsWith('board/')) return text;
  const id = sourceIds.find((each) => each === text) ?? null;
  if (id === null) report(`"${text}" is not a source${suggestion(text, sourceIds)}`);
  return id;
}

/** "; did you mean …?" when a known name is near enough to be meant, else nothing. */
function suggestion(text: string, known: readonly string[]): string {
  const nearest = known.length === 0 ? null : closest(text, [...known]);
  return nearest !== null && distance(text, nearest) <= Math.max(2, text.length / 3)
    ? `; did you mean ${nearest}?`
    : '';
}
