/** Looks at what a service stands on: settings, keys, folders, room, clock. Changes nothing. Each finding says what to do. */
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../../config.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import { isLoopback, readinessOf } from '../../connectors/readiness.ts';
import { messageOf } from '../../domain/errors.ts';
import { userAgent } from '../../pipeline/fetching/admission.ts';
import { dateIn } from '../../pipeline/fetching/answer-headers.ts';
import { CLOCK_TOLERANCE_MS } from '../../pipeline/fetching/publisher-clock.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HttpClient } from '../../ports/http-client.ts';
import { errorCode } from './error-code.ts';

export interface Finding {
  /** `wrong` keeps the service from its work; `note` is for the operator to decide. */
  readonly state: 'ok' | 'note' | 'wrong';
  /** One sentence or two: what is there and, unless it is fine, what to do. */
  readonly text: string;
}

const GIGABYTE = 1e9;
/** A refresh writes beside what is there, and an edition too. */
const LEAST_FREE_BYTES = 2 * GIGABYTE;

const ok = (text: string): Finding => ({ state: 'ok', text });
const noteOf = (text: string): Finding => ({ state: 'note', text });
const wrong = (text: string): Finding => ({ state: 'wrong', text });

export function examineSettings(config: Config, sources: readonly SourceDescription[]): Finding[] {
  const findings = [ok('The settings can be read.')];
  if (config.contact === null)
    findings.push(wrong('No source is asked: set WEALDWAY_CONTACT to an e-mail or https address of yours.'));
  for (const source of sources) {
    const readiness = readinessOf(source, config);
    if (readiness.state === 'paused' && readiness.cause === 'secret')
      findings.push(noteOf(`${source.title} (${source.id}) is not asked. ${readiness.reason}`));
  }
  const { alertWebhook, alertEmails } = config.monitoring;
  if (alertWebhook === null && alertEmails.length === 0)
    findings.push(
      noteOf(
        'Nobody is told what is late: set WEALDWAY_ALERT_WEBHOOK, or WEALDWAY_ALERT_EMAIL and WEALDWAY_ALERT_SMTP.',
      ),
    );
  return findings;
}

/** `envFile`: the file that the settings came from, with keys in it perhaps. */
export function examineFiles(
  { database, archive }: Pick<Config, 'database' | 'archive'>,
  envFile: string,
): Finding[] {
  return [
    database === ':memory:'
      ? wrong('WEALDWAY_DATABASE is :memory:, which is forgotten: set it to a path.')
      : examineWritable('database', 'WEALDWAY_DATABASE', database, dirname(database)),
    examineWritable('archive', 'WEALDWAY_ARCHIVE', archive, archive),
    ...[...new Set([dirname(database), archive])].flatMap(examineRoom),
    ...examineSecrecy(envFile),
  ];
}

/** SQLite writes beside its file, so the folder counts as well. */
function examineWritable(what: string, setting: string, path: string, folder: string): Finding {
  if (!existsSync(folder))
    return noteOf(
      `The folder of the ${what}, ${folder}, is not there yet: the first start makes it. If it should be, look at ${setting}.`,
    );
  for (const each of new Set([folder, path])) {
    if (!existsSync(each)) continue;
    try {
      accessSync(each, constants.R_OK | constants.W_OK);
    } catch (cause) {
      return wrong(
        `${each} cannot be read and written by this user (${errorCode(cause) ?? messageOf(cause)}): give it to the user of the service with chown, or set ${setting}.`,
      );
    }
  }
  return ok(`The ${what} can be read and written (${path}).`);
}

function examineRoom(folder: string): Finding[] {
  if (!existsSync(folder)) return [];
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const gigabytes = (free / GIGABYTE).toFixed(1);
  return free < LEAST_FREE_BYTES
    ? [
        wrong(
          `Only ${gigabytes} GB are free for ${folder}: make room, or move it to a larger disk. 2 GB are the least.`,
        ),
      ]
    : [ok(`${gigabytes} GB are free for ${folder}.`)];
}

function examineSecrecy(envFile: string): Finding[] {
  if (!existsSync(envFile)) return [];
  return (statSync(envFile).mode & constants.S_IROTH) === 0
    ? [ok(`Only its owner and group can read ${envFile}.`)]
    : [noteOf(`Every user of this machine can read ${envFile}, keys and all: chmod 640 ${envFile}.`)];
}

/** Asks one publisher what time it is. A source on this machine is nobody's clock. */
export async function examineClock(
  { http, clock }: { readonly http: HttpClient; readonly clock: Clock },
  config: Config,
  sources: readonly SourceDescription[],
): Promise<Finding> {
  const source = sources.find(
    (each) => !isLoopback(each.baseUrl) && readinessOf(each, config).state === 'ready',
  );
  if (source === undefined)
    return noteOf(
      'The clock was not compared: there is no source that may be asked. Run timedatectl to see whether it is kept right.',
    );
  const { origin, host } = new URL(source.baseUrl);
  try {
    const { headers } = await http.send({
      url: `${origin}/robots.txt`,
      headers: { 'user-agent': userAgent(config) },
      timeoutMs: 10_000,
      maxBytes: 1_000_000,
    });
    const theirs = dateIn(headers);
    if (theirs === null) return noteOf(`The clock was not compared: ${host} does not say what time it is.`);
    const apartMs = Math.abs(Date.parse(clock.now()) - theirs);
    return apartMs <= CLOCK_TOLERANCE_MS
      ? ok(`The clock agrees with ${host} to ${Math.ceil(apartMs / 60_000)} minutes.`)
      : wrong(
          `The clock says ${clock.now()}, and ${host} is ${Math.round(apartMs / 86_400_000)} days away: set it right with timedatectl, or nothing is published.`,
        );
  } catch (cause) {
    return wrong(`${messageOf(cause)}. See whether this machine may reach the internet, and its DNS.`);
  }
}
